import { axeFinds } from '../kit/axe.ts';
import { screenIn } from '../kit/screenIn.ts';
import { expect, test } from '../kit/webHost.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';
import { TablePage } from './pages/table.ts';

interface Exported {
  readonly nodes: readonly { readonly id: string; readonly basis: string; readonly title: { nl?: string } }[];
  readonly links: readonly { readonly id: string; readonly from: string }[];
}

test.use(screenIn('nl'));

test('fifty rows are edited at once, the map follows, and one step back undoes it; a name and a link are made by keys', async ({
  page,
  host,
}) => {
  const library = new LibraryPage(page);
  const map = new MapPage(page);
  const table = new TablePage(page);
  await library.open(host.address());
  await library.theory('Beleidstheorie van bedrijf A').click();
  await map.region().waitFor();
  const before = await map.exported();
  await table.open();
  expect(await axeFinds(page, 'table')).toEqual([]);

  // Fifty rows from the first one on, past the heads of the groups.
  const { keyboard } = page;
  await keyboard.press('Control+Home');
  for (let i = 0; i < 70; i += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a person presses one key after another
    await keyboard.press('Shift+ArrowDown');
    // oxlint-disable-next-line no-await-in-loop -- as above
    if ((await table.chosen().textContent()) === '50 gekozen') break;
  }
  await expect(table.chosen()).toHaveText('50 gekozen');
  await page.getByRole('button', { name: 'Grond', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'afgeleid' }).press('Enter');
  const after: Exported = JSON.parse(await map.exported());
  const inferred = (file: Exported): number => file.nodes.filter(({ basis }) => basis === 'inferred').length;
  expect(inferred(after)).toBeGreaterThanOrEqual(50);
  await keyboard.press('Alt+2');
  await expect(page.locator('[data-node-id][aria-pressed="true"]')).not.toHaveCount(0);
  await keyboard.press('Control+z');
  expect(await map.exported()).toBe(before);

  await table.open();
  await keyboard.press('Escape');
  await keyboard.press('Control+Home');
  await keyboard.press('ArrowDown');
  await keyboard.press('Home');
  await keyboard.press('ArrowRight');
  await keyboard.press('F2');
  await keyboard.type('Weinig vertrouwen in zichzelf');
  await keyboard.press('Enter');
  await expect(table.active()).toContainText('Weinig vertrouwen in zichzelf');
  await expect(table.active()).toBeFocused();
  await keyboard.press('l');
  await page.getByRole('dialog').getByRole('button', { name: 'Maken' }).press('Enter');
  await expect(table.active()).toContainText('Weinig vertrouwen in zichzelf →');
  await expect(table.active()).toBeFocused();
  const made: Exported = JSON.parse(await map.exported());
  const renamed = made.nodes.find(({ title }) => title.nl === 'Weinig vertrouwen in zichzelf');
  const was: Exported = JSON.parse(before);
  const linksFrom = (file: Exported): number => file.links.filter(({ from }) => from === renamed?.id).length;
  expect(linksFrom(made)).toBe(linksFrom(was) + 1);

  await keyboard.press('Space');
  expect(await axeFinds(page, 'a row chosen', '.rw-table')).toEqual([]);

  // What the table shows is kept as a filter under a name, let go, and chosen again from the same button.
  await page.getByRole('searchbox', { name: 'Zoeken in de rijen' }).fill('zichzelf');
  await table.filters().press('Enter');
  await page.getByRole('menuitem', { name: 'Dit filter bewaren …' }).press('Enter');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Naam van dit filter' }).waitFor();
  await keyboard.type('Over zichzelf');
  await keyboard.press('Enter');
  const said = page.getByText(/^Filter “Over zichzelf”: \d+ van \d+ rij/);
  await expect(said).toBeVisible();
  await expect(table.filters()).toBeFocused();
  await expect(table.row(renamed?.id ?? '')).toBeVisible();
  await keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Filter los' }).press('Enter');
  await expect(said).toHaveCount(0);
  await keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Over zichzelf' }).click();
  await expect(said).toBeVisible();
  expect(await axeFinds(page, 'a kept filter', '.rw-table')).toEqual([]);
});
