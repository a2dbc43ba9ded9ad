import { array, boolean, constantFrom, nat, option, record, tuple, type Arbitrary } from 'fast-check';
import { headId } from '../../../../shared/ids.ts';
import type { Link, Moderation, Text, TheoryNode, TheoryRecord } from '../../../../shared/theory/records.ts';
import {
  evidenceStances,
  exclusionDegrees,
  fits,
  linkTypes,
  memberRoles,
  modalities,
  nodeKinds,
  signs,
} from '../../../../shared/theory/words.ts';

const titles = ['Schulden', 'schulden ', 'Motivatie', 'Training', 'Werk', ' '];
const codes = ['P1', 'I1', 'S2', 'P4', 'P5', 'X9'];
const words: Text = { nl: 'Zo ging het' };
const node = record(
  {
    kind: constantFrom(...nodeKinds),
    nl: constantFrom(...titles),
    excluded: option(constantFrom(...exclusionDegrees), { freq: 4 }),
    reason: boolean(),
    codes: array(
      record({
        frame: constantFrom('example', 'elders'),
        code: constantFrom(...codes),
        fit: constantFrom(...fits),
      }),
      { maxLength: 3 },
    ),
  },
  { noNullPrototype: true },
);
const small = nat({ max: 40 });
const link = record({
  type: constantFrom(...linkTypes),
  from: small,
  to: small,
  sign: option(constantFrom(...signs)),
  modality: constantFrom(...modalities),
  label: boolean(),
});
const moderation = record({
  context: small,
  target: small,
  onLink: boolean(),
  sign: option(constantFrom(...signs)),
});
const evidence = record({ target: small, onLink: boolean(), stance: constantFrom(...evidenceStances) });
const members = array(record({ member: small, role: constantFrom(...memberRoles) }), { maxLength: 4 });
const concept = array(small, { maxLength: 3 });
const head = record({
  coded: boolean(),
  claim: boolean(),
  phrases: array(constantFrom(...codes), { maxLength: 2 }),
  focus: boolean(),
});

/** Records of a sound theory in which anything may be linked to anything, and anything may be missing. */
export const anyTheory: Arbitrary<TheoryRecord[]> = tuple(
  array(node, { minLength: 1, maxLength: 25 }),
  array(link, { maxLength: 40 }),
  array(moderation, { maxLength: 8 }),
  array(evidence, { maxLength: 8 }),
  array(members, { maxLength: 3 }),
  array(concept, { maxLength: 2 }),
  head,
).map(([nodes, links, moderations, evidences, configurations, concepts, about]) => {
  const made = nodes.map(({ kind, nl, excluded, reason, codes: carried }, i): TheoryNode => ({
    record: 'node',
    id: `n${i}`,
    kind,
    title: { nl },
    ...(carried.length > 0 ? { codes: carried } : {}),
    ...(excluded ? { excluded: { degree: excluded, ...(reason ? { reason: words } : {}) } } : {}),
    basis: 'stated',
  }));
  const at = (n: number): string => `n${n % made.length}`;
  const joined = links.map(({ type, from, to, sign, modality, label }, i): Link => ({
    record: 'link',
    id: `l${i}`,
    type,
    from: at(from),
    to: at(to),
    ...(label ? { label: words } : {}),
    sign,
    basis: 'stated',
    modality,
  }));
  const contexts = made.filter((one) => one.kind === 'context');
  const mechanisms = made.filter((one) => one.kind === 'mechanism');
  const placed = moderations.flatMap(({ context, target, onLink, sign }, i): Moderation[] => {
    const by = contexts[context % Math.max(1, contexts.length)];
    const targets = onLink ? joined : mechanisms;
    const on = targets[target % Math.max(1, targets.length)];
    if (!by || !on) return [];
    const id = `mo${i}`;
    return [
      {
        record: 'moderation',
        id,
        context: by.id,
        target: on.id,
        effect: 'hinders',
        sign,
        basis: 'coder',
      },
    ];
  });
  const told = evidences.map(({ target, onLink, stance }, i): TheoryRecord => {
    const on = (onLink && joined[target % Math.max(1, joined.length)]) || made[target % made.length];
    return { record: 'evidence', id: `q${i}`, target: on?.id ?? at(0), stance };
  });
  const grouped = configurations.map((list, i): TheoryRecord => ({
    record: 'configuration',
    id: `k${i}`,
    members: list.map(({ member, role }) => ({ record: at(member), role })),
  }));
  const tied = concepts.map((list, i): TheoryRecord => ({
    record: 'concept',
    id: `co${i}`,
    nodes: list.map(at),
  }));
  const name = { nl: 'Theorie' };
  const holder = { name, kind: 'company' } as const;
  const phrase = { lang: 'nl', from: 0, to: 2 } as const;
  const first: TheoryRecord = {
    record: 'theory',
    id: headId,
    title: name,
    holder,
    frames: about.coded ? [{ id: 'example', version: '1' }] : [],
    ...(about.claim ? { claim: words } : {}),
    ...(about.claim
      ? {
          claimPhrases: [
            { ...phrase, record: at(0) },
            ...about.phrases.map((code) => ({ ...phrase, code: { frame: 'example', code } })),
          ],
        }
      : {}),
    ...(about.focus ? { focus: [{ side: 'supply', weight: 2 }] } : {}),
  };
  return [first, ...made, ...joined, ...placed, ...told, ...grouped, ...tied];
});
