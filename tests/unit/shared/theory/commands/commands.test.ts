import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignNodes, keepOrder, moveNode, unpin } from '../../../../../shared/theory/commands/arrange.ts';
import { duplicate, pasteFragment } from '../../../../../shared/theory/commands/clipboard.ts';
import { addLink, addModeration, addNode } from '../../../../../shared/theory/commands/create.ts';
import {
  editHead,
  editLink,
  editNode,
  renameNode,
  turnLink,
} from '../../../../../shared/theory/commands/edit.ts';
import { remove } from '../../../../../shared/theory/commands/remove.ts';
import { copyFragment, readFragment } from '../../../../../shared/theory/fragment.ts';
import { headId } from '../../../../../shared/ids.ts';
import { headOf, linkAt, nodeAt, recordsOf, theoryOf } from '../../../../../shared/theory/theory.ts';
import { steadyIds } from '../../../../kit/anyDocument.ts';
import { after, link, node, sample } from '../sample.ts';

const newId = steadyIds();
const phrase = (from: number, to: number) => ({ lang: 'nl' as const, from, to, record: 'm1' });

describe('making', () => {
  test('what is drawn by hand is the coder’s own, claimed and without a sign', () => {
    const theory = after(sample(), addLink(sample(), { from: 'p2', to: 'i1' }, newId));
    const made = recordsOf(theory, 'link').at(-1);
    expect(made).toMatchObject({ type: 'addressed-by', basis: 'coder', sign: null, modality: 'claimed' });
  });

  test('a new node leaves the others where they stood', () => {
    const kept = { p1: 0, p2: 1, i1: 4 };
    const added = addNode(sample(), { kind: 'problem', title: { nl: 'Nieuw' }, order: 0.5, kept }, newId);
    const theory = after(sample(), added);
    expect([nodeAt(theory, 'p1')?.order, nodeAt(theory, 'p2')?.order, nodeAt(theory, 'i1')?.order]).toEqual([
      0, 1, 4,
    ]);
    expect(nodeAt(theory, 'm1')?.order).toBeUndefined();
  });

  test('a node and the link to it are one step', () => {
    const theory = sample();
    const outcome = addNode(
      theory,
      { kind: 'mechanism', title: { nl: 'Begeleiding' }, linkFrom: 'i1' },
      newId,
    );
    expect(outcome).toHaveProperty('patch.length', 2);
    expect(addNode(theory, { kind: 'mechanism', title: { nl: 'X' }, linkFrom: 'p1' }, newId)).toEqual({
      refused: 'ends-do-not-fit',
    });
  });

  test('a blank name, a name too long and a link of an impossible type are refused', () => {
    expect(addNode(sample(), { kind: 'problem', title: { nl: '  ' } }, newId)).toEqual({
      refused: 'empty-title',
    });
    expect(addNode(sample(), { kind: 'problem', title: { nl: 'x'.repeat(501) } }, newId)).toEqual({
      refused: 'value-does-not-fit',
    });
    expect(addLink(sample(), { from: 'p1', to: 'm1', type: 'triggers' }, newId)).toEqual({
      refused: 'ends-do-not-fit',
    });
    expect(addModeration(sample(), { context: 'c1', target: 'l2' }, newId)).toEqual({
      refused: 'moderation-exists',
    });
  });
});

