import { describe, expect, it } from 'vitest';
import { indents } from '../../../../shared/layout/indents.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { nodesOf } from '../../../../shared/theory/theory.ts';
import { boxOf, company, inLane, layoutInput, pathOf, pictureOf } from '../../../kit/layoutInput.ts';
import { drawPicture } from '../../../../shared/layout/drawPicture.ts';

const a = pictureOf(company('a'));
const b = pictureOf(company('b'));

describe('the pictures of the companies', () => {
  it('keep the words and the foot of every card inside its shape, however narrow its lane', () => {
    const nodes = new Set(nodesOf(company('a')).map(({ id }) => id));
    for (const width of [700, 1106, 1440]) {
      const cards = pictureOf(company('a'), { width, focus: nodes }).boxes.filter(
        ({ shape }) => shape === 'card',
      );
      expect(cards.some(({ generic }) => generic)).toBe(true);
      const tooWide = cards.filter((box) => {
        const { left, right } = indents(box);
        const { measure } = layoutInput(company('a'));
        const words = [
          ...box.lines.map((line) => measure(line, box.fontSize, box.bold ? 600 : 400)),
          ...box.subtitle.map((line) => measure(line, box.subtitleSize, 400)),
          (box.source ? 14 + measure(box.source, 11, 400) + 5 : 0) + measure(box.code, 10.5, 400),
        ];
        return Math.max(...words) > box.width - left - right;
      });
      expect(tooWide.map(({ id }) => `${id} at ${width}`)).toEqual([]);
    }
  });

  it('keep crossings few', () => {
    expect(a.crossings).toBeLessThanOrEqual(48);
    expect(b.crossings).toBeLessThanOrEqual(65);
    expect(pictureOf(company('c')).crossings).toBeLessThanOrEqual(250);
    expect(pictureOf(company('d')).crossings).toBeLessThanOrEqual(52);
  });

  it('fit company A into a canvas of 1440 by 720 without scrolling', () => {
    expect(a.width).toBe(1440);
    expect(a.height).toBeLessThanOrEqual(720);
    expect(a.rowType).toBeGreaterThanOrEqual(12);
  });

  it('draw every link of A to D, and every context of A somewhere', () => {
    for (const [letter, links] of [
      ['a', 79],
      ['b', 108],
      ['c', 144],
      ['d', 78],
    ] as const) {
      expect(pictureOf(company(letter)).links).toHaveLength(links);
    }
    expect(a.idleContexts).toEqual([]);
    expect(a.tabs.reduce((sum, tab) => sum + 1 + tab.also.length, 0)).toBe(11);
  });

  it('stand the groups in the order of the frame, each sub-goal at the middle of its group', () => {
    expect(inLane(a, 'S')).toEqual(['s1', 's4', 's5', 's6', 's7', 's8', 's10', 's11']);
    for (const plate of a.plates) {
      if (plate.group === 'rest') continue;
      const goal = boxOf(a, plate.group);
      expect(goal.y + goal.height / 2).toBeCloseTo(plate.y + plate.height / 2, 6);
    }
  });

  it('stand an instrument with the sub-goal of its code, and connections with what they share mechanisms with', () => {
    expect(boxOf(a, 'i14').group).toBe('s4');
    expect(boxOf(a, 'i31').group).toBe('s10');
    expect(boxOf(a, 'v1').group).toBe('rest');
    const connections = nodesOf(company('b')).filter((node) => node.kind === 'connection');
    for (const { id } of connections) expect(boxOf(b, id).group).not.toBe('rest');
  });

  it('run eleven straight lines to the end goal of A, and generic sub-goals lie between them', () => {
    const lines = a.links.filter((link) => link.to === 'e1');
    expect(lines).toHaveLength(11);
    for (const line of lines) expect(line.d).toMatch(/^M[\d.]+ [\d.]+L[\d.]+ [\d.]+$/);
    const goals = a.boxes.filter((box) => box.lane === 'S').map((box) => box.y + box.height / 2);
    for (const box of a.boxes.filter((one) => one.generic)) {
      for (const y of goals) expect(y < box.y || y > box.y + box.height).toBe(true);
    }
  });

  it('show the emphasis of a mechanism by what the holder stresses and what is a last resort', () => {
    expect(boxOf(a, 'm8').emphasis).toBe(2);
    expect(boxOf(a, 'm2').emphasis).toBe(1);
    expect(boxOf(a, 'm4').emphasis).toBe(0);
    expect(boxOf(a, 'm8').height).toBeGreaterThan(boxOf(a, 'm3').height);
  });

  it('show short names whole, with the code, and only where it has room', () => {
    const talents = boxOf(a, 'p31');
    expect(talents.lines.join(' ')).toBe('Onvoldoende zicht op eigen talenten en wensen');
    expect(talents.code).toBe('P31');
    expect(boxOf(a, 'v1').own).toBe(false);
    for (const box of a.boxes) expect(box.lines.join('')).not.toContain('…');
  });

  it('draw a ring for each of the fifteen gaps of A, and the ghost between job coaching and support at work', () => {
    expect(a.sockets).toHaveLength(15);
    expect(a.ghosts.map(({ from, to }) => [from, to])).toEqual([['i34', 's11']]);
    const ring = a.sockets.find((socket) => socket.node === 'p20');
    const problem = boxOf(a, 'p20');
    expect(ring).toMatchObject({
      side: 'right',
      rule: 'problem-without-means',
      y: problem.y + problem.height / 2,
    });
    expect(ring?.x).toBe(problem.x + problem.width + 16);
  });

  it('keep what A leaves alone on purpose out of the lanes, by reason', () => {
    const alone = nodesOf(company('a')).filter((node) => node.excluded);
    expect(a.tray.flatMap((row) => row.nodes).toSorted()).toEqual(alone.map((node) => node.id).toSorted());
    expect(new Set(a.tray.map((row) => row.reason.nl)).size).toBe(a.tray.length);
  });

  it('give the claim its figures in the order of the sentence', () => {
    const numbers = a.boxes.flatMap((box) => (box.claimNumber === undefined ? [] : [box.claimNumber]));
    expect(new Set(numbers)).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(boxOf(a, 'm7').claimNumber).toBe(1);
  });

  it('stand contexts on a mechanism side by side while they fit, then upon each other', () => {
    const tabs = b.tabs.filter((tab) => tab.target === 'm1');
    expect(tabs.length).toBeGreaterThan(2);
    expect(new Set(tabs.map((tab) => tab.y)).size).toBeGreaterThan(1);
    const target = boxOf(b, 'm1');
    expect(Math.max(...tabs.map((tab) => tab.y))).toBe(target.y);
    for (const box of b.boxes.filter((one) => one.lane === 'M' && one.y < target.y)) {
      expect(Math.min(...tabs.map((tab) => tab.y - tab.height))).toBeGreaterThanOrEqual(box.y + box.height);
    }
  });

  it('shorten tabs on mechanisms to their signs when the column has no height left for words', () => {
    const more = Array.from(
      { length: 24 },
      (_, i) => `M${i}:mechanism -> S1; C${i}:context ~> M${i}; D${i}:context ~> M${i}`,
    );
    const crowded = pictureOf(sketch(`S1:subgoal; ${more.join('; ')}`));
    expect(crowded.tabs).toHaveLength(48);
    expect(crowded.tabs.every((tab) => tab.text === '')).toBe(true);
    expect(a.tabs.some((tab) => tab.text !== '')).toBe(true);
  });

  it('stand one tab for several links of a net on the stretch that they share', () => {
    const tab = a.tabs.find((one) => one.also.length === 2);
    expect(tab).toBeDefined();
    const target = boxOf(a, pathOf(a, tab?.target ?? '').to);
    const net = a.nets.find((one) => one.to === target.id);
    expect(tab?.y).toBe(net?.head.y);
    expect((tab?.x ?? 0) + (tab?.width ?? 0)).toBeLessThan(target.x);
  });

  it('let no tab cover a node, another tab or a ring', () => {
    for (const picture of [a, b]) {
      for (const tab of picture.tabs) {
        const top = tab.y - tab.height;
        const covered = picture.boxes.filter(
          (box) =>
            tab.x < box.x + box.width - 1 &&
            tab.x + tab.width > box.x + 1 &&
            top < box.y + box.height - 1 &&
            tab.y > box.y + 1,
        );
        expect(covered.map((box) => box.id)).toEqual([]);
        const rings = picture.sockets.filter(
          ({ x, y }) => x > tab.x && x < tab.x + tab.width && y > top && y < tab.y,
        );
        expect(rings).toEqual([]);
      }
    }
  });

  it('turn the end goal upright where its lane is narrow', () => {
    const narrow = pictureOf(company('a'), { width: 1106 });
    expect(boxOf(narrow, 'e1')).toMatchObject({ upright: true, lines: ['Betaald werk'] });
    expect(boxOf(a, 'e1').upright).toBe(false);
  });

  it('put a chain in focus on cards, and everything else on slim rows in the same order', () => {
    const input = layoutInput(company('a'), { width: 1106 });
    const order = { places: Object.fromEntries(a.boxes.map((box) => [box.id, box.rank])) };
    const chain = new Set(['p16', 'p17', 'i4', 'm7', 's1', 'e1']);
    const focused = drawPicture({ ...input, focus: chain, order });
    for (const box of focused.boxes) {
      expect(box.shape).toBe(box.lane === 'E' ? 'bar' : chain.has(box.id) ? 'card' : 'slim');
      expect(box.faded).toBe(!chain.has(box.id));
      expect(box.rank).toBe(boxOf(a, box.id).rank);
    }
    for (const link of focused.links) expect(link.faded).toBe(!(chain.has(link.from) && chain.has(link.to)));
    expect(focused.tabs.filter((tab) => tab.faded).every((tab) => tab.text === '')).toBe(true);
    expect(focused.height).toBeLessThanOrEqual(720);
  });

  it('say in full at the reading level what the source says', () => {
    const reading = pictureOf(company('a'), { level: 'reading' });
    const described = nodesOf(company('a')).find((node) => node.id === 'm7');
    expect(boxOf(reading, 'm7').subtitle.join(' ')).toBe(described?.description?.nl);
    expect(boxOf(reading, 'm7')).toMatchObject({ source: described?.source, fragments: 0, code: 'M7' });
    expect(reading.tabs.map((tab) => tab.text)).toContain('De sociale omgeving van de cliënt');
  });
});
