import { expect, type Locator, type Page } from '@playwright/test';

/** The six steps beside the map, as someone without a mouse walks them. */
export class GuidePage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  region(): Locator {
    return this.page.getByRole('complementary', { name: /^(Zes stappen|Six steps)$/ });
  }

  /** The step that is open, by its heading: *3. Aanpak*. */
  heading(): Locator {
    return this.region().getByRole('heading', { level: 3 });
  }

  async at(step: number): Promise<void> {
    await expect(this.heading()).toHaveText(new RegExp(`^${step}\\. `));
  }

  /** What the field or button that has the focus is called. */
  focused(): Promise<string> {
    return this.page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  }

  /** Names things in the field that has the focus, each with Enter, or with Shift and Enter as left alone on purpose. */
  async name(words: readonly string[], key: 'Enter' | 'Shift+Enter' = 'Enter'): Promise<void> {
    for (const one of words) {
      // One name after another, each put in as a whole: hundreds of names letter by letter take minutes.
      // oxlint-disable no-await-in-loop
      await this.page.keyboard.insertText(one);
      await this.page.keyboard.press(key);
      // oxlint-enable no-await-in-loop
    }
  }

  /** Answers every field of a step by what it is called, and goes on with Enter until the next step is there. */
  async answer(step: number, answers: (field: string) => readonly string[]): Promise<void> {
    for (let i = 0; i < 60; i += 1) {
      // oxlint-disable no-await-in-loop -- each field is the answer to the one before
      await this.name(answers(await this.focused()));
      await this.page.keyboard.press('Enter');
      if (!(await this.heading().textContent())?.startsWith(`${step}. `)) return;
      // oxlint-enable no-await-in-loop
    }
    throw new Error(`step ${step} does not end`);
  }
}

/** The view *Blad*. */
export class SheetPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  region(): Locator {
    return this.page.getByRole('article', { name: /^(Blad|Sheet)$/ });
  }

  /** One of the six blocks by its number. */
  block(step: number): Locator {
    return this.region().locator(`[data-step="${step}"]`);
  }
}
