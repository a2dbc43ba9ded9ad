import * as fc from 'fast-check';
import { headId } from '../../shared/ids.ts';
import type { TheoryNode, TheoryRecord } from '../../shared/theory/records.ts';
import * as words from '../../shared/theory/words.ts';

/** Any text that may stand in a theory: all of Unicode but NUL and half pairs. */
const anyText = fc.string({ unit: 'binary', maxLength: 40 }).map((s) => s.replaceAll('\u0000', ''));
const bothLanguages = fc
  .record({ nl: anyText, en: anyText }, { requiredKeys: [] })
  .map((t) => ('nl' in t || 'en' in t ? t : { nl: 'tekst' }));
const note = fc.record({ note: bothLanguages, source: anyText, lines: anyText }, { requiredKeys: [] });
const basis = fc.constantFrom(...words.bases);
const sign = fc.constantFrom(...words.signs, null);
const modality = fc.constantFrom(...words.modalities);

const anyNode = (id: string): fc.Arbitrary<TheoryNode> =>
  fc
    .tuple(
      fc.record({ kind: fc.constantFrom(...words.nodeKinds), title: bothLanguages, basis }),
      fc.record(
        {
          subtype: anyText,
          shortTitle: bothLanguages,
          description: bothLanguages,
          emphasis: fc.constantFrom<words.Emphasis>(0, 1, 2),
          excluded: fc.record({ degree: fc.constantFrom(...words.exclusionDegrees) }),
          codes: fc.constant([{ frame: 'fit-or-unfit-2011', code: 'P1', fit: 'analogous' as const }]),
          // -0 is written as 0; no program tells them apart.
          order: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0 || 0),
          pinned: fc.constant(true as const),
          lines: anyText,
        },
        { requiredKeys: [] },
      ),
    )
    .map(([must, may]) => ({ record: 'node' as const, id, ...must, ...may }));

/** What the sheet holds beside the graph. */
const anySheet = fc.record(
  {
    details: fc.record({ size: bothLanguages, commissioners: bothLanguages }, { requiredKeys: [] }),
    ownWords: fc.record({ quote: bothLanguages }),
    levels: fc.array(fc.record({ level: fc.constantFrom('L1', 'L3'), text: bothLanguages }), {
      maxLength: 2,
    }),
    position: fc.record({ code: fc.constantFrom('Z1', 'Z6') }),
    scope: fc.record({ place: bothLanguages }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/** A sound theory of a few nodes of any kind, with links, moderations, evidence and a group among them, in any order. */
export const anyTheory: fc.Arbitrary<readonly TheoryRecord[]> = fc
  .integer({ min: 0, max: 12 })
  .chain((count) =>
    fc.tuple(
      fc.tuple(...Array.from({ length: count }, (_, i) => anyNode(`n${i}`))),
      fc.record({ title: bothLanguages, claim: bothLanguages, holder: bothLanguages, sheet: anySheet }),
      fc.array(
        fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...words.linkTypes), sign, basis, modality, note),
        {
          maxLength: 15,
        },
      ),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...words.effects), sign, basis, note), {
        maxLength: 6,
      }),
    ),
  )
  .chain(([nodes, head, linkSeeds, moderationSeeds]) => {
    const records: TheoryRecord[] = [
      {
        record: 'theory',
        id: headId,
        title: head.title,
        holder: { name: head.holder, kind: 'company' },
        claim: head.claim,
        frames: [],
        ...head.sheet,
      },
      ...nodes,
    ];
    const links: string[] = [];
    linkSeeds.forEach(([a, b, type, linkSign, linkBasis, linkModality, more], i) => {
      const from = pick(nodes, a)?.id;
      const to = pick(nodes, b)?.id;
      if (from === undefined || to === undefined) return;
      links.push(`l${i}`);
      const link = { type, from, to, sign: linkSign, basis: linkBasis, modality: linkModality };
      records.push({ record: 'link', id: `l${i}`, ...link, ...more });
    });
    const contexts = nodes.filter((n) => n.kind === 'context').map((n) => n.id);
    const targets = [...links, ...nodes.filter((n) => n.kind === 'mechanism').map((n) => n.id)];
    moderationSeeds.forEach(([a, b, effect, modSign, modBasis, more], i) => {
      const context = pick(contexts, a);
      const target = pick(targets, b);
      if (context === undefined || target === undefined) return;
      const moderation = { context, target, effect, sign: modSign, basis: modBasis };
      records.push({ record: 'moderation', id: `mo${i}`, ...moderation, ...more });
    });
    const target = links[0];
    if (target !== undefined) records.push({ record: 'evidence', id: 'q1', target, stance: 'supports' });
    if (nodes.length > 0) records.push({ record: 'group', id: 'g1', members: nodes.map((n) => n.id) });
    return fc.shuffledSubarray(records, { minLength: records.length });
  });
