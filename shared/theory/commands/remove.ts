import { headId } from '../../ids.ts';
import { refuse, type Command } from '../command.ts';
import type { Group, TheoryRecord } from '../records.ts';
import { referencesOf, type Theory } from '../theory.ts';
import { aboutRecord } from './about.ts';
import { draftOf } from './draft.ts';

/** Whether a record makes no sense without what it refers to, and goes with it. Others only let it go out of their list. */
function hangsOn(record: TheoryRecord): boolean {
  switch (record.record) {
    case 'link':
    case 'moderation':
    case 'evidence':
    case 'waiver':
    case 'memo':
      return true;
    case 'theory':
    case 'node':
    case 'configuration':
    case 'group':
    case 'concept':
      return false;
  }
}

/** Whether a group loses its last member: nothing would be left by which to find it. */
const isEmptied = ({ members }: Group, gone: ReadonlySet<string>): boolean =>
  members.length > 0 && members.every((id) => gone.has(id));

/** These records and all that hangs on them, however far: links of a node, contexts on those links, evidence of those. */
export function withWhatHangs(theory: Theory, ids: readonly string[]): Set<string> {
  const gone = new Set(ids.filter((id) => id !== headId && theory.records.has(id)));
  for (let size = -1; size !== gone.size;) {
    size = gone.size;
    for (const record of theory.records.values()) {
      if (hangsOn(record) && referencesOf(record).some((id) => gone.has(id))) gone.add(record.id);
      if (record.record === 'group' && isEmptied(record, gone)) gone.add(record.id);
    }
  }
  return gone;
}

/** The record without its mentions of what is gone. */
function letGo(record: TheoryRecord, gone: ReadonlySet<string>): TheoryRecord {
  switch (record.record) {
    case 'theory': {
      const { claimPhrases, rivals, ...rest } = record;
      const phrases = (claimPhrases ?? []).filter((phrase) => !gone.has(phrase.record ?? ''));
      const others = (rivals ?? []).filter((rival) => !gone.has(rival.goal));
      return {
        ...rest,
        ...(phrases.length > 0 ? { claimPhrases: phrases } : {}),
        ...(others.length > 0 ? { rivals: others } : {}),
      };
    }
    case 'configuration':
      return { ...record, members: record.members.filter((member) => !gone.has(member.record)) };
    case 'group':
      return { ...record, members: record.members.filter((id) => !gone.has(id)) };
    case 'concept':
      return { ...record, nodes: record.nodes.filter((id) => !gone.has(id)) };
    case 'node':
    case 'link':
    case 'moderation':
    case 'evidence':
    case 'waiver':
    case 'memo':
      return record;
  }
}

/**
 * Removes records with all that hangs on them, as one step that undoes whole. Configurations, groups and concepts stay and lose
 * the member; a group without any left goes. The theory itself cannot be removed this way.
 */
export const remove: Command<{ readonly ids: readonly string[] }> = (theory, { ids }) => {
  if (ids.length === 0) return refuse('nothing-chosen');
  const chosen = [...new Set(ids)].flatMap((id) => (id === headId ? [] : (theory.records.get(id) ?? [])));
  const [first] = chosen;
  if (!first) return refuse('not-there');
  const gone = withWhatHangs(theory, ids);
  const draft = draftOf(theory);
  for (const id of gone) draft.drop(id);
  for (const record of theory.records.values()) {
    if (!gone.has(record.id) && referencesOf(record).some((id) => gone.has(id)))
      draft.put(letGo(record, gone));
  }
  const step =
    chosen.length === 1
      ? ({ name: 'removed', ...aboutRecord(theory, first) } as const)
      : ({ name: 'removed', count: chosen.length } as const);
  return { patch: draft.patch(), step, select: [] };
};
