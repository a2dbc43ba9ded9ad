import { z } from 'zod';
import * as records from './records.ts';
import type { DeepReadonly, TheoryRecord } from './records.ts';
import { headOf, linksOf, recordsOf, referencesOf, structureFaults, type Theory } from './theory.ts';

/** A part of a theory on its way to another place: whole in itself, so that it can be put down in any theory. */
export const fragmentSchema = z.strictObject({
  format: z.literal('raderwerk-fragment'),
  formatVersion: z.literal(1),
  /** The frames in which its codes stand. */
  frames: records.theoryHead.shape.frames,
  records: z
    .array(
      z.discriminatedUnion('record', [
        records.node,
        records.link,
        records.moderation,
        records.configuration,
        records.evidence,
        records.waiver,
        records.group,
        records.concept,
      ]),
    )
    .min(1)
    .refine((list) => new Set(list.map((record) => record.id)).size === list.length, 'twice')
    .refine(isWhole, 'dangling'),
});
export type Fragment = DeepReadonly<z.infer<typeof fragmentSchema>>;

/** The mime type under which a fragment lies on the clipboard, beside plain text of its titles. */
export const fragmentType = 'application/x-raderwerk-fragment';

function isWhole(list: readonly TheoryRecord[]): boolean {
  const theory = { records: new Map(list.map((record) => [record.id, record])) };
  return list.every((record) => structureFaults(theory, record).length === 0);
}

/**
 * The chosen records with what they need and what lies among them: the ends of a chosen link, links and contexts between what is
 * taken, the evidence of it, and the waivers that speak of nothing else. `undefined` when nothing of it can be copied.
 */
export function copyFragment(theory: Theory, ids: readonly string[]): Fragment | undefined {
  const taken = new Set<string>();
  const take = (id: string): void => {
    const record = theory.records.get(id);
    if (!record || taken.has(id) || !isCopied(record)) return;
    taken.add(id);
    for (const needed of referencesOf(record)) take(needed);
  };
  for (const id of ids) take(id);
  // Twice: a context can stand on a link that lies between two chosen nodes, and evidence on either.
  for (const link of linksOf(theory)) if (taken.has(link.from) && taken.has(link.to)) taken.add(link.id);
  for (const kind of ['moderation', 'evidence'] as const) {
    for (const record of theory.records.values()) {
      if (record.record === kind && referencesOf(record).every((id) => taken.has(id))) taken.add(record.id);
    }
  }
  for (const waiver of recordsOf(theory, 'waiver')) {
    if (waiver.at.length > 0 && waiver.at.every((id) => taken.has(id))) taken.add(waiver.id);
  }
  const copied = [...theory.records.values()].filter((record) => taken.has(record.id));
  const used = new Set(
    copied.flatMap((r) => (r.record === 'node' ? (r.codes ?? []).map((c) => c.frame) : [])),
  );
  const parsed = fragmentSchema.safeParse({
    format: 'raderwerk-fragment',
    formatVersion: 1,
    frames: headOf(theory).frames.filter((frame) => used.has(frame.id)),
    records: copied,
  });
  return parsed.success ? parsed.data : undefined;
}

const isCopied = (record: TheoryRecord): boolean =>
  record.record !== 'theory' && record.record !== 'waiver' && record.record !== 'memo';

/** A fragment out of the text of a clipboard; `undefined` when it is none. */
export function readFragment(text: string): Fragment | undefined {
  try {
    const parsed = fragmentSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
