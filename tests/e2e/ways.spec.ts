import { axeFinds } from '../kit/axe.ts';
import { screenIn } from '../kit/screenIn.ts';
import { expect, test } from '../kit/webHost.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';

test.use(screenIn('en'));

test('words lead to their place, ways to work are walked with their weakest link, and a filter is kept, by keys', async ({
  page,
  host,
}) => {
  const library = new LibraryPage(page);
  const map = new MapPage(page);
  await library.open(host.address());
  await page.keyboard.press('Control+Shift+F');
  const search = page.getByRole('dialog', { name: 'Search all theories' });
  await page.keyboard.type('cooking etc nowhere');
  await expect(search).toContainText('No theory holds all of these words.');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('ídentity mech');
  const hit = search.getByRole('menuitem', { name: /^mechanism Identity mechanism/ }).first();
  await expect(hit).toBeVisible();
  await expect(hit.locator('mark')).toHaveText([/identity/i, 'mech']);
  expect(await axeFinds(page, 'search')).toEqual([]);
  // Arrows lead through the hits, and back to the first; a letter more, and Enter takes the first of what it finds.
  await page.keyboard.press('ArrowDown');
  await expect(hit).toHaveAttribute('data-focused', 'true');
  await page.keyboard.type('a');
  await expect(hit.locator('mark')).toHaveText([/identity/i, 'mecha']);
  await expect(hit).not.toHaveAttribute('data-focused');
  await page.keyboard.press('Enter');
  const mechanism = map.node('Identity mechanism', 'mechanism');
  await expect(mechanism).toHaveAttribute('aria-pressed', 'true');
  await expect(mechanism).toBeFocused();

  const problem = map.node('Self-efficacy (lack of)', 'problem');
  await problem.focus();
  await page.keyboard.press('w');
  const strip = page.getByRole('region', { name: 'In the light' });
  await expect(strip).toContainText(/Way 1 of \d+/);
  await expect(strip).toContainText(/Weakest link: .* → .*, inferred and not said and without a fragment/);
  await expect(map.link(/, weakest link$/).first()).toBeAttached();
  await page.keyboard.press(']');
  await expect(strip).toContainText(/Way 2 of \d+/);
  await page.keyboard.press('[');
  await page.keyboard.press('d');
  await expect(strip).toContainText(/What follows from Self-efficacy/);
  await page.keyboard.press('Escape');
  await expect(strip).toHaveCount(0);

  await problem.focus();
  await page.keyboard.press('b');
  const panel = page.getByRole('region', { name: 'Ways', exact: true });
  await panel.getByRole('button', { name: /Job coaching a mechanism is missing after it/ }).press('Enter');
  await expect(map.node('Job coaching', 'instrument')).toHaveAttribute('aria-pressed', 'true');
  await problem.focus();
  await page.keyboard.press('/');
  await panel.getByRole('searchbox', { name: 'Text' }).fill('work');
  await expect(strip).toContainText(/Filter *\d+ nodes/);
  await panel.getByRole('textbox', { name: 'Name of this filter' }).fill('About work');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Apply filter “About work”' })).toBeVisible();
  expect(await axeFinds(page, 'ways')).toEqual([]);

  // The filter holds in the table as well, which says so; lifting it there brings all rows back.
  await panel.getByRole('searchbox', { name: 'Text' }).fill('identity');
  await page.keyboard.press('Alt+3');
  const said = page.getByText(/^The filter of the map holds here too: /);
  const [few = 0, all = 0] = ((await said.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(all);
  await expect(page.getByRole('radio', { name: `All ${few}`, exact: true })).toBeChecked();
  await expect(page.getByText(`${few} rows`, { exact: true })).toBeVisible();
  expect(await axeFinds(page, 'filtered table')).toEqual([]);
  await page.getByRole('button', { name: 'Let go of filter' }).press('Enter');
  await expect(said).toHaveCount(0);
  await expect(page.getByRole('radio', { name: `All ${all}`, exact: true })).toBeChecked();
});
