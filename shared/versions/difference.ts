import { compareNatural } from '../ids.ts';
import { patchBetween, type Change, type Patch } from '../theory/patch.ts';
import { recordSchemas, type RecordKind, type TheoryRecord } from '../theory/records.ts';
import { sameValue } from '../theory/same.ts';
import type { Theory } from '../theory/theory.ts';
import type { memberRoles } from '../theory/words.ts';
import { changeKinds, kindOfKey, type ChangeKind, type RecordKey } from './changeKinds.ts';

export type MemberRole = (typeof memberRoles)[number];

/** One thing that differs: of one record, in one way. */
export interface Difference {
  readonly kind: ChangeKind;
  readonly record: RecordKind;
  readonly id: string;
  /** The keys of the record that differ in this way; none for what was added or removed. */
  readonly keys: readonly RecordKey[];
  readonly before: TheoryRecord | null;
  readonly after: TheoryRecord | null;
  /** Which member of a configuration, and its roles there before and after; none when it was or is no member. */
  readonly member?: {
    readonly record: string;
    readonly before: readonly MemberRole[];
    readonly after: readonly MemberRole[];
  };
}

/** What of a difference is asked for. Without a list all kinds are; moves only when asked. */
export interface DifferenceFilter {
  readonly kinds?: readonly ChangeKind[];
  readonly records?: readonly RecordKind[];
  readonly moves?: boolean;
}

/**
 * What differs between two states of a theory, the same list both ways round with before and after exchanged. With moves it is
 * empty only for equal theories; the order in which a theory holds its records says nothing and counts for nothing.
 */
export function difference(before: Theory, after: Theory, filter: DifferenceFilter = {}): Difference[] {
  return differencesOf(patchBetween(before.records, after.records), filter);
}

/** What a patch changes, told in the same way. */
export function differencesOf(patch: Patch, filter: DifferenceFilter = {}): Difference[] {
  const wanted = (one: Difference): boolean =>
    (filter.kinds ? filter.kinds.includes(one.kind) : one.kind !== 'moved' || filter.moves === true) &&
    (filter.records?.includes(one.record) ?? true);
  return patch.flatMap(ofRecord).filter(wanted).toSorted(inOrder);
}

const recordOrder = Object.keys(recordSchemas);

const inOrder = (a: Difference, b: Difference): number =>
  recordOrder.indexOf(a.record) - recordOrder.indexOf(b.record) ||
  compareNatural(a.id, b.id) ||
  changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) ||
  compareNatural(a.member?.record ?? '', b.member?.record ?? '');

function ofRecord(change: Change): Difference[] {
  const { id, before, after } = change;
  const there = before ?? after;
  if (!there) return [];
  const base = { record: there.record, id, keys: [], before, after };
  if (before?.record !== after?.record) {
    // A record that has become another kind under its old id is one that went and one that came.
    return [
      ...(before ? [{ ...base, record: before.record, kind: comes(before, 'removed'), after: null }] : []),
      ...(after ? [{ ...base, record: after.record, kind: comes(after, 'added'), before: null }] : []),
    ];
  }
  const kinds = Map.groupBy(changedKeys(change), (key) => kindOf(there.record, key));
  return [...kinds].flatMap(([kind, keys]) =>
    kind === 'role' ? ofMembers(change, keys) : [{ ...base, kind, keys }],
  );
}

const comes = (record: TheoryRecord, how: 'added' | 'removed'): ChangeKind =>
  record.record === 'evidence' ? 'evidence' : how;

function changedKeys({ before, after }: Change): RecordKey[] {
  const left: Readonly<Record<string, unknown>> = { ...before };
  const right: Readonly<Record<string, unknown>> = { ...after };
  const keys = Object.keys(kindOfKey[(after ?? before)?.record ?? 'theory']);
  return keys.filter((key) => !sameValue(left[key], right[key])) as RecordKey[];
}

function kindOf(record: RecordKind, key: RecordKey): ChangeKind {
  const kinds: Readonly<Partial<Record<RecordKey, ChangeKind>>> = kindOfKey[record];
  return kinds[key] ?? 'other';
}

/** A difference for each member that came, went or has another role; where only their order differs, it is a move. */
function ofMembers(change: Change, keys: readonly RecordKey[]): Difference[] {
  const { id, before, after } = change;
  const base = { record: 'configuration', id, keys, before, after } as const;
  const [left, right] = [rolesOf(before), rolesOf(after)];
  const changed = [...new Set([...left.keys(), ...right.keys()])].flatMap((record) => {
    const member = { record, before: left.get(record) ?? [], after: right.get(record) ?? [] };
    return sameValue(member.before, member.after) ? [] : [{ ...base, kind: 'role' as const, member }];
  });
  return changed.length > 0 ? changed : [{ ...base, kind: 'moved' }];
}

function rolesOf(record: TheoryRecord | null): ReadonlyMap<string, readonly MemberRole[]> {
  const members = record?.record === 'configuration' ? record.members : [];
  const grouped = Map.groupBy(members, (member) => member.record);
  return new Map([...grouped].map(([id, list]) => [id, list.map((member) => member.role).toSorted()]));
}
