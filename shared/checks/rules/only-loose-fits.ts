import { listOf } from '../listOf.ts';
import { nameOf } from '../nameOf.ts';
import { noFittingCode } from '../noFittingCode.ts';
import { defineRule } from '../rule.ts';

/** A node whose codes are all loose: they name the nearest shelf, and count for nothing. */
export const onlyLooseFits = defineRule({
  id: 'only-loose-fits',
  set: 'frame',
  severity: 'hint',
  source: '4.1; 4.5; 7.5',
  texts: {
    name: { nl: 'Past alleen los', en: 'Fits loosely only' },
    message: {
      nl: '{title} past alleen los in het kader: dichtst bij {inNearest}',
      en: '{title} fits the frame only loosely: nearest to {inNearest}',
    },
    why: {
      nl: 'Is {inTitle} iets wat het kader nog niet heeft?',
      en: 'Is {inTitle} something that the frame does not have yet?',
    },
    ground: {
      nl: 'Een losse code wijst de dichtstbijzijnde plank aan en telt niet mee in dekking en vergelijking. Het kader is een opbrengst van onderzoek en niet volledig: wat er niet in past, laat zien waar het kan groeien.',
      en: 'A loose code points at the nearest shelf and does not count in coverage and comparison. The frame is a result of research and not complete: what does not fit shows where it can grow.',
    },
    advice: {
      nl: 'Leg vast dat er geen code past, of kies er een die precies of analoog past.',
      en: 'Record that no code fits, or choose one that fits exactly or by analogy.',
    },
  },
  examples: {
    wrong: ['P1:problem~P1 "Belemmerende overtuigingen|Limiting beliefs"'],
    right: [
      'P1:problem≈P1~P2 "Belemmerende overtuigingen|Limiting beliefs"',
      'P1:problem~P1 "Belemmerende overtuigingen|Limiting beliefs"; P1 {noCode: [example]}',
      'P1:problem "Belemmerende overtuigingen|Limiting beliefs"',
    ],
  },
  fixes: [noFittingCode],
  check(index, report) {
    for (const node of index.nodes) {
      const codes = node.codes ?? [];
      if (node.excluded || codes.length === 0 || index.codesOf(node).length > 0) continue;
      const open = codes.filter(({ frame }) => !node.noCode?.includes(frame));
      // A code that its frame does not have is no shelf at all, and another rule's affair.
      const nearest = open.flatMap(({ frame, code }) => index.item(frame, code)?.label ?? []);
      if (nearest.length === 0) continue;
      const frames = [...new Set(open.map(({ frame }) => frame))].join(' ');
      report({ at: [node.id], values: { title: nameOf(node), nearest: listOf(nearest), open: frames } });
    }
  },
});
