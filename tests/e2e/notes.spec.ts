import { axeFinds } from '../kit/axe.ts';
import { nodeInFile as node } from '../kit/inFile.ts';
import { expect, test } from '../kit/webHost.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';

const theory = {
  format: 'cmo-theory',
  formatVersion: 1,
  id: 'groups-and-notes',
  title: { en: 'Theory with loose ends' },
  holder: { name: { en: 'Agency' }, kind: 'company' },
  frames: [],
  nodes: [
    node('i1', 'instrument', 'Job club'),
    node('i2', 'instrument', 'Job coaching'),
    node('m1', 'mechanism', 'Trust'),
    node('e1', 'endgoal', 'Paid work'),
  ],
  links: [],
};

test.use({ language: 'en', locale: 'en-GB' });

test('nodes that work only together are grouped, a note is laid beside them, and a parked idea becomes a node, by keys', async ({
  page,
  host,
}) => {
  const map = new MapPage(page);
  const library = new LibraryPage(page);
  await library.open(host.address());
  await library.takeIn(theory);
  await library.theory(theory.title.en).press('Enter');
  await page.keyboard.press('Alt+2');
  const club = map.node('Job club', 'instrument');
  await expect(club).toBeVisible();
  const before = await map.exported();

  await club.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+g');
  const inspector = page.locator('[data-region="right"]');
  await expect(inspector.getByRole('textbox', { name: 'Name of the group, English' })).toBeFocused();
  await page.keyboard.type('Approach');
  await inspector.getByRole('checkbox', { name: 'Works only together' }).press('Space');
  await expect(club).toHaveAccessibleName(/group Approach, only together/);
  await expect(page.locator('[data-group][data-together]')).toBeVisible();
  await inspector.getByRole('button', { name: 'Take Job coaching out of the group' }).press('Enter');
  await expect(club).not.toHaveAccessibleName(/group/);
  await page.keyboard.press('Control+Z');
  await expect(club).toHaveAccessibleName(/group Approach, only together/);

  await club.focus();
  await page.keyboard.press('Alt+Shift+N');
  await page.keyboard.type('Ask the director');
  await page.keyboard.press('Enter');
  const note = page.getByRole('button', { name: 'Note: Ask the director' });
  await expect(note).toBeFocused();
  const start = await note.boundingBox();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await note.boundingBox())?.x).toBeCloseTo((start?.x ?? 0) + 36, 0);
  await page.keyboard.press('F2');
  await page.keyboard.type('Ask the board');
  await page.keyboard.press('Enter');
  const reworded = page.getByRole('button', { name: 'Note: Ask the board' });
  await expect(reworded).toBeFocused();

  await page.keyboard.press('i');
  const lot = page.getByRole('region', { name: 'Parking lot' });
  await expect(lot.getByRole('textbox', { name: 'New idea' })).toBeFocused();
  // Its own key closes it from within its field, as from anywhere.
  await page.keyboard.press('Alt+i');
  await expect(lot).toHaveCount(0);
  await page.keyboard.press('Alt+i');
  await expect(lot.getByRole('textbox', { name: 'New idea' })).toBeFocused();
  for (const idea of ['Former clients as coaches', 'Employers call back']) {
    await page.keyboard.type(idea);
    await page.keyboard.press('Enter');
  }
  await expect(lot.getByRole('listitem')).toHaveCount(2);
  expect(await axeFinds(page, 'notes', 'body')).toEqual([]);
  // Both are found again from anywhere: the note on the map, the idea in the parking lot, with the focus on it.
  await page.keyboard.press('Alt+i');
  await page.keyboard.press('Alt+3');
  const look = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+Shift+f');
    await page.keyboard.type(words);
    await expect(page.getByRole('menuitem', { name: words })).toBeVisible();
    await page.keyboard.press('Enter');
  };
  await look('the board');
  await expect(reworded).toBeFocused();
  await expect(reworded).toBeInViewport();
  await expect(lot).toHaveCount(0);
  await page.keyboard.press('Alt+3');
  await look('as coaches');
  await expect(lot.getByRole('button', { name: 'Former clients as coaches' })).toBeFocused();
  await lot.getByRole('button', { name: 'Former clients as coaches' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Place as instrument' }).press('Enter');
  await expect(map.node('Former clients as coaches', 'instrument')).toBeVisible();
  await expect(lot.getByRole('listitem')).toHaveCount(1);
  await map.saved();
  const after = await map.exported();
  expect(JSON.parse(after)).toMatchObject({
    groups: [{ members: ['i1', 'i2'], title: { en: 'Approach' }, together: true }],
    memos: [{ text: { en: expect.any(String) } }, { text: { en: expect.any(String) } }],
  });

  await reworded.focus();
  await page.keyboard.press('Delete');
  await expect(reworded).toHaveCount(0);
  await club.focus();
  await page.keyboard.press('Control+Shift+g');
  await expect(club).not.toHaveAccessibleName(/group/);
  const undo = page.getByRole('button', { name: /^Undo:/, disabled: false });
  while ((await undo.count()) > 0) await page.keyboard.press('Control+Z');
  await map.saved();
  expect(await map.exported()).toBe(before);
});
