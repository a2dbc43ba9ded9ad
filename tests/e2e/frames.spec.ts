import path from 'node:path';
import { axeFinds } from '../kit/axe.ts';
import { expect, test } from '../kit/webHost.ts';
import { FramesPage } from './pages/frames.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';
import { screenIn } from '../kit/screenIn.ts';

const everyKey = path.resolve(import.meta.dirname, '../fixtures/exchange/every-key-frame.json');

test('by keys alone a frame is read: its facets, an item, what it is tied to, and the theory that uses it', async ({
  page,
  host,
}) => {
  const library = new LibraryPage(page);
  const frames = new FramesPage(page);
  await library.open(host.address());
  await frames.open();
  await expect(frames.heading()).toHaveText(/Fit or Unfit/);
  await expect(frames.main().getByText('52', { exact: true }).first()).toBeVisible();

  // Along the contents to the mechanisms.
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('F6');
  await expect(frames.part('Over dit kader')).toBeFocused();
  await page.keyboard.press('g');
  await expect(frames.part(/^Gedragsmechanismen/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(frames.heading()).toHaveText('Gedragsmechanismen');
  await expect(frames.items()).toHaveCount(11);

  // Into the list, where walking reads.
  await frames.item('M1').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(frames.item('M8')).toBeFocused();
  await expect(frames.reading().getByRole('heading', { level: 2 })).toHaveText('Identiteitsmechanisme');
  await expect(frames.reading()).toContainText('Kanttekening');
  await expect(frames.reading()).toContainText('7.2 (8), r. 1999-2015');

  // A relation is followed and the way back is kept.
  await frames.reading().getByRole('button', { name: 'A4 Emotioneel' }).focus();
  await page.keyboard.press('Enter');
  await expect(frames.reading().getByRole('heading', { level: 2 })).toBeFocused();
  await expect(frames.reading().getByRole('heading', { level: 2 })).toHaveText('Emotioneel');
  await expect(frames.heading()).toHaveText('Niveaus van verankering');
  await frames.reading().getByRole('button', { name: 'Terug naar Identiteitsmechanisme' }).focus();
  await page.keyboard.press('Enter');
  await expect(frames.heading()).toHaveText('Gedragsmechanismen');

  // The theory opens at the node that carries the code.
  await frames
    .reading()
    .getByRole('button', { name: /bedrijf A/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(new MapPage(page).title()).toHaveText('Beleidstheorie van bedrijf A');
  await expect(page.locator('[data-node-id="m8"]').first()).toBeVisible();
  await page.keyboard.press('Alt+0');
  await expect(library.heading()).toBeVisible();
});

test('a search reads the whole frame in both languages and leads to where it stands', async ({
  page,
  host,
}) => {
  const frames = new FramesPage(page);
  await new LibraryPage(page).open(host.address());
  await frames.open();
  await frames.search().fill('self-eff');
  await expect(frames.heading()).toHaveText(/vindplaats/);
  await frames.search().press('Enter');
  await expect(frames.reading().getByRole('heading', { level: 2 })).toHaveText('Self-efficacy');
  await expect(frames.item('P18')).toHaveAttribute('aria-selected', 'true');
  await page.getByText('Beide talen', { exact: true }).click();
  await expect(frames.item('P18')).toContainText('Self-efficacy (lack of)');
  await frames.search().fill('zzz');
  await expect(frames.main()).toContainText('Niets in dit kader met “zzz”');
});

test.describe('in English', () => {
  test.use(screenIn('en'));

  test('nothing in the frames stands in the way of anyone', async ({ page, host }) => {
    const found: string[] = [];
    const frames = new FramesPage(page);
    const library = new LibraryPage(page);
    await library.open(host.address());
    await library.takeIn(everyKey);
    await expect(page.getByText(/^(Kader ingelezen|Frame read in)/).first()).toBeVisible();
    await frames.open();
    await frames.part(/^(Kleine voorbeelden|Small examples)/).click();
    await expect(frames.heading()).toHaveText(/Kleine voorbeelden|Small examples/);
    const parts = frames.contents().locator('[aria-level="2"], [aria-level="3"]').and(frames.leaves());
    for (let i = 0; i < (await parts.count()); i += 1) {
      await parts.nth(i).click();
      await expect(parts.nth(i)).toHaveAttribute('aria-selected', 'true');
      if (await frames.items().count()) await frames.items().first().click();
      found.push(...(await axeFinds(page, await parts.nth(i).innerText(), '.rw-frames')));
    }
    await page.getByText('Both languages', { exact: true }).click();
    await frames.search().fill('e');
    found.push(...(await axeFinds(page, 'search in both languages', '.rw-frames')));
    expect(found).toEqual([]);
  });

  test('nothing in a draft, its dialogs and the report of a move stands in the way of anyone', async ({
    page,
    host,
  }) => {
    const found: string[] = [];
    const frames = new FramesPage(page);
    const dialog = page.getByRole('dialog');
    const look = async (where: string, part: string): Promise<void> => {
      found.push(...(await axeFinds(page, where, part)));
    };
    const menu = async (name: RegExp): Promise<void> => {
      await page.getByRole('button', { name: /^(Met dit kader|With this frame)$/ }).click();
      await page.getByRole('menuitem', { name }).click();
    };
    await new LibraryPage(page).open(host.address());
    await frames.open();
    await expect(frames.heading()).toHaveText(/Fit or Unfit/);
    for (const name of [
      /Eigen kader|frame of your own/,
      /Leeg kader|empty frame/,
      /Nieuwe versie|new version/,
    ]) {
      await menu(name);
      await expect(dialog).toBeVisible();
      await look(String(name), '[role="dialog"]');
      if (!name.source.startsWith('Nieuwe')) await page.keyboard.press('Escape');
      else await page.keyboard.press('Enter');
      await expect(dialog).toHaveCount(0);
    }
    await expect(frames.part(/Concept|Draft/)).toBeVisible();
    await frames.part(/^(Einddoel|End goal)/).click();
    await frames.items().first().click();
    await look('an item of a draft', '.rw-frames');

    // What the frame measures and asks: a cell is filled in, a scale made, and both are undone.
    await frames.part(/tabel 7\.4|table 7\.4/).click();
    const cell = page.getByRole('button', { name: /^influence-no × scope-client: / });
    await cell.click();
    await look('a cell of a matrix', '[role="dialog"]');
    await dialog.locator('label', { hasText: /^(Beïnvloedbaar cliënt|Influenceable client)/ }).click();
    await dialog.getByRole('button', { name: /^(Bewaren|Save)$/ }).click();
    await expect(cell).toHaveAccessibleName(/: .+, .+/);
    await look('a matrix of a draft', '.rw-frames');
    await menu(/Schaal toevoegen|Add a scale/);
    await look('a scale', '[role="dialog"]');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Z');
    await expect(cell).not.toHaveAccessibleName(/: .+, .+/);
    await frames.part(/^(Instrumenten|Instruments)/).click();
    await frames.item('I30').click();
    const actions = [
      /^(Wijzigen|Change)…/,
      /^(Samenvoegen|Merge)…/,
      /^(Verplaatsen|Move)…/,
      /^(Andere code|Another code)…/,
      /^(Laten vervallen|Retire)…/,
      /^(Relatie toevoegen|Add a relation)…/,
      /^(Vertaling toevoegen|Add a crosswalk)…/,
      /^(Splitsen|Split)…/,
    ];
    for (const name of actions) {
      await frames.reading().getByRole('button', { name }).click();
      await expect(dialog).toBeVisible();
      await look(String(name), '[role="dialog"]');
      if (name.source.includes('Split')) break;
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    for (const n of [1, 2])
      await dialog
        .getByRole('group', { name: new RegExp(`^(Deel|Part) ${n}$`) })
        .getByRole('textbox')
        .first()
        .fill(`I30 ${n}`);
    await page.keyboard.press('Enter');
    await expect(frames.item('I35')).toBeVisible();
    await page.getByRole('button', { name: /^(Vaststellen|Publish)…/ }).click();
    await expect(dialog).toContainText('I30');
    await look('publish', '[role="dialog"]');
    await dialog.getByRole('button', { name: /^(Vaststellen|Publish)$/ }).click();
    await expect(dialog).toHaveCount(0);
    await menu(/^(Verschil|Difference)/);
    await look('difference', '.rw-frames__main');
    await menu(/^(Theorieën overzetten|Move theories)/);
    await expect(frames.move('D')).toBeVisible();
    await frames.everywhere().getByText(/^I35 /).click();
    await look('report of a move', '.rw-frames__main');
    expect(found).toEqual([]);
  });
});
