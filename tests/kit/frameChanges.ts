import * as fc from 'fast-check';
import { isFrameRefusal, type FrameOutcome } from '../../shared/frame/command.ts';
import {
  addItem,
  dropItem,
  editItem,
  moveItem,
  restoreItem,
  retireItem,
} from '../../shared/frame/commands/items.ts';
import {
  addRelation,
  editRelation,
  putCrosswalk,
  removeCrosswalk,
  removeRelation,
} from '../../shared/frame/commands/links.ts';
import { fillCell, putMatrix, putScale } from '../../shared/frame/commands/measures.ts';
import { putChecklist, putQuestion, removeChecklist } from '../../shared/frame/commands/checklists.ts';
import { addFacet, editFacet, editFrame } from '../../shared/frame/commands/make.ts';
import { mergeItems, recodeItem, splitItem } from '../../shared/frame/commands/succeed.ts';
import { applyFramePatch, type FramePatch } from '../../shared/frame/patch.ts';
import type { Frame } from '../../shared/frame/records.ts';
import type { Fit } from '../../shared/theory/words.ts';

/** A change that a person might make, by numbers that choose among what the frame then holds. */
export interface AnyChange {
  readonly which: number;
  readonly a: number;
  readonly b: number;
  readonly words: string;
}

/** Changes in a row. */
export const anyChanges = fc.array(
  fc.record({
    which: fc.nat(19),
    a: fc.nat(400),
    b: fc.nat(400),
    words: fc.string({ minLength: 1, maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 12 },
);

/** What a change comes to in a frame. */
export function outcomeOf(frame: Frame, { which, a, b, words }: AnyChange): FrameOutcome {
  const items = frame.facets.flatMap((facet) => facet.items);
  const at = (n: number): string => items[n % Math.max(items.length, 1)]?.code ?? 'none';
  const facet = (n: number): string => frame.facets[n % Math.max(frame.facets.length, 1)]?.id ?? 'none';
  const relation = frame.relations?.[a % Math.max(frame.relations.length, 1)];
  const crosswalk = frame.crosswalks?.[a % Math.max(frame.crosswalks.length, 1)];
  const label = { nl: `x${words}` };
  const fits: readonly Fit[] = ['exact', 'analogous', 'loose'];
  const none: FrameOutcome = { refused: 'not-there' };
  switch (which) {
    case 0:
      return addItem(frame, { facet: facet(a), item: { label, parent: at(b) } });
    case 1:
      return editItem(frame, {
        code: at(a),
        change: { label, definition: undefined },
        keepName: b % 2 === 0,
      });
    case 2:
      return moveItem(frame, { code: at(a), parent: b % 3 === 0 ? null : at(b) });
    case 3:
      return moveItem(frame, { code: at(a), after: b % 3 === 0 ? null : at(b) });
    case 4:
      return retireItem(frame, { code: at(a) });
    case 5:
      return restoreItem(frame, { code: at(a) });
    case 6:
      return dropItem(frame, { code: at(a), published: b % 2 === 0 ? [] : [at(a)] });
    case 7:
      return splitItem(frame, { code: at(a), into: [{ label }, { label: { en: 'other' } }] });
    case 8:
      return mergeItems(frame, { codes: [at(a), at(b)], into: b % 2 === 0 ? at(a) : { label } });
    case 9:
      return recodeItem(frame, { code: at(a), to: `R${b}` });
    case 10:
      return addRelation(frame, { type: 'suggests', from: at(a), to: at(b), basis: 'coder' });
    case 11:
      return relation ? removeRelation(frame, relation) : none;
    case 12:
      return relation ? editRelation(frame, { key: relation, relation: { ...relation, to: at(b) } }) : none;
    case 13:
      return putCrosswalk(frame, {
        from: at(a),
        frame: 'ander',
        to: `X${b % 3}`,
        fit: fits[b % 3] ?? 'loose',
      });
    case 14:
      return crosswalk ? removeCrosswalk(frame, crosswalk) : none;
    case 15:
      return putScale(frame, { id: `s${a % 2}`, title: label, values: [{ code: '1', label }] });
    case 16:
      return putMatrix(frame, {
        id: `m${a % 2}`,
        title: label,
        rows: facet(a),
        columns: facet(b),
        scale: `s${b % 2}`,
      });
    case 17: {
      const matrix = frame.matrices?.[a % Math.max(frame.matrices.length, 1)];
      const values = b % 3 === 0 ? [] : [{ value: '1', note: label }];
      return matrix ? fillCell(frame, { matrix: matrix.id, row: at(a), column: at(b), values }) : none;
    }
    case 18: {
      const checklist = frame.checklists?.[a % Math.max(frame.checklists.length, 1)]?.id ?? 'vragen';
      if (b % 4 === 0) return putChecklist(frame, { id: checklist, title: label });
      if (b % 4 === 1) return removeChecklist(frame, { id: checklist });
      return putQuestion(frame, { checklist, question: { code: `Q${b % 5}`, question: label } });
    }
    default:
      if (b % 3 === 0) return addFacet(frame, { id: `f${a}`, nodeKind: null, title: label, ordered: false });
      if (b % 3 === 1) return editFacet(frame, { id: facet(a), change: { question: label } });
      return editFrame(frame, { change: { title: label, changes: { en: words } } });
  }
}

/** The frame after changes, those that it refuses left out, and the patches of the others. */
export function play(start: Frame, changes: readonly AnyChange[]): { frame: Frame; patches: FramePatch[] } {
  let frame = start;
  const patches: FramePatch[] = [];
  for (const change of changes) {
    const outcome = outcomeOf(frame, change);
    if (isFrameRefusal(outcome)) continue;
    const applied = applyFramePatch(frame, outcome.patch);
    if ('conflict' in applied) throw new Error(`a command's own patch does not fit at ${applied.conflict}`);
    frame = applied.frame;
    patches.push(outcome.patch);
  }
  return { frame, patches };
}