describe('editing', () => {
  test('an edit replaces only what it names, and undefined takes away', () => {
    const theory = sample(node('n', 'problem', { emphasis: 2, side: 'supply' }));
    const next = after(
      theory,
      editNode(theory, { id: 'n', change: { emphasis: 1, side: undefined } }, newId),
    );
    expect(nodeAt(next, 'n')).toEqual(node('n', 'problem', { emphasis: 1 }));
    expect(renameNode(theory, { id: 'n', title: { nl: 'n' } }, newId)).toEqual({ refused: 'no-change' });
  });

  test('a name written on the map takes the place of the short one that is shown there, another leaves it', () => {
    const short = { shortTitle: { nl: 'kort', en: 'short' } };
    const theory = sample(node('n', 'problem', short));
    const title = { nl: 'Anders' };
    const renamed = after(theory, renameNode(theory, { id: 'n', title }, newId));
    expect(nodeAt(renamed, 'n')).toEqual(node('n', 'problem', { title, ...short }));
    const onMap = after(theory, renameNode(theory, { id: 'n', title, onMap: true }, newId));
    expect(nodeAt(onMap, 'n')).toEqual(node('n', 'problem', { title }));
  });

  test('a context that stands somewhere, and a mechanism with a context on it, keep their kind', () => {
    const theory = sample({
      record: 'moderation',
      id: 'mo2',
      context: 'c2',
      target: 'm1',
      effect: 'flips',
      sign: null,
      basis: 'coder',
    });
    expect(editNode(theory, { id: 'c1', change: { kind: 'problem' } }, newId)).toEqual({
      refused: 'context-in-use',
    });
    expect(editNode(theory, { id: 'm1', change: { kind: 'subgoal' } }, newId)).toEqual({
      refused: 'mechanism-in-use',
    });
  });

  test('with another kind the links take the type that fits, or the change is refused', () => {
    const theory = sample();
    const next = after(theory, editNode(theory, { id: 'm1', change: { kind: 'subgoal' } }, newId));
    expect([linkAt(next, 'l2')?.type, linkAt(next, 'l3')?.type]).toEqual([
      'contributes-to',
      'contributes-to',
    ]);
    expect(editNode(theory, { id: 's1', change: { kind: 'problem' } }, newId)).toHaveProperty('patch');
    expect(editNode(theory, { id: 'i1', change: { kind: 'endgoal' } }, newId)).toEqual({
      refused: 'ends-do-not-fit',
    });
  });

  test('a link turned to another end keeps its type where it fits and takes the one that fits where not', () => {
    const theory = sample();
    const onMeans = after(theory, turnLink(theory, { id: 'l1', to: 'v1' }, newId));
    expect(linkAt(onMeans, 'l1')).toMatchObject({ type: 'addressed-by', to: 'v1' });
    const onGoal = after(theory, turnLink(theory, { id: 'l1', to: 's1' }, newId));
    expect(linkAt(onGoal, 'l1')).toMatchObject({ type: 'blocks', to: 's1' });
    expect(turnLink(theory, { id: 'l1', to: 'm1' }, newId)).toEqual({ refused: 'ends-do-not-fit' });
    expect(turnLink(theory, { id: 'l1', to: 'p1' }, newId)).toEqual({ refused: 'same-node' });
  });

  test('a link takes another type that its ends allow, and no second one of the same', () => {
    const theory = sample(link('l9', 'evokes', 'i1', 'm1'));
    expect(editLink(theory, { id: 'l2', change: { type: 'evokes' } }, newId)).toEqual({
      refused: 'link-exists',
    });
    expect(editLink(theory, { id: 'l2', change: { type: 'blocks' } }, newId)).toEqual({
      refused: 'ends-do-not-fit',
    });
    expect(
      linkAt(after(theory, editLink(theory, { id: 'l2', change: { type: 'relates' } }, newId)), 'l2')?.type,
    ).toBe('relates');
  });

  test('phrases of the claim move with its words, and go when they are cut', () => {
    const claim = { nl: 'eerst werk, dan leren' };
    const start = sample();
    const theory = after(
      start,
      editHead(
        start,
        { change: { claim, claimPhrases: [phrase(0, 5), phrase(6, 10), phrase(16, 21)] } },
        newId,
      ),
    );
    const phrases = (nl: string) =>
      headOf(after(theory, editHead(theory, { change: { claim: { nl } } }, newId))).claimPhrases?.map((p) =>
        nl.slice(p.from, p.to),
      );
    expect(phrases('eerst werk, en dan leren')).toEqual(['eerst', 'werk', 'leren']);
    expect(phrases('eerst werrrk, dan leren')).toEqual(['eerst', 'werrrk', 'leren']);
    expect(phrases('eerst wonen, dan leren')).toEqual(['eerst', 'leren']);
    expect(phrases('iets anders')).toBeUndefined();
  });
});

test('removing a node takes its links, what stands on them, their evidence and what was said about it', () => {
  const theory = sample(
    { record: 'evidence', id: 'q1', target: 'mo1' },
    { record: 'waiver', id: 'w1', rule: 'x', at: ['l2', 'p1'], reason: { nl: 'zo is het' } },
    { record: 'memo', id: 'me1', target: 'w1', text: { nl: 'later' } },
    {
      record: 'configuration',
      id: 'k1',
      members: [
        { record: 'i1', role: 'intervention' },
        { record: 'p1', role: 'problem' },
      ],
    },
    { record: 'concept', id: 'co1', nodes: ['i1', 'm1'] },
    { record: 'group', id: 'g1', members: ['l1', 'm1'] },
  );
  const outcome = remove(theory, { ids: ['i1'] }, newId);
  const next = after(theory, outcome);
  const gone = [...theory.records.keys()].filter((id) => !next.records.has(id));
  expect(gone).toEqual(['i1', 'l1', 'l2', 'mo1', 'q1', 'w1', 'me1']);
  expect(next.records.get('k1')).toMatchObject({ members: [{ record: 'p1', role: 'problem' }] });
  expect(next.records.get('co1')).toMatchObject({ nodes: ['m1'] });
  expect(next.records.get('g1')).toMatchObject({ members: ['m1'] });
  expect(outcome).toMatchObject({ step: { name: 'removed', about: { nl: 'i1' } } });
  expect(remove(theory, { ids: [headId] }, newId)).toEqual({ refused: 'not-there' });
});

