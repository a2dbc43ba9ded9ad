import type { FrameCommit } from '../../shared/api/shapes.ts';
import { editItem } from '../../shared/frame/commands/items.ts';
import { beginVersion } from '../../shared/frame/commands/make.ts';
import { splitItem } from '../../shared/frame/commands/succeed.ts';
import { isFrameRefusal, type FrameOutcome } from '../../shared/frame/command.ts';
import { applyFramePatch } from '../../shared/frame/patch.ts';
import type { Frame } from '../../shared/frame/records.ts';

/** A frame in which everything that a frame can hold is there once or twice. */
export const smallFrame: Frame = {
  format: 'cmo-frame',
  formatVersion: 1,
  id: 'klein',
  version: '1',
  title: { nl: 'Klein kader', en: 'Small frame' },
  facets: [
    {
      id: 'problems',
      nodeKind: 'problem',
      title: { nl: 'Problemen', en: 'Problems' },
      ordered: false,
      items: [
        { code: 'P1', label: { nl: 'Schulden', en: 'Debts' }, parent: 'PA', side: 'supply', basis: 'stated' },
        { code: 'P2', label: { nl: 'Schuldenlast' }, parent: 'PA', side: 'supply', basis: 'stated' },
        { code: 'P3', label: { nl: 'Ziekte', en: 'Illness' }, basis: 'stated' },
      ],
    },
    {
      id: 'categories',
      nodeKind: null,
      title: { nl: 'Groepen' },
      ordered: true,
      items: [
        { code: 'PA', label: { nl: 'Geld' } },
        { code: 'PB', label: { nl: 'Gezondheid' } },
      ],
    },
    {
      id: 'means',
      nodeKind: 'instrument',
      title: { nl: 'Middelen' },
      ordered: false,
      items: [{ code: 'I1', label: { nl: 'Schuldhulp', en: 'Debt help' } }],
    },
  ],
  relations: [
    { type: 'suggests', from: 'P1', to: 'I1', basis: 'stated' },
    { type: 'suggests', from: 'P2', to: 'I1', basis: 'stated' },
    { type: 'worsens', from: 'P1', to: 'P2', basis: 'coder' },
  ],
  scales: [{ id: 'much', title: { nl: 'Hoeveel' }, values: [{ code: '1', label: { nl: 'veel' } }] }],
  matrices: [
    {
      id: 'grid',
      title: { nl: 'Rooster' },
      rows: 'problems',
      columns: 'means',
      scale: 'much',
      cells: [{ row: 'P1', column: 'I1', value: '1' }],
    },
  ],
  crosswalks: [{ from: 'P1', frame: 'ander', to: 'X1', fit: 'exact' }],
};

/** What a command gives; throws when it refuses. */
export function done(outcome: FrameOutcome): Exclude<FrameOutcome, { refused: string }> {
  if (isFrameRefusal(outcome)) throw new Error(outcome.refused);
  return outcome;
}

/** The frame after what a command gives. */
export function afterwards(frame: Frame, outcome: FrameOutcome): Frame {
  const applied = applyFramePatch(frame, done(outcome).patch);
  if ('conflict' in applied) throw new Error(applied.conflict);
  return applied.frame;
}

/** A draft of the small frame's second version, and two steps of it: a label is changed, then the item is split. */
export function aDraft(): readonly [Frame, FrameCommit, FrameCommit] {
  const draft = beginVersion(smallFrame, '2');
  if (isFrameRefusal(draft)) throw new Error(draft.refused);
  const rename = editItem(draft, { code: 'P1', change: { label: { nl: 'Geldzorgen' } } });
  const renamed = afterwards(draft, rename);
  const split = splitItem(renamed, {
    code: 'P1',
    into: [
      { code: 'P1a', label: { nl: 'Schulden bij de overheid' } },
      { code: 'P1b', label: { nl: 'Schulden bij anderen' } },
    ],
  });
  return [draft, commitOf('x_rename', rename), commitOf('x_split', split)];
}

function commitOf(commitId: string, outcome: FrameOutcome): FrameCommit {
  const { step, patch } = done(outcome);
  return {
    id: smallFrame.id,
    version: '2',
    commitId,
    baseRevision: 0,
    kind: 'do',
    step,
    patch: [...patch] as FrameCommit['patch'],
  };
}
