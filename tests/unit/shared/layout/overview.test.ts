import { describe, expect, it } from 'vitest';
import { theoryOf } from '../../../../shared/theory/theory.ts';
import { measure } from '../../../kit/measure.ts';
import { boxOf, company, pictureOf } from '../../../kit/layoutInput.ts';

const overview = pictureOf(company('a'), { level: 'overview' });

describe('the overview', () => {
  it('draws one block for each category of problems, with how many there are', () => {
    const blocks = overview.boxes.filter((box) => box.lane === 'P');
    expect(blocks.map((box) => [box.lines.join(' ').replace('- ', ''), box.members?.length])).toEqual([
      ['Zwakke persoonlijke conditie', 6],
      [expect.stringMatching(/^Gebrekkige/), 8],
      ['Negatieve beeldvorming', 1],
      ['Verkeerd of inactief gedrag als zodanig', 1],
    ]);
  });

  it('draws one block for each group of means, with the verb of its sub-goal', () => {
    const titles = overview.boxes.filter((box) => box.lane === 'I').map((box) => box.lines.join(' '));
    expect(titles[0]).toBe('Motiveren');
    expect(titles).toContain('Leren zoeken en solliciteren');
    expect(titles.at(-1)).toBe('Verbindingen');
  });

  it('keeps mechanisms and sub-goals apart, and takes the generic ones together', () => {
    expect(boxOf(overview, 'm7').lines).toEqual(['Sociale waardering']);
    expect(overview.boxes.filter((box) => box.lane === 'M')).toHaveLength(8);
    const generic = overview.boxes.find((box) => box.generic);
    expect(generic?.members).toEqual(['sg1', 'sg2', 'sg3']);
  });

  it('draws ribbons as thick as the links are many', () => {
    const ribbons = overview.nets.flatMap((net) => net.pieces);
    const perLink = ribbons.map((piece) => (piece.ribbon ?? 0) / piece.links.length);
    for (const width of perLink) expect(width).toBeLessThanOrEqual(6.5);
    const widest = ribbons.reduce((x, y) => ((x.ribbon ?? 0) > (y.ribbon ?? 0) ? x : y));
    expect(widest.links.length).toBeGreaterThan(5);
  });

  it('shows contexts as their sign, on mechanisms and on ribbons', () => {
    expect(overview.tabs.every((tab) => tab.text === '' && tab.width === 17)).toBe(true);
    expect(overview.tabs.filter((tab) => tab.target === 'm8')).toHaveLength(2);
    const shown = overview.tabs.reduce((sum, tab) => sum + 1 + tab.also.length, 0);
    expect(shown).toBe(11);
  });

  it('keeps a ring for what is missing in a block', () => {
    expect(overview.sockets.some((socket) => socket.node === 'i34' && socket.side === 'right')).toBe(true);
  });

  it('lets every ribbon end at the box that it leads to, also where the sub-goals are taller than the window', () => {
    for (const letter of ['a', 'b', 'c', 'd']) {
      const picture = pictureOf(company(letter), { level: 'overview', height: 500 });
      for (const net of picture.nets) {
        const to = boxOf(picture, net.to);
        expect(net.head.x).toBe(to.x);
        expect(net.head.y).toBeGreaterThanOrEqual(to.y);
        expect(net.head.y).toBeLessThanOrEqual(to.y + to.height);
      }
    }
  });

  it('lets no sign cover another', () => {
    for (const letter of ['b', 'c', 'd']) {
      const { tabs } = pictureOf(company(letter), { level: 'overview' });
      const covered = tabs.filter((tab, i) =>
        tabs.some((one, j) => j < i && Math.abs(one.x - tab.x) < 17 && Math.abs(one.y - tab.y) < 17),
      );
      expect(covered).toEqual([]);
    }
  });

  it('says below the problems what is left alone on purpose: whole categories by their name, else the problems by theirs', () => {
    const [excluded] = overview.outside;
    expect(excluded?.state).toBe('excluded');
    expect(excluded?.blocks.map((block) => [block.lines.join(' '), block.nodes.length])).toEqual([
      ['Leeftijd, geslacht, etniciteit', 3],
      ['Persoonlijke en sociale belemmeringen', 8],
      ['Fysieke conditie', 1],
      ['Instrumenten', 10],
      ['Tussendoelen', 3],
    ]);
    const left = overview.tray.flatMap((row) => row.nodes);
    expect(excluded?.blocks.flatMap((block) => block.nodes).toSorted()).toEqual(left.toSorted());
  });

  it('says below that which categories of problems are not named at all', () => {
    expect(overview.outside[1]?.state).toBe('unnamed');
    expect(overview.outside[1]?.blocks.map((block) => block.lines.join(' '))).toEqual([
      'Gebrekkig aanpassingsvermogen',
      'Informatieproblemen',
    ]);
    expect(pictureOf(company('c'), { level: 'overview' }).outside).toEqual([]);
  });

  it('leaves the words of a block room beside its count', () => {
    for (const box of pictureOf(company('a'), { level: 'overview', language: 'en' }).boxes) {
      if (box.shape !== 'block') continue;
      const widest = Math.max(...box.lines.map((line) => measure(line, box.fontSize, box.bold ? 600 : 400)));
      expect(widest).toBeLessThanOrEqual(box.width - 18 - 34);
    }
  });

  it('calls nothing unnamed before a problem is named, and draws nothing outside at the other levels', () => {
    const theory = company('a');
    const bare = theoryOf([...theory.records.values()].filter((record) => record.record === 'theory'));
    expect(pictureOf(bare, { level: 'overview' }).outside).toEqual([]);
    expect(pictureOf(theory).outside).toEqual([]);
  });

  it('stands what is outside below the problems, within the window and clear of each other', () => {
    for (const letter of ['a', 'b', 'd']) {
      const picture = pictureOf(company(letter), { level: 'overview' });
      let end = Math.max(...picture.boxes.filter((box) => box.lane === 'P').map((box) => box.y + box.height));
      for (const outside of picture.outside) {
        expect(outside.y).toBeGreaterThan(end);
        end = outside.y + 20;
        for (const block of outside.blocks) {
          expect(block.y).toBeGreaterThan(end);
          end = block.y + block.height;
        }
      }
      expect(end).toBeLessThanOrEqual(picture.height);
    }
  });

  it('fits the window', () => {
    expect(overview.height).toBeLessThanOrEqual(724);
    expect(overview.width).toBe(1440);
  });
});
