import type { Page } from '@playwright/test';
import { openProduct, openTheory } from './productPage.ts';

/** What came of reloading the page again and again in the midst of edits. */
export interface ReloadReport {
  readonly reloads: number;
  /** How often the page was reloaded before the edit was called saved. */
  readonly beforeSaved: number;
  readonly faults: readonly string[];
}

const companyA = 'Beleidstheorie van bedrijf A';
const node = '[data-region="canvas"] [data-node-id="p24"]';
const field = '.rw-node__rename';
const save = 'footer output, [role="contentinfo"] output';

/** A number below `below` out of a seed: the same seed gives the same moments. */
function drawing(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

const isSaved = (page: Page): Promise<boolean> =>
  page.evaluate(
    (place) => /^(Bewaard|Saved)$/.test(document.querySelector(place)?.textContent.trim() ?? ''),
    save,
  );

/** Waits until the map is there again, opening the theory where the library came up instead. */
async function backOnMap(page: Page): Promise<void> {
  const card = page.getByRole('button', { name: companyA, exact: true });
  await page.locator(node).or(card).first().waitFor();
  if (await card.isVisible()) await openTheory(page, companyA);
  await page.locator(node).waitFor();
}

async function rename(page: Page, title: string): Promise<void> {
  await page.locator(node).focus();
  await page.keyboard.press('F2');
  await page.locator(field).fill(title);
  await page.keyboard.press('Enter');
}

const labelOf = async (page: Page): Promise<string> =>
  (await page.locator(node).getAttribute('aria-label')) ?? '';

/**
 * Makes an edit on the map of company A and reloads the page, at once, a few milliseconds later or after it is called saved; the
 * edit has to be on the screen again each time. At the end every edit has to be one step that can be undone, in order.
 */
export async function reloadRounds(executable: string, reloads: number, seed: number): Promise<ReloadReport> {
  const product = await openProduct({ executable });
  const { page } = product;
  const draw = drawing(seed);
  const faults: string[] = [];
  let beforeSaved = 0;
  // Longer and shorter by more than a few letters in turn: those would be one step of typing in the history of another page.
  const titleOf = (round: number): string =>
    round % 2 === 0 ? `Ritme ${round}` : `Ritme van werkdag ${round}`;
  try {
    await openTheory(page, companyA);
    /* oxlint-disable no-await-in-loop -- one person, one page, one edit after another */
    for (let round = 1; round <= reloads; round += 1) {
      await rename(page, titleOf(round));
      const moment = draw(3);
      if (moment === 1) await page.waitForTimeout(draw(60));
      if (moment === 2)
        await page.waitForFunction(
          (place) => document.querySelector(place)?.textContent.trim() === 'Bewaard',
          save,
        );
      if (!(await isSaved(page))) beforeSaved += 1;
      await page.reload();
      await backOnMap(page);
      const label = await labelOf(page);
      if (!label.startsWith(`${titleOf(round)},`))
        faults.push(`seed ${seed}, reload ${round}: the map says ${label}`);
    }
    for (let round = reloads - 1; round >= Math.max(1, reloads - 20); round -= 1) {
      await page.locator(node).focus();
      await page.keyboard.press('Control+z');
      await page
        .locator(`${node}[aria-label^="${titleOf(round)},"]`)
        .waitFor({ timeout: 5_000 })
        .catch(async () => faults.push(`undoing to ${round}: the map says ${await labelOf(page)}`));
    }
    /* oxlint-enable no-await-in-loop */
    faults.push(...product.concerns);
  } finally {
    await product.close();
  }
  return { reloads, beforeSaved, faults };
}
