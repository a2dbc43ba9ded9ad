import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../db/starter/starter.ts';
import type { Text, TheoryNode } from '../../../shared/theory/records.ts';
import { headOf, nodesOf, theoryOf } from '../../../shared/theory/theory.ts';

const starter = readStarter();
const { frames } = starter;
/** The four companies of the main report, which come first; the others are as their coders wrote them. */
const theories = starter.theories.slice(0, 4);
const inBoth = (text: Text | undefined): boolean => Boolean(text?.nl && text.en);
const wordsIn = (text: string): number => text.split(' ').length;
const theoryNodes = (kind: TheoryNode['kind']): TheoryNode[] =>
  theories.flatMap(({ records }) => nodesOf(theoryOf(records))).filter((node) => node.kind === kind);

describe('what a new library begins with', () => {
  test('is two frames, four companies coded in the first, and two theories that are coded in both', () => {
    expect(frames.map(({ id }) => id)).toEqual(['fit-or-unfit-2011', 'zs-2010']);
    expect(theories.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'].map((x) => `fit-or-unfit-${x}`));
    const versions = frames.map(({ id, version }) => ({ id, version }));
    for (const { records } of theories)
      expect(headOf(theoryOf(records)).frames).toEqual(versions.slice(0, 1));
    const others = starter.theories.slice(4);
    expect(others.map(({ id }) => id.split('-')[0])).toEqual(['zelfsturing', 'zelfsturing']);
    for (const { records } of others)
      expect(headOf(theoryOf(records)).frames).toEqual(expect.arrayContaining(versions));
  });

  test('names every mechanism shortly and says what it changes, in both languages', () => {
    const mechanisms = theoryNodes('mechanism');
    expect(mechanisms).toHaveLength(38);
    for (const { shortTitle, subtitle } of mechanisms) {
      expect(inBoth(shortTitle) && inBoth(subtitle)).toBe(true);
      expect(wordsIn(subtitle?.nl ?? '')).toBeLessThanOrEqual(10);
    }
  });

  test('has a name for every context that fits on its tab', () => {
    for (const { title, shortTitle } of theoryNodes('context')) {
      const name = shortTitle ?? title;
      expect(inBoth(name)).toBe(true);
      expect(wordsIn(name.nl ?? '')).toBeLessThanOrEqual(3);
      expect((name.nl ?? '').length).toBeLessThanOrEqual(26);
    }
  });

  test('ties the words of A’s claim to its mechanisms in both languages', () => {
    const a = theoryOf(theories[0]?.records ?? []);
    const { claim, claimPhrases = [] } = headOf(a);
    const tied = (lang: 'nl' | 'en'): string[] =>
      claimPhrases
        .filter((phrase) => phrase.lang === lang)
        .map(({ from, to, record }) => `${record} ${claim?.[lang]?.slice(from, to)}`);
    expect(tied('nl')).toEqual([
      'm7 tussen anderen die ook willen werken',
      'm8 leert zien als werkende',
      'm3 wordt weer actief',
      'm5 beheerst het zoeken',
      'm10 overtuigt een werkgever zelf',
    ]);
    expect(tied('en').map((phrase) => phrase.split(' ')[0])).toEqual(['m7', 'm8', 'm3', 'm5', 'm10']);
  });

  test('gives every sub-goal a verb for the overview and every column its question', () => {
    const facets = frames[0]?.facets ?? [];
    const subgoals = facets.find(({ id }) => id === 'subgoals')?.items ?? [];
    expect(subgoals).toHaveLength(11);
    expect(subgoals.filter(({ verb }) => !inBoth(verb))).toEqual([]);
    for (const { nodeKind, question } of facets) expect(inBoth(question)).toBe(nodeKind !== null);
  });
});
