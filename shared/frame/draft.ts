import { sameValue } from '../theory/same.ts';
import { itemAt } from './items.ts';
import {
  applyFramePatch,
  headOfFrame,
  listOf,
  type FrameChange,
  type FrameHead,
  type FramePatch,
  type ListPart,
} from './patch.ts';
import type { Facet, Frame, FrameItem } from './records.ts';

type Lists = { readonly [P in ListPart]: NonNullable<Frame[(typeof listOf)[P]]>[number] };

/** A frame as a command is changing it; the frame itself stays as it was. Calls that fit nothing are bugs and throw. */
export interface FrameDraft {
  readonly frame: () => Frame;
  readonly patch: () => FramePatch;
  readonly head: (next: FrameHead) => void;
  readonly addFacet: (facet: Omit<Facet, 'items'>) => void;
  readonly putFacet: (facet: Omit<Facet, 'items'>) => void;
  /** Changes the item of the same code where it stands. */
  readonly putItem: (item: FrameItem) => void;
  readonly addItem: (facet: string, at: number, item: FrameItem) => void;
  readonly dropItem: (code: string) => void;
  /** The elements of a list; none where the frame has no such list. */
  readonly list: <P extends ListPart>(part: P) => readonly Lists[P][];
  readonly append: <P extends ListPart>(part: P, element: Lists[P]) => void;
  readonly insert: <P extends ListPart>(part: P, at: number, element: Lists[P]) => void;
  readonly put: <P extends ListPart>(part: P, at: number, element: Lists[P]) => void;
  readonly drop: (part: ListPart, at: number) => void;
}

/** Begins to change a frame. Every command works on one of these and gives its patch. */
export function frameDraft(start: Frame): FrameDraft {
  let frame = start;
  const patch: FrameChange[] = [];
  const change = (one: FrameChange): void => {
    if (sameValue(one.before, one.after)) return;
    const applied = applyFramePatch(frame, [one]);
    if ('conflict' in applied) throw new Error(`the change does not fit the frame at ${applied.conflict}`);
    frame = applied.frame;
    patch.push(one);
  };
  const placed = (code: string) => {
    const found = itemAt(frame, code);
    if (!found) throw new Error(`no item ${code}`);
    return found;
  };
  const list = <P extends ListPart>(part: P): readonly Lists[P][] =>
    (frame[listOf[part]] ?? []) as unknown as readonly Lists[P][];
  const at = <P extends ListPart>(
    part: P,
    place: number,
    before: Lists[P] | null,
    after: Lists[P] | null,
  ): void => change({ part, at: place, before, after } as unknown as FrameChange);
  const insert = <P extends ListPart>(part: P, place: number, element: Lists[P]): void => {
    const name = listOf[part];
    if (frame[name] === undefined) change({ part: 'list', list: name, before: false, after: true });
    at(part, place, null, element);
  };
  return {
    frame: () => frame,
    patch: () => patch,
    head: (next) => change({ part: 'head', before: headOfFrame(frame), after: next }),
    addFacet: (facet) => change({ part: 'facet', at: frame.facets.length, before: null, after: facet }),
    putFacet: (facet) => {
      const place = frame.facets.findIndex((one) => one.id === facet.id);
      const { items: _items, ...before } = frame.facets[place] ?? { ...facet, items: [] };
      change({ part: 'facet', at: place, before, after: facet });
    },
    putItem: (item) => {
      const found = placed(item.code);
      change({ part: 'item', facet: found.facet.id, at: found.at, before: found.item, after: item });
    },
    addItem: (facet, place, item) => change({ part: 'item', facet, at: place, before: null, after: item }),
    dropItem: (code) => {
      const found = placed(code);
      change({ part: 'item', facet: found.facet.id, at: found.at, before: found.item, after: null });
    },
    list,
    append: (part, element) => insert(part, list(part).length, element),
    insert,
    put: (part, place, element) => at(part, place, list(part)[place] ?? null, element),
    drop: (part, place) => at(part, place, list(part)[place] ?? null, null),
  };
}
