import { compareNatural } from '../../ids.ts';
import { defineRule } from '../rule.ts';

/** A theory that is coded in an older version of a frame than the newest that the library has. */
export const frameVersionOutOfDate = defineRule({
  id: 'frame-version-out-of-date',
  set: 'frame',
  severity: 'hint',
  source: '4.5; 7.5',
  texts: {
    name: { nl: 'Oudere versie van het kader', en: 'Older version of the frame' },
    message: {
      nl: 'Gecodeerd in “{frame}” {version}; er is een nieuwere versie, {newest}',
      en: 'Coded in “{frame}” {version}; there is a newer version, {newest}',
    },
    why: {
      nl: 'Past deze theorie ook in het kader zoals het nu is?',
      en: 'Does this theory also fit the frame as it is now?',
    },
    ground: {
      nl: 'Een kader groeit met wat theorieën laten zien. Theorieën in verschillende versies zijn niet zonder meer te vergelijken: een code kan gesplitst, samengevoegd of vervallen zijn.',
      en: 'A frame grows with what theories show. Theories in different versions cannot simply be compared: a code may have been split, merged or retired.',
    },
    advice: {
      nl: 'Zet de theorie over naar de nieuwe versie; het verslag zegt wat vanzelf meegaat en waar u kiest.',
      en: 'Move the theory to the new version; the report says what moves by itself and where you choose.',
    },
  },
  examples: {
    wrong: ['P1:problem=P1 "Schulden|Debts"; theory {frames: [{id: example, version: "0.9"}]}'],
    right: [
      'P1:problem=P1 "Schulden|Debts"',
      'P1:problem=P1 "Schulden|Debts"; theory {frames: [{id: elsewhere, version: "0.9"}]}',
    ],
  },
  check(index, report) {
    for (const { id, version } of index.head.frames) {
      const versions = index.frames.filter((frame) => frame.id === id).map((frame) => frame.version);
      const newest = index.input.newest?.[id] ?? versions.toSorted(compareNatural).at(-1);
      if (newest === undefined || compareNatural(version, newest) >= 0) continue;
      const frame = index.frames.find((one) => one.id === id)?.title ?? id;
      report({ at: [], detail: id, values: { frame, version, newest } });
    }
  },
});
