import { describe, expect, it } from 'vitest';
import { blankPicture } from '../../../../renderer/canvas/blankPicture.ts';
import { linksAt, nextAfter, targetsInOrder, walkFrom } from '../../../../renderer/map/walk.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import type { Box, LaneId, LinkPath, Picture } from '../../../../shared/layout/picture.ts';
import { linksOf, nodesOf, type Theory } from '../../../../shared/theory/theory.ts';

const lanes: Readonly<Record<string, LaneId>> = {
  problem: 'P',
  instrument: 'I',
  mechanism: 'M',
  subgoal: 'S',
};

/** A picture in which nodes stand in their lanes in the theory's order; groups by the figure after the dot of an id. */
function pictureOf(theory: Theory): Picture {
  const counts = new Map<string, number>();
  const boxes = nodesOf(theory).flatMap((node): Box[] => {
    const lane = lanes[node.kind];
    if (!lane) return [];
    const rank = counts.get(lane) ?? 0;
    counts.set(lane, rank + 1);
    return [
      {
        id: node.id,
        kind: node.kind,
        generic: false,
        lane,
        group: node.id.split('.')[1] ?? '1',
        rank,
        x: 'PIMS'.indexOf(lane) * 200,
        y: rank * 30,
        width: 100,
        height: 24,
        shape: 'row',
        emphasis: node.emphasis ?? 0,
        lines: [node.id],
        fontSize: 13,
        lineHeight: 16,
        bold: false,
        subtitle: [],
        subtitleSize: 11,
        code: '',
        own: false,
        pinned: false,
        unwanted: false,
        faded: false,
        upright: false,
      },
    ];
  });
  const links = linksOf(theory).map((link, i): LinkPath => ({
    id: link.id,
    net: link.to,
    from: link.from,
    to: link.to,
    d: '',
    stub: '',
    x: 100,
    y: i * 10,
    sign: null,
    modality: 'claimed',
    basis: link.basis,
    faded: false,
    back: false,
  }));
  return {
    ...blankPicture('map', 800, 600),
    lanes: (['P', 'I', 'M', 'S'] as const).map((id, i) => ({ id, x: i * 200, width: 100, counts: {} })),
    boxes,
    links,
  };
}

const theory = sketch(`
  P1.1:problem**; P2.1:problem; P3.2:problem; P4.2:problem
  I1.1:instrument; I2.1:instrument**; I3.2:instrument
  P1.1 -> I1.1; P1.1 -> I2.1; P3.2 -> I3.2
  M1:mechanism; I3.2 -> M1
`);
const picture = pictureOf(theory);
const walk = (id: string, step: Parameters<typeof walkFrom>[3]): string =>
  walkFrom(picture, theory, id, step);

describe('walking the map by keys', () => {
  it('goes up and down within the lane and stops at its ends', () => {
    expect(walk('P1.1', 'down')).toBe('P2.1');
    expect(walk('P1.1', 'up')).toBe('P1.1');
    expect(walk('P2.1', 'last')).toBe('P4.2');
    expect(walk('P4.2', 'down')).toBe('P4.2');
    expect(walk('P4.2', 'first')).toBe('P1.1');
  });

  it('goes to the first of the next and of the previous group', () => {
    expect(walk('P2.1', 'group-down')).toBe('P3.2');
    expect(walk('P4.2', 'group-up')).toBe('P1.1');
  });

  it('follows the heaviest link on, and back', () => {
    expect(walk('P1.1', 'on')).toBe('I2.1');
    expect(walk('I2.1', 'back')).toBe('P1.1');
    expect(linksAt(picture, theory, 'P1.1', 'on').map((link) => link.to)).toEqual(['I2.1', 'I1.1']);
  });

  it('is nowhere a dead end: without a link it goes to the nearest height in the next lane', () => {
    expect(walk('P2.1', 'on')).toBe('I2.1');
    expect(walk('I1.1', 'on')).toBe('M1');
    expect(walk('P2.1', 'back')).toBe('P2.1');
  });
});

describe('the focus after something has gone', () => {
  it('is the next in the lane, else the one before, else any that is left', () => {
    expect(nextAfter(picture, 'P2.1', new Set(['P2.1']))).toBe('P3.2');
    expect(nextAfter(picture, 'P4.2', new Set(['P4.2', 'P3.2']))).toBe('P2.1');
    expect(nextAfter(picture, 'M1', new Set(['M1']))).toBe('P1.1');
    expect(nextAfter(picture, 'M1', new Set(picture.boxes.map((box) => box.id)))).toBeUndefined();
  });
});

describe('the targets of a link that is drawn by keys', () => {
  it('stand in reading order: lanes from left to right, in each from above to below', () => {
    expect(targetsInOrder(picture, new Set(['M1', 'I3.2', 'I1.1', 'P4.2']))).toEqual([
      'P4.2',
      'I1.1',
      'I3.2',
      'M1',
    ]);
  });
});
