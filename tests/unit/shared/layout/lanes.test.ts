import { describe, expect, it } from 'vitest';
import { placeLanes } from '../../../../shared/layout/lanes.ts';

const lanes = ['P', 'I', 'M', 'S', 'G', 'E'] as const;
const widths = (width: number): number[] => {
  const places = placeLanes('map', width, true);
  return lanes.map((lane) => places.at(lane).width);
};

describe('the lanes', () => {
  it('have the widths of the whole window and of the window with a dock', () => {
    expect(widths(1440)).toEqual([210, 232, 210, 194, 102, 98]);
    expect(widths(1106)).toEqual([172, 190, 196, 154, 96, 26]);
  });

  it('lie between those in a window between them', () => {
    widths(1280).forEach((width, i) => {
      expect(width).toBeGreaterThan(widths(1106)[i]!);
      expect(width).toBeLessThan(widths(1440)[i]!);
    });
  });

  it('keep their least widths under the minimum, and the canvas scrolls', () => {
    expect(placeLanes('map', 600, true).width).toBe(984);
    expect(widths(600)).toEqual(widths(984));
  });

  it('leave a wider window to the gutters first', () => {
    expect(widths(1600)).toEqual(widths(1440));
    const wide = placeLanes('map', 1600, true);
    expect(wide.at('E').x + wide.at('E').width).toBeGreaterThan(1550);
    expect(widths(2400)[0]).toBeGreaterThan(widths(1440)[0]!);
  });

  it('have no lane of generic sub-goals without any, and give its room to the gutters', () => {
    const places = placeLanes('map', 1440, false);
    expect(places.ids).toEqual(['P', 'I', 'M', 'S', 'E']);
    expect(places.at('I').x).toBeGreaterThan(placeLanes('map', 1440, true).at('I').x);
    expect(places.at('E').x + places.at('E').width).toBe(1420);
  });

  it('show four lanes of the reading level at 1440, and all from 1760', () => {
    const places = placeLanes('reading', 1440, true);
    expect(places.width).toBe(1760);
    expect(places.at('S').x).toBeLessThan(1440);
    expect(places.at('G').x).toBeGreaterThan(1400);
  });
});
