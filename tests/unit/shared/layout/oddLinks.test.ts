import { describe, expect, it } from 'vitest';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { boxOf, endsOf, inLane, pathOf, pictureOf } from '../../../kit/layoutInput.ts';

const chain = 'P1:problem -> I1:instrument -> M1:mechanism -> S1:subgoal -> E1:endgoal';

describe('links beside the common chain', () => {
  it('run straight down between neighbouring sub-goals, from 30 in', () => {
    const picture = pictureOf(
      sketch(`${chain}; I2:instrument -> M2:mechanism -> S2:subgoal -> E1; S1 -> S2`),
    );
    const path = picture.links.find((link) => link.from === 'S1' && link.to === 'S2');
    const { start, end } = endsOf(path?.d ?? '');
    const [upper, lower] = [boxOf(picture, 'S1'), boxOf(picture, 'S2')];
    expect(start).toEqual([upper.x + 30, upper.y + upper.height]);
    expect(end).toEqual([lower.x + 30, lower.y]);
    expect(picture.nets.find((net) => net.id === path?.net)?.head.angle).toBe(90);
  });

  it('run through a channel right of the lane between sub-goals that are no neighbours', () => {
    const more = 'I2:instrument -> M1 -> S2:subgoal -> E1; I3:instrument -> M1 -> S3:subgoal -> E1; S1 -> S3';
    const picture = pictureOf(sketch(`${chain}; ${more}`));
    const path = picture.links.find((link) => link.from === 'S1' && link.to === 'S3');
    const right = boxOf(picture, 'S1').x + boxOf(picture, 'S1').width;
    const { start, end } = endsOf(path?.d ?? '');
    expect([start[0], end[0]]).toEqual([right, right]);
    expect(path?.d).toContain(String(right + 9));
  });

  it('run as a bracket at the left of problems and of means', () => {
    const picture = pictureOf(sketch(`${chain}; V1:connection -> I1; P1 -[aggravates]-> P2:problem -> I1`));
    for (const [from, to] of [
      ['V1', 'I1'],
      ['P1', 'P2'],
    ] as const) {
      const path = picture.links.find((link) => link.from === from && link.to === to);
      expect(path?.x).toBe(boxOf(picture, from).x - 8);
    }
    const worse = picture.links.find((link) => link.from === 'P1' && link.to === 'P2');
    expect(picture.nets.find((net) => net.id === worse?.net)?.head.end).toBe('bar');
  });

  it('go back as flags at both ends, with the line in the margin below', () => {
    const picture = pictureOf(sketch(`${chain}; S1 -[resolves]-> P1`));
    const path = picture.links.find((link) => link.from === 'S1' && link.to === 'P1');
    expect(path?.back).toBe(true);
    const lowest = Math.max(...picture.boxes.map((box) => box.y + box.height));
    const heights = [...(path?.d ?? '').matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map((match) => Number(match[1]));
    expect(Math.max(...heights)).toBeGreaterThan(lowest);
    expect(Math.max(...heights)).toBeLessThan(picture.height);
  });

  it('pass a lane through a gap between its nodes', () => {
    const picture = pictureOf(sketch(`${chain}; I1 -[relates]-> S1; P1 -[blocks]-> E1`));
    const mechanism = boxOf(picture, 'M1');
    for (const link of picture.links.filter((one) => one.from === 'I1' && one.to === 'S1')) {
      const points = [...link.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])]);
      const inside = points.filter(
        ([x = 0, y = 0]) =>
          x > mechanism.x &&
          x < mechanism.x + mechanism.width &&
          y > mechanism.y &&
          y < mechanism.y + mechanism.height,
      );
      expect(inside).toEqual([]);
    }
    const blocks = picture.links.find((one) => one.to === 'E1' && one.from === 'P1');
    expect(picture.nets.find((net) => net.id === blocks?.net)?.head.end).toBe('bar');
  });

  it('lead to the part of the end goal that is theirs where there are several', () => {
    const picture = pictureOf(sketch(`${chain}; S1 -> E2:endgoal; M1 -> S2:subgoal -> E2`));
    const [first, second] = inLane(picture, 'E').map((id) => boxOf(picture, id));
    expect(second!.y).toBeGreaterThanOrEqual(first!.y + first!.height);
    for (const link of picture.links.filter((one) => one.to === 'E2')) {
      const part = boxOf(picture, 'E2');
      const y = endsOf(link.d).end[1] ?? 0;
      expect(y).toBeGreaterThanOrEqual(part.y);
      expect(y).toBeLessThanOrEqual(part.y + part.height);
    }
  });

  it('make an evoked mechanism unwanted, and hatch it', () => {
    const picture = pictureOf(sketch(`${chain}; I1 -[evokes]-> M2:mechanism -[undermines]-> S1`));
    expect(boxOf(picture, 'M2').unwanted).toBe(true);
    expect(boxOf(picture, 'M1').unwanted).toBe(false);
  });

  it('give a context that is itself the end of a link a place before what it leads to', () => {
    const picture = pictureOf(sketch(`${chain}; C1:context -[evokes]-> M1; C2:context -[undermines]-> S1`));
    expect(boxOf(picture, 'C1').lane).toBe('I');
    expect(boxOf(picture, 'C2').lane).toBe('M');
  });

  it('share one rail and one arrow for all that ends in one place by one kind of end', () => {
    const picture = pictureOf(
      sketch(`${chain}; I2:instrument -> M1; I3:instrument -> M1; I4:instrument -[undermines]-> M1`),
    );
    const nets = picture.nets.filter((net) => net.to === 'M1');
    expect(nets.map((net) => net.head.end).toSorted()).toEqual(['arrow', 'bar']);
    const arrow = nets.find((net) => net.head.end === 'arrow');
    const shared = arrow?.pieces.find((piece) => piece.links.length === 3);
    expect(shared).toBeDefined();
    expect(pathOf(picture, shared?.links[0] ?? '').net).toBe(arrow?.id);
  });

  it('wait in the tray as contexts as long as they moderate nothing', () => {
    expect(pictureOf(sketch(`${chain}; C1:context`)).idleContexts).toEqual(['C1']);
  });
});
