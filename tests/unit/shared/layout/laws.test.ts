import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../../shared/layout/arrange.ts';
import { drawPicture } from '../../../../shared/layout/drawPicture.ts';
import type { Level, Picture } from '../../../../shared/layout/picture.ts';
import { linksOf, nodesOf, theoryOf } from '../../../../shared/theory/theory.ts';
import { anyTheory } from '../../../kit/arbitraryTheory.ts';
import { anyChain } from '../../../kit/chains.ts';
import { boxOf, endsOf, layoutInput, pictureOf } from '../../../kit/layoutInput.ts';

const runs = { numRuns: 120 };
const level = fc.constantFrom<Level>('map', 'reading', 'overview');
const width = fc.constantFrom(700, 984, 1106, 1280, 1440, 2200);
const lanesLevel = fc.constantFrom<Level>('map', 'reading');

/** Every number and path in a picture that is no finite number; words of the theory are left out. */
function unsound(picture: Picture): unknown[] {
  const walk = (value: unknown): unknown[] => {
    if (typeof value === 'number') return Number.isFinite(value) ? [] : [value];
    if (typeof value === 'string') return /NaN|undefined|Infinity/u.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(walk) : [];
  };
  const boxes = picture.boxes.map((box) => ({ ...box, lines: [], subtitle: [] }));
  return walk({ ...picture, boxes, tray: [], tabs: picture.tabs.map((tab) => ({ ...tab, text: '' })) });
}

