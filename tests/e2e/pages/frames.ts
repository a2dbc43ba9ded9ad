import { expect, type Locator, type Page } from '@playwright/test';

/** The view of the library in which frames are read. */
export class FramesPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Goes there by its shortcut from anywhere. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Alt+9');
    await expect(this.contents()).toBeVisible();
  }

  contents(): Locator {
    return this.page.getByRole('tree', { name: /Kaders en hun inhoud|Frames and what they hold/ });
  }

  /** A line of the contents: a frame or one of its parts. */
  part(words: string | RegExp): Locator {
    return this.contents().getByRole('treeitem', { name: words });
  }

  /** The lines that open a part, not those that fold. */
  leaves(): Locator {
    return this.page.locator('[role="treeitem"]:not([aria-expanded])');
  }

  main(): Locator {
    return this.page.getByRole('main');
  }

  heading(): Locator {
    return this.main().getByRole('heading', { level: 1 });
  }

  items(): Locator {
    return this.main().getByRole('treeitem');
  }

  /** An item of the list by its code. */
  item(code: string): Locator {
    return this.main().locator(`[role="treeitem"][data-key="${code}"]`);
  }

  /** What is read of the item at hand. */
  reading(): Locator {
    return this.page.getByRole('complementary', { name: /Begrip van het kader|Item of the frame/ });
  }

  /** The report of one company's theory in the list of those that move. */
  move(company: string): Locator {
    return this.main().locator(`[data-theory="fit-or-unfit-${company.toLowerCase()}"]`);
  }

  /** The choices that hold for all theories at once. */
  everywhere(): Locator {
    return this.main().locator('.rw-migration__all');
  }

  search(): Locator {
    return this.page.getByRole('searchbox', { name: /Zoek in dit kader|Search this frame/ });
  }
}
