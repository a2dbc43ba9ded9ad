import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** The map of the open theory: its pieces by what they say of themselves. */
export class MapPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  region(): Locator {
    return this.page.getByRole('region', { name: /^(Kaart|Map)$/ });
  }

  title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** A node by the beginning of what it says: its title and its kind. */
  node(title: string, kind = ''): Locator {
    return this.page
      .getByRole('application')
      .getByRole('button', { name: kind ? `${title}, ${kind},` : `${title}, ` })
      .and(this.page.locator('[data-node-id]'))
      .first();
  }

  link(words: string | RegExp): Locator {
    return this.page
      .getByRole('application')
      .locator('[data-link-id]')
      .and(this.page.getByRole('button', { name: words }));
  }

  tab(words: string): Locator {
    return this.page
      .getByRole('application')
      .getByRole('button', { name: words })
      .and(this.page.locator('[data-moderation-id]'));
  }

  renameField(): Locator {
    return this.page.locator('.rw-node__rename');
  }

  /** How many pixels the picture is higher than the canvas that shows it; zero or less when all of it is in sight. */
  tooTall(): Promise<number> {
    return this.page.evaluate(() => {
      const picture = document.querySelector('.rw-nets')?.getAttribute('height');
      return Number(picture) - (document.querySelector('[data-region="canvas"]')?.clientHeight ?? 0);
    });
  }

  save(): Locator {
    return this.page.getByRole('contentinfo').getByRole('status');
  }

  /** From here on the page itself takes the time between Enter and what the place of saving says after it. */
  async timeSaying(): Promise<void> {
    await this.save().evaluate((place) => {
      const started = (event: KeyboardEvent): void => {
        if (event.key !== 'Enter') return;
        place.dataset['enteredAt'] = String(performance.now());
        delete place.dataset['saidAfter'];
      };
      addEventListener('keydown', started, { capture: true });
      new MutationObserver(() => {
        const said = place.textContent.trim();
        if (place.dataset['saidAfter'] !== undefined || !/^(Bewaard|Niet bewaard)/.test(said)) return;
        place.dataset['saidAfter'] = String(performance.now() - Number(place.dataset['enteredAt']));
      }).observe(place, { childList: true, subtree: true, characterData: true });
    });
  }

  /** What was said of the last edit, and after how many milliseconds; see {@link timeSaying}. */
  async saidAfterEnter(): Promise<{ said: string; milliseconds: number }> {
    await expect(this.save()).toHaveAttribute('data-said-after', /\d/);
    return this.save().evaluate((place) => ({
      said: place.textContent.trim(),
      milliseconds: Number(place.dataset['saidAfter']),
    }));
  }

  async saved(): Promise<void> {
    await expect(this.save()).toHaveText(/^\s*(Bewaard|Saved)\s*$/);
  }

  /** The text of the file in which the theory is saved from the screen. */
  async exported(
    press: () => Promise<void> = () => this.page.keyboard.press('Control+Shift+S'),
  ): Promise<string> {
    const coming = this.page.waitForEvent('download');
    await press();
    return readFileSync(await (await coming).path(), 'utf8');
  }
}
