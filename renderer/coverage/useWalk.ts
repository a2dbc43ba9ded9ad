import { useLayoutEffect, useState, type KeyboardEvent, type RefObject } from 'react';

const stopsIn = (root: HTMLElement | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[data-stop]') ?? []),
];

export interface Walk {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
  /** Puts the focus on the stop of this name, or on what stands nearest to where it was. */
  readonly focusLater: (name: string) => void;
}

/**
 * One Tab stop for all buttons in a part that carry `data-stop`: arrows, Home and End walk, Tab leaves. Thirty-eight problems
 * are not thirty-eight presses of Tab.
 */
export function useWalk(root: RefObject<HTMLElement | null>): Walk {
  const [at, setAt] = useState<string>();
  useLayoutEffect(() => {
    const stops = stopsIn(root.current);
    const current = stops.find((stop) => stop.dataset['stop'] === at) ?? stops[0];
    for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1;
  });
  return {
    onKeyDown: (event) => {
      const stops = stopsIn(root.current);
      const here = stops.findIndex((stop) => stop === document.activeElement);
      if (here === -1) return;
      const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: stops.length - 1 }[event.key];
      const next = to === undefined ? undefined : stops[Math.min(stops.length - 1, Math.max(0, to))];
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    onFocus: ({ target }) => {
      if (target instanceof HTMLElement && target.dataset['stop'] !== undefined)
        setAt(target.dataset['stop']);
    },
    focusLater: (name) => {
      const before = stopsIn(root.current).findIndex((stop) => stop.dataset['stop'] === name);
      requestAnimationFrame(() => {
        const stops = stopsIn(root.current);
        const found =
          stops.find((stop) => stop.dataset['stop'] === name) ?? stops[Math.min(before, stops.length - 1)];
        found?.focus();
      });
    },
  };
}
