/** Counts the windows that are there, and tells when the last has been gone for a while. */
export interface Presence {
  /** A window has come; the function given back says that it has gone. */
  enter(): () => void;
  readonly count: () => number;
}

export const goneMilliseconds = 10_000;

/**
 * `onEmpty` is called once nobody has been there for `goneMilliseconds` after the last window, or for `firstMilliseconds` from
 * the start when none came at all; undefined waits for the first window as long as it takes.
 */
export function watchPresence(
  onEmpty: () => void,
  firstMilliseconds?: number,
  afterMilliseconds = goneMilliseconds,
): Presence {
  let present = 0;
  let timer = firstMilliseconds === undefined ? undefined : setTimeout(onEmpty, firstMilliseconds);
  return {
    enter() {
      present += 1;
      clearTimeout(timer);
      let here = true;
      return () => {
        if (!here) return;
        here = false;
        present -= 1;
        if (present === 0) timer = setTimeout(onEmpty, afterMilliseconds);
      };
    },
    count: () => present,
  };
}
