import { describe, expect, it } from 'vitest';
import { rules } from '../../../../shared/checks/index.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { drawSketch, type SketchBox } from '../../../../shared/checks/sketchPicture.ts';

const overlap = (a: SketchBox, b: SketchBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const draw = (text: string) => drawSketch(sketch(text));

describe('the picture of an example', () => {
  it('stands in columns by kind, without empty columns', () => {
    const { boxes } = draw('P1:problem -> I1:instrument; S1:subgoal -> E1:endgoal');
    const [p, i, s, e] = boxes.map((box) => box.x);
    const step = (i ?? 0) - (p ?? 0);
    expect(step).toBeGreaterThan(0);
    expect([s, e]).toEqual([(p ?? 0) + 2 * step, (p ?? 0) + 3 * step]);
  });

  it('leads an arrow round what stands in between', () => {
    const { arrows, boxes } = draw('I1:instrument -> M1:mechanism -> S1:subgoal; I1 -[contributes-to]-> S1');
    const mechanism = boxes.find((box) => box.id === 'M1');
    const long = arrows.find((arrow) => arrow.type === 'contributes-to');
    expect(long?.middle.y).toBeGreaterThan((mechanism?.y ?? 0) + (mechanism?.height ?? 0));
  });

  it('draws two links between the same nodes apart', () => {
    const { arrows } = draw('I1:instrument -> M1:mechanism; I1 -> M1');
    expect(new Set(arrows.map((arrow) => arrow.d)).size).toBe(2);
  });

  it('sets a context that moderates as a tab, and one that does not as a box', () => {
    const picture = draw('M1:mechanism; C1:context ~> M1; C2:context');
    expect(picture.tabs.map((tab) => tab.id)).toEqual(['mo1']);
    expect(picture.boxes.map((box) => box.id)).toEqual(['M1', 'C2']);
    expect(picture.tabs[0]?.y).toBeGreaterThanOrEqual(0);
  });

  it.each(rules.flatMap((rule) => [...rule.examples.wrong, ...rule.examples.right]))(
    'holds everything of “%s” without boxes over one another',
    (example) => {
      const { boxes, tabs, width, height } = draw(example);
      for (const tab of tabs) expect(tab.x + tab.width).toBeLessThanOrEqual(width);
      expect(boxes.length).toBeGreaterThan(0);
      for (const [i, box] of boxes.entries()) {
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      }
    },
  );
});
