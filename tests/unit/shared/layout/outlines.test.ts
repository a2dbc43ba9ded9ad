import { describe, expect, it } from 'vitest';
import { chainSentence } from '../../../../shared/configuration/sentence.ts';
import { chainThrough } from '../../../../shared/configuration/chain.ts';
import type { Picture } from '../../../../shared/layout/picture.ts';
import type { TheoryRecord } from '../../../../shared/theory/records.ts';
import { theoryOf, type Theory } from '../../../../shared/theory/theory.ts';
import { boxOf, company, layoutInput, pictureOf } from '../../../kit/layoutInput.ts';

const members = ['p16', 'p17', 'i4', 'm7', 's1'];

/** Company A with its chain of social appreciation as a configuration, and two contexts on the whole of it. */
function withConfiguration(...more: readonly TheoryRecord[]): Theory {
  const roles = { p: 'context', i: 'intervention', m: 'mechanism', s: 'outcome' } as const;
  return theoryOf([
    ...company('a').records.values(),
    {
      record: 'configuration',
      id: 'k1',
      title: { nl: 'Groep en erkenning' },
      members: members.map((record) => ({
        record,
        role: roles[record.charAt(0) as keyof typeof roles],
      })),
    },
    {
      record: 'moderation',
      id: 'mok',
      context: 'c1',
      target: 'k1',
      effect: 'hinders',
      sign: '-',
      basis: 'stated',
    },
    ...more,
  ]);
}

const onlyTab = (picture: Picture) => {
  const [tab, ...others] = picture.tabs.filter((one) => one.id === 'mok' || one.also.includes('mok'));
  expect(others).toEqual([]);
  if (!tab) throw new Error('the moderation stands nowhere');
  return tab;
};

/** The numbers of a path as points, whatever its commands. */
function heightsOf(d: string): { readonly top: number; readonly bottom: number } {
  const path = d.replaceAll(/([HV])(-?[\d.]+)/gu, ' ').replaceAll(/[MCZ]/gu, ' ');
  const ys = (path.match(/-?[\d.]+/gu) ?? []).map(Number).filter((_, i) => i % 2 === 1);
  return { top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe('a context on a whole configuration', () => {
  it('stands on the outline of the configuration, above its mechanism and what stands on that', () => {
    const picture = pictureOf(withConfiguration());
    const [outline] = picture.outlines;
    expect(outline?.id).toBe('k1');
    expect(outline?.members.toSorted()).toEqual(members.toSorted());
    const tab = onlyTab(picture);
    expect(tab.target).toBe('k1');
    expect(tab.text).not.toBe('');
    const mechanism = boxOf(picture, 'm7');
    const own = picture.tabs.filter((one) => one.target === 'm7');
    expect(own).toHaveLength(1);
    expect(tab.y).toBeLessThan(own[0]!.y - own[0]!.height);
    expect(tab.x).toBeGreaterThan(mechanism.x);
    expect(tab.y - tab.height).toBeGreaterThanOrEqual(0);
  });

  it('covers no node, and its outline goes around all members', () => {
    for (const level of ['map', 'reading'] as const) {
      const picture = pictureOf(withConfiguration(), { level });
      const tab = onlyTab(picture);
      const covered = picture.boxes.filter(
        (box) =>
          box.x < tab.x + tab.width &&
          tab.x < box.x + box.width &&
          box.y < tab.y &&
          tab.y - tab.height < box.y + box.height,
      );
      expect(covered.map((box) => box.id)).toEqual([]);
      const { top, bottom } = heightsOf(picture.outlines[0]!.d);
      for (const box of picture.outlines[0]!.members.map((id) => boxOf(picture, id))) {
        expect(top).toBeLessThan(box.y);
        expect(bottom).toBeGreaterThan(box.y + box.height);
      }
    }
  });

  it('keeps its words in focus, and shrinks to its sign where another chain is in focus', () => {
    const theory = withConfiguration();
    const inFocus = pictureOf(theory, { focus: new Set(members) });
    expect(onlyTab(inFocus)).toMatchObject({ faded: false });
    expect(onlyTab(inFocus).text).not.toBe('');
    expect(onlyTab(pictureOf(theory, { focus: new Set(['m8']) }))).toMatchObject({ faded: true, text: '' });
  });

  it('shows as a sign on the outline in the overview', () => {
    const picture = pictureOf(withConfiguration(), { level: 'overview' });
    expect(picture.outlines.map((one) => one.id)).toEqual(['k1']);
    expect(onlyTab(picture)).toMatchObject({ text: '', target: 'k1' });
    expect(onlyTab(picture).y - 17).toBeGreaterThanOrEqual(0);
    const others = picture.tabs.filter((tab) => tab.target === 'm7');
    expect(others.every((tab) => Math.abs(tab.x - onlyTab(picture).x) >= 17)).toBe(true);
  });

  it('is said in the sentence of the configuration', () => {
    const theory = withConfiguration();
    const chain = chainThrough(theory, 'k1');
    if (!chain) throw new Error('the configuration is no chain');
    const sentence = chainSentence(theory, chain, 'nl');
    expect(sentence.map((part) => part.text).join('')).toMatch(
      /, (tenzij|maar niet als) de context .*‘macro-economie’.* tegenwerkt\.$/,
    );
  });

  it('draws no outline around a configuration that nothing stands on, and none around the end goal alone', () => {
    const bare = withConfiguration({
      record: 'configuration',
      id: 'k2',
      members: [{ record: 'm8', role: 'mechanism' }],
    });
    expect(pictureOf(bare).outlines.map((one) => one.id)).toEqual(['k1']);
    const goal = [...layoutInput(bare).theory.records.values()].find(
      (record) => record.record === 'node' && record.kind === 'endgoal',
    );
    const onGoal = withConfiguration(
      { record: 'configuration', id: 'k3', members: [{ record: goal?.id ?? '', role: 'outcome' }] },
      { record: 'node', id: 'c9', kind: 'context', title: { nl: 'Weer' }, basis: 'coder' },
      {
        record: 'moderation',
        id: 'moz',
        context: 'c9',
        target: 'k3',
        effect: 'hinders',
        sign: '-',
        basis: 'coder',
      },
    );
    const picture = pictureOf(onGoal);
    expect(picture.outlines.map((one) => one.id)).toEqual(['k1']);
    expect(picture.idleContexts).toEqual(['c9']);
  });
});
