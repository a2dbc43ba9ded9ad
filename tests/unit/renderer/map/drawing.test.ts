import { describe, expect, it } from 'vitest';
import { laneAt, permittedIn, verdictsOf } from '../../../../renderer/map/drawing.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { arrange } from '../../../../shared/layout/arrange.ts';
import { drawPicture } from '../../../../shared/layout/drawPicture.ts';

const theory = sketch(`
  P1:problem -> I1:instrument -> M1:mechanism -> S1:subgoal -> E1:endgoal
  I2:instrument; M2:mechanism; C1:context ~> M1
`);
const input = {
  theory,
  frames: [],
  findings: [],
  language: 'nl',
  level: 'map',
  width: 1440,
  height: 700,
  measure: (text: string, size: number) => text.length * size * 0.5,
} as const;
const picture = drawPicture({ ...input, order: arrange(input) });

describe('drawing a link', () => {
  it('may end where the domain has a link and none is there yet', () => {
    const permitted = permittedIn(theory, picture, 'I1');
    expect(permitted.has('M2')).toBe(true);
    expect(permitted.has('M1')).toBe(false);
    expect(permitted.has('P1')).toBe(false);
    expect(permitted.has('I2')).toBe(false);
  });

  it('is told by every lane head what letting go there would mean', () => {
    const verdicts = verdictsOf(theory, picture, 'I1');
    expect([...verdicts].map(([lane, { can }]) => `${lane} ${can}`)).toEqual([
      'P no',
      'I no',
      'M yes',
      'S doubt',
      'E doubt',
    ]);
  });

  it('for a context may end on links and mechanisms where it does not stand yet, and no lane speaks', () => {
    const permitted = permittedIn(theory, picture, 'C1');
    expect(permitted.has('M2')).toBe(true);
    expect(permitted.has('M1')).toBe(false);
    expect(permitted.has('S1')).toBe(false);
    expect(picture.links.every((link) => permitted.has(link.id))).toBe(true);
    expect(verdictsOf(theory, picture, 'C1').size).toBe(0);
  });

  it('knows the lane under the pointer, and none in a gutter', () => {
    const [problems, means] = picture.lanes;
    if (!problems || !means) throw new Error('no lanes');
    expect(laneAt(picture, problems.x + 5)).toBe('P');
    expect(laneAt(picture, (problems.x + problems.width + means.x) / 2)).toBeUndefined();
  });
});
