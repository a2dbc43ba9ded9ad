import { axeFinds } from '../kit/axe.ts';
import { nodeInFile as node, linkInFile as link } from '../kit/inFile.ts';
import { expect, test } from '../kit/webHost.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';

/** Two configurations: motivation comes of the first, and is part of the circumstances of the second. */
const theory = {
  format: 'cmo-theory',
  formatVersion: 1,
  id: 'configuraties',
  title: { nl: 'Theorie met configuraties' },
  holder: { name: { nl: 'Bureau' }, kind: 'company' },
  frames: [],
  nodes: [
    node('c1', 'context', 'Vaste groep'),
    node('m1', 'mechanism', 'Leren'),
    node('i1', 'instrument', 'Jobcoaching'),
    node('m2', 'mechanism', 'Vertrouwen'),
    node('s1', 'subgoal', 'Motivatie'),
    node('e1', 'endgoal', 'Betaald werk'),
  ],
  links: [link('l1', 'triggers', 'i1', 'm2'), link('l2', 'brings-about', 'm2', 'e1')],
  configurations: [
    {
      id: 'k1',
      members: [
        { record: 'c1', role: 'context' },
        { record: 'm1', role: 'mechanism' },
        { record: 's1', role: 'outcome' },
      ],
    },
    {
      id: 'k2',
      members: [
        { record: 's1', role: 'context' },
        { record: 'm2', role: 'mechanism' },
        { record: 'e1', role: 'outcome' },
      ],
    },
  ],
};

test('an outcome that is a context elsewhere is shown, roles change in one alone, and without its mechanism a configuration stays as a dyad, by keys', async ({
  page,
  host,
}) => {
  const map = new MapPage(page);
  const library = new LibraryPage(page);
  await library.open(host.address());
  await library.takeIn(theory);
  await library.theory(theory.title.nl).press('Enter');
  await expect(map.node('Leren', 'mechanisme')).toBeVisible();
  const before = await map.exported();

  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Alt+k');
  const panel = page.getByRole('region', { name: 'Configuraties' });
  const first = panel.locator('[data-configuration="k1"]');
  const second = panel.locator('[data-configuration="k2"]');
  await expect(first).toContainText(
    'In de context ‘vaste groep’ komt motivatie dichterbij, doordat het mechanisme ‘leren’ werkt.',
  );
  const works = first.getByRole('button', { name: 'Motivatie is daar context: configuratie 2' });
  await works.press('Enter');
  await expect(second).toHaveAttribute('data-lit', 'true');
  expect(await axeFinds(page, 'configurations', '[data-region="right"]')).toEqual([]);

  await second.getByRole('button', { name: 'motivatie, context' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Rol: actor' }).press('Enter');
  await expect(second).toContainText('Niet rond: nog geen context');
  await expect(works).toHaveCount(0);
  await expect(first).toContainText('komt motivatie dichterbij');
  await page.keyboard.press('Control+Z');
  await expect(works).toBeVisible();

  await map.node('Leren', 'mechanisme').focus();
  await page.keyboard.press('Delete');
  await expect(first).toContainText('doordat een nog open mechanisme werkt.');
  await expect(first).toContainText('Niet rond: nog geen mechanisme');
  await first.getByRole('button', { name: 'Vul in: mechanisme' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Vertrouwen' }).press('Enter');
  await expect(first).toContainText(
    'doordat het mechanisme ‘vertrouwen’ werkt, vooral als de context ‘vaste groep’ meewerkt.',
  );
  await expect(works).toBeVisible();
  // The map follows: the mechanism brings the outcome about, and the context stands on it. All of it is one step.
  await expect.poll(async () => map.exported()).toMatch(/"from": "m2",\s*"to": "s1"/);
  await expect.poll(async () => map.exported()).toMatch(/"context": "c1",\s*"target": "m2"/);
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await expect(first).toContainText('doordat het mechanisme ‘leren’ werkt.');
  await map.saved();
  expect(await map.exported()).toBe(before);

  await map.node('Leren', 'mechanisme').focus();
  await page.keyboard.press('Control+Shift+k');
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  await expect(panel.getByRole('radio', { name: 'Gemaakt (3)' })).toBeChecked();

  await panel.getByRole('radio', { name: 'Voorstellen (1)' }).press('Space');
  await expect(panel).toContainText(
    'Als het bedrijf inzet op jobcoaching in een nog open context, dan komt betaald werk dichterbij, doordat het mechanisme ‘vertrouwen’ werkt.',
  );
  expect(await axeFinds(page, 'proposals', '[data-region="right"]')).toEqual([]);
  await panel.getByRole('button', { name: 'Neem voorstel 1 over' }).press('Enter');
  await expect(panel.getByRole('radio', { name: 'Voorstellen (0)' })).toBeVisible();
  await panel.getByRole('radio', { name: 'Gemaakt (4)' }).press('Space');
  await expect(panel.getByRole('listitem')).toHaveCount(4);
  const fourth = panel.getByRole('listitem').nth(3);
  await fourth.getByRole('button', { name: 'vertrouwen, mechanisme' }).press('Enter');
  await page.getByRole('menuitem', { name: 'In plaats daarvan: Leren' }).press('Enter');
  await page.getByRole('button', { name: 'Teken ze ook bij Leren' }).press('Enter');
  await expect(fourth).toContainText('doordat het mechanisme ‘leren’ werkt.');
  await expect.poll(async () => map.exported()).toMatch(/"from": "m1",\s*"to": "e1"/);
  await page.keyboard.press('Control+Z');
  await expect(fourth).toContainText('doordat het mechanisme ‘vertrouwen’ werkt.');
  await fourth.getByText('Contexten en onderbouwing (0)').press('Enter');
  await fourth.getByRole('button', { name: 'Fragment toevoegen' }).press('Enter');
  await page.keyboard.type('Hij geloofde in mij.');
  await fourth.getByRole('button', { name: 'Voeg toe', exact: true }).press('Enter');
  await expect(fourth.getByRole('blockquote')).toContainText('Hij geloofde in mij.');
  // Changed in its place: Esc leaves it as it was, keeping is one step, and the focus is back at the pencil.
  const change = fourth.getByRole('button', { name: 'Wijzig dit fragment' });
  await change.press('Enter');
  await page.keyboard.type('Toch ');
  await page.keyboard.press('Escape');
  await expect(change).toBeFocused();
  await expect(fourth.getByRole('blockquote')).toContainText('“Hij geloofde in mij.”');
  await change.press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Hij vertrouwde mij.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('gesprek 3');
  await fourth.getByRole('button', { name: 'Bewaar', exact: true }).press('Enter');
  await expect(change).toBeFocused();
  await expect(fourth.getByRole('blockquote')).toContainText('Hij vertrouwde mij.');
  await expect(fourth).toContainText('gesprek 3');
  await page.keyboard.press('Control+Z');
  await expect(fourth.getByRole('blockquote')).toContainText('“Hij geloofde in mij.”');
  await page.keyboard.press('Control+Z');
  await expect(fourth.getByText('Contexten en onderbouwing (0)')).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(panel.getByRole('listitem')).toHaveCount(3);
});
