import type { Counted, Words } from './words.ts';

/**
 * The joints of the sentences that chains and configurations make; the parts between are names. Names are of any form (*leren*, *klant
 * komt zelf in actie*), so none is inflected, and what is no plain noun stands between marks.
 */
export const sentenceWords = {
  if: { nl: 'Als ', en: 'If ' },
  problem: { nl: 'het vastloopt op ', en: 'the trouble lies in ' },
  means: { nl: 'het bedrijf inzet op ', en: 'the company works with ' },
  meansOfOther: { nl: 'wordt ingezet op ', en: 'use is made of ' },
  /** After several names, which have an *en* of their own. */
  andThen: { nl: ', en ', en: ', and ' },
  actor: { nl: ' door ', en: ' by ' },
  thereupon: { nl: ', dan ', en: ', then ' },
  /** Where nothing was said before it. */
  thus: { nl: 'Zo ', en: 'In this way ' },
  mechanism: { nl: 'het mechanisme ', en: 'the mechanism ' },
  resource: { nl: 'de hulpbron ', en: 'the resource ' },
  reasoning: { nl: 'de redenering ', en: 'the reasoning ' },
  /** Before a name that says itself that it is one: *het leermechanisme*. */
  itself: { nl: 'het ', en: 'the ' },
  because: { nl: ', doordat ', en: ', because ' },
  goalFirst: { nl: 'Te bereiken: ', en: 'To be reached: ' },
  and: { nl: ' en ', en: ' and ' },
  or: { nl: ' of ', en: ' or ' },
} as const satisfies Record<string, Words>;

/** What goes with one and with several: `before` the names and `after` them. */
export interface Around {
  readonly before: Counted;
  readonly after: Counted;
}

const same = (nl: string, en: string): Counted => ({ one: { nl, en }, other: { nl, en } });

export const sentenceCounts = {
  /** Verb first: *dan werkt het mechanisme …*. */
  sets: {
    before: { one: { nl: 'werkt ', en: '' }, other: { nl: 'werken ', en: '' } },
    after: { one: { nl: '', en: ' sets in' }, other: { nl: '', en: ' set in' } },
  },
  /** Verb last: *doordat het mechanisme … werkt*. */
  setting: {
    before: same('', ''),
    after: { one: { nl: ' werkt', en: ' sets in' }, other: { nl: ' werken', en: ' set in' } },
  },
  closer: {
    before: {
      one: { nl: 'komt ', en: 'things move towards ' },
      other: { nl: 'komen ', en: 'things move towards ' },
    },
    after: same(' dichterbij', ''),
  },
  context: {
    before: {
      one: { nl: ' in de context ', en: ' in the context ' },
      other: { nl: ' in de contexten ', en: ' in the contexts ' },
    },
    after: same('', ''),
  },
  contextFirst: {
    before: {
      one: { nl: 'In de context ', en: 'In the context ' },
      other: { nl: 'In de contexten ', en: 'In the contexts ' },
    },
    after: same(' ', ' '),
  },
  precondition: {
    before: {
      one: { nl: ', mits de context ', en: ', provided the context ' },
      other: { nl: ', mits de contexten ', en: ', provided the contexts ' },
    },
    after: {
      one: { nl: ' aanwezig is', en: ' is present' },
      other: { nl: ' aanwezig zijn', en: ' are present' },
    },
  },
  facilitates: {
    before: {
      one: { nl: ', vooral als de context ', en: ', all the more when the context ' },
      other: { nl: ', vooral als de contexten ', en: ', all the more when the contexts ' },
    },
    after: { one: { nl: ' meewerkt', en: ' helps' }, other: { nl: ' meewerken', en: ' help' } },
  },
  hinders: {
    before: same(', tenzij de context ', ', unless the context '),
    after: same(' tegenwerkt', ' works against it'),
  },
  /** What hinders, after what has to be there or helps. */
  hindersYet: {
    before: same(', maar niet als de context ', ', but not when the context '),
    after: same(' tegenwerkt', ' works against it'),
  },
  flips: {
    before: {
      one: { nl: '; de context ', en: '; the context ' },
      other: { nl: '; de contexten ', en: '; the contexts ' },
    },
    after: {
      one: { nl: ' kan dit omkeren', en: ' can turn this round' },
      other: { nl: ' kunnen dit omkeren', en: ' can turn this round' },
    },
  },
} as const satisfies Record<string, Around>;
