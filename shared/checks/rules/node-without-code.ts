import type { Frame } from '../../frame/records.ts';
import { nodeKinds } from '../../theory/words.ts';
import { framesListing } from '../frameSays.ts';
import { listOf } from '../listOf.ts';
import { nameOf, quoted } from '../nameOf.ts';
import { noFittingCode } from '../noFittingCode.ts';
import { defineRule } from '../rule.ts';

/**
 * A node without any code, where a frame of the theory has a list for its kind. Silent about contexts: the report itself says
 * that their list is yet to be made (7.5), so a context of one's own is no gap. Silent where *no fitting code* was chosen.
 */
export const nodeWithoutCode = defineRule({
  id: 'node-without-code',
  set: 'frame',
  severity: 'hint',
  source: '4.1; 4.5; 7.5',
  texts: {
    name: { nl: 'Onderdeel zonder code', en: 'Node without a code' },
    message: {
      nl: '{title} heeft nog geen plaats in {frames}',
      en: '{title} has no place in {frames} yet',
    },
    why: {
      nl: 'Welk onderdeel van het kader is {inTitle}, of past er geen?',
      en: 'Which item of the frame is {inTitle}, or does none fit?',
    },
    ground: {
      nl: 'Zonder code telt een onderdeel niet mee in dekking en vergelijking. Past er geen code, dan is dat ook een uitkomst: zo blijkt wat het kader nog mist.',
      en: 'Without a code a node does not count in coverage and comparison. If no code fits, that is a result too: it shows what the frame still lacks.',
    },
    advice: {
      nl: 'Kies een code uit het kader, of leg vast dat er geen past.',
      en: 'Choose a code from the frame, or record that none fits.',
    },
  },
  examples: {
    wrong: ['P1:problem "Schulden|Debts" -> I1:instrument=I1 "Schuldhulp|Debt help"'],
    right: [
      'P1:problem=P1 "Schulden|Debts" -> I1:instrument≈I1 "Schuldhulp|Debt help"',
      'P1:problem "Schulden|Debts"; P1 {noCode: [example]}',
      'V1:connection "Gemeente|Municipality"; C1:context "Sociale omgeving|Social surroundings"',
      'P1:problem! "Schulden|Debts"',
    ],
  },
  fixes: [noFittingCode],
  check(index, report) {
    for (const kind of nodeKinds) {
      if (kind === 'context') continue;
      const listing = framesListing(index, kind);
      const all = named(listing);
      for (const node of index.inUse(kind)) {
        if ((node.codes ?? []).length > 0) continue;
        const { noCode } = node;
        const names = noCode ? named(listing.filter((frame) => !noCode.includes(frame.id))) : all;
        if (names.open === '') continue;
        report({ at: [node.id], values: { title: nameOf(node), ...names } });
      }
    }
  },
});

/** Frames by their titles, for the sentence, and by their ids, for what a way out does. */
const named = (frames: readonly Frame[]) => ({
  frames: listOf(frames.map((one) => quoted(one.title))),
  open: frames.map((one) => one.id).join(' '),
});
