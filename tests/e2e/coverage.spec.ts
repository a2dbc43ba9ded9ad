import { readFileSync } from 'node:fs';
import { axeFinds } from '../kit/axe.ts';
import { expect, test } from '../kit/webHost.ts';
import { CoveragePage } from './pages/coverage.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';
import { screenIn } from '../kit/screenIn.ts';

const companyA = { nl: 'Beleidstheorie van bedrijf A', en: 'Policy theory of company A' } as const;
const frame = { id: 'fit-or-unfit-2011', version: '1.0.0' };

/** A theory of one problem, as a file of the exchange format. */
const theory = (id: string, frames: readonly object[]): object => ({
  format: 'cmo-theory',
  formatVersion: 1,
  id,
  title: { nl: `Theorie ${id}`, en: `Theory ${id}` },
  holder: { name: { nl: 'Bureau' }, kind: 'company' },
  frames,
  nodes: [
    {
      id: 'p1',
      kind: 'problem',
      title: { nl: 'Schulden', en: 'Debts' },
      codes: [{ frame: 'wide', code: 'W1', fit: 'exact' }],
      basis: 'coder',
    },
  ],
  links: [],
  moderations: [],
});
/** A frame with more problems than anyone reads. */
const wide = {
  format: 'cmo-frame',
  formatVersion: 1,
  id: 'wide',
  version: '1',
  title: { nl: 'Breed kader', en: 'Wide frame' },
  facets: [
    {
      id: 'problems',
      nodeKind: 'problem',
      title: { nl: 'Problemen', en: 'Problems' },
      ordered: false,
      items: Array.from({ length: 600 }, (_, i) => ({
        code: `W${i + 1}`,
        label: { nl: `Probleem ${i + 1}`, en: `Problem ${i + 1}` },
      })),
    },
  ],
};

test('the coverage of company A goes out, is printed, and stands as the tables print it', async ({
  page,
  host,
  context,
}) => {
  const library = new LibraryPage(page);
  const coverage = new CoveragePage(page);
  await library.open(host.address());
  await library.theory(companyA.nl).click();
  await coverage.open();
  await test.step('the table goes out as a file and to the clipboard', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const loading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar als CSV' }).click();
    const file = await loading;
    expect(file.suggestedFilename()).toBe('fit-or-unfit-a-dekking.csv');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.startsWith('\uFEFFlijst,zijde,onder,code,begrip,stand,')).toBe(true);
    expect(text).toContain('\r\nProblemen,aanbod,PC ');
    // 24 contexts, 1 end goal, 3 generic sub-goals, 34 instruments, 11 mechanisms (one on three sides), 38 problems, 11 sub-goals.
    expect(text.split('\r\n').filter((line) => /^[^,]+,[^,]+,/.test(line))).toHaveLength(
      1 + 24 + 1 + 3 + 34 + 13 + 38 + 11,
    );
    await page.getByRole('button', { name: 'Kopieer als tabel' }).click();
    await expect(page.getByText('De tabel staat op het klembord.').first()).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')[0]?.split('\t').slice(0, 4)).toEqual(['lijst', 'zijde', 'onder', 'code']);
  });
  await test.step('on paper the tables stand alone and whole', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Bewaar als CSV' })).toBeHidden();
    await expect(page.locator('.rw-top')).toBeHidden();
    const cut = await page.locator('.rw-coverage').evaluate((one) => one.scrollHeight - one.clientHeight);
    expect(cut).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  });
  await test.step('company A stands as tables 6.1 and 6.2 print it, and an item leads to its node', async () => {
    const problems = coverage.table('Problemen');
    await expect(problems).toContainText('15 van 38 gebruikt · 12 bewust niet · 11 niet genoemd');
    await expect(problems.getByRole('row', { name: /^Aanbod/i })).toContainText('14 van 31');
    const instruments = coverage.table('Instrumenten');
    await expect(instruments).toContainText('19 van 34 gebruikt');
    await expect(instruments).toContainText('18 van 33 als wat hetzelfde is één keer telt');
    await expect(coverage.item('P16')).toContainText('sterke nadruk');
    await expect(coverage.item('P22')).toContainText('niet genoemd');
    await expect(coverage.item('I26')).toContainText('hetzelfde als I23');
    // A loose fit is listed and does not count.
    await expect(coverage.item('P19')).toContainText('los: Verkeerd of inactief gedrag als zodanig');
    await expect(
      coverage.table('Niveaus van verankering').getByRole('row', { name: /Cognitief/ }),
    ).toContainText('+++');

    await coverage.item('P7').getByRole('button').click();
    await expect(new MapPage(page).title()).toHaveText(companyA.nl);
    // What is left alone on purpose stands in the tray, which opens for it.
    await expect(page.getByRole('button', { name: 'Instabiele woonsituatie', exact: true })).toBeVisible();
    await coverage.open();
    await coverage.item('P16').getByRole('button').click();
    await expect(page.locator('[data-node-id="p16"]').first()).toBeVisible();
  });
});

