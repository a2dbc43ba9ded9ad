import { array, boolean, constantFrom, nat, option, record, tuple, type Arbitrary } from 'fast-check';
import { headId } from '../../../../shared/ids.ts';
import type { Link, Moderation, TheoryNode, TheoryRecord } from '../../../../shared/theory/records.ts';
import {
  exclusionDegrees,
  fits,
  linkTypes,
  modalities,
  nodeKinds,
  signs,
} from '../../../../shared/theory/words.ts';

const titles = ['Schulden', 'schulden ', 'Motivatie', 'Training', 'Werk'];
const node = record(
  {
    kind: constantFrom(...nodeKinds),
    nl: constantFrom(...titles),
    excluded: option(constantFrom(...exclusionDegrees), { freq: 4 }),
    codes: array(
      record({
        frame: constantFrom('example', 'elders'),
        code: constantFrom('P1', 'I1', 'S2', 'X9'),
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
});
const moderation = record({ context: small, target: small, onLink: boolean() });

/** Records of a sound theory in which anything may be linked to anything. */
export const anyTheory: Arbitrary<TheoryRecord[]> = tuple(
  array(node, { minLength: 1, maxLength: 25 }),
  array(link, { maxLength: 40 }),
  array(moderation, { maxLength: 8 }),
).map(([nodes, links, moderations]) => {
  const made = nodes.map(({ kind, nl, excluded, codes }, i): TheoryNode => ({
    record: 'node',
    id: `n${i}`,
    kind,
    title: { nl },
    ...(codes.length > 0 ? { codes } : {}),
    ...(excluded ? { excluded: { degree: excluded } } : {}),
    basis: 'stated',
  }));
  const at = (n: number): string => `n${n % made.length}`;
  const joined = links.map(({ type, from, to, sign, modality }, i): Link => ({
    record: 'link',
    id: `l${i}`,
    type,
    from: at(from),
    to: at(to),
    sign,
    basis: 'stated',
    modality,
  }));
  const contexts = made.filter((one) => one.kind === 'context');
  const mechanisms = made.filter((one) => one.kind === 'mechanism');
  const placed = moderations.flatMap(({ context, target, onLink }, i): Moderation[] => {
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
        sign: null,
        basis: 'coder',
      },
    ];
  });
  const name = { nl: 'Theorie' };
  const holder = { name, kind: 'company' } as const;
  return [{ record: 'theory', id: headId, title: name, holder, frames: [] }, ...made, ...joined, ...placed];
});
