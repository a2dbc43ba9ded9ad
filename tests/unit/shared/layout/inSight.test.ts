import { describe, expect, it } from 'vitest';
import { hasManyLinks, meets, spansOf } from '../../../../shared/layout/inSight.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';
import { company, pictureOf } from '../../../kit/layoutInput.ts';
import { largeTheory } from '../../../kit/largeTheory.ts';

const large = pictureOf(theoryOf(largeTheory(1_000)), { frames: [], findings: [] });

describe('what of a picture is in sight', () => {
  it('is asked of large theories alone', () => {
    expect(hasManyLinks(large)).toBe(true);
    expect(hasManyLinks(pictureOf(company('c')))).toBe(false);
  });

  it('is every link that touches the window, and few of a picture that is many windows high', () => {
    const { links } = spansOf(large);
    const sight = { top: 4_000, bottom: 4_800 };
    const inWindow = new Set(
      large.boxes
        .filter((box) => meets({ top: box.y, bottom: box.y + box.height }, sight))
        .map((box) => box.id),
    );
    const specific = large.links.filter((link) => link.to !== 'work');
    const shown = specific.filter((link) => meets(links.get(link.id), sight));
    const touching = specific.filter((link) => inWindow.has(link.from) || inWindow.has(link.to));
    expect(touching.filter((link) => !shown.includes(link))).toEqual([]);
    expect(touching.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(specific.length / 2);
  });

  it('holds a net as long as one of its links', () => {
    const { links, nets } = spansOf(large);
    for (const link of large.links) {
      const [span, net] = [links.get(link.id)!, nets.get(link.net)!];
      expect(net.top).toBeLessThanOrEqual(span.top);
      expect(net.bottom).toBeGreaterThanOrEqual(span.bottom);
    }
  });
});
