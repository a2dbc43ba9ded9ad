import { describe, expect, it } from 'vitest';
import { groupSigns } from '../../../../shared/layout/groupSigns.ts';
import type { Group } from '../../../../shared/theory/records.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';
import { boxOf, company, pictureOf } from '../../../kit/layoutInput.ts';

const theory = company('a');
const picture = pictureOf(theory);
const means = picture.boxes.filter((box) => box.lane === 'I').toSorted((a, b) => a.y - b.y);
const [first, second, third, fourth] = means.map(({ id }) => id) as [string, string, string, string];
const signsOf = (...groups: readonly Omit<Group, 'record'>[]) =>
  groupSigns(
    theoryOf([
      ...theory.records.values(),
      ...groups.map((group) => ({ record: 'group' as const, ...group })),
    ]),
    picture,
  );

describe('a group on the map', () => {
  it('is a line around its members where they stand as neighbours in one lane, in whatever order they were chosen', () => {
    const [sign] = signsOf({ id: 'g1', members: [third, first, second] });
    const top = boxOf(picture, first);
    const last = boxOf(picture, third);
    expect(sign?.members).toEqual([first, second, third]);
    expect(sign?.spots).toEqual([]);
    expect(sign?.line).toMatchObject({ y: top.y - 1, height: last.y + last.height - top.y + 2 });
    expect(sign?.line?.x).toBeLessThan(top.x);
  });

  it('is a sign on each of them where another stands between, or they stand in several lanes', () => {
    const problem = picture.boxes.find((box) => box.lane === 'P')?.id ?? '';
    for (const members of [
      [first, third],
      [first, problem],
    ]) {
      const [sign] = signsOf({ id: 'g1', members });
      expect(sign?.line).toBeUndefined();
      expect(sign?.spots.map(({ node }) => node).toSorted()).toEqual(members.toSorted());
    }
  });

  it('leaves room for the sign of another group, and for its line', () => {
    const [one, other] = signsOf(
      { id: 'g1', members: [first, third] },
      { id: 'g2', members: [first, fourth] },
    );
    expect(other?.spots[0]?.x).toBeGreaterThan((one?.spots[0]?.x ?? 0) + 10);
    const [inner, outer] = signsOf(
      { id: 'g1', members: [first, second] },
      { id: 'g2', members: [second, third] },
    );
    expect(outer?.line?.x).toBeLessThan(inner?.line?.x ?? 0);
  });

  it('has its name nowhere upon another node', () => {
    for (let i = 0; i + 1 < means.length; i += 1) {
      const [sign] = signsOf({ id: 'g1', members: [means[i]!.id, means[i + 1]!.id] });
      const line = sign?.line;
      if (!line || line.name === 'beside') continue;
      const from = line.name === 'above' ? line.y - 16 : line.y + line.height;
      for (const box of means) expect(box.y >= from + 16 || box.y + box.height <= from).toBe(true);
    }
  });

  it('is not drawn in the overview, whose blocks stand for many nodes', () => {
    const grouped = theoryOf([
      ...theory.records.values(),
      { record: 'group', id: 'g1', members: [first, second] },
    ]);
    expect(groupSigns(grouped, pictureOf(grouped, { level: 'overview' }))).toEqual([]);
  });
});
