import { nodesOf, type Theory } from '../../shared/theory/theory.ts';
import type { Level, Picture } from '../../shared/layout/picture.ts';

/** Above this many nodes, or where less than this share of the height fits, a theory opens in overview (4.8 of the look). */
const manyNodes = 120;
const leastShare = 0.6;

/** Whether so little of the map fits the window that the overview says more. */
export const isTooTall = (picture: Picture, height: number): boolean =>
  picture.level === 'map' && height > 0 && height / picture.height < leastShare;

/** The level on the screen: the one asked for, else the map, or the overview where the map would not be one picture. */
export function levelFor(asked: Level | 'auto', theory: Theory, tooTall: boolean): Level {
  if (asked !== 'auto') return asked;
  const inLanes = nodesOf(theory).filter((node) => !node.excluded && node.kind !== 'context').length;
  return tooTall || inLanes > manyNodes ? 'overview' : 'map';
}
