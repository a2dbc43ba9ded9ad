import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import {
  addItem,
  editItem,
  moveItem,
  restoreItem,
  retireItem,
} from '../../../../shared/frame/commands/items.ts';
import { addRelation, putCrosswalk } from '../../../../shared/frame/commands/links.ts';
import { editFrame } from '../../../../shared/frame/commands/make.ts';
import { mergeItems, recodeItem, splitItem } from '../../../../shared/frame/commands/succeed.ts';
import { frameDiff } from '../../../../shared/frame/difference.ts';
import type { FrameOutcome } from '../../../../shared/frame/command.ts';
import type { Frame } from '../../../../shared/frame/records.ts';
import { changesText, tellDifference } from '../../../../shared/text/frameChanges.ts';
import { afterwards, smallFrame } from '../../../kit/smallFrame.ts';

const told = (a: Frame, b: Frame): string[] => frameDiff(a, b).map((one) => tellDifference('en', one));
const change = (frame: Frame, ...steps: readonly ((frame: Frame) => FrameOutcome)[]): Frame =>
  steps.reduce((now, step) => afterwards(now, step(now)), frame);
const parts = [
  { code: 'P1a', label: { nl: 'Schulden bij de overheid', en: 'Debts to the state' } },
  { code: 'P1b', label: { nl: 'Schulden bij anderen', en: 'Debts to others' } },
];

describe('what differs between two versions', () => {
  test('is nothing between a frame and itself', () => {
    for (const frame of readStarter().frames) expect(frameDiff(frame, frame)).toEqual([]);
  });

  test('is said item by item, each change once', () => {
    const b = change(
      smallFrame,
      (f) => addItem(f, { facet: 'problems', item: { label: { en: 'Transport' } } }),
      (f) => editItem(f, { code: 'P3', change: { label: { en: 'Health' } } }),
      (f) => editItem(f, { code: 'P2', change: { note: { en: 'x' }, definition: { en: 'y' } } }),
      (f) => moveItem(f, { code: 'P2', parent: 'PB' }),
      (f) => recodeItem(f, { code: 'I1', to: 'I01' }),
      (f) => editFrame(f, { change: { title: { en: 'Another' } } }),
    );
    expect(told(smallFrame, b)).toEqual([
      'Another title: “Another”, before “Small frame”.',
      'Another code: I1 “Debt help” is now I01 “Debt help”.',
      'New: P4 “Transport”.',
      'Worded otherwise: P2 “Schuldenlast” (definition, note).',
      'Moved: P2 “Schuldenlast”, from PA “Geld” to PB “Gezondheid”.',
      'Renamed: P3 “Health”, before “Illness”.',
      'Relation suggests gone: P1 “Debts” → I1 “Debt help”.',
      'Relation suggests gone: P2 “Schuldenlast” → I1 “Debt help”.',
      'Relation suggests: P1 “Debts” → I01 “Debt help”.'.replace('Relation', 'New relation'),
      'New relation suggests: P2 “Schuldenlast” → I01 “Debt help”.',
      'Matrix changed: “Rooster”.',
    ]);
  });

  test('names splits, merges and what is no longer for use', () => {
    const split = change(smallFrame, (f) => splitItem(f, { code: 'P1', into: parts }));
    expect(told(smallFrame, split)[0]).toBe(
      'Split: P1 “Debts” into P1a “Debts to the state”, P1b “Debts to others”.',
    );
    const merged = change(smallFrame, (f) => mergeItems(f, { codes: ['P1', 'P2'], into: 'P1' }));
    expect(told(smallFrame, merged)[0]).toBe('Merged: P2 “Schuldenlast” into P1 “Debts”.');
    const retired = change(smallFrame, (f) => retireItem(f, { code: 'P3' }));
    expect(told(smallFrame, retired)).toEqual(['Retired without a successor: P3 “Illness”.']);
    expect(
      told(
        retired,
        change(retired, (f) => restoreItem(f, { code: 'P3' })),
      ),
    ).toEqual(['In use again: P3 “Illness”.']);
    const [first, ...others] = smallFrame.facets;
    const without = {
      ...smallFrame,
      facets: first ? [{ ...first, items: first.items.slice(0, 2) }, ...others] : [],
    };
    expect(told(smallFrame, without)).toEqual(['Gone: P3 “Illness”.']);
  });

  test('says what became of relations and crosswalks', () => {
    const b = change(
      smallFrame,
      (f) => addRelation(f, { type: 'worsens', from: 'P3', to: 'P1' }),
      (f) => putCrosswalk(f, { from: 'P1', frame: 'ander', to: 'X1', fit: 'loose' }),
    );
    expect(told(smallFrame, b)).toEqual([
      'New relation worsens: P3 “Illness” → P1 “Debts”.',
      'Crosswalk changed: P1 “Debts” → ander X1.',
    ]);
  });

  test('comes before the author’s own words, in both languages', () => {
    const b = change(smallFrame, (f) => retireItem(f, { code: 'P3' }));
    expect(changesText(frameDiff(smallFrame, b), { nl: 'Na overleg.' })).toEqual({
      nl: 'Vervallen zonder opvolger: P3 “Ziekte”.\n\nNa overleg.',
      en: 'Retired without a successor: P3 “Illness”.',
    });
    expect(changesText([], undefined)).toBeUndefined();
    const [main = smallFrame] = readStarter().frames;
    const whole = frameDiff(smallFrame, main);
    const all = changesText([...whole, ...whole, ...whole], undefined);
    expect(all?.en?.length).toBeLessThan(30_000);
    expect(all?.en).toMatch(/and [\d,]+ changes more/);
  });
});
