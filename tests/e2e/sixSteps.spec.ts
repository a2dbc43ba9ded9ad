import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import type { TheoryFile } from '../../shared/exchange/json/theoryFile.ts';
import { axeFinds } from '../kit/axe.ts';
import { expect, test } from '../kit/webHost.ts';
import { GuidePage, SheetPage } from './pages/guide.ts';
import { regionTo, tabTo } from './pages/keys.ts';
import { LibraryPage } from './pages/library.ts';
import { MapPage } from './pages/map.ts';

const read = (text: string): TheoryFile => JSON.parse(text) as TheoryFile;
const a = read(
  readFileSync(path.resolve(import.meta.dirname, '../../db/starter/fit-or-unfit-a.json'), 'utf8'),
);

const allNodes = a.nodes ?? [];
const links = a.links ?? [];
const moderations = a.moderations ?? [];
const nodeAt = (id: string) => allNodes.find((node) => node.id === id);
const titleOf = (id: string): string => nodeAt(id)?.title.nl ?? '';
type FileNode = (typeof allNodes)[number];

/** How a node is named: by its code where another of its kind is called the same, else by its title. */
const wordsFor = ({ id, kind, title, codes }: FileNode): string =>
  allNodes.some((other) => other.id !== id && other.kind === kind && other.title.nl === title.nl)
    ? (codes?.[0]?.code ?? '')
    : (title.nl ?? '');

/** A theory by names alone, whatever the ids: its nodes and what is left alone, its links by type, its contexts by effect. */
function told(theory: TheoryFile): unknown {
  const node = (id: string) => theory.nodes?.find((one) => one.id === id);
  const name = (id: string): string => {
    const link = theory.links?.find((one) => one.id === id);
    if (link) return `${name(link.from)} ${link.type} ${name(link.to)}`;
    const at = node(id);
    return at
      ? `${at.kind} ${at.title.nl}${at.title.nl?.startsWith('Stage') ? at.codes?.[0]?.code : ''}`
      : id;
  };
  return {
    nodes: theory.nodes
      ?.map(({ id, subtype, excluded }) => `${name(id)}, ${subtype === 'generic'}, ${excluded !== undefined}`)
      .toSorted(),
    links: theory.links?.map(({ id }) => name(id)).toSorted(),
    contexts: theory.moderations
      ?.map(({ context, effect, target }) => `${name(context)} ${effect} ${name(target)}`)
      .toSorted(),
    focus: theory.focus?.map(({ side, weight }) => `${side} ${weight}`),
    anchoring: theory.anchoring
      ?.map(({ level, party, strength }) => `${level} ${party} ${strength}`)
      .toSorted(),
    claim: theory.claim?.nl,
  };
}

const ofKind = (kind: string, left = false): readonly FileNode[] =>
  allNodes.filter((node) => node.kind === kind && (node.excluded !== undefined) === left);
/** What is to be named in a field that asks after a node, whose name stands at the end of the field's: what links lead to. */
function tiedTo(field: string, type: string): readonly string[] {
  const [, title, code] = /^\S+ \S+ (.*?)(?: \((\w+)\))?$/u.exec(field) ?? [];
  const from = allNodes.find(
    (node) =>
      (code === undefined ? field.endsWith(` ${node.title.nl}`) : node.title.nl === title) &&
      !node.excluded &&
      links.some((link) => link.from === node.id && link.type === type) &&
      (code === undefined || node.codes?.[0]?.code === code),
  );
  return links.flatMap((link) => {
    const to = nodeAt(link.to);
    return link.from === from?.id && link.type === type && to ? [wordsFor(to)] : [];
  });
}

