import { create } from 'zustand';
import type { RelationKey } from '../../shared/frame/commands/links.ts';
import type { FramePart } from '../../shared/frame/searchFrame.ts';

/** A place in a frame: the part that is open and the item that is read. */
export interface FramePlace {
  readonly frame: string;
  readonly version: string;
  readonly where: FramePart;
  readonly code: string | undefined;
}

/** Something that someone is doing with the frame that is open, in the place of its parts. */
export type FrameTask =
  { readonly kind: 'migration' } | { readonly kind: 'difference'; readonly from: string };

/** A dialog about what a frame measures and asks: `id` is that of a scale, matrix or checklist. */
export type MeasureDialog =
  | { readonly kind: 'add-scale' | 'add-matrix' | 'add-checklist' }
  | {
      readonly kind: 'edit-scale' | 'edit-matrix' | 'edit-checklist' | 'add-question';
      readonly id: string;
    }
  | { readonly kind: 'fill-cell'; readonly id: string; readonly row: string; readonly column: string }
  | { readonly kind: 'edit-question'; readonly id: string; readonly code: string };

/** The dialog that is open: about the frame, a facet, an item, what ties an item, or what the frame measures and asks. */
export type FrameDialog =
  | MeasureDialog
  | { readonly kind: 'new-version' | 'copy' | 'empty' | 'publish' | 'details' | 'add-facet' }
  | { readonly kind: 'edit-facet' | 'add-item'; readonly facet: string }
  | {
      readonly kind:
        'edit' | 'split' | 'merge' | 'move' | 'recode' | 'retire' | 'add-relation' | 'add-crosswalk';
      readonly code: string;
    }
  | { readonly kind: 'edit-relation'; readonly key: RelationKey };

/** What the frames view shows; never what a frame holds. */
export interface FramesState {
  readonly place: FramePlace | undefined;
  /** Where someone came from by following relations, the latest last. */
  readonly trail: readonly FramePlace[];
  readonly query: string;
  /** Both languages side by side. */
  readonly both: boolean;
  /** Folded lines of the contents and of the trees, by key. */
  readonly folded: ReadonlySet<string>;
  /** The line of the contents that has, or last had, the focus. */
  readonly contentsAt: string | undefined;
  /** Grows when what had the focus has gone and the middle takes it. */
  readonly landed: number;
  readonly task: FrameTask | undefined;
  readonly dialog: FrameDialog | undefined;
  /** Grows when someone follows a relation, so that the focus goes along. */
  readonly jump: number;
}

export const useFramesView = create<FramesState>(() => ({
  place: undefined,
  trail: [],
  query: '',
  both: false,
  folded: new Set(),
  contentsAt: undefined,
  landed: 0,
  task: undefined,
  dialog: undefined,
  jump: 0,
}));

const set = useFramesView.setState;

/** Opens a frame at what it says about itself. */
export const openFrame = (frame: string, version: string): void =>
  set({
    place: { frame, version, where: { part: 'about' }, code: undefined },
    trail: [],
    query: '',
    task: undefined,
  });

/** Opens a part of the frame that is open. */
export const openPart = (where: FramePart): void =>
  set(({ place }) =>
    place ? { place: { ...place, where, code: undefined }, query: '', task: undefined } : {},
  );

/** Reads an item of the part that is open, as walking through a list does. */
export const readCode = (code: string | undefined): void =>
  set(({ place }) => (place && place.code !== code ? { place: { ...place, code } } : {}));

/** Follows something to another place; the way back is kept. The focus goes to what is read there. */
export const follow = (to: FramePlace): void =>
  set(({ place, trail, jump }) => ({
    place: to,
    query: '',
    task: undefined,
    trail: place ? [...trail, place].slice(-50) : trail,
    jump: jump + 1,
  }));

/** Goes back along the way that was followed. */
export const goBack = (): void =>
  set(({ trail, jump }) => {
    const place = trail.at(-1);
    return place ? { place, trail: trail.slice(0, -1), jump: jump + 1, task: undefined } : {};
  });

/** Leaves the frame that is open: its library was left, or it is there no more. */
export const closeFrame = (): void => set({ place: undefined, trail: [], query: '', task: undefined });

export const startTask = (task: FrameTask | undefined): void => set({ task, query: '' });
/** Gives the focus to the middle: what had it has done its work and is no longer there. */
export const focusMiddle = (): void => set(({ landed }) => ({ landed: landed + 1 }));
export const openDialog = (dialog: FrameDialog | undefined): void => set({ dialog });
export const searchFor = (query: string): void => set({ query });
export const showBoth = (both: boolean): void => set({ both });

export const fold = (key: string, open: boolean): void =>
  set(({ folded }) => {
    const next = new Set(folded);
    if (open) next.delete(key);
    else next.add(key);
    return { folded: next };
  });
