import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
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

const libraryIn = (home: string): string => path.join(home, 'Raderwerk.raderwerk');
const withItsLog = (file: string): string[] =>
  ['', '-wal', '-shm'].map((end) => file + end).filter((one) => existsSync(one));

/** The plainest way to lose the file, and the one that looks most like nothing happened; the others are told apart in the store's own tests. */
const waysToGo: readonly (readonly [string, (file: string) => void])[] = [
  ['deleted', (file) => withItsLog(file).forEach((one) => rmSync(one))],
  [
    'replaced by a copy of itself',
    (file) => {
      copyFileSync(file, `${file}.copy`);
      renameSync(`${file}.copy`, file);
    },
  ],
];

for (const [what, happen] of waysToGo)
  test(`when the library is ${what} the next edit is not called saved, and what is on the screen is kept elsewhere`, async ({
    page,
    host,
  }) => {
    const map = new MapPage(page);
    await map.saved();
    expect(existsSync(libraryIn(host.home))).toBe(true);
    happen(libraryIn(host.home));
    await rename(map, 'Werkritme', 'Ritme zonder bibliotheek');
    await expect(map.save()).toHaveText(/^\s*Niet bewaard sinds \d/);
    await page.getByRole('button', { name: /^Niet bewaard sinds/ }).click();
    const ways = page.getByRole('dialog', { name: 'Nog niet bewaard' });
    const file = await map.exported(() => ways.getByRole('button', { name: /bestand/ }).click());
    expect(file).toContain('Ritme zonder bibliotheek');
    await expect(map.save()).toHaveText(/Niet bewaard sinds/);
    // In a library of its own it goes on, and is found there again after another start.
    await ways.getByRole('button', { name: /andere bibliotheek|nieuwe bibliotheek/ }).click();
    await map.saved();
    await expect(map.node('Ritme zonder bibliotheek', 'probleem')).toBeVisible();
    await rename(map, 'Ritme zonder bibliotheek', 'Ritme in de nieuwe bibliotheek');
    await map.saved();
    const kept = await map.exported();
    await page.reload();
    await expect(map.node('Ritme in de nieuwe bibliotheek', 'probleem')).toBeVisible();
    expect(await map.exported()).toBe(kept);
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
