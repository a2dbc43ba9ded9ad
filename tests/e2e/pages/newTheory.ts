import { expect, type Page } from '@playwright/test';
import { MapPage } from './map.ts';

/** The theory that is built by hand and by keys: its nodes by kind, as they are named. */
export const built = {
  title: 'Theorie van een proefbedrijf',
  first: 'Geen vertrouwen in zichzelf',
  second: 'Geen dagritme',
  instrument: 'Sollicitatietraining',
  connection: 'Overleg met de huisarts',
  mechanism: 'Zichzelf zien als werkende',
  context: 'Krappe arbeidsmarkt',
  subgoal: 'Solliciteert zelf',
  work: 'Betaald werk',
} as const;

/** The five links of it: where each begins and ends, and what it says of itself. */
export const builtLinks: readonly (readonly [from: string, to: string, words: string])[] = [
  [built.first, built.instrument, `${built.first} wordt aangepakt met ${built.instrument}`],
  [built.second, built.instrument, `${built.second} wordt aangepakt met ${built.instrument}`],
  [built.instrument, built.mechanism, `${built.instrument} zet ${built.mechanism} in werking`],
  [built.mechanism, built.subgoal, `${built.mechanism} brengt ${built.subgoal} teweeg`],
  [built.subgoal, built.work, `${built.subgoal} draagt bij aan ${built.work}`],
];

const kinds = {
  first: 'probleem',
  second: 'probleem',
  instrument: 'instrument',
  connection: 'verbinding',
  mechanism: 'mechanisme',
  subgoal: 'tussendoel',
  work: 'einddoel',
} as const;

/** Everything that was built is in the map, linked, with the context on its link. */
export async function expectBuilt(page: Page): Promise<void> {
  const map = new MapPage(page);
  await expect(map.title()).toHaveText(built.title);
  for (const [name, kind] of Object.entries(kinds))
    await expect(map.node(built[name as keyof typeof kinds], kind)).toBeVisible();
  for (const [, , words] of builtLinks) await expect(map.link(words)).toHaveCount(1);
  await expect(
    map.tab(`${built.context} hindert ${built.mechanism} brengt ${built.subgoal} teweeg`),
  ).toHaveCount(1);
}
