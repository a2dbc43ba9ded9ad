/** The nearest ancestor that scrolls down. */
function scrollerOf(element: HTMLElement): HTMLElement | undefined {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) return at;
  }
  return undefined;
}

/**
 * Scrolls an element to the top of the part of the screen that it stands in, with `room` pixels above it, and gives it the
 * focus. Nothing else moves; `scrollIntoView` moves the whole window too.
 */
export function bringToTop(element: HTMLElement | null | undefined, room = 12): void {
  if (!element) return;
  const scroller = scrollerOf(element);
  if (scroller)
    scroller.scrollTop += element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - room;
  element.focus({ preventScroll: true });
}
