import { describe, expect, test } from 'vitest';
import { chainThrough } from '../../../../shared/configuration/chain.ts';
import {
  configurationSentence,
  sentenceInFocus,
} from '../../../../shared/configuration/configurationSentence.ts';
import { missingParts, partsOf } from '../../../../shared/configuration/parts.ts';
import { ripplesOf } from '../../../../shared/configuration/ripple.ts';
import { nameIn } from '../../../../shared/configuration/sentence.ts';
import { readExchange } from '../../../../shared/exchange/json/readExchange.ts';
import { writeTheory } from '../../../../shared/exchange/json/writeTheory.ts';
import { isRefusal, type Outcome } from '../../../../shared/theory/command.ts';
import {
  editConfiguration,
  makeConfiguration,
  makeConfigurations,
  withMember,
} from '../../../../shared/theory/commands/configurations.ts';
import { remove } from '../../../../shared/theory/commands/remove.ts';
import { applyPatch, invertPatch, type Patch } from '../../../../shared/theory/patch.ts';
import type { TheoryRecord } from '../../../../shared/theory/records.ts';
import { configurationsOf, type Theory } from '../../../../shared/theory/theory.ts';
import type { NodeKind } from '../../../../shared/theory/words.ts';

const node = (id: string, kind: NodeKind, nl: string, en: string): TheoryRecord => ({
  record: 'node',
  id,
  kind,
  title: { nl, en },
  basis: 'coder',
});

const empty: Theory = {
  records: new Map(
    [
      {
        record: 'theory',
        id: '#theory',
        title: { nl: 'Klein' },
        holder: { name: { nl: 'Bureau' }, kind: 'company' },
        frames: [],
      } as const satisfies TheoryRecord,
      node('c1', 'context', 'Vaste groep', 'A fixed group'),
      node('i1', 'instrument', 'Sollicitatietraining', 'Application training'),
      node('m1', 'mechanism', 'Leren', 'Learning'),
      node('m2', 'mechanism', 'Vertrouwen', 'Trust'),
      node('s1', 'subgoal', 'Motivatievergroting', 'Increasing motivation'),
      node('e1', 'endgoal', 'Betaald werk', 'Paid work'),
    ].map((record) => [record.id, record]),
  ),
};

let made = 0;
const newId = (): string => `k${(made += 1)}`;

function done(theory: Theory, outcome: Outcome): Theory {
  if (isRefusal(outcome)) throw new Error(outcome.refused);
  return applied(theory, outcome.patch);
}

function applied(theory: Theory, patch: Patch): Theory {
  const after = applyPatch(theory, patch);
  if ('conflict' in after) throw new Error(after.conflict);
  return after.theory;
}

/** Two configurations: the outcome of the first is part of the circumstances of the second. */
function rippling(): { readonly theory: Theory; readonly first: string; readonly second: string } {
  let theory = done(empty, makeConfiguration(empty, { ids: ['c1', 'i1', 'm1', 's1'] }, newId));
  theory = done(theory, makeConfiguration(theory, { ids: ['s1', 'm2', 'e1'] }, newId));
  const [first, second] = configurationsOf(theory);
  if (!first || !second) throw new Error('no configurations');
  const members = withMember(second.members, 0, { role: 'context' });
  return {
    theory: done(theory, editConfiguration(theory, { id: second.id, change: { members } }, newId)),
    first: first.id,
    second: second.id,
  };
}

const sentence = (theory: Theory, id: string, language: 'nl' | 'en'): string => {
  const one = configurationsOf(theory).find((configuration) => configuration.id === id);
  return one
    ? configurationSentence(theory, one, language)
        .map(({ text }) => text)
        .join('')
    : '';
};
const membersIn = (theory: Theory, id: string) =>
  configurationsOf(theory).find((configuration) => configuration.id === id)?.members;
const text = (theory: Theory): string => writeTheory('klein', theory.records.values());

