import { describe, expect, it } from 'vitest';
import { blankPicture } from '../../../../renderer/canvas/blankPicture.ts';
import { keepSame } from '../../../../renderer/canvas/keepSame.ts';
import type { Picture } from '../../../../shared/layout/picture.ts';

const net = (id: string, emphasis: 0 | 1 | 2): Picture['nets'][number] => ({
  id,
  to: id,
  pieces: [],
  head: { x: 0, y: 0, angle: 0, end: 'arrow', emphasis, kind: 'problem', faded: false },
});
const picture = (nets: Picture['nets']): Picture => ({ ...blankPicture('map', 100, 100), nets });

describe('the next picture', () => {
  it('keeps the very objects of what is as it was, so that only what changed is drawn again', () => {
    const before = picture([net('a', 1), net('b', 1)]);
    const after = keepSame(before, picture([net('a', 1), net('b', 2)]));
    expect(after.nets[0]).toBe(before.nets[0]);
    expect(after.nets[1]).not.toBe(before.nets[1]);
    expect(after.nets[1]?.head.emphasis).toBe(2);
  });

  it('keeps a whole list that is as it was', () => {
    const before = picture([net('a', 1), net('b', 1)]);
    expect(keepSame(before, structuredClone(before)).nets).toBe(before.nets);
  });

  it('of another level starts afresh', () => {
    const before = picture([net('a', 1)]);
    const overview: Picture = { ...structuredClone(before), level: 'overview' };
    expect(keepSame(before, overview)).toBe(overview);
  });
});
