import type { Page } from '@playwright/test';
import { expect, test, type WebHost } from '../kit/webHost.ts';
import { FramesPage } from './pages/frames.ts';
import { regionTo, tabTo } from './pages/keys.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';

const companies = ['A', 'B', 'C', 'D'] as const;

/** The files of the four theories as the host writes them. */
function exportsOf(page: Page): Promise<readonly string[]> {
  const ids = companies.map((company) => `fit-or-unfit-${company.toLowerCase()}`);
  return page.evaluate(async (asked) => {
    const token = sessionStorage.getItem('raderwerk.token') ?? '';
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
    return Promise.all(
      asked.map(async (id) => {
        const answer = await fetch('/api/theory.export', {
          method: 'POST',
          headers,
          body: JSON.stringify({ id }),
        });
        return answer.text();
      }),
    );
  }, ids);
}

/** Opens the theory of company D by keys. */
async function openD(page: Page): Promise<void> {
  const title = 'Beleidstheorie van bedrijf D';
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(title);
  await expect(page.getByRole('menuitem')).toHaveCount(companies.length);
  const current = page.locator('[role="menuitem"][data-focused]');
  for (const company of companies) {
    await expect(current).toContainText(`bedrijf ${company}`);
    if (company !== 'D') await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(new MapPage(page).title()).toHaveText(title);
  await expect(page.locator('[data-node-id]').first()).toBeVisible();
}

/** Opens the menu of the frame that is read, and takes what begins with these letters. */
async function frameMenu(page: Page, letters: string, name: RegExp): Promise<void> {
  const frames = new FramesPage(page);
  await regionTo(page, frames.main());
  await tabTo(page, page.getByRole('button', { name: 'Met dit kader' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.type(letters);
  await expect(page.getByRole('menuitem', { name })).toBeFocused();
  await page.keyboard.press('Enter');
}

/** As a file's words stand in an answer of the host, where the file is a text within JSON. */
const inFile = (words: string): string => JSON.stringify(words).slice(1, -1);

test('by keys alone instrument 30 is split in a new version, four theories move to it with choices, and undoing leaves every byte as it was', async ({
  page,
  host,
}: {
  page: Page;
  host: WebHost;
}) => {
  const frames = new FramesPage(page);
  const dialog = page.getByRole('dialog');
  await new LibraryPage(page).open(host.address());
  const before = await exportsOf(page);
  expect(before.every((file) => file.includes(inFile('"version": "1.0.0"')))).toBe(true);

  // A version begins as a draft.
  await frames.open();
  await expect(frames.heading()).toHaveText(/Fit or Unfit/);
  await frameMenu(page, 'Nieuwe', /Nieuwe versie/);
  await expect(dialog.getByLabel('Nummer van de versie')).toHaveValue('1.1.0');
  await page.keyboard.press('Enter');
  await expect(frames.part(/Concept, versie 1\.1\.0/)).toBeVisible();

  // Instrument 30 is found and split.
  await regionTo(page, frames.main());
  await tabTo(page, frames.search(), 'Shift+Tab');
  await page.keyboard.type('I30');
  await expect(frames.main().getByRole('button', { name: /^I30 / })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(frames.reading().getByRole('heading', { level: 2 })).toBeFocused();
  await tabTo(page, frames.reading().getByRole('button', { name: 'Splitsen…' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('4 theorieën gebruiken I30.');
  const first = dialog.getByRole('group', { name: 'Deel 1' }).getByLabel('Naam, Nederlands');
  await expect(first).toBeFocused();
  await page.keyboard.type('Bemiddeling voor wie zelf zoekt');
  await tabTo(page, dialog.getByRole('group', { name: 'Deel 2' }).getByLabel('Naam, Nederlands'));
  await page.keyboard.type('Bemiddeling voor wie dat niet kan');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(frames.item('I35')).toContainText('zelf zoekt');
  await expect(frames.item('I30')).toContainText('vervallen');

  // Undo and redo say what they do.
  await expect(page.getByRole('button', { name: /Ongedaan maken: begrip gesplitst/ })).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(frames.item('I35')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await expect(frames.item('I36')).toContainText('niet kan');

  // It is published, saying what it changed.
  await regionTo(page, frames.main());
  await tabTo(page, page.getByRole('button', { name: 'Vaststellen…' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Gesplitst: I30');
  await tabTo(page, dialog.getByRole('button', { name: 'Vaststellen', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('versie 1.1.0, is vastgesteld')).toBeVisible();
  await expect(frames.part(/Concept/)).toHaveCount(0);
  await expect(frames.main()).toContainText('Wat deze versie verandert');

  // A report for each theory; one choice for all, and another for company B.
  await frameMenu(page, 'Theo', /Theorieën overzetten/);
  for (const company of companies) await expect(frames.move(company)).toContainText('nog 1 keuze');
  await expect(frames.everywhere()).toBeVisible();
  await tabTo(page, frames.everywhere().getByRole('checkbox', { name: /^I35/ }));
  await page.keyboard.press('Space');
  for (const company of companies) await expect(frames.move(company)).toContainText('1 gekozen');
  await tabTo(page, frames.move('B').getByRole('checkbox', { name: /^I36/ }));
  await page.keyboard.press('Space');
  await tabTo(page, frames.main().getByRole('button', { name: /theorieën overzetten/ }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  for (const company of companies)
    await expect(frames.move(company)).toContainText('Overgezet naar versie 1.1.0');

  // Undone from the report, everything is as it was.
  await tabTo(page, frames.main().getByRole('button', { name: 'Alles ongedaan maken' }));
  await page.keyboard.press('Enter');
  for (const company of companies) await expect(frames.move(company)).toContainText('weer zoals zij was');
  expect(await exportsOf(page)).toEqual(before);

  // Moved again, it is one step that the theory itself can undo.
  await frames.open();
  await frameMenu(page, 'Theo', /Theorieën overzetten/);
  await expect(frames.everywhere()).toBeVisible();
  await tabTo(page, frames.everywhere().getByRole('checkbox', { name: /^I36/ }));
  await page.keyboard.press('Space');
  await tabTo(page, frames.main().getByRole('button', { name: /theorieën overzetten/ }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  for (const company of companies) await expect(frames.move(company)).toContainText('Overgezet');
  const moved = await exportsOf(page);
  expect(
    moved.every(
      (file) => file.includes(inFile('"version": "1.1.0"')) && file.includes(inFile('"code": "I36"')),
    ),
  ).toBe(true);
  expect(moved.some((file) => file.includes(inFile('"code": "I30"')))).toBe(false);
  await openD(page);
  await page.keyboard.press('Control+Z');
  await new MapPage(page).saved();
  expect((await exportsOf(page))[3]).toBe(before[3]);
});
