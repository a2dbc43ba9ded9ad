import { z } from 'zod';
import { headId } from '../../ids.ts';
import * as records from '../../theory/records.ts';
import type { RecordKind, TheoryRecord } from '../../theory/records.ts';
import { versionFacts, type CarriedVersion } from '../../versions/shapes.ts';

const optional = z.exactOptional;
const bare = { record: true } as const;

/** What a theory says: the head's keys on top, then one list a kind of record. Keys in the order of the format. */
const body = {
  ...records.theoryHead.omit({ record: true, id: true }).shape,
  nodes: optional(z.array(records.node.omit(bare))),
  links: optional(z.array(records.link.omit(bare))),
  moderations: optional(z.array(records.moderation.omit(bare))),
  configurations: optional(z.array(records.configuration.omit(bare))),
  evidence: optional(z.array(records.evidence.omit(bare))),
  waivers: optional(z.array(records.waiver.omit(bare))),
  memos: optional(z.array(records.memo.omit(bare))),
  groups: optional(z.array(records.group.omit(bare))),
  concepts: optional(z.array(records.concept.omit(bare))),
};

/** An earlier state of a theory as it stands in a file: who kept it and why, and all that the theory then said. */
const fileVersion = z.strictObject({
  ...versionFacts.omit({ made: true }).shape,
  theory: z.strictObject(body),
});

/** A theory as it stands in a file. */
export const theoryFile = z.strictObject({
  format: z.literal('cmo-theory'),
  formatVersion: z.literal(1),
  id: records.id,
  ...body,
  versions: optional(z.array(fileVersion)),
});
export type TheoryFile = z.infer<typeof theoryFile>;
type FileVersion = z.infer<typeof fileVersion>;

/** The lists of a file, in its order, each with the kind of its records. The last four only stand there when they hold something. */
export const lists = [
  { key: 'nodes', record: 'node', always: true },
  { key: 'links', record: 'link', always: true },
  { key: 'moderations', record: 'moderation', always: true },
  { key: 'configurations', record: 'configuration', always: true },
  { key: 'evidence', record: 'evidence', always: true },
  { key: 'waivers', record: 'waiver', always: false },
  { key: 'memos', record: 'memo', always: false },
  { key: 'groups', record: 'group', always: false },
  { key: 'concepts', record: 'concept', always: false },
] as const satisfies readonly { key: keyof FileVersion['theory']; record: RecordKind; always: boolean }[];

/** The records of a file that is well formed, the head first; whether they make a theory is not asked here. */
export function recordsOfFile(file: TheoryFile): TheoryRecord[] {
  const { format: _format, formatVersion: _version, id: _id, versions: _versions, ...rest } = file;
  return recordsOfBody(rest);
}

/** The versions that such a file brings along. In a file stand only those that a person named. */
export function versionsOfFile(file: TheoryFile): CarriedVersion[] {
  return (file.versions ?? []).map(({ theory, ...facts }) => ({
    ...facts,
    made: 'person',
    records: recordsOfBody(theory),
  }));
}

function recordsOfBody(file: FileVersion['theory']): TheoryRecord[] {
  const { nodes, links, moderations, configurations, evidence, waivers, memos, groups, concepts, ...head } =
    file;
  const all = { nodes, links, moderations, configurations, evidence, waivers, memos, groups, concepts };
  const found: unknown[] = [{ record: 'theory', id: headId, ...head }];
  for (const list of lists) {
    for (const record of all[list.key] ?? []) found.push({ record: list.record, ...record });
  }
  return found as TheoryRecord[];
}
