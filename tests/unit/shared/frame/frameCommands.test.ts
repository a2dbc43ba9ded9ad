import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import {
  addItem,
  dropItem,
  editItem,
  moveItem,
  nextCode,
  restoreItem,
  retireItem,
} from '../../../../shared/frame/commands/items.ts';
import {
  addRelation,
  editRelation,
  putCrosswalk,
  removeCrosswalk,
  removeRelation,
} from '../../../../shared/frame/commands/links.ts';
import {
  addFacet,
  beginVersion,
  copyFrame,
  editFacet,
  emptyFrame,
  nextVersion,
} from '../../../../shared/frame/commands/make.ts';
import { mergeItems, recodeItem, splitItem } from '../../../../shared/frame/commands/succeed.ts';
import { itemAt, itemsByCode, successorsOf } from '../../../../shared/frame/items.ts';
import type { Frame, FrameItem } from '../../../../shared/frame/records.ts';
import { afterwards, smallFrame } from '../../../kit/smallFrame.ts';

const item = (frame: Frame, code: string): FrameItem => {
  const found = itemAt(frame, code);
  if (!found) throw new Error(`no ${code}`);
  return found.item;
};
const codesIn = (frame: Frame, facet: string) =>
  frame.facets.find(({ id }) => id === facet)?.items.map(({ code }) => code);
const relations = (frame: Frame) =>
  frame.relations?.map(({ type, from, to, basis }) => `${from} ${type} ${to} ${basis}`);
const parts = [{ label: { nl: 'Schulden bij de overheid' } }, { label: { nl: 'Schulden bij anderen' } }];

describe('a frame of one’s own', () => {
  test('is a copy under another id, tied to the frame it was copied from', () => {
    const copy = copyFrame(smallFrame, { id: 'eigen', title: { nl: 'Eigen kader' } });
    expect(copy).toMatchObject({ id: 'eigen', version: '1.0.0', title: { nl: 'Eigen kader' } });
    expect('crosswalks' in copy && copy.crosswalks).toContainEqual({
      from: 'P3',
      frame: 'klein',
      to: 'P3',
      fit: 'exact',
    });
    const bare = copyFrame(smallFrame, { id: 'eigen', title: { nl: 'x' }, crosswalk: false });
    expect('crosswalks' in bare && bare.crosswalks).toEqual(smallFrame.crosswalks);
    expect(copyFrame(smallFrame, { id: 'klein', title: { nl: 'x' } })).toEqual({
      refused: 'code-not-possible',
    });
    expect(copyFrame(smallFrame, { id: 'eigen', title: { nl: ' ' } })).toEqual({ refused: 'empty-label' });
  });

  test('may begin with nothing', () => {
    const empty = emptyFrame('leeg', { nl: 'Leeg' });
    if ('refused' in empty) throw new Error(empty.refused);
    const facet = {
      id: 'problemen',
      nodeKind: 'problem' as const,
      title: { nl: 'Problemen' },
      ordered: false,
    };
    const with1 = afterwards(empty, addFacet(empty, facet));
    const with2 = afterwards(
      with1,
      addItem(with1, { facet: 'problemen', item: { label: { nl: 'Schulden' } } }),
    );
    expect(codesIn(with2, 'problemen')).toEqual(['problemen-1']);
    expect(addFacet(with2, facet)).toEqual({ refused: 'facet-exists' });
    const asked = afterwards(
      with2,
      editFacet(with2, { id: 'problemen', change: { question: { nl: 'Wat?' } } }),
    );
    expect(asked.facets[0]).toMatchObject({ question: { nl: 'Wat?' }, items: [{ code: 'problemen-1' }] });
  });

  test('gets a new version that names the one before', () => {
    expect(beginVersion(smallFrame, '2')).toMatchObject({ version: '2', previous: '1' });
    expect(beginVersion({ ...smallFrame, changes: { nl: 'oud' } }, '2')).not.toHaveProperty('changes');
    expect(beginVersion(smallFrame, '1')).toEqual({ refused: 'value-does-not-fit' });
    expect(['1.0.0', '0.1.0', '7', '1.9', 'v2', 'zomer'].map(nextVersion)).toEqual([
      '1.1.0',
      '0.2.0',
      '8',
      '1.10',
      'v3',
      'zomer-2',
    ]);
  });
});

