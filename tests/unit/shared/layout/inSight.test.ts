import { describe, expect, it } from 'vitest';
import { hasManyLinks, meets, netsInSight, placesOfLinks } from '../../../../shared/layout/inSight.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';
import { company, pictureOf } from '../../../kit/layoutInput.ts';
import { largeTheory } from '../../../kit/largeTheory.ts';

const large = pictureOf(theoryOf(largeTheory(1_000)), { frames: [], findings: [] });

describe('what of a picture is in sight', () => {
  it('is asked of large theories alone', () => {
    expect(hasManyLinks(large)).toBe(true);
    expect(hasManyLinks(pictureOf(company('c')))).toBe(false);
  });

  const sight = { top: 4_000, bottom: 4_800 };

  it('is every link that touches the window, and few of a picture that is many windows high', () => {
    const places = placesOfLinks(large);
    const inWindow = new Set(
      large.boxes
        .filter((box) => box.shape !== 'bar' && meets({ top: box.y, bottom: box.y + box.height }, sight))
        .map((box) => box.id),
    );
    const shown = large.links.filter((link) => places.get(link.id)?.some((place) => meets(place, sight)));
    const touching = large.links.filter((link) => inWindow.has(link.from) || inWindow.has(link.to));
    expect(touching.filter((link) => !shown.includes(link))).toEqual([]);
    expect(touching.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(large.links.length / 2);
  });

  it('is of a net the pieces that reach into the window', () => {
    const shown = netsInSight(large.nets, sight);
    const pieces = shown.flatMap((net) => net.pieces);
    const all = large.nets.flatMap((net) => net.pieces);
    expect(new Set(pieces)).toEqual(new Set(all.filter((piece) => meets(piece, sight))));
    expect(pieces.length).toBeLessThan(all.length / 4);
    expect(shown.every((net) => net.pieces.length > 0)).toBe(true);
  });

  it('says of each piece how far it reaches, as its path does', () => {
    for (const { d, top, bottom } of large.nets.flatMap((net) => net.pieces)) {
      const heights = [...d.matchAll(/([MLQ])?(-?[\d.]+) (-?[\d.]+)|V(-?[\d.]+)/gu)].map((part) =>
        Number(part[4] ?? part[3]),
      );
      expect(Math.min(...heights)).toBeCloseTo(top, 1);
      expect(Math.max(...heights)).toBeCloseTo(bottom, 1);
    }
  });

  it('is straight where it is very long, so that only its dashes in sight are worked out', () => {
    const long = large.nets.flatMap((net) => net.pieces).filter(({ top, bottom }) => bottom - top > 2_100);
    expect(long.length).toBeGreaterThan(10);
    expect(long.filter(({ d }) => !/^M\S+ \S+V\S+$/u.test(d))).toEqual([]);
  });

  it('stays the same object where no other piece of a net has come in sight', () => {
    const before = netsInSight(large.nets, sight);
    const after = netsInSight(large.nets, { top: sight.top + 5, bottom: sight.bottom + 5 }, before);
    const ids = new Map(before.map((net) => [net.id, net]));
    const same = after.filter((net) => ids.get(net.id) === net);
    expect(same.length).toBeGreaterThan(after.length / 2);
    const others = after.filter((net) => !same.includes(net));
    expect(others.filter((net) => ids.get(net.id)?.pieces.length === net.pieces.length)).toEqual([]);
  });
});
