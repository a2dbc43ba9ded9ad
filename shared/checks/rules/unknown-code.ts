import type { Frame } from '../../frame/records.ts';
import { refuse, type Command } from '../../theory/command.ts';
import { editNode } from '../../theory/commands/edit.ts';
import { headOf, nodeAt } from '../../theory/theory.ts';
import { fixedBy } from '../fixedBy.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import type { TheoryIndex } from '../theoryIndex.ts';

/** A code that its frame does not have. Silent about frames that are not there to look in. */
export const unknownCode = defineRule({
  id: 'unknown-code',
  set: 'correctness',
  severity: 'error',
  source: '4.1; tabel 4.1; tabel 4.3; tabel 7.1',
  texts: {
    name: { nl: 'Code die het kader niet kent', en: 'Code that the frame does not have' },
    message: {
      nl: 'Bij {inTitle} staat code {code}, die in “{frame}” niet voorkomt',
      en: '{title} carries code {code}, which “{frame}” does not have',
    },
    why: {
      nl: 'Zonder bekende code is er voor {inTitle} geen plaats in een vergelijking of dekking.',
      en: 'Without a known code {inTitle} has no place in a comparison or in coverage.',
    },
    ground: {
      nl: 'De code zegt welk onderdeel van het ordeningskader dit is. Daarmee worden theorieën vergeleken; een code die het kader niet heeft, telt nergens mee.',
      en: 'The code says which item of the ordering frame this is. Theories are compared by it; a code that the frame does not have counts nowhere.',
    },
    advice: {
      nl: 'Kies een code uit het kader, of haal de code weg: geen passende code is ook een antwoord.',
      en: 'Choose a code from the frame, or take the code away: no fitting code is an answer too.',
    },
  },
  examples: {
    wrong: ['P1:problem=P99 "Schulden|Debts"'],
    right: [
      'P1:problem=P1 "Schulden|Debts"',
      'P1:problem "Schulden|Debts"',
      'P1:problem=elders/P99 "Schulden|Debts"',
    ],
  },
  fixes: [
    {
      label: { nl: 'Haal de code weg', en: 'Take the code away' },
      command: ({ at: [id = ''], values: { written } }) =>
        fixedBy(dropCode, { id, written: typeof written === 'string' ? written : '' }),
    },
  ],
  check(index, report) {
    const known = knownCodes(index);
    for (const node of index.nodes) {
      if (node.excluded || !node.codes) continue;
      for (const [i, { frame: id, code }] of node.codes.entries()) {
        const frame = known.get(id);
        if (!frame || frame.codes.has(code)) continue;
        // A code that stands there twice is told once.
        if (node.codes.findIndex((one) => one.frame === id && one.code === code) < i) continue;
        const written = `${id}/${code}`;
        const values = { title: nameOf(node), code, frame: frame.title, written };
        report({ at: [node.id], values, detail: written });
      }
    }
  },
});

interface Known {
  readonly title: Frame['title'];
  readonly codes: ReadonlySet<string>;
}

/** The codes of every frame that is there, in the version that the theory names if that one is, else in all versions. */
function knownCodes(index: TheoryIndex): ReadonlyMap<string, Known> {
  const named = new Map(headOf(index.theory).frames.map((frame) => [frame.id, frame.version]));
  const known = new Map<string, Known>();
  for (const [id, versions] of Map.groupBy(index.frames, (frame) => frame.id)) {
    const exact = versions.filter((frame) => frame.version === named.get(id));
    const used = exact.length > 0 ? exact : versions;
    const codes = used.flatMap((frame) =>
      frame.facets.flatMap((facet) => facet.items.map((item) => item.code)),
    );
    const [first] = used;
    if (first) known.set(id, { title: first.title, codes: new Set(codes) });
  }
  return known;
}

/** Takes one code (`frame/code`) off a node, and the whole list with the last one. */
const dropCode: Command<{ readonly id: string; readonly written: string }> = (
  theory,
  { id, written },
  newId,
) => {
  const codes = nodeAt(theory, id)?.codes ?? [];
  const left = codes.filter((one) => `${one.frame}/${one.code}` !== written);
  if (left.length === codes.length) return refuse('not-there');
  return editNode(theory, { id, change: { codes: left.length > 0 ? left : undefined } }, newId);
};