describe('an item', () => {
  test('that is added takes the next code of its facet, also one with zeros before it', () => {
    expect(nextCode(smallFrame, 'problems')).toBe('P4');
    const [main] = readStarter().frames;
    expect(main && nextCode(main, 'instruments')).toBe('I35');
    const added = addItem(smallFrame, { facet: 'problems', item: { label: { nl: 'Vervoer' } }, after: 'P1' });
    expect(added).toMatchObject({ select: ['P4'], step: { name: 'item-added', about: { nl: 'Vervoer' } } });
    expect(codesIn(afterwards(smallFrame, added), 'problems')).toEqual(['P1', 'P4', 'P2', 'P3']);
    expect(addItem(smallFrame, { facet: 'problems', item: { code: 'I1', label: { nl: 'x' } } })).toEqual({
      refused: 'code-taken',
    });
  });

  test('that is renamed keeps its old name among its other names when asked', () => {
    const change = { label: { nl: 'Geldzorgen', en: 'Money worries' } };
    const kept = afterwards(smallFrame, editItem(smallFrame, { code: 'P1', change, keepName: true }));
    expect(item(kept, 'P1')).toMatchObject({ ...change, aliases: [{ nl: 'Schulden', en: 'Debts' }] });
    const dropped = afterwards(smallFrame, editItem(smallFrame, { code: 'P1', change }));
    expect(item(dropped, 'P1')).not.toHaveProperty('aliases');
    expect(editItem(smallFrame, { code: 'P1', change: {} })).toEqual({ refused: 'no-change' });
    expect(editItem(smallFrame, { code: 'P1', change: { label: { nl: '' } } })).toEqual({
      refused: 'empty-label',
    });
  });

  test('moves under another, under none, and never under itself or a retired one', () => {
    const moved = afterwards(smallFrame, moveItem(smallFrame, { code: 'P1', parent: 'PB' }));
    expect(item(moved, 'P1').parent).toBe('PB');
    const alone = afterwards(moved, moveItem(moved, { code: 'P1', parent: null }));
    expect(item(alone, 'P1')).not.toHaveProperty('parent');
    expect(moveItem(smallFrame, { code: 'PA', parent: 'P1' })).toEqual({ refused: 'under-itself' });
    const retired = afterwards(smallFrame, retireItem(smallFrame, { code: 'PB' }));
    expect(moveItem(retired, { code: 'P1', parent: 'PB' })).toEqual({ refused: 'retired-already' });
    expect(moveItem(smallFrame, { code: 'P1', facet: 'means' })).toEqual({ refused: 'other-kind' });
    const last = afterwards(smallFrame, moveItem(smallFrame, { code: 'P1', after: 'P3' }));
    expect(codesIn(last, 'problems')).toEqual(['P2', 'P3', 'P1']);
  });

  test('that is retired stays, without relations, and not while others stand under it', () => {
    expect(retireItem(smallFrame, { code: 'PA' })).toEqual({ refused: 'has-children' });
    const retired = afterwards(smallFrame, retireItem(smallFrame, { code: 'P1' }));
    expect(item(retired, 'P1')).toMatchObject({ retired: true, label: { nl: 'Schulden' } });
    expect(relations(retired)).toEqual(['P2 suggests I1 stated']);
    expect(retired.matrices?.[0]?.cells).toEqual([]);
    expect(successorsOf(itemsByCode(retired), 'P1')).toEqual([]);
    const back = afterwards(retired, restoreItem(retired, { code: 'P1' }));
    expect(item(back, 'P1')).toEqual(item(smallFrame, 'P1'));
  });

  test('that no version has had can be taken out; any other can not', () => {
    expect(dropItem(smallFrame, { code: 'P1', published: ['P1'] })).toEqual({ refused: 'code-used-before' });
    const split = afterwards(smallFrame, splitItem(smallFrame, { code: 'P1', into: parts }));
    const dropped = afterwards(split, dropItem(split, { code: 'P4', published: ['P1'] }));
    expect(item(dropped, 'P1').replacedBy).toEqual(['P5']);
    expect(itemAt(dropped, 'P4')).toBeUndefined();
  });
});

