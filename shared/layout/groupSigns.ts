import { recordsOf, type Theory } from '../theory/theory.ts';
import type { Box, Picture } from './picture.ts';

/** A group on the map: a line around its members where they stand as neighbours in one lane, else a sign on each of them. */
export interface GroupSign {
  readonly id: string;
  readonly together: boolean;
  /** The members that have a place in the picture, from above to below. */
  readonly members: readonly string[];
  /** The line around them, and where its name has room; undefined where they stand apart. */
  readonly line: GroupLine | undefined;
  /** Where the sign of each member stands: the middle of it, upon the upper left corner of the node. */
  readonly spots: readonly { readonly node: string; readonly x: number; readonly y: number }[];
}

export interface GroupLine {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Above or below where that is free; else upright beside the members. */
  readonly name: 'above' | 'below' | 'beside';
}

/** Beside the members the line keeps to the gutter; between two rows, 2 pixels apart, it runs in the middle. */
const beside = 6;
const rowPad = 1;
/** Lines around the same members lie this far within one another. */
const nest = 4;
/** How high the name is, with the room that it keeps. */
export const groupNameHeight = 16;
/** Signs of one node lie beside one another. */
const signWidth = 18;

const height = (box: Box): number => box.y + box.height;

/** What the map draws of the groups of a theory; nothing in the overview, whose blocks stand for many nodes. */
export function groupSigns(theory: Theory, picture: Picture): readonly GroupSign[] {
  if (picture.level === 'overview') return [];
  const boxes = new Map(picture.boxes.map((box) => [box.id, box]));
  const lanes = Map.groupBy(picture.boxes, (box) => box.lane);
  const signsOn = new Map<string, number>();
  const lines: GroupLine[] = [];
  return recordsOf(theory, 'group').flatMap((group): GroupSign[] => {
    const members = group.members.flatMap((id) => boxes.get(id) ?? []).toSorted((a, b) => a.y - b.y);
    const [first] = members;
    if (!first) return [];
    const sign = {
      id: group.id,
      together: group.together === true,
      members: members.map(({ id }) => id),
    };
    const lane = (lanes.get(first.lane) ?? []).toSorted((a, b) => a.y - b.y);
    const from = lane.indexOf(first);
    const whole = members.length === group.members.length && members.length > 1;
    if (whole && first.lane !== 'E' && members.every((box, i) => lane[from + i] === box)) {
      const line = lineAround(members, lines, lane, picture);
      lines.push(line);
      return [{ ...sign, line, spots: [] }];
    }
    const spots = members.map((box) => {
      const before = signsOn.get(box.id) ?? 0;
      signsOn.set(box.id, before + 1);
      return { node: box.id, x: box.x + 4 + before * signWidth, y: box.y };
    });
    return [{ ...sign, line: undefined, spots }];
  });
}

function lineAround(
  members: readonly Box[],
  lines: readonly GroupLine[],
  lane: readonly Box[],
  picture: Picture,
): GroupLine {
  const left = Math.min(...members.map(({ x }) => x));
  const right = Math.max(...members.map(({ x, width }) => x + width));
  const top = members[0]!.y - rowPad;
  const bottom = Math.max(...members.map(height)) + rowPad;
  const crossed = lines.filter(
    (line) => line.x < right && left < line.x + line.width && line.y < bottom && top < line.y + line.height,
  ).length;
  const pad = beside + crossed * nest;
  const area = { x: left - pad, y: top, width: right - left + 2 * pad, height: bottom - top };
  const inside = new Set(members);
  const isFree = (from: number): boolean =>
    from >= 0 &&
    !lane.some((box) => !inside.has(box) && box.y < from + groupNameHeight && from < height(box)) &&
    !picture.tabs.some(
      (tab) =>
        tab.x < area.x + area.width &&
        area.x < tab.x + tab.width &&
        tab.y - tab.height < from + groupNameHeight &&
        from < tab.y,
    );
  const name = isFree(top - groupNameHeight) ? 'above' : isFree(bottom) ? 'below' : 'beside';
  return { ...area, name };
}
