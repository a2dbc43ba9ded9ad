import { expect, type Locator, type Page } from '@playwright/test';

/** The findings of the open theory beside its map, as one goes over them by keys. */
export class FindingsPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  byKey(key: string): Locator {
    return this.page.locator(`[data-finding="${key}"]`);
  }

  /** The findings of a check that stand. */
  of(rule: string): Locator {
    return this.page.locator(`[data-finding^="${rule}/"]`);
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** How many the button of the checks says there are. */
  async count(): Promise<number> {
    const button = this.page.getByRole('button', { name: /^(Toetsen|Checks) \d+$/ });
    return Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
  }

  /** Goes on with F8 until a finding of this check is the current one; gives its key. */
  async walkTo(rule: string): Promise<string> {
    const current = this.page.locator('[data-finding][aria-current="true"]');
    for (let i = 0; i < 40; i += 1) {
      // One step after another: that is what walking is.
      // oxlint-disable-next-line no-await-in-loop
      await this.page.keyboard.press('F8');
      // oxlint-disable-next-line no-await-in-loop
      const key = await current.getAttribute('data-finding');
      if (key?.startsWith(`${rule}/`)) return key;
    }
    throw new Error(`F8 does not lead to ${rule}`);
  }

  /** Presses the first button with these words from the keyboard, within this part of the window. */
  async press(words: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    const button = within.getByRole('button', { name: words }).first();
    await button.focus();
    await expect(button).toBeFocused();
    await this.page.keyboard.press('Enter');
  }
}
