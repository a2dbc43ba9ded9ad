import { create } from 'zustand';
import type { TheorySummary } from '../../../shared/api/shapes.ts';
import type { Frame } from '../../../shared/frame/records.ts';
import type { CodeMove, MigrationChoice, MigrationReport } from '../../../shared/frame/migrationShapes.ts';
import { invertPatch } from '../../../shared/theory/patch.ts';
import { migrationWords } from '../../../shared/text/migration.ts';
import { inLanguage } from '../../../shared/text/words.ts';
import type { Text } from '../../../shared/theory/records.ts';
import type { Commit } from '../../../shared/api/shapes.ts';
import { core } from '../../platform/core.ts';
import { languageNow } from '../../state/language.ts';
import { attempt, refreshLibrary } from '../../state/library.ts';
import { newId } from '../../state/newId.ts';
import { notify } from '../../state/notices.ts';
import { focusMiddle } from '../framesState.ts';
import { dropTheory, sessionNow, useOpenTheory } from '../../state/openTheory.ts';

/** One theory on its way to another version: what would happen, what was chosen, and what has happened. */
export interface MigrationRow {
  readonly id: string;
  readonly title: Text;
  readonly report: MigrationReport;
  readonly picked: boolean;
  /** What was chosen, by place; no entry while nothing is. An empty list is *no fitting code*. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  /** The revision that the move made, and what it did. */
  readonly done: { readonly revision: number; readonly report: MigrationReport } | undefined;
  readonly undone: boolean;
}

export interface MigrationState {
  /** The version that it is about, as `id version`; undefined before anything was read. */
  readonly of: string | undefined;
  readonly reading: boolean;
  readonly busy: boolean;
  readonly rows: readonly MigrationRow[];
  /** Theories that name this version already. */
  readonly there: readonly Text[];
}

const empty: MigrationState = { of: undefined, reading: false, busy: false, rows: [], there: [] };
export const useMigration = create<MigrationState>(() => empty);
const set = useMigration.setState;

/** Where a code stands, as the key of what is chosen for it: the node, or the code anywhere else in the theory. */
export const placeKey = ({ place, code }: Pick<CodeMove, 'place' | 'code'>): string =>
  place.at === 'node' ? `${code} ${place.node}` : `${code} `;

/** The choices of a row as the core takes them. */
export function choicesOf({ report, chosen }: MigrationRow): MigrationChoice[] {
  const made = new Map<string, MigrationChoice>();
  for (const move of report.moves) {
    const key = placeKey(move);
    const to = chosen.get(key);
    if (move.outcome !== 'choice' || !to) continue;
    const { place, code } = move;
    made.set(key, place.at === 'node' ? { code, node: place.node, to } : { code, to });
  }
  return [...made.values()];
}

/** How many places of a theory still ask for a choice. */
export const openOf = ({ report, chosen }: MigrationRow): number =>
  report.moves.filter((move) => move.outcome === 'choice' && !chosen.has(placeKey(move))).length;

const change = (id: string, edit: (row: MigrationRow) => MigrationRow): void =>
  set(({ rows }) => ({ rows: rows.map((row) => (row.id === id ? edit(row) : row)) }));

/** Says what a code becomes at one place; undefined takes the choice back. */
export function choose(id: string, key: string, to: readonly string[] | undefined): void {
  change(id, (row) => {
    const chosen = new Map(row.chosen);
    if (to) chosen.set(key, to);
    else chosen.delete(key);
    return { ...row, chosen };
  });
}

/** Says what a code becomes wherever it stands. */
export function chooseEverywhere(code: string, to: readonly string[] | undefined): void {
  for (const row of useMigration.getState().rows)
    if (!row.done)
      for (const move of row.report.moves)
        if (move.outcome === 'choice' && move.code === code) choose(row.id, placeKey(move), to);
}

export const pick = (id: string, picked: boolean): void => change(id, (row) => ({ ...row, picked }));

const namedOf = ({ id, version }: Frame) => ({ id, version });

/** Reads what moving each theory to this version would do. Nothing changes. */
export async function readMigration(frame: Frame, theories: readonly TheorySummary[]): Promise<void> {
  const of = `${frame.id} ${frame.version}`;
  set({ ...empty, of, reading: true });
  await sessionNow()?.flush();
  for (const { id, title } of theories) {
    // One after another, so that a large library does not fill the wire.
    // oxlint-disable-next-line no-await-in-loop
    await attempt(async () => {
      const report = await core.call('theory.migration', { id, frame: namedOf(frame), choices: [] });
      if (useMigration.getState().of !== of || report.from === undefined) return;
      if (report.from === report.to) set(({ there }) => ({ there: [...there, title] }));
      else
        set(({ rows }) => ({
          rows: [
            ...rows,
            { id, title, report, picked: true, chosen: new Map(), done: undefined, undone: false },
          ],
        }));
    });
  }
  if (useMigration.getState().of === of) set({ reading: false });
}

/** The open theory is as the library now has it: it is read again when it is opened next. */
async function letGoOf(id: string): Promise<void> {
  if (useOpenTheory.getState().id !== id) return;
  await sessionNow()?.flush();
  dropTheory();
}

/** Moves the theories that were picked and for which all choices are made, each in one step of its own. */
export async function moveAll(frame: Frame): Promise<void> {
  set({ busy: true });
  for (const row of useMigration.getState().rows) {
    if (!row.picked || row.done || openOf(row) > 0) continue;
    // One after another: each is one commit, and what goes wrong with one leaves the others alone.
    // oxlint-disable-next-line no-await-in-loop
    await attempt(async () => {
      await letGoOf(row.id);
      const done = await core.call('theory.migrate', {
        id: row.id,
        commitId: newId('commit'),
        frame: namedOf(frame),
        choices: choicesOf(row).map((choice) => ({ ...choice, to: [...choice.to] })),
      });
      change(row.id, (now) => ({ ...now, done, undone: false }));
    });
  }
  await refreshLibrary();
  set({ busy: false });
  focusMiddle();
}

/** Takes a move back, as undo in the theory itself would. */
async function takeBack(row: MigrationRow): Promise<void> {
  const { done, id } = row;
  if (!done) return;
  await attempt(async () => {
    await letGoOf(id);
    const { revision, journal } = await core.call('theory.open', { id });
    const last = journal.at(-1);
    if (!last || last.revision !== done.revision || revision !== done.revision) {
      notify(migrationWords.changedSince, {
        values: { title: inLanguage(languageNow(), row.title) },
        stays: true,
      });
      return;
    }
    await core.call('theory.commit', {
      id,
      commitId: newId('commit'),
      baseRevision: revision,
      kind: 'undo',
      step: last.step,
      // The wire's type is mutable; nobody changes it on the way.
      patch: [...invertPatch(last.patch)] as Commit['patch'],
    });
    change(id, (now) => ({ ...now, done: undefined, undone: true }));
  });
}

/** Takes the moves of these theories back, or of all. */
export async function undoMoves(id?: string): Promise<void> {
  set({ busy: true });
  for (const row of useMigration.getState().rows) {
    // One after another, as they were moved.
    // oxlint-disable-next-line no-await-in-loop
    if (row.done && (id === undefined || row.id === id)) await takeBack(row);
  }
  await refreshLibrary();
  set({ busy: false });
  focusMiddle();
}
