import { applyFramePatch } from '../shared/frame/patch.ts';
import { frame as frameShape, type Frame } from '../shared/frame/records.ts';
import { sameValue } from '../shared/theory/same.ts';
import type { DraftStep } from './draftRows.ts';
import { frameHash, frameKey, frameRows, isWholeFrame } from './frameRows.ts';
import type { JournalRow } from './journalRows.ts';
import type { Store } from './store.ts';

/** A frame as the journal tells it. */
interface Told {
  readonly hash: string;
  readonly draft: boolean;
  readonly removed: boolean;
  readonly revision: number;
  /** What a draft holds; a version is known by its hash alone. */
  readonly frame?: Frame;
}

/** The frames that the journal tells of, entry by entry. */
export interface ToldFrames {
  /** Plays one entry. False when it does not follow on what stood there. */
  readonly retell: (row: JournalRow) => boolean;
  /** The places where the rows are not what the journal tells. */
  readonly faults: (store: Store) => string[];
}

/** Begins to follow the frames through the journal. */
export function toldFrames(): ToldFrames {
  const told = new Map<string, Told>();

  function retell(row: JournalRow): boolean {
    const { revision, digest: hash } = row;
    const before = told.get(row.step);
    switch (row.kind) {
      case 'frame': {
        told.set(row.step, { hash, draft: false, removed: false, revision });
        if (row.patch === '[]') return true;
        return follows(before, row, before?.frame && after(before.frame, row), 0);
      }
      case 'make': {
        const { frame, step } = JSON.parse(row.patch) as DraftStep;
        told.set(row.step, { hash, draft: true, removed: false, revision, ...(frame ? { frame } : {}) });
        // A draft begins where nothing stands, or only what was put away; one that was withdrawn, on its own version.
        const isFree =
          step.name === 'frame-withdrawn' ? before?.draft === false : before === undefined || before.removed;
        return isFree && follows(before ?? { revision: 0 }, row, frame, 1);
      }
      case 'do':
      case 'undo':
      case 'redo': {
        const frame = before?.frame && after(before.frame, row);
        told.set(row.step, { hash, draft: true, removed: false, revision, ...(frame ? { frame } : {}) });
        return follows(before, row, frame, 1) && before?.draft === true && !before.removed;
      }
      case 'remove':
      case 'restore':
        if (!before?.draft) return false;
        told.set(row.step, { ...before, hash, removed: row.kind === 'remove' });
        return revision === before.revision && hash === before.hash;
      case 'setting':
      case 'version':
        return false;
    }
  }

  function faults(store: Store): string[] {
    const found: string[] = [];
    const there = new Set<string>();
    for (const row of frameRows(store)) {
      const key = frameKey(row.id, row.version);
      there.add(key);
      const one = told.get(key);
      const whole = isWholeFrame(row) && frameShape.safeParse(JSON.parse(row.json)).success;
      const agrees =
        one !== undefined &&
        one.hash === row.hash &&
        one.draft === (row.draft === 1) &&
        one.removed === (row.removed_at !== null) &&
        one.revision === row.revision &&
        (one.frame === undefined || (whole && sameValue(one.frame, JSON.parse(row.json))));
      if (!whole || !agrees) found.push(`frame ${row.id} ${row.version}`);
    }
    for (const key of told.keys()) if (!there.has(key)) found.push(`missing ${key}`);
    return found;
  }

  return { retell, faults };
}

/** The frame after the step of an entry; undefined when it does not fit. */
function after(frame: Frame, row: JournalRow): Frame | undefined {
  const { patch } = JSON.parse(row.patch) as DraftStep;
  const applied = applyFramePatch(frame, patch ?? []);
  return 'frame' in applied ? applied.frame : undefined;
}

/** Whether an entry is the next revision of what stood there, and its digest that of the frame which it leaves. */
function follows(
  before: { readonly revision: number } | undefined,
  row: JournalRow,
  frame: Frame | undefined,
  draft: 0 | 1,
): boolean {
  if (!before || !frame || row.revision !== before.revision + 1) return false;
  const { id, version } = frame;
  return (
    row.digest === frameHash({ id, version, json: JSON.stringify(frame), draft, revision: row.revision })
  );
}
