import { describe, expect, it } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';
import { codedTheory } from '../../../kit/codedTheory.ts';
import { company, pictureOf } from '../../../kit/layoutInput.ts';
import { largeTheory } from '../../../kit/largeTheory.ts';

const bare = { findings: [], level: 'overview' } as const;
const large = pictureOf(theoryOf(largeTheory(1_000)), { ...bare, frames: [] });
const { frames } = readStarter();
const coded = pictureOf(theoryOf(codedTheory(1_000, frames)), bare);

describe('the overview of a theory of a thousand nodes', () => {
  it('stands in the window as a whole, in every lane', () => {
    expect(coded.boxes.length).toBeLessThanOrEqual(80);
    expect(large.height).toBeLessThan(722);
  });

  it('counts every node of a lane in one block', () => {
    for (const lane of ['P', 'I', 'M', 'S'] as const) {
      const inBlocks = large.boxes
        .filter((box) => box.lane === lane)
        .flatMap((box) => box.members ?? [box.id]);
      const counts = Object.values(large.lanes.find((one) => one.id === lane)?.counts ?? {});
      expect(new Set(inBlocks).size).toBe(inBlocks.length);
      expect(inBlocks).toHaveLength(counts.reduce((a, b) => a + b, 0));
    }
  });

  it('names clusters by the code of the frame that their nodes share', () => {
    const titles = coded.boxes.filter((box) => box.lane === 'M').map((box) => box.lines.join(' '));
    expect(titles).toContain('Sanctiemechanisme');
  });

  it('lets no sign cover another on a block', () => {
    const onBlocks = large.tabs.filter((tab) => tab.target.startsWith('mechanism'));
    const places = onBlocks.map((tab) => `${tab.x} ${tab.y}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('the overview of a company', () => {
  it('names each mechanism by itself, however high that makes it', () => {
    const picture = pictureOf(company('c'), { level: 'overview', height: 500 });
    expect(picture.boxes.filter((box) => box.lane === 'M').every((box) => box.members === undefined)).toBe(
      true,
    );
  });
});
