import { expect, type Locator, type Page } from '@playwright/test';

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

  /**
   * Reads a file in: one on the disk by its path, or this content as a file. On a busy machine the browser now and then opens no dialog
   * that is told of; as a person would, it is asked for again.
   */
  async takeIn(file: string | object): Promise<void> {
    const chosen =
      typeof file === 'string'
        ? file
        : { name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) };
    await expect(async () => {
      const choosing = this.page.waitForEvent('filechooser', { timeout: 5000 });
      await this.page.keyboard.press('Control+O');
      await (await choosing).setFiles(chosen);
    }).toPass();
  }

  /** Gives a name in the settings, as whoever works here. */
  async iAm(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Instellingen' }).press('Enter');
    await this.page.getByRole('textbox', { name: 'Uw naam' }).fill(name);
    await this.page.keyboard.press('Escape');
    await this.page.getByRole('dialog').waitFor({ state: 'detached' });
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
