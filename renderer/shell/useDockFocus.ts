import { useEffect, useRef } from 'react';
import type { DockSide } from '../state/window.ts';

/** When a dock closes while the focus is in it, the focus goes back to where it came from. */
export function useDockFocus(side: DockSide, isOpen: boolean): void {
  const before = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    const keep = ({ target, relatedTarget }: FocusEvent): void => {
      const dock = target instanceof Element && target.closest(`[data-region="${side}"]`);
      if (!dock || (relatedTarget instanceof Node && dock.contains(relatedTarget))) return;
      if (relatedTarget instanceof HTMLElement) before.current = relatedTarget;
    };
    document.addEventListener('focusin', keep);
    return () => {
      document.removeEventListener('focusin', keep);
      // After the dock has gone the page itself has the focus, if the dock had it.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const target = before.current?.isConnected
          ? before.current
          : document.querySelector<HTMLElement>(
              '[data-region="canvas"] [tabindex="0"], [data-region="canvas"]',
            );
        target?.focus();
      });
    };
  }, [side, isOpen]);
}
