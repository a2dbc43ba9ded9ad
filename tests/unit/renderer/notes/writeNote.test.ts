import { beforeEach, describe, expect, it } from 'vitest';
import type { MapRef } from '../../../../renderer/map/mapContext.ts';
import { mapNow, setMap } from '../../../../renderer/map/mapState.ts';
import { writeNote } from '../../../../renderer/notes/writeNote.ts';
import { focusChain, setLevel, useWindow } from '../../../../renderer/state/window.ts';
import type { Picture } from '../../../../shared/layout/picture.ts';
import { company, pictureOf } from '../../../kit/layoutInput.ts';

/** As much of the map as a note begins with: its picture, and a camera that looks at the picture as it is. */
const mapOf = (picture: Picture | undefined): MapRef =>
  ({ current: { picture, camera: { toPicture: (at: unknown) => at } } }) as unknown as MapRef;

const picture = pictureOf(company('a'));

describe('a note that is begun', () => {
  beforeEach(() => {
    setLevel('auto');
    focusChain(undefined);
    setMap({ writing: undefined, pointed: undefined, focus: undefined, renaming: undefined });
  });

  it('brings the whole map up first where a chain is in focus', () => {
    focusChain([picture.boxes[0]!.id]);
    writeNote(mapOf(picture));
    expect(useWindow.getState().chain).toBeUndefined();
    expect(useWindow.getState().level).toBe('auto');
    expect(mapNow().writing).toBeDefined();
  });

  it('brings the map up out of the overview, whose blocks stand for many nodes', () => {
    writeNote(mapOf(pictureOf(company('a'), { level: 'overview' })));
    expect(useWindow.getState().level).toBe('map');
    expect(mapNow().writing).toBeDefined();
  });

  it('begins where the menu was asked for, else below the piece that has the focus', () => {
    setMap({ pointed: { x: picture.width / 4, y: picture.height / 2 } });
    writeNote(mapOf(picture));
    expect(mapNow().writing).toEqual({ x: 0.25, y: 0.5 });
    expect(mapNow().pointed).toBeUndefined();

    const box = picture.boxes[0]!;
    setMap({ focus: box.id, writing: undefined });
    writeNote(mapOf(picture));
    expect(mapNow().writing?.y).toBeCloseTo((box.y + box.height + 6) / picture.height);
    expect(mapNow().writing?.x).toBeCloseTo((box.x + box.width / 2) / picture.width);
  });

  it('waits until there is a picture', () => {
    writeNote(mapOf(undefined));
    expect(mapNow().writing).toBeUndefined();
  });
});
