import * as fc from 'fast-check';
import { idMaker, type NewId } from '../../shared/ids.ts';
import { copyFragment } from '../../shared/theory/fragment.ts';
import type { Outcome } from '../../shared/theory/command.ts';
import { alignNodes, keepOrder, moveNode, unpin } from '../../shared/theory/commands/arrange.ts';
import { duplicate, pasteFragment } from '../../shared/theory/commands/clipboard.ts';
import { addLink, addModeration, addNode } from '../../shared/theory/commands/create.ts';
import {
  editHead,
  editLink,
  editModeration,
  editNode,
  excludeNode,
  includeNode,
  renameNode,
  turnLink,
} from '../../shared/theory/commands/edit.ts';
import {
  dissolveGroups,
  editGroup,
  makeGroup,
  takeIntoGroup,
  takeOutOfGroup,
} from '../../shared/theory/commands/groups.ts';
import { addNote, moveNote, placeIdea, rewordNote } from '../../shared/theory/commands/notes.ts';
import { remove } from '../../shared/theory/commands/remove.ts';
import {
  anchor,
  sayInOwnWords,
  takeClaim,
  takePosition,
  tellDetail,
  tellLevel,
  tellScope,
  weighSide,
} from '../../shared/theory/commands/sheet.ts';
import { changeReason, takeBack, waive } from '../../shared/theory/commands/waive.ts';
import { switchSet, weighRule } from '../../shared/theory/commands/weights.ts';
import type { TheoryRecord } from '../../shared/theory/records.ts';
import {
  linksOf,
  moderationsOf,
  nodesOf,
  recordsOf,
  theoryOf,
  type Theory,
} from '../../shared/theory/theory.ts';
import * as words from '../../shared/theory/words.ts';
import { anyTheory } from './arbitraryTheory.ts';
import { seeded } from './largeTheory.ts';

/** The records with some of every kind that can refer to another among them. */
function withAllKinds(records: readonly TheoryRecord[]): TheoryRecord[] {
  const nodes = records.filter((record) => record.record === 'node');
  const [first] = nodes;
  const more: TheoryRecord[] = [];
  const moderation = records.find((record) => record.record === 'moderation');
  if (moderation) more.push({ record: 'evidence', id: 'qm', target: moderation.id });
  if (first) {
    const members = records.flatMap(({ record, id }) =>
      record === 'node' || record === 'link' ? [{ record: id, role: 'undecided' as const }] : [],
    );
    more.push(
      { record: 'configuration', id: 'k1', members },
      { record: 'evidence', id: 'qn', target: first.id },
      { record: 'waiver', id: 'w1', rule: 'x', at: [first.id], reason: { nl: 'om die reden' } },
      { record: 'memo', id: 'me1', target: 'w1', text: { nl: 'terugkomen' } },
      { record: 'memo', id: 'me2', text: { nl: 'los' } },
      { record: 'group', id: 'gr1', members: nodes.map(({ id }) => id).slice(0, 3) },
      { record: 'memo', id: 'me3', target: 'gr1', text: { nl: 'bij de groep' } },
      { record: 'concept', id: 'co1', nodes: nodes.map(({ id }) => id) },
    );
  }
  const all = [...records, ...more];
  return all.map((record) => {
    const length = record.record === 'theory' ? (record.claim?.nl?.length ?? 0) : 0;
    if (record.record !== 'theory' || length < 2 || !first) return record;
    return { ...record, claimPhrases: [{ lang: 'nl', from: 1, to: length, record: first.id }] };
  });
}

/** A sound theory with records of every kind. */
export const anyDocument: fc.Arbitrary<Theory> = anyTheory.map((records) => theoryOf(withAllKinds(records)));

/** Ids that are the same in every run. */
export const steadyIds = (seed = 1): NewId => idMaker(seeded(seed));

/** A command with arguments chosen by numbers, so that it can be drawn before the theory is known in which it runs. */
export interface Move {
  readonly what: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly words: string;
}

export const anyMove: fc.Arbitrary<Move> = fc.record({
  what: fc.nat(25),
  a: fc.nat(10_000),
  b: fc.nat(10_000),
  c: fc.nat(10_000),
  words: fc.string({ maxLength: 12 }),
});

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

