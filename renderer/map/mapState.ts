import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { LaneId } from '../../shared/layout/picture.ts';
import type { NotePlace } from '../../shared/theory/commands/notes.ts';
import type { LaneVerdict } from '../../shared/theory/connectRules.ts';

/** Drawing a link, or carrying a context: what is permitted was worked out when it began. */
export interface Drawing {
  readonly from: string;
  readonly by: 'pointer' | 'keys';
  /** Where the line begins, and where its end is now, in the picture's pixels. */
  readonly start: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
  /** Nodes, and for a context links too, where it may end. */
  readonly permitted: ReadonlySet<string>;
  readonly target: string | undefined;
  readonly lane: LaneId | undefined;
  readonly verdicts: ReadonlyMap<LaneId, LaneVerdict>;
}

/** What passes on the map: never saved, never part of a document. Pieces read one narrow answer each. */
export interface MapState {
  /** The piece that has, or last had, the keyboard focus: a node, a link, or a tab. */
  readonly focus: string | undefined;
  /** The records under the pointer: a node, a link, or the links of a shared stretch. */
  readonly hover: readonly string[];
  /** The node lit from the claim's phrase. */
  readonly lit: string | undefined;
  readonly renaming: string | undefined;
  /** Where a new note is being written, as shares of the picture. */
  readonly writing: NotePlace | undefined;
  /** Where the menu of the bare map was asked for, in the window's pixels: a note made there lies there. */
  readonly pointed: { readonly x: number; readonly y: number } | undefined;
  readonly drawing: Drawing | undefined;
  readonly trayOpen: boolean;
  /** The record from which the chain in focus was followed. */
  readonly chainStart: string | undefined;
  /** The record a palette item would land on. */
  readonly landing: string | undefined;
  /** Where the camera stands: percentage of the level's own size is said by the status bar. */
  readonly zoom: number;
  /** How far the picture is shifted sideways, in the screen's pixels: the lane heads go along. */
  readonly shift: number;
}

/** The map while nobody touches it. */
export const mapAtRest: MapState = {
  focus: undefined,
  hover: [],
  lit: undefined,
  renaming: undefined,
  writing: undefined,
  pointed: undefined,
  drawing: undefined,
  trayOpen: false,
  chainStart: undefined,
  landing: undefined,
  zoom: 1,
  shift: 0,
};

export const useMap = create<MapState>(() => mapAtRest);
export const mapNow = useMap.getState;

/** Changes what passes on the map. What is as it was tells nobody: each of hundreds of pieces would look for itself in it. */
export function setMap(change: Partial<MapState>): void {
  const now: Partial<Record<string, unknown>> = { ...mapNow() };
  if (Object.entries(change).some(([key, value]) => now[key] !== value)) useMap.setState(change);
}

/** What holds for a piece, or `calm` where nothing does. */
function unlessCalm<T extends Readonly<Record<string, boolean>>>(state: T, calm: T): T {
  for (const key in state) if (state[key]) return state;
  return calm;
}

/**
 * What holds for one piece of the map now. All pieces for which nothing holds share `calm`, which is told apart at once: of hundreds
 * nearly all are so, and to compare their answers one by one is felt.
 */
export const usePieceState = <T extends Readonly<Record<string, boolean>>>(
  stateOf: (map: MapState) => T,
  calm: T,
): T => useMap(useShallow((map) => unlessCalm(stateOf(map), calm)));

export const forgetMap = (): void => setMap(mapAtRest);

export function setHover(ids: readonly string[]): void {
  const now = mapNow().hover;
  if (now.length === ids.length && now.every((id, i) => id === ids[i])) return;
  setMap({ hover: ids });
}