describe('order by hand', () => {
  test('a node that is moved is pinned, the rest stay, and the pin comes off again', () => {
    const theory = sample();
    const moved = after(theory, moveNode(theory, { id: 'p2', order: -1, places: { p1: 0, p2: 1 } }, newId));
    expect(nodeAt(moved, 'p2')).toMatchObject({ order: -1, pinned: true });
    expect(nodeAt(moved, 'p1')).toMatchObject({ order: 0 });
    const loose = after(moved, unpin(moved, { ids: ['p2', 'p1'] }, newId));
    expect(nodeAt(loose, 'p2')).not.toHaveProperty('pinned');
    expect(unpin(loose, { ids: ['p2'] }, newId)).toEqual({ refused: 'no-change' });
  });

  test('an arrangement that is already there is no step', () => {
    const theory = sample();
    const kept = after(theory, keepOrder(theory, { places: { p1: 3, gone: 2 } }, newId));
    expect(nodeAt(kept, 'p1')?.order).toBe(3);
    expect(keepOrder(kept, { places: { p1: 3 } }, newId)).toEqual({ refused: 'no-change' });
  });

  test('aligned nodes stand together below the highest, and the others keep their order', () => {
    const theory = sample(node('p3', 'problem'), node('p4', 'problem'));
    const places = { p1: 0, p2: 1, p3: 2, p4: 3, i1: 0 };
    const next = after(theory, alignNodes(theory, { ids: ['p1', 'p4', 'i1'], places }, newId));
    const order = ['p1', 'p2', 'p3', 'p4'].toSorted(
      (a, b) => (nodeAt(next, a)?.order ?? 0) - (nodeAt(next, b)?.order ?? 0),
    );
    expect(order).toEqual(['p1', 'p4', 'p2', 'p3']);
    expect(alignNodes(theory, { ids: ['p1', 'i1'], places }, newId)).toEqual({ refused: 'no-change' });
  });

  test('however near or far apart they stand, aligned nodes keep their order and have places that can be saved', () => {
    const theory = sample(node('p3', 'problem'), node('p4', 'problem'));
    const place = fc.double({ noNaN: true, noDefaultInfinity: true });
    const four = fc.uniqueArray(place, { minLength: 4, maxLength: 4, comparator: 'SameValueZero' });
    fc.assert(
      fc.property(four, (unsorted) => {
        const [p1 = 0, p2 = 0, p3 = 0, p4 = 0] = unsorted.toSorted((a, b) => a - b);
        const places = { p1, p2, p3, p4 };
        const next = after(theory, alignNodes(theory, { ids: ['p1', 'p3', 'p4'], places }, newId));
        const order = ['p1', 'p3', 'p4', 'p2'].map((id) => nodeAt(next, id)?.order ?? Infinity);
        expect(order.every(Number.isFinite)).toBe(true);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
      { numRuns: 60, examples: [[[-Number.MAX_VALUE, Number.MAX_VALUE, 0, 1]]] },
    );
  });
});

describe('copying', () => {
  test('what lies between copied nodes comes along, and what leads out of them does not', () => {
    const theory = sample({ record: 'evidence', id: 'q1', target: 'l2' });
    const fragment = copyFragment(theory, ['i1', 'm1', 'c1']);
    expect(fragment?.records.map(({ id }) => id)).toEqual(['i1', 'm1', 'c1', 'l2', 'mo1', 'q1']);
    expect(copyFragment(theory, ['l1'])?.records.map(({ id }) => id)).toEqual(['p1', 'i1', 'l1']);
    expect(copyFragment(theory, ['gone'])).toBeUndefined();
  });

  test('pasted in another theory it is whole, new, and brings the frames of its codes', () => {
    const coded = node('x', 'problem', {
      codes: [{ frame: 'f', code: 'P1', fit: 'exact' }],
      order: 3,
      pinned: true,
    });
    const from = theoryOf([
      {
        ...headOf(sample()),
        frames: [
          { id: 'f', version: '1' },
          { id: 'g', version: '1' },
        ],
      },
      coded,
    ]);
    const fragment = copyFragment(from, ['x']);
    const read = readFragment(JSON.stringify(fragment));
    if (!read) throw new Error('no fragment');
    const theory = after(sample(), pasteFragment(sample(), { fragment: read }, newId));
    expect(headOf(theory).frames).toEqual([{ id: 'f', version: '1' }]);
    const pasted = recordsOf(theory, 'node').at(-1);
    expect(pasted).toEqual({ ...node('x', 'problem', { codes: coded.codes ?? [] }), id: pasted?.id });
    expect(pasted?.id).not.toBe('x');
  });

  test('what is no fragment is not pasted', () => {
    expect(readFragment('hallo')).toBeUndefined();
    expect(
      readFragment('{"format":"raderwerk-fragment","formatVersion":1,"frames":[],"records":[]}'),
    ).toBeUndefined();
    const dangling = {
      format: 'raderwerk-fragment',
      formatVersion: 1,
      frames: [],
      records: [link('l', 'relates', 'a', 'b')],
    };
    expect(readFragment(JSON.stringify(dangling))).toBeUndefined();
  });

  test('duplicating selects the second ones', () => {
    const outcome = duplicate(sample(), { ids: ['i1', 'm1'] }, newId);
    expect(outcome).toMatchObject({
      step: { name: 'duplicated', count: 2 },
      select: [expect.any(String), expect.any(String)],
    });
    expect(outcome).toHaveProperty('patch.length', 3);
  });
});
