import { expect, type Locator, type Page } from '@playwright/test';

const whereFocusIs = (piece: Element): 'in it' | 'elsewhere' | 'gone' =>
  piece.contains(document.activeElement) ? 'in it' : piece.isConnected ? 'elsewhere' : 'gone';

/** Presses a key until the focus is in a piece of the page, at most so many times. */
async function walkTo(page: Page, target: Locator, key: string, most: number): Promise<void> {
  // Found once, and again only when it was made anew: finding by role looks at the whole page, for each of a hundred steps.
  let piece = await target.elementHandle();
  for (let i = 0; i < most; i += 1) {
    // One step after another: that is what walking is.
    // oxlint-disable no-await-in-loop
    const found = await piece?.evaluate(whereFocusIs);
    if (found === 'in it') return;
    if (found === 'gone') piece = await target.elementHandle();
    else await page.keyboard.press(key);
    // oxlint-enable no-await-in-loop
  }
  throw new Error(`${key} does not lead to ${String(target)}`);
}

/** Walks with Tab, or with the arrows in a menu, as a person without a mouse does, until this has the focus. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab',
): Promise<void> {
  await expect(target).toBeVisible();
  await walkTo(page, target, key, 120);
}

/** Walks with F6 until the focus is in a region of the window. */
export const regionTo = (page: Page, target: Locator): Promise<void> => walkTo(page, target, 'F6', 8);