describe('an item that makes way', () => {
  test('for several is retired, names them, and hands them what hung on it, a degree less sure', () => {
    const split = afterwards(smallFrame, splitItem(smallFrame, { code: 'P1', into: parts }));
    expect(codesIn(split, 'problems')).toEqual(['P1', 'P4', 'P5', 'P2', 'P3']);
    expect(item(split, 'P1')).toMatchObject({ retired: true, replacedBy: ['P4', 'P5'] });
    expect(item(split, 'P4')).toMatchObject({ parent: 'PA', side: 'supply', basis: 'coder' });
    expect(relations(split)).toEqual([
      'P4 suggests I1 inferred',
      'P5 suggests I1 inferred',
      'P2 suggests I1 stated',
      'P4 worsens P2 coder',
      'P5 worsens P2 coder',
    ]);
    expect(split.crosswalks).toEqual([
      { from: 'P4', frame: 'ander', to: 'X1', fit: 'analogous' },
      { from: 'P5', frame: 'ander', to: 'X1', fit: 'analogous' },
    ]);
    expect(split.matrices?.[0]?.cells.map(({ row }) => row)).toEqual(['P4', 'P5']);
    expect(splitItem(split, { code: 'P1', into: parts })).toEqual({ refused: 'retired-already' });
    expect(splitItem(smallFrame, { code: 'P1', into: parts.slice(1) })).toEqual({ refused: 'two-needed' });
  });

  test('as a category hands those under it to the first', () => {
    const split = afterwards(
      smallFrame,
      splitItem(smallFrame, {
        code: 'PA',
        into: [
          { code: 'PX', label: { nl: 'x' } },
          { code: 'PY', label: { nl: 'y' } },
        ],
      }),
    );
    expect(item(split, 'P1').parent).toBe('PX');
  });

  test('for one of several leaves it their names, and no relation with itself', () => {
    const merged = afterwards(smallFrame, mergeItems(smallFrame, { codes: ['P1', 'P2'], into: 'P1' }));
    expect(item(merged, 'P2')).toMatchObject({ retired: true, replacedBy: ['P1'] });
    expect(item(merged, 'P1').aliases).toEqual([{ nl: 'Schuldenlast' }]);
    expect(relations(merged)).toEqual(['P1 suggests I1 stated']);
    expect(mergeItems(smallFrame, { codes: ['P1', 'I1'], into: 'P1' })).toEqual({ refused: 'other-kind' });
    expect(mergeItems(smallFrame, { codes: ['P1', 'P1'], into: 'P1' })).toEqual({ refused: 'two-needed' });
  });

  test('for a new one that takes the place of several', () => {
    const into = { code: 'P9', label: { nl: 'Geld' } };
    const merged = afterwards(smallFrame, mergeItems(smallFrame, { codes: ['P1', 'P2'], into }));
    expect(successorsOf(itemsByCode(merged), 'P1')).toEqual(['P9']);
    expect(item(merged, 'P9')).toMatchObject({
      parent: 'PA',
      aliases: [{ nl: 'Schulden', en: 'Debts' }, { nl: 'Schuldenlast' }],
    });
  });

  test('for another code hands on all that hung on it as it was', () => {
    const recoded = afterwards(smallFrame, recodeItem(smallFrame, { code: 'P1', to: 'SCHULD' }));
    expect(relations(recoded)?.[0]).toBe('SCHULD suggests I1 stated');
    expect(recoded.crosswalks).toEqual([{ from: 'SCHULD', frame: 'ander', to: 'X1', fit: 'exact' }]);
    expect(recodeItem(smallFrame, { code: 'P1', to: 'P2' })).toEqual({ refused: 'code-taken' });
    expect(recodeItem(smallFrame, { code: 'P1', to: 'a b' })).toEqual({ refused: 'code-not-possible' });
  });

  test('leads on when what replaced it makes way in its turn', () => {
    const once = afterwards(smallFrame, recodeItem(smallFrame, { code: 'P1', to: 'PX' }));
    const twice = afterwards(once, splitItem(once, { code: 'PX', into: parts }));
    expect(successorsOf(itemsByCode(twice), 'P1')).toEqual(item(twice, 'PX').replacedBy);
  });
});

describe('what relates items', () => {
  test('is added beside its own kind, changed, and taken away', () => {
    const added = afterwards(smallFrame, addRelation(smallFrame, { type: 'suggests', from: 'P3', to: 'I1' }));
    expect(added.relations?.[2]).toEqual({ type: 'suggests', from: 'P3', to: 'I1' });
    expect(addRelation(added, { type: 'suggests', from: 'P3', to: 'I1' })).toEqual({
      refused: 'relation-exists',
    });
    expect(addRelation(added, { type: 'suggests', from: 'P3', to: 'I9' })).toEqual({ refused: 'not-there' });
    const key = { type: 'suggests', from: 'P3', to: 'I1' };
    const edited = afterwards(added, editRelation(added, { key, relation: { ...key, basis: 'coder' } }));
    expect(edited.relations?.[2]?.basis).toBe('coder');
    expect(editRelation(added, { key, relation: { ...key, from: 'P1' } })).toEqual({
      refused: 'relation-exists',
    });
    expect(relations(afterwards(edited, removeRelation(edited, key)))).toEqual(relations(smallFrame));
  });

  test('maps an item on another frame, as well as it fits', () => {
    const crosswalk = { from: 'P3', frame: 'ander', to: 'X3', fit: 'analogous' as const };
    const put = afterwards(smallFrame, putCrosswalk(smallFrame, crosswalk));
    const again = afterwards(put, putCrosswalk(put, { ...crosswalk, fit: 'loose' }));
    expect(again.crosswalks?.map(({ fit }) => fit)).toEqual(['exact', 'loose']);
    expect(putCrosswalk(put, { ...crosswalk, frame: 'klein' })).toEqual({ refused: 'not-there' });
    expect(afterwards(again, removeCrosswalk(again, crosswalk)).crosswalks).toHaveLength(1);
  });
});
