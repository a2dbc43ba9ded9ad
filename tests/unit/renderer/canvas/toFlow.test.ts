import { describe, expect, it } from 'vitest';
import { keepSame } from '../../../../renderer/canvas/keepSame.ts';
import { makeToFlow } from '../../../../renderer/canvas/toFlow.ts';
import { makeLabels } from '../../../../renderer/map/labels.ts';
import { readStarter } from '../../../../db/starter/starter.ts';
import { arrange } from '../../../../shared/layout/arrange.ts';
import { drawPicture } from '../../../../shared/layout/drawPicture.ts';
import type { Order, Picture } from '../../../../shared/layout/picture.ts';
import { runChecks } from '../../../../shared/checks/run.ts';
import { theoryOf, type Theory } from '../../../../shared/theory/theory.ts';

const starter = readStarter();
const [first] = starter.theories;
if (!first) throw new Error('the starter is empty');
const theory = theoryOf(first.records);
const findings = runChecks(theory, { frames: starter.frames, settings: {} });

const measure = (text: string, size: number): number => text.length * size * 0.5;
let order: Order | undefined;

function pictureOf(shown: Theory): Picture {
  const input = {
    theory: shown,
    frames: starter.frames,
    findings,
    language: 'nl',
    level: 'map',
    width: 1440,
    height: 700,
    measure,
  } as const;
  order ??= arrange(input);
  return drawPicture({ ...input, order });
}

const picture = pictureOf(theory);
const labels = makeLabels(theory, 'nl', findings);
const none: ReadonlySet<string> = new Set();
const still: ReadonlyMap<string, number> = new Map();
const [some, other] = picture.boxes.map((box) => box.id);
if (some === undefined || other === undefined) throw new Error('an empty picture');

describe('the pieces of the canvas', () => {
  it('are one for every node, tab, ring and missing mechanism of the picture', () => {
    const flows = makeToFlow()({ picture, labels, selection: none, dragged: still, mayMove: true });
    const { boxes, tabs, sockets, ghosts } = picture;
    expect(flows).toHaveLength(boxes.length + tabs.length + sockets.length + ghosts.length);
    expect(new Set(flows.map((flow) => flow.id)).size).toBe(flows.length);
  });

  it('each say their title first', () => {
    const flows = makeToFlow()({ picture, labels, selection: none, dragged: still, mayMove: true });
    const untitled = flows.filter(
      (flow) => flow.type === 'box' && !flow.data.label.startsWith(labels.title(flow.id)),
    );
    expect(untitled).toEqual([]);
  });

  it('are other objects only where they are held or chosen', () => {
    const toFlow = makeToFlow();
    const before = toFlow({ picture, labels, selection: none, dragged: still, mayMove: true });
    const held = toFlow({
      picture,
      labels,
      selection: new Set([other]),
      dragged: new Map([[some, 400]]),
      mayMove: true,
    });
    const changed = held.filter((flow, i) => flow !== before[i]);
    expect(changed.map((flow) => flow.id).toSorted()).toEqual([some, other].toSorted());
    expect(held.find((flow) => flow.id === some)?.position.y).toBe(400);
    const again = toFlow({ picture, labels, selection: none, dragged: still, mayMove: true });
    expect(again).toEqual(before);
    expect(again.every((flow, i) => flow === before[i])).toBe(true);
  });

  it('after another name are the one node that has it, and what speaks of it', () => {
    const node = theory.records.get(some);
    if (node?.record !== 'node') throw new Error('no node');
    const { shortTitle: _short, ...rest } = node;
    const title = { nl: 'Een andere naam' };
    const next: Theory = { records: new Map(theory.records).set(some, { ...rest, title }) };
    const toFlow = makeToFlow();
    const before = toFlow({ picture, labels, selection: none, dragged: still, mayMove: true });
    const after = toFlow({
      picture: keepSame(picture, pictureOf(next)),
      labels: makeLabels(next, 'nl', findings),
      selection: none,
      dragged: still,
      mayMove: true,
    });
    const changed = after.filter((flow, i) => flow !== before[i]);
    expect(changed.filter((flow) => flow.type === 'box').map((flow) => flow.id)).toEqual([some]);
  });

  it('are those in sight, where that is asked, and what a hand holds', () => {
    const toFlow = makeToFlow();
    const all = toFlow({ picture, labels, selection: none, dragged: still, mayMove: true });
    const sight = { top: 0, bottom: 100 };
    const [low] = picture.boxes.filter((box) => box.y > 200);
    if (!low) throw new Error('a low picture');
    const near = toFlow({
      picture,
      labels,
      selection: new Set([low.id]),
      dragged: new Map([[low.id, 400]]),
      mayMove: true,
      sight,
    });
    const inSight = all.filter(({ position, height = 0 }) => position.y <= 100 && position.y + height >= 0);
    expect(inSight.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThan(all.length);
    expect(new Set(near.map(({ id }) => id))).toEqual(new Set([...inSight.map(({ id }) => id), low.id]));
  });
});