test('by keys alone one walks a table, adds what is not named, and takes it back', async ({ page, host }) => {
  const library = new LibraryPage(page);
  const coverage = new CoveragePage(page);
  await library.open(host.address());
  await library.theory(companyA.nl).click();
  await coverage.open();
  const mechanisms = coverage.table('Gedragsmechanismen');
  await expect(mechanisms).toContainText('8 van 11 gebruikt');
  // One Tab stop a table: from the first of a table to the first of the next.
  const stops = mechanisms.locator('[data-stop][tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await expect(coverage.item('M1').getByRole('button')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(coverage.item('M1')).toContainText('aanwezig');
  await expect(mechanisms).toContainText('9 van 11 gebruikt');
  await expect(coverage.item('M1').getByRole('button')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(mechanisms).toContainText('8 van 11 gebruikt');
  await expect(coverage.item('M1')).toContainText('niet genoemd');

  // Only what is not named: what is added leaves, and the focus goes to what stands there now.
  await coverage.onlySilent().click();
  await expect(coverage.table('Tussendoelen')).toHaveCount(0);
  await expect(coverage.item('P16')).toHaveCount(0);
  await coverage.item('P4').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(coverage.item('P4')).toHaveCount(0);
  await expect(coverage.item('P5').getByRole('button')).toBeFocused();
});

test('a theory of two frames is read by either, of none by none, and a frame of 600 items is one Tab stop', async ({
  page,
  host,
}) => {
  const library = new LibraryPage(page);
  const coverage = new CoveragePage(page);
  await library.open(host.address());
  const files = [wide, theory('two', [frame, { id: 'wide', version: '1' }]), theory('none', [])];
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- one file after another
    await library.takeIn(file);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await expect(page.getByText(/ingelezen|read in/).first()).toBeVisible();
  }
  await library.theory('Theorie two').click();
  await coverage.open();
  await expect(coverage.table('Problemen')).toContainText('0 van 38 gebruikt');
  await page.getByRole('button', { name: / Kader$/ }).click();
  await page.getByRole('option', { name: /Breed kader/ }).click();
  await expect(coverage.table('Problemen')).toContainText('1 van 600 gebruikt');
  await expect(coverage.tables()).toHaveCount(1);
  await expect(coverage.table('Problemen').locator('[data-stop][tabindex="0"]')).toHaveCount(1);
  // By key: what was read in is still being said over it.
  await coverage.item('W600').getByRole('button').press('Enter');
  await expect(coverage.table('Problemen')).toContainText('2 van 600 gebruikt');

  await page.keyboard.press('Alt+0');
  await library.theory('Theorie none').click();
  await coverage.open();
  await expect(page.getByText('Deze theorie noemt geen kader dat in de bibliotheek staat.')).toBeVisible();
  expect(await axeFinds(page, 'no frame')).toEqual([]);
});

test.describe('in English', () => {
  test.use(screenIn('en'));

  test('nothing in the coverage stands in the way of anyone', async ({ page, host }) => {
    const library = new LibraryPage(page);
    const coverage = new CoveragePage(page);
    await library.open(host.address());
    await library.theory(companyA.en).click();
    await coverage.open();
    const found = [...(await axeFinds(page, 'coverage'))];
    await coverage.onlySilent().click();
    found.push(...(await axeFinds(page, 'only what is not named')));
    expect(found).toEqual([]);
  });
});

test.describe('at 200 %', () => {
  test.use({ viewport: { width: 720, height: 450 } });

  test('nothing of the coverage sticks out of the window', async ({ page, host }) => {
    const library = new LibraryPage(page);
    await library.open(host.address());
    await library.theory(companyA.nl).click();
    await new CoveragePage(page).open();
    const wider = await page.locator('.rw-coverage').evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
});
