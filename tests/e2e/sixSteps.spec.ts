import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TheoryFile } from '../../shared/exchange/json/theoryFile.ts';
import { axeFinds } from '../kit/axe.ts';
import { expect, test } from '../kit/webHost.ts';
import { GuidePage, SheetPage } from './pages/guide.ts';
import { tabTo } from './pages/keys.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';

const read = (text: string): TheoryFile => JSON.parse(text) as TheoryFile;
const a = read(
  readFileSync(path.resolve(import.meta.dirname, '../../db/starter/fit-or-unfit-a.json'), 'utf8'),
);

/** What company A leans on: its stressed problems, means, mechanisms and sub-goals, two contexts, work. */
const core = new Set('p16 p17 p18 p19 p23 p31 i3 i4 i5 i14 m7 m8 s1 s4 sg2 e1 c2 c6'.split(' '));
const nodes = (a.nodes ?? []).filter(({ id }) => core.has(id));
const links = (a.links ?? []).filter(({ from, to }) => core.has(from) && core.has(to));
const moderations = (a.moderations ?? []).filter(
  ({ context, target }) => core.has(context) && (core.has(target) || links.some(({ id }) => id === target)),
);

/** A theory by names alone, whatever the ids: its nodes, its links by type, its contexts by effect. */
function told(theory: TheoryFile): unknown {
  const title = (id: string): string => theory.nodes?.find((node) => node.id === id)?.title.nl ?? id;
  return {
    nodes: theory.nodes?.map(({ kind, title: { nl } }) => `${kind} ${nl}`).toSorted(),
    links: theory.links?.map(({ from, type, to }) => `${title(from)} ${type} ${title(to)}`).toSorted(),
    contexts: theory.moderations
      ?.map(({ context, effect, target }) => `${title(context)} ${effect} ${title(target)}`)
      .toSorted(),
    focus: theory.focus?.map(({ side, weight }) => `${side} ${weight}`),
    claim: theory.claim?.nl,
  };
}

const titlesOf = (kind: string): string[] =>
  nodes.filter((node) => node.kind === kind).map(({ title }) => title.nl ?? '');
/** What links from a node named at the end of a field's name lead to. */
const tiedTo = (field: string, type: string): readonly string[] => {
  const from = nodes.find(({ title }) => field.endsWith(` ${title.nl}`));
  return links
    .filter((link) => link.from === from?.id && link.type === type)
    .map(({ to }) => nodes.find(({ id }) => id === to)?.title.nl ?? '');
};

test('by the six steps and by keys alone the core of company A comes from nothing to its claim', async ({
  page,
  host,
}) => {
  const library = new LibraryPage(page);
  const map = new MapPage(page);
  const guide = new GuidePage(page);
  const sheet = new SheetPage(page);
  await library.open(host.address());
  await page.keyboard.press('Alt+n');
  await expect(library.newTheory().getByLabel('Titel in het Nederlands')).toBeFocused();
  await page.keyboard.type('Bedrijf A opnieuw');
  await page.keyboard.press('Enter');
  await expect(map.title()).toHaveText('Bedrijf A opnieuw');
  const begin = page.getByRole('button', { name: 'Begin met stap 1' });
  await tabTo(page, begin, 'Shift+Tab');
  await page.keyboard.press('Enter');

  // The point of engagement: a figure a side, in the order in which they stand.
  await guide.at(1);
  for (const { weight } of a.focus ?? []) {
    await expect(page.getByRole('slider').and(page.locator(':focus'))).toHaveCount(1);
    await page.keyboard.press(String(weight));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Control+Enter');

  await guide.at(2);
  await guide.answer(2, () => titlesOf('problem'));
  await guide.at(3);
  await guide.answer(3, (field) =>
    field === 'Tussendoel' ? titlesOf('subgoal') : tiedTo(field, 'addressed-by'),
  );
  await guide.at(4);
  await guide.answer(4, (field) =>
    tiedTo(field, field.startsWith('Mechanisme') ? 'triggers' : 'brings-about'),
  );
  await guide.at(5);
  for (const mechanism of titlesOf('mechanism')) {
    const field = guide.region().getByRole('combobox', { name: `Context bij ${mechanism}` });
    await tabTo(page, field);
    const target = nodes.find(({ title }) => title.nl === mechanism)?.id;
    for (const { context, effect } of moderations.filter((one) => one.target === target)) {
      const title = nodes.find(({ id }) => id === context)?.title.nl ?? '';
      await guide.name([title]);
      if (effect !== 'precondition') continue;
      const turn = guide.region().getByRole('button', { name: new RegExp(`^${title} .*Wissel$`) });
      await tabTo(page, turn, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect(turn).toHaveAccessibleName(/voorwaarde voor/);
    }
  }
  await page.keyboard.press('Control+Enter');

  await guide.at(6);
  await guide.name(titlesOf('endgoal'));
  await tabTo(page, guide.region().getByRole('button', { name: /^Leid alle tussendoelen/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, guide.region().getByRole('button', { name: 'Neem over als claim' }));
  await page.keyboard.press('Enter');
  const onward = guide
    .region()
    .getByRole('combobox', { name: 'Waaraan Motivatievergroting bijdraagt', exact: true });
  await tabTo(page, onward);
  await guide.name(['(Her)oriëntatie tot stand brengen']);

  // The proposal became the claim; on the sheet it is written as company A says it.
  await tabTo(page, guide.region().getByRole('button', { name: 'Naar het blad' }));
  await page.keyboard.press('Enter');
  await expect(sheet.region()).toContainText('Wie vastloopt op zelfvertrouwen');
  await tabTo(page, page.getByRole('button', { name: 'Wijzig de claim' }));
  await page.keyboard.press('Enter');
  await page.keyboard.type(a.claim?.nl ?? '');
  await page.keyboard.press('Enter');
  await expect(sheet.region()).toContainText('overtuigt een werkgever zelf.');
  await expect(sheet.block(2).getByRole('listitem')).toHaveCount(titlesOf('problem').length);
  expect(await axeFinds(page, 'sheet')).toEqual([]);

  await map.saved();
  const rebuilt = read(await map.exported());
  expect(told(rebuilt)).toEqual(told({ ...a, nodes, links, moderations }));
});