/** Runs the command that a move stands for; it may well refuse. */
export function perform(theory: Theory, move: Move, newId: NewId): Outcome {
  const { a, b, c } = move;
  const title = { nl: move.words };
  const nodes = nodesOf(theory);
  const all = [...theory.records.keys()];
  const node = pick(nodes, a)?.id ?? 'nobody';
  const other = pick(nodes, b)?.id ?? 'nobody';
  const link = pick(linksOf(theory), a)?.id ?? 'nobody';
  const moderation = pick(moderationsOf(theory), a)?.id ?? 'nobody';
  const kind = pick(words.nodeKinds, c) ?? 'problem';
  const ids = [pick(all, a) ?? 'nobody', pick(all, b) ?? 'nobody'];
  const places = Object.fromEntries(nodes.map(({ id }, i) => [id, (i * 7 + c) % 13]));
  switch (move.what) {
    case 0:
    case 1:
      return addNode(theory, { kind, title, kept: places }, newId);
    case 2:
    case 3:
      return addLink(theory, { from: node, to: other }, newId);
    case 4:
      return addLink(theory, { from: node, to: other, type: pick(words.linkTypes, c) ?? 'relates' }, newId);
    case 5:
      return addModeration(theory, { context: node, target: pick(all, b) ?? 'nobody' }, newId);
    case 6:
      return editNode(theory, { id: node, change: { kind } }, newId);
    case 7:
      return editNode(theory, { id: node, change: { description: title, emphasis: 2 } }, newId);
    case 8:
      return renameNode(theory, { id: node, title }, newId);
    case 9:
      return excludeNode(theory, { ids: [node, other], degree: 'deliberate', reason: title }, newId);
    case 10:
      return includeNode(theory, { ids: [node] }, newId);
    case 11:
      return turnLink(theory, c % 2 ? { id: link, from: other } : { id: link, to: other }, newId);
    case 12:
      return editLink(theory, { id: link, change: { type: pick(words.linkTypes, c), sign: '+' } }, newId);
    case 13:
      return editModeration(
        theory,
        {
          id: moderation,
          change: c % 2 ? { effect: 'flips' } : { target: pick(all, b) ?? 'nobody' },
        },
        newId,
      );
    case 14:
      return editHead(theory, { change: { claim: c % 5 ? title : undefined } }, newId);
    case 15:
      return remove(theory, { ids }, newId);
    case 16:
      return c % 2
        ? keepOrder(theory, { places }, newId)
        : moveNode(theory, { id: node, order: b, places }, newId);
    case 17:
      return c % 2
        ? unpin(theory, { ids: nodes.map(({ id }) => id) }, newId)
        : alignNodes(theory, { ids: [node, other], places }, newId);
    case 18: {
      const fragment = copyFragment(theory, ids);
      return fragment ? pasteFragment(theory, { fragment, kept: places }, newId) : { refused: 'not-there' };
    }
    case 19:
      return waive(
        theory,
        c % 3
          ? { rule: 'duplicate-node', at: [node], reason: title, date: '2026-11-28' }
          : { at: [pick(all, b) ?? 'nobody'], reason: title, date: '2026-11-28' },
        newId,
      );
    case 20: {
      const id = pick(recordsOf(theory, 'waiver'), a)?.id ?? 'nobody';
      return c % 2
        ? takeBack(theory, { ids: [id] }, newId)
        : changeReason(theory, { id, reason: title, date: '2026-11-29' }, newId);
    }
    case 21:
      return c % 2
        ? switchSet(theory, { set: pick(words.ruleSets, a) ?? 'method', off: b % 2 === 0 }, newId)
        : weighRule(theory, { rule: 'duplicate-node', ...(b % 2 ? { weight: 'off' } : {}) }, newId);
    case 22: {
      const side = pick(words.sides, a) ?? 'supply';
      const level = pick(['A1', 'A2'], a) ?? 'A1';
      const sheet = [
        () => weighSide(theory, { side, ...(b % 3 ? { weight: b % 4 } : { why: title }) }, newId),
        () => anchor(theory, { level, party: 'employer', weight: b % 5 ? b % 4 : undefined }, newId),
        () => tellLevel(theory, { level: 'L1', text: title }, newId),
        () => tellDetail(theory, { key: 'size', text: title }, newId),
        () => tellScope(theory, { key: 'place', text: title }, newId),
        () => sayInOwnWords(theory, { quote: title }, newId),
        () => takePosition(theory, { code: b % 2 ? 'Z1' : undefined }, newId),
        () => takeClaim(theory, { claim: title, phrases: [] }, newId),
      ];
      return pick(sheet, c)?.() ?? { refused: 'no-change' };
    }
    case 23: {
      const id = pick(recordsOf(theory, 'group'), a)?.id ?? 'nobody';
      const acts = [
        () => makeGroup(theory, { ids: [node, other] }, newId),
        () => editGroup(theory, { id, change: b % 2 ? { together: true } : { title } }, newId),
        () => takeIntoGroup(theory, { id, ids: [node] }, newId),
        () => takeOutOfGroup(theory, { id, member: node }, newId),
        () => dissolveGroups(theory, { ids: [id] }, newId),
      ];
      return pick(acts, c)?.() ?? { refused: 'no-change' };
    }
    case 24: {
      const id = pick(recordsOf(theory, 'memo'), a)?.id ?? 'nobody';
      const place = { x: b / 10_000, y: c / 9_000 };
      const acts = [
        () => addNote(theory, { text: title, place }, newId),
        () => addNote(theory, { text: title }, newId),
        () => rewordNote(theory, { id, text: title }, newId),
        () => moveNote(theory, { id, place }, newId),
        () => placeIdea(theory, { id, kind, kept: places }, newId),
      ];
      return pick(acts, c)?.() ?? { refused: 'no-change' };
    }
    default:
      return duplicate(theory, { ids: [node, link] }, newId);
  }
}