/** A context put on a link of the map: along the keys from the node at its beginning. */
async function contextOnLink(map: MapPage, link: (typeof links)[number], context: string): Promise<void> {
  const { page } = map;
  const from = titleOf(link.from);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(from);
  await expect(page.getByRole('menuitem', { name: from }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  const start = map.node(from, 'instrument');
  await expect(start).toHaveAttribute('tabindex', '0');
  await regionTo(page, page.locator('[data-region="canvas"]'));
  await expect(start).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  const entry = page.getByRole('menuitem', { name: titleOf(link.to) });
  await expect(entry).toBeVisible();
  await tabTo(page, entry, 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-link-id]:focus')).toHaveCount(1);
  await page.keyboard.press('m');
  const known = page.getByRole('menuitem', { name: context, exact: true });
  await expect(known).toBeVisible();
  await tabTo(page, known, 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(known).toHaveCount(0);
}

/** What the guide says that a context does. */
const effectWords = { precondition: 'voorwaarde voor', flips: 'keert om', facilitates: 'helpt' } as const;

/** The field of step 5 that asks after contexts at a mechanism, or at a link, which is named by its ends. */
function contextsAt(guide: GuidePage, target: string): Locator {
  const link = links.find(({ id }) => id === target);
  const name = link ? `^Context bij .*${titleOf(link.from)}` : `^Context bij ${titleOf(target)}$`;
  return guide.page.getByRole('combobox', { name: new RegExp(name, 'u') });
}

/** Turns what a context does at a target, which is *hinders* at first, until it is what company A says. */
async function turn(
  guide: GuidePage,
  { context, target, effect }: (typeof moderations)[number],
): Promise<void> {
  if (effect === 'hinders') return;
  const row = guide
    .region()
    .getByRole('listitem')
    .filter({ has: contextsAt(guide, target) });
  const button = row.getByRole('button', { name: new RegExp(`^${titleOf(context)} .*Wissel$`, 'u') });
  await tabTo(guide.page, button);
  for (let i = 0; i < 3; i += 1) {
    // oxlint-disable no-await-in-loop -- a person looks what each press has made of it
    if ((await button.getAttribute('aria-label'))?.includes(effectWords[effect])) return;
    await guide.page.keyboard.press('Enter');
    // oxlint-enable no-await-in-loop
  }
  await expect(button).toHaveAccessibleName(new RegExp(effectWords[effect], 'u'));
}

test('by the six steps and by keys alone company A comes from nothing to its claim', async ({
  page,
  host,
}) => {
  // Some two hundred names and as many steps from field to field: the longest test of all.
  test.setTimeout(400_000);
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
  // The new theory has the focus; nobody has to come from the edge of the window.
  await tabTo(page, begin);
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

  // What is done, and what is left alone on purpose.
  const words = (kind: string, left = false): readonly string[] => ofKind(kind, left).map(wordsFor);
  const addressed = new Set(links.flatMap(({ type, to }) => (type === 'addressed-by' ? [to] : [])));
  const beside = ofKind('instrument').flatMap((node) => (addressed.has(node.id) ? [] : [wordsFor(node)]));
  await guide.at(2);
  await guide.name(words('problem', true), 'Shift+Enter');
  await guide.answer(2, () => words('problem'));
  await guide.at(3);
  await guide.answer(3, (field) => {
    switch (field) {
      case 'Middel dat bij geen probleem hoort':
        return beside;
      case 'Verbinding met anderen':
        return words('connection');
      case 'Tussendoel':
        return words('subgoal');
      default:
        return tiedTo(field, 'addressed-by');
    }
  });
  await guide.at(4);
  await guide.answer(4, (field) =>
    tiedTo(field, field.startsWith('Mechanisme') ? 'triggers' : 'brings-about'),
  );
  await page.keyboard.press('Control+Shift+Enter');
  await page.keyboard.press('Control+Shift+Enter');
  await guide.at(3);
  for (const [field, kind] of [
    ['Middel dat bij geen probleem hoort', 'instrument'],
    ['Tussendoel', 'subgoal'],
  ] as const) {
    await tabTo(page, guide.region().getByRole('combobox', { name: field, exact: true }));
    await guide.name(words(kind, true), 'Shift+Enter');
  }

  // What it comes to; from there each step to work has a place for contexts too.
  for (let step = 3; step < 6; step += 1) await page.keyboard.press('Control+Enter');
  await guide.at(6);
  await guide.name(words('endgoal'));
  await tabTo(page, guide.region().getByRole('button', { name: /^Leid alle tussendoelen/ }));
  await page.keyboard.press('Enter');
  for (const { level, party, strength } of a.anchoring ?? []) {
    const cell = guide.region().locator('.rw-sheet__anchoring').getByRole('slider');
    const at = Number(level.slice(1)) - 1;
    await tabTo(page, cell.nth(2 * at + (party === 'employer' ? 1 : 0)));
    await page.keyboard.press(String(strength));
  }
  for (const goal of ofKind('subgoal')) {
    const onward = tiedTo(
      `Waaraan ${goal.title.nl} bijdraagt`.slice(0, -' bijdraagt'.length),
      'contributes-to',
    );
    const further = onward.filter((one) => one !== words('endgoal')[0]);
    if (further.length === 0) continue;
    const name = `Waaraan ${goal.title.nl} bijdraagt`;
    await tabTo(page, guide.region().getByRole('combobox', { name, exact: true }));
    await guide.name(further);
  }

  // Contexts: in their step on mechanisms and steps to work, along the keys of the map on a link.
  await page.keyboard.press('Control+Shift+Enter');
  await guide.at(5);
  const onSteps = moderations.filter(({ target }) => {
    const link = links.find(({ id }) => id === target);
    return !link || nodeAt(link.to)?.kind === 'endgoal';
  });
  for (const { context, target } of onSteps) {
    await tabTo(page, contextsAt(guide, target), 'Shift+Tab');
    await guide.name([titleOf(context)]);
  }
  const onLinks = moderations.filter((one) => !onSteps.includes(one));
  const elsewhere = new Set(onLinks.map(({ context }) => context));
  for (const { context } of onSteps) elsewhere.delete(context);
  await tabTo(page, guide.region().getByRole('combobox', { name: 'Context die nog nergens op staat' }));
  await guide.name([...elsewhere].map(titleOf));
  for (const { context, target } of onLinks) {
    const link = links.find(({ id }) => id === target);
    if (link) await contextOnLink(map, link, titleOf(context));
  }
  for (const moderation of moderations) await turn(guide, moderation);

  // The proposal becomes the claim; on the sheet it is written as company A says it.
  await page.keyboard.press('Control+Enter');
  await guide.at(6);
  await tabTo(page, guide.region().getByRole('button', { name: 'Neem over als claim' }));
  await page.keyboard.press('Enter');
  await tabTo(page, guide.region().getByRole('button', { name: 'Naar het blad' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Wijzig de claim' }));
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(a.claim?.nl ?? '');
  await page.keyboard.press('Enter');
  await expect(sheet.region()).toContainText('overtuigt een werkgever zelf.');
  expect(await axeFinds(page, 'sheet')).toEqual([]);

  await map.saved();
  expect(told(read(await map.exported()))).toEqual(told(a));
});
