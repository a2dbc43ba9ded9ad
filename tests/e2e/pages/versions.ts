import type { Locator, Page } from '@playwright/test';

/** The panel with the versions of the open theory. */
export class VersionsPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  panel(): Locator {
    return this.page.getByRole('region', { name: /^(Versies|Versions)$/ });
  }

  /** Opens it by its shortcut; the focus is then at its heading. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+H');
    await this.panel().waitFor();
  }

  /** Keeps the theory as it is, by keys alone from the heading of the panel. */
  async make(name: string, reason: string): Promise<void> {
    const button = this.panel().getByRole('button', { name: /^(Versie maken|Make a version)$/ });
    await button.focus();
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(reason);
    await this.page.keyboard.press('Enter');
    await this.row(name).waitFor();
    // The form has gone, and the focus with it from its fields.
    await button.waitFor();
  }

  row(name: string): Locator {
    return this.panel().getByRole('listitem').filter({ hasText: name });
  }

  /** What the difference on the screen says, as it stands there from top to bottom. */
  told(): Locator {
    return this.panel().locator('.rw-difference__told');
  }

  /** The names beside what the difference says, from top to bottom. */
  people(): Locator {
    return this.panel().locator('.rw-difference__who');
  }

  /** Chooses whose differences are told, by keys alone. */
  async byWhom(name: string): Promise<void> {
    await this.panel()
      .getByRole('button', { name: /Door wie|By whom/ })
      .press('Enter');
    await this.page.getByRole('option', { name, exact: true }).press('Enter');
  }

  async press(name: string | RegExp): Promise<void> {
    const button = this.panel().getByRole('button', { name });
    await button.focus();
    await this.page.keyboard.press('Enter');
  }
}
