import type { Code, Text, TheoryHead, TheoryNode } from '../theory/records.ts';
import { draftOf } from '../theory/commands/draft.ts';
import { refuse, type Command } from '../theory/command.ts';
import { headOf, nodesOf, type Theory } from '../theory/theory.ts';
import { sameValue } from '../theory/same.ts';
import type { Fit } from '../theory/words.ts';
import { itemsByCode, successorsOf, type PlacedItem } from './items.ts';
import type { CodeMove, CodePlace, MigrationChoice, MigrationReport } from './migrationShapes.ts';
import type { Frame } from './records.ts';

type Items = ReadonlyMap<string, PlacedItem>;

/** The two versions between which a theory moves. The one it names now may not be there; then only codes are compared. */
export interface Move {
  readonly from?: Frame | undefined;
  readonly to: Frame;
  readonly choices?: readonly MigrationChoice[] | undefined;
}

/**
 * What moving a theory to another version of a frame would do, code by code: what stays, what moves by itself, what has to be
 * chosen. Changes nothing.
 */
export function migrationReport(theory: Theory, { from, to, choices = [] }: Move): MigrationReport {
  const named = headOf(theory).frames.find(({ id }) => id === to.id);
  const before = from ? itemsByCode(from) : undefined;
  const after = itemsByCode(to);
  const moves = placesOf(theory, to.id, before, after).map(({ place, code, fit }) =>
    moveOf(place, code, fit, before, after, choices),
  );
  return {
    frame: to.id,
    title: to.title,
    ...(named ? { from: named.version } : {}),
    to: to.version,
    moves,
    open: moves.filter((move) => move.outcome === 'choice' && !move.chosen).length,
  };
}

interface PlacedCode {
  readonly place: CodePlace;
  readonly code: string;
  readonly fit?: Fit;
}

/** Every place where a theory carries a code of the frame. Levels carry no frame, so only codes that it has are taken for its own. */
function placesOf(theory: Theory, frame: string, before: Items | undefined, after: Items): PlacedCode[] {
  const head = headOf(theory);
  const codes = nodesOf(theory).flatMap((node) =>
    (node.codes ?? [])
      .filter((one) => one.frame === frame)
      .map(({ code, fit }): PlacedCode => ({
        place: { at: 'node', node: node.id, title: node.title },
        code,
        fit,
      })),
  );
  const phrases = (head.claimPhrases ?? []).flatMap(({ code }, index): PlacedCode[] =>
    code?.frame === frame ? [{ place: { at: 'phrase', index }, code: code.code }] : [],
  );
  const isOwn = (code: string): boolean => head.frames[0]?.id === frame && (before ?? after).has(code);
  const anchoring = (head.anchoring ?? []).flatMap(({ level }, index): PlacedCode[] =>
    isOwn(level) ? [{ place: { at: 'anchoring', index }, code: level }] : [],
  );
  const level: PlacedCode[] =
    head.level !== undefined && isOwn(head.level) ? [{ place: { at: 'level' }, code: head.level }] : [];
  return [...codes, ...phrases, ...anchoring, ...level];
}

function moveOf(
  place: CodePlace,
  code: string,
  fit: Fit | undefined,
  before: Items | undefined,
  after: Items,
  choices: readonly MigrationChoice[],
): CodeMove {
  const old = before?.get(code)?.item;
  const now = after.get(code)?.item;
  const label = (old ?? now)?.label;
  const about = { place, code, ...(label ? { label } : {}), ...(fit ? { fit } : {}) };
  const named = (codes: readonly string[]) => codes.map((one) => labelled(after, one));
  if (!old && !now) return { ...about, outcome: 'unknown', to: [], options: [] };
  const successors = successorsOf(after, code);
  if (successors.length === 1 && successors[0] === code) {
    const same =
      !old || !now || (sameValue(old.label, now.label) && sameValue(old.definition, now.definition));
    return { ...about, outcome: same ? 'stays' : 'reworded', to: named([code]), options: [] };
  }
  if (successors.length === 1) return { ...about, outcome: 'moves', to: named(successors), options: [] };
  const choice =
    choices.find((one) => one.code === code && place.at === 'node' && one.node === place.node) ??
    choices.find((one) => one.code === code && one.node === undefined);
  const holds = choice?.to.every((one) => successorsOf(after, one)[0] === one) ?? false;
  return {
    ...about,
    outcome: 'choice',
    to: holds ? named(choice?.to ?? []) : [],
    options: named(successors),
    ...(holds ? { chosen: true as const } : {}),
  };
}

