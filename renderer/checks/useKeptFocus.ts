import { useLayoutEffect, type RefObject } from 'react';

const findings = '[data-finding]';

/**
 * When a row goes away with the focus in it (its finding was resolved), the focus goes to the next row, else the one before,
 * else the first that is left anywhere.
 */
export function useKeptFocus(row: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = row.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const near = [element.nextElementSibling, element.previousElementSibling].map((one) =>
        one?.querySelector<HTMLElement>(findings),
      );
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const next = near.find((one) => one?.isConnected) ?? document.querySelector<HTMLElement>(findings);
        next?.focus();
      });
    };
  }, [row]);
}
