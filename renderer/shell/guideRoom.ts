import type { WindowState } from '../state/window.ts';

type Seen = Pick<WindowState, 'guide' | 'docks'>;

/** What becomes of the right dock, and whether it still waits for the guide to close before it comes back. */
export interface GuideRoom {
  readonly right: boolean;
  readonly waits: boolean;
}

/**
 * The right dock gives way to the guide where there is no room for both beside the map, and comes back when the guide closes. Who opens it
 * in the meantime has it as they left it. `waits` is the answer given last.
 */
export function guideRoom(now: Seen, before: Seen, waits: boolean, isCrowded: boolean): GuideRoom {
  const { right } = now.docks;
  const opens = now.guide !== undefined && before.guide === undefined;
  const closes = now.guide === undefined && before.guide !== undefined;
  if (opens && right && isCrowded) return { right: false, waits: true };
  if (right && !before.docks.right) return { right, waits: false };
  if (closes) return { right: right || waits, waits: false };
  return { right, waits };
}
