import { describe, expect, it } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { readsAsActivity } from '../../../../shared/checks/activityWords.ts';
import { nodesOf, theoryOf } from '../../../../shared/theory/theory.ts';

describe('the words of an activity', () => {
  it('are in none of the mechanisms that the frame has, nor in those of the companies', () => {
    const { frames, theories } = readStarter();
    const items = frames
      .slice(0, 1)
      .flatMap(({ facets }) =>
        facets.filter(({ nodeKind }) => nodeKind === 'mechanism').flatMap((facet) => facet.items),
      );
    expect(items).toHaveLength(11);
    const companies = theories.filter(({ id }) => /^fit-or-unfit-[a-d]$/.test(id));
    const nodes = companies.flatMap(({ records }) =>
      nodesOf(theoryOf(records)).filter(({ kind }) => kind === 'mechanism'),
    );
    expect(nodes).toHaveLength(38);
    const titles = [
      ...items.flatMap(({ label, aliases = [] }) => [label, ...aliases]),
      ...nodes.map(({ title }) => title),
    ];
    expect(titles.filter(readsAsActivity)).toEqual([]);
  });

  it.each([
    'Training',
    'Sollicitatietraining',
    'Trainingen in een groep',
    'Cursus Nederlands',
    'Individuele coaching',
    'Re-integratietraject',
    'Gesprekken voeren',
    'Voortgangsgesprekken',
    'De cliënt begeleiden',
    'Vacatures aanbieden',
    'Hulp bieden',
    'Werkstages',
    'Omscholing',
  ])('are in “%s”', (nl) => expect(readsAsActivity({ nl })).toBe(true));

  it.each([
    'Job coaching',
    'Application training',
    'Offering vacancies',
    'To guide the client',
    'Work placements',
  ])('are in “%s”, in English', (en) => expect(readsAsActivity({ en })).toBe(true));

  it.each([
    'Begeleiding',
    'Leren door training',
    'Vertrouwen in de coach',
    'Zich gesteund voelen tijdens gesprekken',
    'Weerstand bieden',
    'Houvast bieden',
    'Eigenaarschap: de cliënt kiest de training zelf',
    'Zichzelf leren presenteren',
    'Wederzijdse binding door afspraken',
    'Activering (ritme, uren vullen)',
  ])('are not in “%s”', (nl) => expect(readsAsActivity({ nl })).toBe(false));

  it.each([
    'Guidance',
    'Learning from the course',
    'Trust in the coach',
    'Matching',
    'Seeing oneself as a worker',
  ])('are not in “%s”, in English', (en) => expect(readsAsActivity({ en })).toBe(false));
});
