import type { Text } from '../theory/records.ts';

/**
 * What comes after these words tells how, where or by what, and not what it is: *vertrouwen door gesprekken* is trust. What
 * comes after a colon is the mechanism's subtitle.
 */
const turn =
  /[:;,(–—]|\s(?:door|van|in|op|bij|met|voor|aan|na|naar|tijdens|dat|die|om|uit|through|by|from|of|at|with|for|to|after|during|that|who)\s/i;

/** Last words of what someone does or offers, in compounds too: *sollicitatietraining*, *re-integratietraject*. */
const dutch =
  /(?:training|cursus|workshop|traject|coaching|gesprek|stage|proefplaatsing|detachering|intake|assessment|scholing|opleiding|bijeenkomst|voorlichting|subsidie|bemiddelingspoging|huisbezoek|speeddate|doorverwijzing)(?:en|s|sen|ken|ten|ies)?(?=\s|$)/i;
const dutchDoing =
  /(?:^|\s)(?:begeleiden|coachen|trainen|aanbieden|verstrekken|regelen|organiseren|doorverwijzen|toeleiden|bemiddelen|plaatsen|scholen|inkopen|inzetten|motiveren|stimuleren|(?<!weerstand |tegenwicht |houvast |hoofd )bieden)$/i;
const english =
  /\b(?:training|courses?|workshops?|coaching|counselling|interviews?|placements?|internships?|traineeships?|assessments?|intakes?|programmes?|schooling|subsid(?:y|ies)|meetings?|house calls?|speed dat(?:e|es|ing)|referrals?|lessons?)$/i;
const englishDoing =
  /^(?:to\s+)?(?:coach|train|guide|offer|provide|arrange|organi[sz]e|refer|mediate|motivate|stimulate|place)(?:ing)?\s/i;

/** Whether a title reads as something that is done, in either language: a hint for a reader, never a verdict. */
export function readsAsActivity(title: Text): boolean {
  const before = read.get(title);
  if (before !== undefined) return before;
  const reads = namesDoing(title);
  read.set(title, reads);
  return reads;
}
/** Titles never change, so each is read once, however often a theory is checked. */
const read = new WeakMap<Text, boolean>();

function namesDoing({ nl, en }: Text): boolean {
  const dutchHead = headOf(nl);
  const englishHead = headOf(en);
  return (
    dutch.test(dutchHead) ||
    dutchDoing.test(dutchHead) ||
    english.test(englishHead) ||
    englishDoing.test(`${englishHead} `)
  );
}

const headOf = (words = ''): string => words.split(turn)[0]?.trim() ?? '';
