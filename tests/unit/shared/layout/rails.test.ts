import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { company, pictureOf } from '../../../kit/layoutInput.ts';
import type { NetPlan } from '../../../../shared/layout/nets.ts';
import { placeRails, type Rail } from '../../../../shared/layout/rails.ts';

/** The rails only look at heights, so a net needs to be no more than a thing of its own. */
const net = (): NetPlan => ({ rails: new Map(), ties: [] }) as unknown as NetPlan;
const railTo = (ty: number, ...heights: readonly number[]): Rail => ({
  net: net(),
  gutter: 0,
  ty,
  stubs: heights.map((y) => ({ y, x0: () => 0, ties: [] })),
  x: 0,
});

describe('the rails of a gutter', () => {
  it('share a column when they are far enough apart', () => {
    const rails = [railTo(10, 30), railTo(110, 90)];
    placeRails(rails, 0, 144);
    expect(rails[0]!.x).toBe(rails[1]!.x);
  });

  it('stand so that two links that need not cross do not', () => {
    // The upper one goes down and the lower one too: the lower must turn first.
    const upper = railTo(100, 10);
    const lower = railTo(200, 50);
    placeRails([upper, lower], 0, 144);
    expect(lower.x).toBeLessThan(upper.x);
  });

  it('do not let a stub run over the last stretch of another net', () => {
    const first = railTo(50, 10);
    const second = railTo(120, 50);
    placeRails([first, second], 0, 144);
    expect(second.x).toBeLessThan(first.x);
  });

  it('stay in the gutter, with room for the arrow', () => {
    const height = fc.integer({ min: 0, max: 600 });
    const rail = fc
      .tuple(height, fc.array(height, { minLength: 1, maxLength: 4 }))
      .map(([ty, ys]) => railTo(ty, ...ys));
    fc.assert(
      fc.property(fc.array(rail, { maxLength: 30 }), fc.integer({ min: 16, max: 200 }), (rails, width) => {
        placeRails(rails, 100, 100 + width);
        for (const { x } of rails) {
          expect(x).toBeGreaterThan(100);
          expect(x).toBeLessThan(100 + width);
        }
      }),
    );
  });

  it('carry each link of company A once from its stub, and no link that is not theirs', () => {
    const picture = pictureOf(company('a'));
    for (const one of picture.nets) {
      const theirs = picture.links.filter((link) => link.net === one.id).map((link) => link.id);
      const carried = new Set(one.pieces.flatMap((piece) => piece.links));
      expect([...carried].toSorted()).toEqual(theirs.toSorted());
    }
  });

  it('give a shared stretch the strongest width and the most certain basis of what it carries', () => {
    const picture = pictureOf(company('a'));
    const net7 = picture.nets.find((one) => one.to === 'm7' && one.head.end === 'arrow')!;
    const last = net7.pieces.at(-1)!;
    expect(last.links.length).toBeGreaterThan(1);
    const alone = net7.pieces.filter((piece) => piece.links.length === 1);
    expect(last.emphasis).toBe(Math.max(...alone.map((piece) => piece.emphasis)));
    expect(last.basis).toBe(alone.some((piece) => piece.basis === 'stated') ? 'stated' : 'inferred');
  });
});
