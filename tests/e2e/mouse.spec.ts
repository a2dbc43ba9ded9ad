import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../kit/webHost.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';
import { built, builtLinks, expectBuilt } from './pages/newTheory.ts';

/** Names what was just added; typing is all that the keys are used for. */
async function name(page: Page, words: string): Promise<void> {
  const field = new MapPage(page).renameField();
  await field.fill(words);
  // A press beside it keeps the name.
  await page.getByRole('heading', { level: 1 }).click();
  await expect(field).toHaveCount(0);
}

/** Draws from the right edge of a node to a piece of the map, and waits for the link: the picture moves where it comes. */
async function draw(page: Page, from: Locator, to: Locator, link: Locator): Promise<void> {
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (!start || !end) throw new Error('a piece to draw between is not in sight');
  await page.mouse.move(start.x + start.width - 3, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width + 30, start.y + start.height / 2, { steps: 3 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(link).toHaveCount(1);
}

async function fromMenu(page: Page, words: string): Promise<void> {
  const area = await page.getByRole('application').boundingBox();
  if (!area) throw new Error('the map is not in sight');
  await page.mouse.click(area.x + area.width / 2, area.y + area.height - 40, { button: 'right' });
  await page.getByRole('menuitem', { name: words }).click();
}

test('by the mouse alone a theory is made, linked, saved, closed and found again as it was', async ({
  page,
  host,
}) => {
  const library = new LibraryPage(page);
  const map = new MapPage(page);
  await library.open(host.address());
  await page.getByRole('button', { name: 'Nieuwe theorie' }).click();
  await library.newTheory().getByLabel('Titel in het Nederlands').fill(built.title);
  await library.newTheory().getByRole('button', { name: 'Maken' }).click();
  await expect(map.title()).toHaveText(built.title);

  for (const [words, lane] of [
    [built.first, 'Noem een probleem in deze kolom'],
    [built.second, 'Noem een probleem in deze kolom'],
    [built.instrument, 'Noem een instrument in deze kolom'],
    [built.mechanism, 'Noem een mechanisme in deze kolom'],
    [built.subgoal, 'Noem een tussendoel in deze kolom'],
    [built.work, 'Noem het einddoel in deze kolom'],
  ] as const) {
    await page.getByRole('button', { name: lane }).click();
    await name(page, words);
  }
  await fromMenu(page, 'Verbinding toevoegen');
  await name(page, built.connection);

  for (const [from, to, words] of builtLinks) await draw(page, map.node(from), map.node(to), map.link(words));

  const link = await map.link(`${built.mechanism} brengt ${built.subgoal} teweeg`).boundingBox();
  if (!link) throw new Error('the link is not in sight');
  await page.mouse.click(link.x + link.width / 2, link.y + link.height / 2, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Context hierop plaatsen' }).click();
  await page.getByRole('menuitem').last().click();
  await name(page, built.context);

  await expectBuilt(page);
  await map.saved();
  const before = await map.exported();
  await page.goto('about:blank');
  await host.stop();
  await host.start();
  await library.open(host.address());
  await library.theory(built.title).click();
  await expectBuilt(page);
  expect(await map.exported()).toBe(before);
});
