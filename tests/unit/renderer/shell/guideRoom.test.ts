import { describe, expect, test } from 'vitest';
import { guideRoom } from '../../../../renderer/shell/guideRoom.ts';

const seen = (guide: number | undefined, right: boolean) => ({ guide, docks: { left: false, right } });

describe('the right dock beside the guide', () => {
  test('gives way where there is no room for both, and comes back when the guide closes', () => {
    expect(guideRoom(seen(1, true), seen(undefined, true), false, true)).toEqual({
      right: false,
      waits: true,
    });
    expect(guideRoom(seen(2, false), seen(1, false), true, true)).toEqual({ right: false, waits: true });
    expect(guideRoom(seen(undefined, false), seen(2, false), true, true)).toEqual({
      right: true,
      waits: false,
    });
  });

  test('stays where there is room', () => {
    expect(guideRoom(seen(1, true), seen(undefined, true), false, false)).toEqual({
      right: true,
      waits: false,
    });
  });

  test('is as somebody left it who opened it in the meantime', () => {
    expect(guideRoom(seen(1, true), seen(1, false), true, true)).toEqual({ right: true, waits: false });
    expect(guideRoom(seen(undefined, false), seen(1, false), false, true)).toEqual({
      right: false,
      waits: false,
    });
  });

  test('stays closed when it was closed before', () => {
    expect(guideRoom(seen(1, false), seen(undefined, false), false, true)).toEqual({
      right: false,
      waits: false,
    });
    expect(guideRoom(seen(undefined, false), seen(1, false), false, true)).toEqual({
      right: false,
      waits: false,
    });
  });
});
