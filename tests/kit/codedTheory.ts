import type { Frame } from '../../shared/frame/records.ts';
import { headId } from '../../shared/ids.ts';
import type { Evidence, TheoryNode, TheoryRecord } from '../../shared/theory/records.ts';
import { largeTheory, seeded } from './largeTheory.ts';

const claim = {
  nl: 'Wie in een groep leert zoeken en merkt dat het lukt, vindt werk en houdt het.',
  en: 'Those who learn to search in a group and notice that it works, find work and keep it.',
};
const voices = ['consultant', 'client', 'document', 'management'] as const;

/**
 * A large theory as a researcher leaves it: coded in these frames, with evidence for two links and nodes in three, a claim with
 * its phrases, focus, anchoring, some things left alone with their reason, and configurations. For measuring the checks.
 */
export function codedTheory(size: number, frames: readonly Frame[], seed = 1): TheoryRecord[] {
  const random = seeded(seed + 1);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const lists = new Map(
    frames.map((frame) => [
      frame.id,
      Map.groupBy(
        frame.facets.flatMap(({ nodeKind, items }) => items.map(({ code }) => ({ nodeKind, code }))),
        ({ nodeKind }) => nodeKind,
      ),
    ]),
  );
  const codesFor = (kind: TheoryNode['kind']): TheoryNode['codes'] =>
    frames.flatMap(({ id }, i) => {
      const item = pick(lists.get(id)?.get(kind) ?? []);
      // The first frame has a code for most; of the others each has one for a few.
      if (!item || random() > (i === 0 ? 0.9 : 0.2)) return [];
      const of = random();
      const fit = of < 0.7 ? 'exact' : of < 0.9 ? 'analogous' : 'loose';
      return [{ frame: id, code: item.code, fit }];
    });
  const records = largeTheory(size, seed).map((record): TheoryRecord => {
    if (record.record === 'theory') return record;
    if (record.record !== 'node') return record;
    const codes = codesFor(record.kind) ?? [];
    const leftAlone = record.kind !== 'endgoal' && random() < 0.1;
    return {
      ...record,
      ...(codes.length > 0 ? { codes } : {}),
      ...(leftAlone ? { excluded: { degree: 'deliberate', reason: { nl: 'Hoort bij een ander.' } } } : {}),
      lines: `${Math.floor(random() * 2000)}`,
    };
  });
  const evidence = records.flatMap((record): Evidence[] => {
    if ((record.record !== 'link' && record.record !== 'node') || random() > 0.67) return [];
    const kind = pick(voices) ?? 'document';
    const of = random();
    return [
      {
        record: 'evidence',
        id: `q-${record.id}`,
        target: record.id,
        file: `bron-${Math.floor(random() * 12)}.txt`,
        lines: `${Math.floor(random() * 2000)}`,
        quote: { nl: 'Dat zien we hier elke week.' },
        voice: { kind },
        stance: of < 0.85 ? 'supports' : of < 0.95 ? 'qualifies' : 'contradicts',
      },
    ];
  });
  const of = Map.groupBy(
    records.filter((record) => record.record === 'node'),
    ({ kind }) => kind,
  );
  const configurations = (of.get('mechanism') ?? [])
    .filter((_, i) => i % 10 === 0)
    .map(({ id }, i): TheoryRecord => {
      const context = pick(of.get('context') ?? [])?.id ?? id;
      const outcome = pick(of.get('subgoal') ?? [])?.id ?? id;
      return {
        record: 'configuration',
        id: `k${i + 1}`,
        members: [
          { record: context, role: 'context' },
          { record: id, role: 'mechanism' },
          { record: outcome, role: 'outcome' },
        ],
      };
    });
  const phrase = { lang: 'nl', from: 0, to: 20 } as const;
  const first = frames[0];
  const items = first?.facets.flatMap(({ nodeKind, items: all }) => (nodeKind ? all : [])) ?? [];
  return [...records, ...evidence, ...configurations].map((record): TheoryRecord =>
    record.id === headId && record.record === 'theory'
      ? {
          ...record,
          frames: frames.map(({ id, version }) => ({ id, version })),
          claim,
          claimPhrases: items
            .slice(0, 12)
            .map(({ code }) => ({ ...phrase, code: { frame: first?.id ?? '', code } })),
          focus: [
            { side: 'supply', weight: 3 },
            { side: 'demand', weight: 1 },
          ],
          anchoring: [
            { level: 'A1', party: 'jobseeker', strength: 2 },
            { level: 'A2', party: 'jobseeker', strength: 3 },
          ],
        }
      : record,
  );
}
