import type { Frame } from '../../frame/records.ts';
import { onceFor } from '../../onceFor.ts';
import { kindWords } from '../../text/domain.ts';
import { refuse, type Command } from '../../theory/command.ts';
import { editNode } from '../../theory/commands/edit.ts';
import { nodeAt } from '../../theory/theory.ts';
import type { NodeKind } from '../../theory/words.ts';
import { fixedBy } from '../fixedBy.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import type { TheoryIndex } from '../theoryIndex.ts';

/** A code that is said to fit exactly, from a list for another kind than the node's. Lists for no kind in particular are free. */
export const codeOfAnotherKind = defineRule({
  id: 'code-of-another-kind',
  set: 'correctness',
  severity: 'warning',
  source: '3.3; 4.1; 7.4',
  texts: {
    name: { nl: 'Code van een andere soort', en: 'Code of another kind' },
    message: {
      nl: '{title} is hier een {kind}; code {code} “{label}” is van een {codeKind}',
      en: '{title} is of kind {kind} here; code {code} “{label}” is of kind {codeKind}',
    },
    why: {
      nl: 'Is {inTitle} werkelijk een {kind}, of lijkt het daar alleen op?',
      en: 'Is the kind of {inTitle} really {kind}, or is it only like one?',
    },
    ground: {
      nl: 'Een probleem, een middel en een mechanisme zijn verschillende dingen, ook als ze hetzelfde heten. Een code van een andere soort past hooguit naar analogie; telt hij als precies, dan klopt de dekking niet.',
      en: 'A problem, a means and a mechanism are different things, even under one name. A code of another kind fits by analogy at most; counted as exact, it puts coverage off.',
    },
    advice: {
      nl: 'Noem de passing analoog, kies een code van de eigen soort, of maak er een onderdeel van die soort van.',
      en: 'Call the fit analogous, choose a code of its own kind, or make it a node of that kind.',
    },
  },
  examples: {
    wrong: ['V1:connection=I1 "Schuldhulp|Debt help"', 'P1:problem=S1 "Motivatie|Motivation"'],
    right: [
      'V1:connection≈I1 "Schuldhulp|Debt help"',
      'I1:instrument=I1 "Schuldhulp|Debt help"',
      'P1:problem~S1 "Motivatie|Motivation"',
    ],
  },
  fixes: [
    {
      label: { nl: 'Noem de passing analoog', en: 'Call the fit analogous' },
      command: ({ at: [id = ''], detail = '' }) => fixedBy(makeAnalogous, { id, written: detail }),
    },
  ],
  check(index, report) {
    const kinds = kindsOfCodes(index);
    for (const node of index.nodes) {
      if (node.excluded || !node.codes) continue;
      for (const [i, { frame, code, fit }] of node.codes.entries()) {
        const found = fit === 'exact' ? kinds.get(frame)?.get(code) : undefined;
        if (!found || found.kind === node.kind) continue;
        // A code that stands there twice is told once.
        const first = node.codes.findIndex(
          (one) => one.fit === 'exact' && one.frame === frame && one.code === code,
        );
        if (first < i) continue;
        const { label, kind } = found;
        report({
          at: [node.id],
          values: { title: nameOf(node), kind: kindWords[node.kind], code, label, codeKind: kindWords[kind] },
          detail: writtenOf({ frame, code }),
        });
      }
    }
  },
});

const writtenOf = (one: { readonly frame: string; readonly code: string }): string =>
  `${one.frame}/${one.code}`;

interface Listed {
  readonly label: { readonly nl?: string; readonly en?: string };
  readonly kind: NodeKind;
}

/** The codes of lists that are for one kind of node, by frame and code. */
const kindsOfCodes = (index: TheoryIndex): ReadonlyMap<string, ReadonlyMap<string, Listed>> =>
  new Map(index.coded.map((frame) => [frame.id, listedIn(frame)]));

const listedIn = onceFor((frame: Frame): ReadonlyMap<string, Listed> => {
  const kinds = new Map<string, Listed>();
  for (const { nodeKind, items } of frame.facets) {
    if (nodeKind === null) continue;
    for (const { code, label } of items) kinds.set(code, { label, kind: nodeKind });
  }
  return kinds;
});

/** Makes the exact fits of one code (`frame/code`) of a node analogous. */
const makeAnalogous: Command<{ readonly id: string; readonly written: string }> = (
  theory,
  { id, written },
  newId,
) => {
  const codes = nodeAt(theory, id)?.codes ?? [];
  if (codes.length === 0) return refuse('not-there');
  const turned = codes.map((one) =>
    writtenOf(one) === written && one.fit === 'exact' ? { ...one, fit: 'analogous' as const } : one,
  );
  return editNode(theory, { id, change: { codes: turned } }, newId);
};