function labelled(items: Items, code: string): { readonly code: string; readonly label?: Text } {
  const label = items.get(code)?.item.label;
  return { code, ...(label ? { label } : {}) };
}

/**
 * Moves a theory to another version of a frame in one step: codes that have one successor, and those for which a choice was made.
 * Refused while a choice is missing. A node whose last code of the frame was let go for none says so on purpose (`noCode`).
 */
export const moveToVersion: Command<Move> = (theory, move) => {
  const report = migrationReport(theory, move);
  if (report.from === undefined) return refuse('frame-not-named');
  if (report.open > 0) return refuse('choices-missing');
  const draft = draftOf(theory);
  for (const node of nodesOf(theory)) {
    const moves = report.moves.filter(({ place }) => place.at === 'node' && place.node === node.id);
    const next = movedNode(node, move.to.id, moves);
    if (next !== node) draft.put(next);
  }
  draft.put(movedHead(headOf(theory), move.to, report.moves));
  const patch = draft.patch();
  if (patch.length === 0) return refuse('no-change');
  return { patch, step: { name: 'frame-moved', about: move.to.title } };
};

/** Whether a code does not stay as it is. */
const leaves = ({ outcome }: CodeMove): boolean => outcome === 'moves' || outcome === 'choice';

function movedNode(node: TheoryNode, frame: string, moves: readonly CodeMove[]): TheoryNode {
  if (!moves.some(leaves)) return node;
  const byCode = new Map(moves.filter(leaves).map((move) => [move.code, move]));
  const codes = (node.codes ?? []).flatMap((one): Code[] => {
    const move = one.frame === frame ? byCode.get(one.code) : undefined;
    return move ? move.to.map(({ code }) => ({ ...one, code })) : [one];
  });
  const once = bestFits(codes);
  const { codes: _codes, ...rest } = node;
  if (once.some((one) => one.frame === frame)) return { ...node, codes: once };
  const noCode = [...new Set([...(node.noCode ?? []), frame])];
  return { ...rest, ...(once.length > 0 ? { codes: once } : {}), noCode };
}

const strength: Readonly<Record<Fit, number>> = { exact: 2, analogous: 1, loose: 0 };

/** Each code once, with the best of the fits it came with, in the order in which it first stood. */
function bestFits(codes: readonly Code[]): Code[] {
  const best = new Map<string, Code>();
  for (const one of codes) {
    const key = `${one.frame} ${one.code}`;
    const known = best.get(key);
    if (!known || strength[one.fit] > strength[known.fit]) best.set(key, one);
  }
  return [...best.values()];
}

function movedHead(head: TheoryHead, to: Frame, moves: readonly CodeMove[]): TheoryHead {
  const frames = head.frames.map((one) => (one.id === to.id ? { ...one, version: to.version } : one));
  const at = (kind: 'phrase' | 'anchoring', index: number): readonly string[] | undefined =>
    moves
      .find((move) => leaves(move) && move.place.at === kind && move.place.index === index)
      ?.to.map(({ code }) => code);
  const phrases = head.claimPhrases?.flatMap((phrase, index) => {
    const codes = at('phrase', index);
    if (!codes || !phrase.code) return [phrase];
    return codes.map((code) => ({ ...phrase, code: { frame: to.id, code } }));
  });
  const anchoring = head.anchoring?.flatMap((one, index) => {
    const levels = at('anchoring', index);
    return levels ? levels.map((level) => ({ ...one, level })) : [one];
  });
  const found = moves.find((move) => leaves(move) && move.place.at === 'level');
  const { level: _level, ...rest } = head;
  const level = found ? found.to[0]?.code : head.level;
  return {
    ...(level === undefined ? rest : { ...head, level }),
    frames,
    ...(phrases ? { claimPhrases: phrases } : {}),
    ...(anchoring ? { anchoring } : {}),
  };
}
