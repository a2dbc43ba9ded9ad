import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../kit/webHost.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';

const company = 'Beleidstheorie van bedrijf A';

test.beforeEach(async ({ page, host }) => {
  const library = new LibraryPage(page);
  await library.open(host.address());
  await library.theory(company).click();
  await expect(new MapPage(page).node('Werkritme', 'probleem')).toBeVisible();
});

async function rename(map: MapPage, from: string, to: string): Promise<void> {
  await map.node(from).click();
  await map.page.keyboard.press('F2');
  await map.renameField().fill(to);
  await map.page.keyboard.press('Enter');
  await expect(map.node(to)).toBeVisible();
}

test('what is on the screen can be saved as a file when the library is gone, and is never called saved', async ({
  page,
  host,
}) => {
  const map = new MapPage(page);
  await map.saved();
  const library = path.join(host.home, 'Raderwerk.raderwerk');
  expect(existsSync(library)).toBe(true);
  for (const end of ['', '-wal', '-shm'])
    if (existsSync(library + end)) renameSync(library + end, `${library}${end}.gone`);
  await rename(map, 'Werkritme', 'Ritme zonder bibliotheek');
  await expect(map.save()).toHaveText(/^\s*Niet bewaard sinds \d/);
  await page.getByRole('button', { name: /^Niet bewaard sinds/ }).click();
  const ways = page.getByRole('dialog', { name: 'Nog niet bewaard' });
  const file = await map.exported(() => ways.getByRole('button', { name: /bestand/ }).click());
  expect(file).toContain('Ritme zonder bibliotheek');
  await expect(map.save()).toHaveText(/Niet bewaard sinds/);
});

test('a reload keeps everything that was acknowledged', async ({ page }) => {
  const map = new MapPage(page);
  await rename(map, 'Werkritme', 'Ritme van de werkdag');
  await map.saved();
  const before = await map.exported();
  await page.reload();
  const library = new LibraryPage(page);
  await expect(library.heading().or(map.node('Ritme van de werkdag'))).toBeVisible();
  if (await library.heading().isVisible()) await library.theory(company).click();
  await expect(map.node('Ritme van de werkdag', 'probleem')).toBeVisible();
  await map.saved();
  expect(await map.exported()).toBe(before);
});

test('an edit that the page was reloaded upon at once is there afterwards', async ({ page }) => {
  const map = new MapPage(page);
  await map.node('Werkritme').click();
  await page.keyboard.press('F2');
  await map.renameField().fill('Ritme voor het herladen');
  await page.keyboard.press('Enter');
  await page.reload();
  const library = new LibraryPage(page);
  await expect(library.heading().or(map.node('Ritme voor het herladen'))).toBeVisible();
  if (await library.heading().isVisible()) await library.theory(company).click();
  await expect(map.node('Ritme voor het herladen', 'probleem')).toBeVisible();
  await map.saved();
});
