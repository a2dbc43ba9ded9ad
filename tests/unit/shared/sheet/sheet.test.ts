import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { headId } from '../../../../shared/ids.ts';
import { proposeClaim } from '../../../../shared/sheet/claimProposal.ts';
import { namesFor, nodeNamed } from '../../../../shared/sheet/naming.ts';
import { sheetOf } from '../../../../shared/sheet/sheetOf.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';

const { frames, theories } = readStarter();
const a = theoryOf(theories.find(({ id }) => id === 'fit-or-unfit-a')?.records ?? []);
const [frame] = frames;
const sheet = sheetOf({
  theory: a,
  frames,
  language: 'nl',
  numbers: new Map([
    ['m7', 1],
    ['m8', 2],
  ]),
});
const ids = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id);

describe('the sheet of company A', () => {
  test('has its emphasised problems first, in the order of the frame', () => {
    expect(ids(sheet.problems).slice(0, 6)).toEqual(['p16', 'p17', 'p18', 'p19', 'p23', 'p31']);
    expect(sheet.problems).toHaveLength(16);
  });

  test('has the means under the sub-goals that table 4.3 puts them under, emphasised goals first', () => {
    expect(sheet.approach.map(({ goal, means }) => [goal?.id, ids(means)]).slice(0, 3)).toEqual([
      ['s1', ['i3', 'i4', 'i5', 'i1']],
      ['s4', ['i14']],
      ['s5', ['i17', 'i18', 'i19', 'i20']],
    ]);
    expect(ids(sheet.connections)).toEqual(['v1', 'v2']);
    expect(ids(sheet.generic)).toEqual(['sg2', 'sg1', 'sg3']);
  });

  test('has the heaviest mechanisms first, by their number in the claim', () => {
    expect(ids(sheet.mechanisms).slice(0, 2)).toEqual(['m7', 'm8']);
  });

  test('says once what a context does to several', () => {
    const row = sheet.contexts.find(({ context }) => context.id === 'c2');
    expect(row?.effects.map(({ effect, moderations }) => [effect, moderations.length])).toEqual([
      ['hinders', 4],
    ]);
  });

  test('tells what is left alone by its reason, and leaves it out of the rest', () => {
    const problems = sheet.leftAlone.filter(({ nodes }) => nodes[0]?.kind === 'problem');
    expect(problems.map(({ nodes }) => nodes.length)).toEqual([3, 6, 3]);
    expect(ids(sheet.problems)).not.toContain('p9');
  });
});

describe('a claim proposed from the graph', () => {
  test('is a sentence in both languages, its words tied to what they name', () => {
    const theory = sketch(
      'P1:problem "Schulden|Debts" -> I1:instrument "Training|Training" -> M1:mechanism "Leren|Learning" -> S1:subgoal "Motivatie|Motivation" -> E1:endgoal "Betaald werk|Paid work"',
    );
    const proposal = proposeClaim(sheetOf({ theory, frames: [], language: 'nl' }));
    expect(proposal?.claim).toEqual({
      nl: 'Wie vastloopt op schulden, komt verder met training: dat zet leren in werking en leidt tot motivatie, en zo tot betaald werk.',
      en: 'Whoever is held back by debts gets on with training: this sets going learning and leads to motivation, and so to paid work.',
    });
    expect(
      proposal?.phrases.map(({ lang, from, to, record }) => [record, proposal.claim[lang]?.slice(from, to)]),
    ).toContainEqual(['M1', 'leren']);
  });

  test('waits until there is a means or a mechanism', () => {
    const theory = sketch('P1:problem "Schulden|Debts"');
    expect(proposeClaim(sheetOf({ theory, frames: [], language: 'nl' }))).toBeUndefined();
  });
});

describe('what someone means by a name', () => {
  const empty = theoryOf([
    {
      ...{ record: 'theory', id: headId, title: { nl: 'Leeg' }, frames: [] },
      holder: { name: { nl: 'Bedrijf' }, kind: 'company' },
    },
  ]);

  test('is what is there, in either language, by its short name too, and whatever its accents', () => {
    expect(nodeNamed(a, frames, ['mechanism'], 'identiteit', 'nl')).toMatchObject({ node: { id: 'm8' } });
    expect(
      nodeNamed(a, frames, ['instrument', 'connection'], 'Zelfwaardering, zelfvertrouwen', 'nl'),
    ).toMatchObject({
      node: { kind: 'instrument' },
    });
    expect(nodeNamed(a, frames, ['problem'], 'zelfzorg/hygiene', 'nl')).toMatchObject({
      node: { id: 'p20' },
    });
  });

  test('is else an item of the frame with its code, else a name of one’s own', () => {
    expect(nodeNamed(empty, frames, ['problem'], 'motivatie', 'nl')).toMatchObject({
      make: { kind: 'problem', codes: [{ frame: frame?.id, code: 'P19', fit: 'exact' }] },
    });
    expect(nodeNamed(empty, frames, ['subgoal'], 'Empowerment', 'en')).toMatchObject({
      make: { subtype: 'generic' },
    });
    expect(nodeNamed(empty, frames, ['instrument', 'connection'], ' Wandelen ', 'nl')).toEqual({
      make: { kind: 'instrument', title: { nl: 'Wandelen' } },
    });
  });

  test('offers what is there before what the frame has, each name once', () => {
    const names = namesFor(a, frames, ['mechanism'], 'nl');
    expect(names.slice(0, 8)).toContain('Identiteitsmechanisme');
    expect(names).toContain('Faciliteringsmechanisme');
    expect(new Set(names).size).toBe(names.length);
  });
});
