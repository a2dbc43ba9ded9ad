import { refuse, type Command } from '../theory/command.ts';
import { aboutRecord } from '../theory/commands/about.ts';
import { draftOf } from '../theory/commands/draft.ts';
import type { Link, TheoryRecord } from '../theory/records.ts';
import { linkAt, type Theory } from '../theory/theory.ts';

/** Whether links between the same nodes say the same in every respect that cannot be in both: then they can be one. */
export function sayTheSame(theory: Theory, ids: readonly string[]): boolean {
  const links = ids.flatMap((id) => linkAt(theory, id) ?? []);
  const said = new Set(
    links.map((one) => `${one.from} ${one.to} ${one.type} ${one.sign ?? ''} ${one.modality}`),
  );
  return links.length === ids.length && said.size === 1;
}

/**
 * Keeps the first of these links and removes the others; contexts, evidence, notes and memberships of the others move to the
 * one that stays, so nothing that was said is lost. Refuses when the links do not say the same.
 */
export const mergeLinks: Command<{ readonly ids: readonly string[] }> = (theory, { ids }) => {
  const [keep, ...others] = ids;
  const kept = keep === undefined ? undefined : linkAt(theory, keep);
  if (!kept || others.length === 0 || !sayTheSame(theory, ids)) return refuse('not-there');
  const gone = new Set(others);
  const draft = draftOf(theory);
  for (const id of gone) draft.drop(id);
  draft.put(
    richest(
      kept,
      others.flatMap((id) => linkAt(theory, id) ?? []),
    ),
  );
  for (const record of theory.records.values()) {
    const moved = gone.has(record.id) ? undefined : pointedAt(record, gone, kept.id);
    if (moved) draft.put(moved);
  }
  return { patch: draft.patch(), step: { name: 'fixed', ...aboutRecord(theory, kept) }, select: [kept.id] };
};

/** The kept link with what only another had to say: a label, a note, a source, a stronger emphasis. */
function richest(kept: Link, others: readonly Link[]): Link {
  let link = kept;
  for (const other of others) {
    const { label, note, source, lines, emphasis } = other;
    link = {
      ...link,
      ...(link.label || !label ? {} : { label }),
      ...(link.note || !note ? {} : { note }),
      ...(link.source !== undefined || source === undefined ? {} : { source }),
      ...(link.lines !== undefined || lines === undefined ? {} : { lines }),
      ...(emphasis !== undefined && emphasis > (link.emphasis ?? -1) ? { emphasis } : {}),
    };
  }
  return link;
}

/** The record with its mentions of a link that goes now of the one that stays; nothing when it mentions none. */
function pointedAt(record: TheoryRecord, gone: ReadonlySet<string>, to: string): TheoryRecord | undefined {
  const turn = (id: string): string => (gone.has(id) ? to : id);
  const turnAll = (ids: readonly string[]): readonly string[] => [...new Set(ids.map(turn))];
  switch (record.record) {
    case 'moderation':
    case 'evidence':
      return gone.has(record.target) ? { ...record, target: to } : undefined;
    case 'memo':
      return record.target !== undefined && gone.has(record.target) ? { ...record, target: to } : undefined;
    case 'configuration': {
      if (!record.members.some((member) => gone.has(member.record))) return undefined;
      const members = record.members.map((member) => ({ ...member, record: turn(member.record) }));
      const roles = new Map(members.map((member) => [`${member.record} ${member.role}`, member]));
      return { ...record, members: [...roles.values()] };
    }
    case 'waiver':
      return record.at.some((id) => gone.has(id)) ? { ...record, at: turnAll(record.at) } : undefined;
    case 'group':
      return record.members.some((id) => gone.has(id))
        ? { ...record, members: turnAll(record.members) }
        : undefined;
    case 'theory': {
      const phrases = record.claimPhrases ?? [];
      if (!phrases.some(({ record: tied }) => tied !== undefined && gone.has(tied))) return undefined;
      return {
        ...record,
        claimPhrases: phrases.map((phrase) =>
          phrase.record === undefined ? phrase : { ...phrase, record: turn(phrase.record) },
        ),
      };
    }
    case 'node':
    case 'link':
    case 'concept':
      return undefined;
  }
}
