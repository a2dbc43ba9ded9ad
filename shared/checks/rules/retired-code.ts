import { itemsByCode, isLive, successorsOf, type PlacedItem } from '../../frame/items.ts';
import type { Frame } from '../../frame/records.ts';
import { refuse, type Command } from '../../theory/command.ts';
import { editNode } from '../../theory/commands/edit.ts';
import type { Text } from '../../theory/records.ts';
import { nodeAt } from '../../theory/theory.ts';
import { fixedBy } from '../fixedBy.ts';
import { listOf } from '../listOf.ts';
import { nameOf } from '../nameOf.ts';
import { defineRule } from '../rule.ts';
import type { TheoryIndex } from '../theoryIndex.ts';

/** A code that the frame has no use for any more, in the version that the theory is coded in. It names what took its place. */
export const retiredCode = defineRule({
  id: 'retired-code',
  set: 'correctness',
  severity: 'warning',
  source: 'own',
  texts: {
    name: { nl: 'Vervallen code', en: 'Retired code' },
    message: {
      nl: 'Code {code} “{label}” bij {inTitle} is vervallen in “{frame}”; {now}',
      en: 'Code {code} “{label}” with {inTitle} is retired in “{frame}”; {now}',
    },
    why: {
      nl: 'Een vervallen code telt niet meer mee: welke zegt nu het best wat {inTitle} is?',
      en: 'A retired code no longer counts: which one now says best what {inTitle} is?',
    },
    ground: {
      nl: 'Een kader is zelf een bevinding en wordt herzien. Codes verdwijnen nooit, maar wat vervallen is, staat niet meer in dekking en vergelijking.',
      en: 'A frame is a finding itself and is revised. Codes never vanish, but what is retired no longer stands in coverage and comparison.',
    },
    advice: {
      nl: 'Neem de code die ervoor in de plaats kwam, kies een andere, of leg vast dat er geen past.',
      en: 'Take the code that replaced it, choose another, or record that none fits.',
    },
  },
  examples: {
    wrong: [
      'P1:problem=P4 "Schulden|Debts"',
      'P1:problem≈P5 "Schulden|Debts"',
      'I1:instrument~I5 "Sollicitatiebrief|Letter of application"',
    ],
    right: [
      'P1:problem=P1 "Schulden|Debts"',
      'P1:problem=elders/P4 "Schulden|Debts"',
      'P1:problem!=P4 "Schulden|Debts"',
    ],
  },
  fixes: [
    {
      label: { nl: 'Neem de nieuwe code', en: 'Take the new code' },
      when: (_, { values: { successor } }) => successor !== undefined,
      command: ({ at: [id = ''], detail = '', values: { successor } }) =>
        fixedBy(replaceCode, { id, written: detail, by: typeof successor === 'string' ? successor : '' }),
    },
  ],
  check(index, report) {
    const retired = retiredItems(index);
    if (retired.size === 0) return;
    for (const node of index.nodes) {
      if (node.excluded || !node.codes) continue;
      for (const written of new Set(node.codes.map(writtenOf))) {
        const found = retired.get(written);
        if (!found) continue;
        const { frame, item, successors } = found;
        const [only, another] = successors;
        const values = {
          title: nameOf(node),
          code: item.code,
          label: item.label,
          frame: frame.title,
          now: nowOf(successors),
          ...(only && !another ? { successor: only.item.code } : {}),
        };
        report({ at: [node.id], values, detail: written });
      }
    }
  },
});

const writtenOf = (one: { readonly frame: string; readonly code: string }): string =>
  `${one.frame}/${one.code}`;

interface Retired {
  readonly frame: Frame;
  readonly item: PlacedItem['item'];
  readonly successors: readonly PlacedItem[];
}

/** The retired items of the frames of the theory, by `frame/code`. */
function retiredItems(index: TheoryIndex): ReadonlyMap<string, Retired> {
  const retired = new Map<string, Retired>();
  for (const frame of index.coded) {
    if (frame.facets.every(({ items }) => items.every(isLive))) continue;
    const placed = itemsByCode(frame);
    for (const { item } of placed.values()) {
      if (isLive(item)) continue;
      const successors = successorsOf(placed, item.code).flatMap((code) => placed.get(code) ?? []);
      retired.set(`${frame.id}/${item.code}`, { frame, item, successors });
    }
  }
  return retired;
}

/** What took the place of a retired item, for the end of a sentence. */
function nowOf(successors: readonly PlacedItem[]): Text {
  if (successors.length === 0) return { nl: 'niets kwam ervoor in de plaats', en: 'nothing took its place' };
  const named = successors.map(({ item: { code, label } }) => ({
    nl: `${code} “${label.nl ?? label.en ?? ''}”`,
    en: `${code} “${label.en ?? label.nl ?? ''}”`,
  }));
  const { nl, en } = listOf(named);
  return { nl: `nu is dat ${nl}`, en: `now it is ${en}` };
}

/** Puts another code of the same frame in the place of one (`frame/code`), with the fit it had; a code is carried once. */
const replaceCode: Command<{ readonly id: string; readonly written: string; readonly by: string }> = (
  theory,
  { id, written, by },
  newId,
) => {
  const codes = nodeAt(theory, id)?.codes ?? [];
  const turned = codes.map((one) => (writtenOf(one) === written ? { ...one, code: by } : one));
  const once = [...new Map(turned.toReversed().map((one) => [writtenOf(one), one])).values()].toReversed();
  if (!codes.some((one) => writtenOf(one) === written)) return refuse('not-there');
  return editNode(theory, { id, change: { codes: once } }, newId);
};
