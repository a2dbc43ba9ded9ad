import type { Level, Picture } from '../../shared/layout/picture.ts';

/** A picture of nothing, on which the canvas stands ready while the first one of a theory is computed beside the page. */
export const blankPicture = (level: Level, width: number, height: number): Picture => ({
  level,
  width,
  height,
  lanes: [],
  plates: [],
  boxes: [],
  nets: [],
  links: [],
  tabs: [],
  sockets: [],
  ghosts: [],
  outlines: [],
  tray: [],
  idleContexts: [],
  outside: [],
  crossings: 0,
  rowType: 13,
});