describe('a picture of any theory', () => {
  it('is drawn at every level and width, with nothing but finite numbers', () => {
    fc.assert(
      fc.property(fc.oneof(anyTheory, anyChain), level, width, (records, at, wide) => {
        expect(unsound(pictureOf(theoryOf(records), { level: at, width: wide }))).toEqual([]);
      }),
      runs,
    );
  });

  it('is the same whatever the order of the records', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(anyTheory, anyChain)
          .chain((records) =>
            fc.tuple(
              fc.constant(records),
              fc.shuffledSubarray([...records], { minLength: records.length }),
              level,
            ),
          ),
        ([records, shuffled, at]) => {
          expect(pictureOf(theoryOf(shuffled), { level: at })).toEqual(
            pictureOf(theoryOf(records), { level: at }),
          );
        },
      ),
      runs,
    );
  });

  it('shows every node that is in use once, or in a block, and every other nowhere', () => {
    fc.assert(
      fc.property(fc.oneof(anyTheory, anyChain), level, (records, at) => {
        const theory = theoryOf(records);
        const picture = pictureOf(theory, { level: at });
        const shown = picture.boxes.flatMap((box) => box.members ?? [box.id]);
        expect(new Set(shown).size).toBe(shown.length);
        const nodes = nodesOf(theory);
        const alone = nodes.filter((node) => node.excluded).map((node) => node.id);
        const inUse = nodes.filter((node) => !node.excluded && node.kind !== 'context');
        expect(inUse.filter((node) => !shown.includes(node.id))).toEqual([]);
        expect(alone.filter((id) => shown.includes(id))).toEqual([]);
        expect(picture.tray.flatMap((row) => row.nodes).toSorted()).toEqual(alone.toSorted());
      }),
      runs,
    );
  });

  it('has no two nodes of a lane over each other, and every node inside its lane and the picture', () => {
    fc.assert(
      fc.property(anyChain, lanesLevel, width, (records, at, wide) => {
        const picture = pictureOf(theoryOf(records), { level: at, width: wide });
        for (const lane of picture.lanes) {
          const boxes = picture.boxes.filter((box) => box.lane === lane.id).toSorted((a, b) => a.y - b.y);
          for (const box of boxes) {
            expect(box.x).toBe(lane.x);
            expect(box.width).toBe(lane.width);
            expect(box.y).toBeGreaterThanOrEqual(0);
            expect(box.y + box.height).toBeLessThanOrEqual(picture.height);
          }
          const over = boxes.filter(
            (box, i) => i > 0 && boxes[i - 1]!.y + boxes[i - 1]!.height > box.y + 1e-6,
          );
          expect(over.map((box) => box.id)).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('draws every link between nodes in use, and those that lead on from the right edge of the source to the target', () => {
    fc.assert(
      fc.property(fc.oneof(anyTheory, anyChain), lanesLevel, (records, at) => {
        const theory = theoryOf(records);
        const picture = pictureOf(theory, { level: at });
        const shown = new Set(picture.boxes.map((box) => box.id));
        const expected = linksOf(theory).filter((link) => shown.has(link.from) && shown.has(link.to));
        expect(picture.links.map((link) => link.id).toSorted()).toEqual(
          expected.map((link) => link.id).toSorted(),
        );
        for (const link of picture.links) {
          const from = boxOf(picture, link.from);
          const to = boxOf(picture, link.to);
          if (from.x >= to.x) continue;
          const { start, end } = endsOf(link.d);
          expect(start[0]).toBeLessThanOrEqual(from.x + from.width + 0.01);
          expect(start[0]).toBeGreaterThanOrEqual(from.x + from.width - 16.01);
          expect(start[1]).toBeGreaterThanOrEqual(from.y - 0.01);
          expect(start[1]).toBeLessThanOrEqual(from.y + from.height + 0.01);
          expect(end[0]).toBeCloseTo(to.x, 1);
          expect(end[1]).toBeGreaterThanOrEqual(to.y - 0.01);
          expect(end[1]).toBeLessThanOrEqual(to.y + to.height + 0.01);
        }
      }),
      runs,
    );
  });

  it('carries every link that leads on or beside in the pieces of its net', () => {
    fc.assert(
      fc.property(anyChain, level, (records, at) => {
        const picture = pictureOf(theoryOf(records), { level: at });
        const nets = new Map(picture.nets.map((net) => [net.id, net]));
        for (const link of picture.links) {
          if (link.back) continue;
          const pieces = nets.get(link.net)?.pieces ?? [];
          expect(pieces.some((piece) => piece.links.includes(link.id))).toBe(true);
        }
      }),
      runs,
    );
  });
});

describe('an order that is kept', () => {
  it('stays the same when a node and its links are added, which finds a place among the others', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), (records, n) => {
        const theory = theoryOf(records);
        const nodes = nodesOf(theory).filter((node) => !node.excluded && node.kind !== 'context');
        const added = nodes[n % Math.max(1, nodes.length)];
        if (!added || added.kind === 'subgoal' || added.kind === 'endgoal') return;
        // Which group or lane a node stands in is given by what leads where, so what this node decides is left out.
        const without = records.filter(
          (one) =>
            one.id !== added.id &&
            !(one.record === 'link' && (one.from === added.id || one.to === added.id)) &&
            !(one.record === 'moderation'),
        );
        const input = layoutInput(theoryOf(without));
        const order = arrange(input);
        const before = drawPicture({ ...input, order });
        const after = drawPicture({ ...layoutInput(theory), order });
        // A context that only leads to the added node had no place before.
        const known = new Set(before.boxes.map((box) => box.id));
        const listOf = new Map(after.boxes.map((box) => [box.id, box.lane + box.group]));
        if (before.boxes.some((box) => listOf.get(box.id) !== box.lane + box.group)) return;
        for (const { id } of after.lanes) {
          const list = (picture: Picture): string[] =>
            picture.boxes
              .filter((box) => box.lane === id && known.has(box.id))
              .toSorted((a, b) => a.rank - b.rank)
              .map((box) => box.id);
          expect(list(after)).toEqual(list(before));
        }
      }),
      runs,
    );
  });

  it('is not changed by the width, the height, the level, the focus or the language', () => {
    fc.assert(
      fc.property(
        anyChain,
        width,
        fc.integer({ min: 100, max: 3000 }),
        lanesLevel,
        (records, wide, height, at) => {
          const theory = theoryOf(records);
          const order = arrange(layoutInput(theory));
          expect(arrange(layoutInput(theory, { width: wide, height, level: at }))).toEqual(order);
          const some = new Set(
            nodesOf(theory)
              .slice(0, 2)
              .map((node) => node.id),
          );
          const whole = drawPicture({ ...layoutInput(theory), order });
          const focused = drawPicture({
            ...layoutInput(theory, { width: wide, focus: some, language: 'en' }),
            order,
          });
          const ranks = (picture: Picture): unknown =>
            picture.boxes.map((box) => [box.id, box.rank, box.group]);
          expect(ranks(focused)).toEqual(ranks(whole));
        },
      ),
      runs,
    );
  });

  it('leaves pinned nodes at their place in their list when all is ordered afresh', () => {
    fc.assert(
      fc.property(anyChain, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (records, picks) => {
        const input = layoutInput(theoryOf(records));
        const order = arrange(input);
        const before = drawPicture({ ...input, order });
        const loose = before.boxes.filter((box) => box.lane !== 'S');
        const pinned = new Set(picks.map((n) => loose[n % Math.max(1, loose.length)]?.id));
        // Turned over, so that the order that is sought would be another.
        const turned = records.map((one) =>
          one.record === 'node' && order.places[one.id] !== undefined
            ? {
                ...one,
                order: -order.places[one.id]!,
                ...(pinned.has(one.id) ? { pinned: true as const } : {}),
              }
            : one,
        );
        const theory = theoryOf(turned);
        const fresh = drawPicture({ ...layoutInput(theory), order: arrange(layoutInput(theory)) });
        for (const box of fresh.boxes) {
          if (!pinned.has(box.id)) continue;
          const list = fresh.boxes.filter((one) => one.lane === box.lane && one.group === box.group);
          const stored = list.toSorted((a, b) => order.places[b.id]! - order.places[a.id]!);
          expect(list.toSorted((a, b) => a.rank - b.rank).indexOf(box)).toBe(stored.indexOf(box));
        }
      }),
      runs,
    );
  });
});
