import { expect, type Locator, type Page } from '@playwright/test';

/** Walks with Tab, or with the arrows in a menu, as a person without a mouse does, until this has the focus. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab',
): Promise<void> {
  await expect(target).toBeVisible();
  for (let i = 0; i < 120; i += 1) {
    // One step after another: that is what walking is.
    // oxlint-disable-next-line no-await-in-loop
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

/** Walks with F6 until the focus is in a region of the window. */
export async function regionTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 8; i += 1) {
    // oxlint-disable-next-line no-await-in-loop
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('F6');
  }
  throw new Error(`F6 does not lead to ${String(target)}`);
}
