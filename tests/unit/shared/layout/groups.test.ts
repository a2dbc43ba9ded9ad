import { describe, expect, it } from 'vitest';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { boxOf, inLane, pictureOf } from '../../../kit/layoutInput.ts';

describe('the groups of a theory without a frame', () => {
  it('follow the emphasis of the sub-goals, then their titles', () => {
    const picture = pictureOf(
      sketch('M1:mechanism -> S1:subgoal"Zeker"; M1 -> S2:subgoal"Actief"; M1 -> S3:subgoal**"Werkend"'),
    );
    expect(inLane(picture, 'S')).toEqual(['S3', 'S2', 'S1']);
  });

  it('take a means to the sub-goal that most of its paths reach, ties to the first', () => {
    const picture = pictureOf(
      sketch(
        'I1:instrument -> M1:mechanism -> S1:subgoal"A"; I1 -> M2:mechanism -> S2:subgoal"B"; I1 -> M3:mechanism -> S2; I2:instrument -> M4:mechanism -> S1; M4 -> S2',
      ),
    );
    expect(boxOf(picture, 'I1').group).toBe('S2');
    expect(boxOf(picture, 'I2').group).toBe('S1');
  });

  it('take a connection along with the instrument that it facilitates', () => {
    const picture = pictureOf(
      sketch('I1:instrument -> M1:mechanism -> S1:subgoal; M1 -> S2:subgoal; V1:connection -> I1'),
    );
    expect(boxOf(picture, 'V1').group).toBe(boxOf(picture, 'I1').group);
  });

  it('take a connection that facilitates nothing to the means that share its mechanisms', () => {
    const picture = pictureOf(
      sketch(
        'I1:instrument -> M1:mechanism -> S1:subgoal"A"; I2:instrument -> M2:mechanism -> S2:subgoal"B"; V1:connection -> M2',
      ),
    );
    expect(boxOf(picture, 'V1').group).toBe('S2');
  });

  it('take a problem to where most of its links lead, and a heavier one tips the balance', () => {
    const picture = pictureOf(
      sketch(
        'I1:instrument -> M1:mechanism -> S1:subgoal"A"; I2:instrument** -> M2:mechanism -> S2:subgoal"B"; P1:problem** -> I1; P1 -> I2',
      ),
    );
    expect(boxOf(picture, 'P1').group).toBe('S2');
  });

  it('leave to the last group what serves nothing', () => {
    const picture = pictureOf(sketch('M1:mechanism -> S1:subgoal; P1:problem; I1:instrument; V1:connection'));
    expect(['P1', 'I1', 'V1'].map((id) => boxOf(picture, id).group)).toEqual(['rest', 'rest', 'rest']);
    expect(picture.plates.map((plate) => plate.group)).toEqual(['rest']);
  });

  it('centre the rows of a group, 2 apart, 4 from its edges', () => {
    const picture = pictureOf(
      sketch(
        'P1:problem -> I1:instrument -> M1:mechanism -> S1:subgoal; P1 -> I2:instrument -> M1; P1 -> I3:instrument -> M1',
      ),
    );
    const plate = picture.plates[0]!;
    const rows = inLane(picture, 'I').map((id) => boxOf(picture, id));
    expect(rows[0]!.y).toBe(plate.y + 4);
    expect(rows[1]!.y).toBe(rows[0]!.y + rows[0]!.height + 2);
    expect(rows[2]!.y + rows[2]!.height).toBe(plate.y + plate.height - 4);
    const problem = boxOf(picture, 'P1');
    expect(problem.y + problem.height / 2).toBeCloseTo(plate.y + plate.height / 2, 6);
  });
});