describe('a configuration', () => {
  test('is made of what is chosen, each in the role that its kind plays, and reads as a sentence', () => {
    const { theory, first, second } = rippling();
    expect(sentence(theory, first, 'nl')).toBe(
      'Als het bedrijf inzet op sollicitatietraining in de context ‘vaste groep’, dan komt motivatievergroting dichterbij, doordat het mechanisme ‘leren’ werkt.',
    );
    expect(sentence(theory, first, 'en')).toBe(
      'If the company works with application training in the context ‘a fixed group’, then things move towards increasing motivation, because the mechanism ‘learning’ sets in.',
    );
    expect(sentence(theory, second, 'nl')).toBe(
      'In de context ‘motivatievergroting’ komt betaald werk dichterbij, doordat het mechanisme ‘vertrouwen’ werkt.',
    );
  });

  test('in focus is said with its roles: what is a context there is no outcome', () => {
    const { theory, second } = rippling();
    const chain = chainThrough(theory, second);
    if (!chain) throw new Error('no chain');
    const parts = sentenceInFocus(theory, second, chain, 'nl');
    expect(parts.map((part) => part.text).join('')).toBe(sentence(theory, second, 'nl'));
    expect(parts.flatMap((part) => nameIn(part)?.record ?? [])).toEqual(['s1', 'e1', 'm2']);
  });

  test('ripples into another where its outcome is a context', () => {
    const { theory, first, second } = rippling();
    expect(ripplesOf(configurationsOf(theory))).toEqual([{ from: first, to: second, record: 's1' }]);
  });

  test('keeps its roles when another changes the role of the same record', () => {
    const { theory, first, second } = rippling();
    const before = membersIn(theory, first);
    const members = withMember(membersIn(theory, second) ?? [], 0, { role: 'actor' });
    const changed = done(theory, editConfiguration(theory, { id: second, change: { members } }, newId));
    expect(membersIn(changed, first)).toEqual(before);
    expect(membersIn(changed, second)?.[0]).toEqual({ record: 's1', role: 'actor' });
    expect(ripplesOf(configurationsOf(changed))).toEqual([]);
  });

  test('stays as a dyad when its mechanism goes, says what it lacks, and undo brings all back to the byte', () => {
    const { theory, first } = rippling();
    const outcome = remove(theory, { ids: ['m1'] }, newId);
    const without = done(theory, outcome);
    const one = configurationsOf(without).find(({ id }) => id === first);
    expect(one && missingParts(without, one, partsOf('CMO'))).toEqual(['mechanism']);
    expect(sentence(without, first, 'nl')).toMatch(/doordat een nog open mechanisme werkt\.$/);
    if (isRefusal(outcome)) throw new Error(outcome.refused);
    expect(text(applied(without, invertPatch(outcome.patch)))).toBe(text(theory));
  });

  test('goes out and comes back as it was, to the byte', () => {
    const { theory } = rippling();
    const file = text(theory);
    const read = readExchange('klein.json', new TextEncoder().encode(file));
    if (read.kind !== 'theory') throw new Error('no theory');
    expect(text({ records: new Map(read.records.map((record) => [record.id, record])) })).toBe(file);
  });

  test('is made of each list of members, as one step, or of none where one does not fit', () => {
    const all = [
      [{ record: 'm1', role: 'mechanism' as const }],
      [{ record: 'm2', role: 'reasoning' as const }],
    ];
    const outcome = makeConfigurations(empty, { all }, newId);
    expect(isRefusal(outcome) ? outcome : outcome.step).toEqual({ name: 'configuration-added', count: 2 });
    expect(configurationsOf(done(empty, outcome)).map(({ members }) => members)).toEqual(all);
    const lost = [...all, [{ record: 'nowhere', role: 'mechanism' as const }]];
    expect(makeConfigurations(empty, { all: lost }, newId)).toEqual({ refused: 'not-there' });
    expect(makeConfigurations(empty, { all: [] }, newId)).toEqual({ refused: 'nothing-chosen' });
  });

  test('is not made of nothing, and takes no member that is not there', () => {
    expect(makeConfiguration(empty, { ids: ['nowhere'] }, newId)).toEqual({ refused: 'nothing-chosen' });
    const { theory, first } = rippling();
    const change = { members: [{ record: 'nowhere', role: 'context' as const }] };
    expect(editConfiguration(theory, { id: first, change }, newId)).toEqual({
      refused: 'value-does-not-fit',
    });
  });
});
