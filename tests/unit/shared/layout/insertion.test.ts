import { describe, expect, it } from 'vitest';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { arrange } from '../../../../shared/layout/arrange.ts';
import { drawPicture } from '../../../../shared/layout/drawPicture.ts';
import { insertionPlace } from '../../../../shared/layout/insertion.ts';
import { moveTo } from '../../../../shared/layout/moveTo.ts';
import { boxOf, company, inLane, layoutInput, pictureOf } from '../../../kit/layoutInput.ts';

const base =
  'I1:instrument -> M1:mechanism -> S1:subgoal; I2:instrument -> M2:mechanism -> S1; I3:instrument -> M3:mechanism -> S1';

describe('a new node', () => {
  it('is placed where its links cross fewest others', () => {
    const before = arrange(layoutInput(sketch(base)));
    const order = [...['M1', 'M2', 'M3']].toSorted((a, b) => before.places[a]! - before.places[b]!);
    const input = layoutInput(sketch(`${base}; I4:instrument -> ${order[0]}`));
    const place = insertionPlace(input, before, 'I4') ?? NaN;
    const picture = drawPicture({ ...input, order: { places: { ...before.places, I4: place } } });
    expect(picture.crossings).toBe(0);
    expect(inLane(picture, 'I').indexOf('I4')).toBeLessThan(2);
  });

  it('stands in the picture where its place says, also before that is stored', () => {
    const before = arrange(layoutInput(sketch(base)));
    const input = layoutInput(sketch(`${base}; P1:problem -> I2; M4:mechanism -> S1`));
    for (const id of ['P1', 'M4']) {
      const place = insertionPlace(input, before, id)!;
      const kept = drawPicture({ ...input, order: { places: { ...before.places, [id]: place } } });
      const loose = drawPicture({ ...input, order: before });
      const lane = boxOf(loose, id).lane;
      expect(inLane(kept, lane)).toEqual(inLane(loose, lane));
    }
  });

  it('has no place when it stands in no lane', () => {
    const input = layoutInput(sketch(`${base}; C1:context`));
    expect(insertionPlace(input, arrange(input), 'C1')).toBeUndefined();
    expect(insertionPlace(input, arrange(input), 'nobody')).toBeUndefined();
  });
});

describe('a node moved by hand', () => {
  const theory = company('a');
  const order = arrange(layoutInput(theory));
  const picture = pictureOf(theory);

  it('takes a place between those that it is let go between', () => {
    const lane = inLane(picture, 'M');
    const [second, third] = [boxOf(picture, lane[1]!), boxOf(picture, lane[2]!)];
    const place = moveTo(picture, order, lane[5]!, (second.y + second.height + third.y) / 2)!;
    expect(place).toBeGreaterThan(order.places[second.id]!);
    expect(place).toBeLessThan(order.places[third.id]!);
    const moved = drawPicture({
      ...layoutInput(theory),
      order: { places: { ...order.places, [lane[5]!]: place } },
    });
    expect(inLane(moved, 'M').indexOf(lane[5]!)).toBe(2);
    expect(inLane(moved, 'P')).toEqual(inLane(picture, 'P'));
  });

  it('may go to either end', () => {
    const lane = inLane(picture, 'M');
    expect(moveTo(picture, order, lane[3]!, -10)).toBeLessThan(order.places[lane[0]!]!);
    expect(moveTo(picture, order, lane[3]!, 9999)).toBeGreaterThan(order.places[lane.at(-1)!]!);
  });

  it('asks for no place when it stays where it was', () => {
    const box = boxOf(picture, 'm8');
    expect(moveTo(picture, order, 'm8', box.y + box.height / 2 + 2)).toBeUndefined();
    expect(moveTo(picture, order, 'nobody', 0)).toBeUndefined();
  });
});
