/** The parts of the window in the order in which F6 visits them. */
const order = ['top', 'claim', 'lanes', 'canvas', 'main', 'tray', 'right', 'left', 'status'];

const focusable =
  'a[href],button:not([disabled]),input:not([disabled]),textarea:not([disabled]),select:not([disabled]),[tabindex="0"],[tabindex="-1"][role]';

/** The element in each region that last had the focus, so that F6 comes back to it. */
const last = new WeakMap<Element, HTMLElement>();

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const region = target.closest('[data-region]');
  if (region) last.set(region, target);
});

/** The region that an element stands in, the innermost where one lies in another. */
export const regionOf = (target: EventTarget | null): string | undefined =>
  (target instanceof Element && target.closest('[data-region]')?.getAttribute('data-region')) || undefined;

const placeOf = (region: Element): number => order.indexOf(region.getAttribute('data-region') ?? '');

function firstIn(region: HTMLElement): HTMLElement | undefined {
  const before = last.get(region);
  // A piece that is no longer the one that Tab comes to has given its place to another.
  if (before?.isConnected && before.tabIndex >= 0 && region.contains(before) && before.checkVisibility())
    return before;
  if (region.tabIndex >= 0) return region;
  const seen = [...region.querySelectorAll<HTMLElement>(focusable)].filter((element) =>
    element.checkVisibility(),
  );
  return seen.find((element) => element.tabIndex === 0) ?? seen[0];
}

/** Moves the focus to the next or previous part of the window that can take it. */
export function walkRegions(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].toSorted(
    (a, b) => placeOf(a) - placeOf(b),
  );
  const now = regions.findIndex((region) => region === document.activeElement?.closest('[data-region]'));
  for (let i = 1; i <= regions.length; i += 1) {
    const start = now === -1 && step === -1 ? 0 : now;
    const region = regions[(start + step * i + regions.length * 2) % regions.length];
    const target = region && firstIn(region);
    if (target && target !== document.activeElement) {
      target.focus();
      return;
    }
  }
}
