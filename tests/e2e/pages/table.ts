import type { Locator, Page } from '@playwright/test';

/** The view *Table* of the theory that is open. */
export class TablePage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Goes there by its shortcut. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+3');
    await this.grid().waitFor();
    await this.page.locator('[role="row"] [data-active]:focus').waitFor();
  }

  grid(): Locator {
    return this.page.getByRole('treegrid').or(this.page.getByRole('grid'));
  }

  /** The row of a record, while it is drawn. */
  row(id: string): Locator {
    return this.page.locator(`[role="row"][data-line="${id}"]`);
  }

  /** The cell with the keyboard. */
  active(): Locator {
    return this.grid().locator('[data-active]');
  }

  /** The button with the filters that the library keeps. */
  filters(): Locator {
    return this.page.getByRole('button', { name: 'Bewaarde filters' });
  }

  chosen(): Locator {
    return this.page.locator('.rw-table__chosen');
  }
}
