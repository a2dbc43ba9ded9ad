import type { Locator, Page } from '@playwright/test';

/** The library as a person finds it after the start. */
export class LibraryPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the window at the address that the host gave, and waits for the theories. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.heading().waitFor();
  }

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: /\d+ (theorie|theor)/ });
  }

  theory(title: string): Locator {
    return this.page.getByRole('button', { name: title, exact: true });
  }

  /** The form that a new theory begins with. */
  newTheory(): Locator {
    return this.page.getByRole('dialog', { name: /Nieuwe theorie|New theory/ });
  }
}
