import { create } from 'zustand';
import type { Level } from '../../shared/layout/picture.ts';

export type Screen = 'library' | 'theory';
export type View = 'sheet' | 'map' | 'table' | 'checks' | 'coverage';
export type LibraryPart = 'theories' | 'frames';
export type DockSide = 'left' | 'right';
/** What the right dock holds: the inspector with the checks, or a panel that takes their place for a while. */
export type Aside = 'inspector' | 'ideas' | 'configurations' | 'versions' | 'ways';

/** What this window shows: never the contents of a document. Changed by the functions below, read by {@link useWindow}. */
export interface WindowState {
  readonly screen: Screen;
  readonly view: View;
  /** What the library screen shows: its theories, or its frames. */
  readonly libraryView: LibraryPart;
  /** Ids of the chosen records, the last one chosen last. */
  readonly selection: readonly string[];
  readonly docks: Readonly<Record<DockSide, boolean>>;
  readonly aside: Aside;
  /** Whether the inspector lay open under the panel that stands in the right dock. */
  readonly covers: boolean;
  /** The share of the right dock's height that the inspector takes, 0.3 to 0.8. */
  readonly split: number;
  /** The level of detail; `auto` lets the canvas choose by what fits. */
  readonly level: Level | 'auto';
  /** Ids of the records of the chain in focus; the rest is drained. */
  readonly chain: readonly string[] | undefined;
  /**
   * Records to bring into view and ring twice; `turn` grows with each request, so that the same records can be asked for again. `focus` when
   * the keyboard goes along.
   */
  readonly reveal:
    { readonly ids: readonly string[]; readonly turn: number; readonly focus: boolean } | undefined;
  /** For workshops: the checks leave no mark in the map. */
  readonly quiet: boolean;
  /** The id of the frame through which the codes of the theory are seen by crosswalks; its own frames when undefined. */
  readonly through: string | undefined;
  /** The step at which the six steps stand beside the map, 1 to 6; undefined while they are closed. */
  readonly guide: number | undefined;
  /** What floats above the screen: at most one. */
  readonly overlay: Overlay | undefined;
}

export type Overlay =
  | 'palette'
  | 'search'
  | 'keys'
  | 'signs'
  | 'settings'
  | 'theory-new'
  | 'library-new'
  | 'library-copy'
  | 'library-choose'
  | 'backups'
  | 'rescue';

/** Where this tab remembers that it is quiet. */
const quietKey = 'raderwerk.quiet';

export const useWindow = create<WindowState>(() => ({
  quiet: globalThis.sessionStorage?.getItem(quietKey) === 'yes',
  screen: 'library',
  view: 'map',
  libraryView: 'theories',
  selection: [],
  docks: { left: false, right: false },
  aside: 'inspector',
  covers: false,
  split: 0.65,
  level: 'auto',
  chain: undefined,
  reveal: undefined,
  through: undefined,
  guide: undefined,
  overlay: undefined,
}));

const set = useWindow.setState;

/** Lets the checks leave no mark in the map, or mark it again; remembered for this window. */
export function setQuiet(quiet: boolean): void {
  set({ quiet });
  sessionStorage.setItem(quietKey, quiet ? 'yes' : 'no');
}

/** Chooses these records, or none. The same choice again changes nothing, so that nobody renders for it. */
export function select(ids: readonly string[]): void {
  const now = useWindow.getState().selection;
  if (now.length === ids.length && now.every((id, i) => id === ids[i])) return;
  set({ selection: ids });
}

/** Adds a record to the choice, or takes it out. */
export function toggleSelected(id: string): void {
  set(({ selection }) => ({
    selection: selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id],
  }));
}

/**
 * Shows records in the map: chosen, in view, ringed. What a finding, a search result and a link in the inspector do. What cannot be chosen, a
 * note, is shown with another choice, or none.
 */
export function showRecords(ids: readonly string[], selection = ids, focus = false): void {
  set((state) => ({
    view: 'map',
    selection,
    reveal: { ids, turn: (state.reveal?.turn ?? 0) + 1, focus },
  }));
}

/** As {@link showRecords}, and the keyboard goes to the first of them: for whoever looked them up by typing. */
export const goToRecords = (ids: readonly string[], selection = ids): void =>
  showRecords(ids, selection, true);

export const openView = (view: View): void => set({ view });
/** Opens the six steps beside the map at a step, or with `undefined` closes them. */
export const openGuide = (guide: number | undefined): void =>
  set(guide === undefined ? { guide } : { guide, view: 'map' });
export const openLibraryView = (libraryView: LibraryPart): void => set({ libraryView });
/** Looks at the theory through another frame, or with `undefined` at its own codes again. */
export const seeThrough = (through: string | undefined): void => set({ through });
export const setLevel = (level: Level | 'auto'): void => set({ level });
/** Brings the records of a chain into focus; `undefined` lets go. */
export const focusChain = (chain: readonly string[] | undefined): void => set({ chain });
export const setSplit = (split: number): void => set({ split: Math.min(0.8, Math.max(0.3, split)) });
export const openOverlay = (overlay: Overlay | undefined): void => set({ overlay });

/** Opens or closes a dock; without `open` the other way round. The right one opens with the inspector, also over another panel. */
export function toggleDock(side: DockSide, open?: boolean): void {
  set(({ docks, aside }) => {
    const covered = side === 'right' && docks.right && aside !== 'inspector';
    const next = open ?? (covered || !docks[side]);
    return {
      docks: { ...docks, [side]: next },
      ...(side === 'right' ? { aside: 'inspector' as const } : {}),
    };
  });
}

/** Opens a panel in the right dock beside the map. */
export const showAside = (aside: Aside): void =>
  set((state) => ({
    view: 'map',
    docks: { ...state.docks, right: true },
    aside,
    covers: coversNow(state),
  }));

/** Whether the inspector lies open, seen or under a panel. */
const coversNow = ({ docks, aside, covers }: WindowState): boolean =>
  docks.right && (aside === 'inspector' || covers);

/** Opens a panel as {@link showAside} does; the one that is there already closes, and what it covered is back: the inspector, or nothing. */
export function toggleAside(aside: Exclude<Aside, 'inspector'>): void {
  set((state) => {
    const isThere = state.docks.right && state.aside === aside && state.view === 'map';
    if (isThere) return { docks: { ...state.docks, right: state.covers }, aside: 'inspector' };
    return { view: 'map', docks: { ...state.docks, right: true }, aside, covers: coversNow(state) };
  });
}

/** Whether the library is on the screen, and no theory is being opened. */
export const isLibraryShown = (): boolean => useWindow.getState().screen === 'library';

/** Goes to another screen and leaves behind what belongs to the theory on this one. */
export function goTo(screen: Screen): void {
  set({
    screen,
    selection: [],
    chain: undefined,
    reveal: undefined,
    through: undefined,
    aside: 'inspector',
    guide: undefined,
  });
}
