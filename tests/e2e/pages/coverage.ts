import type { Locator, Page } from '@playwright/test';

/** The view *Coverage* of the theory that is open. */
export class CoveragePage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Goes there by its shortcut. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+5');
    await this.title().waitFor();
  }

  title(): Locator {
    return this.page.getByRole('heading', { level: 2, name: /^(Dekking|Coverage)$/ });
  }

  /** The table of a list by its name. */
  table(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name });
  }

  tables(): Locator {
    return this.page.locator('.rw-coverage__table');
  }

  /** An item by its code, in the first place where it stands. */
  item(code: string): Locator {
    return this.page.locator(`[data-code="${code}"]`).first();
  }

  onlySilent(): Locator {
    return this.page.getByText(/^(Alleen niet genoemd|Only what is not named)$/);
  }
}
