import { describe, expect, test } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { indexTheory } from '../../../../shared/checks/theoryIndex.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { chainThrough, mechanismsOfChains } from '../../../../shared/configuration/chain.ts';
import { configurationSentence } from '../../../../shared/configuration/configurationSentence.ts';
import { inSentence } from '../../../../shared/configuration/names.ts';
import type { Role } from '../../../../shared/configuration/parts.ts';
import { proposeConfigurations } from '../../../../shared/configuration/proposals.ts';
import { chainSentence } from '../../../../shared/configuration/sentence.ts';
import type { Configuration } from '../../../../shared/theory/records.ts';
import { theoryOf, type Theory } from '../../../../shared/theory/theory.ts';
import { languages, type Language } from '../../../../shared/theory/words.ts';

const joined = (parts: readonly { readonly text: string }[]): string =>
  parts.map(({ text }) => text).join('');
const of = (...members: readonly (readonly [string, Role])[]): Configuration => ({
  record: 'configuration',
  id: 'k1',
  members: members.map(([record, role]) => ({ record, role })),
});
const told = (theory: Theory, one: Configuration, language: Language = 'nl'): string =>
  joined(configurationSentence(theory, one, language));

const small = sketch(`
  P1:problem"Motivatie|Motivation" -> I1:instrument"Netwerktraining|Networking training" -> M1:mechanism"Leermechanisme|Learning mechanism" -> S1:subgoal"Werknemersvaardigheden opbouwen|Building employee skills"
  P2:problem"Klein netwerk|Small network" -> I1
  I2:instrument"Tijd, geld en aandacht|Time, money and attention" -> M2:mechanism"Klant komt zelf in actie|Client takes action" -> E1:endgoal"Betaald werk|Paid work"
  C1:context"Consulent|Consultant" ~[precondition]> M1
  C2:context"Sociale omgeving|Social surroundings" ~[hinders]> M1
  C3:context"Vaste groep|A fixed group"
`);

describe('a name within a sentence', () => {
  test.each([
    ['(Her)oriëntatie', '(her)oriëntatie'],
    ['UWV-consulent', 'UWV-consulent'],
    ['CV schrijven', 'CV schrijven'],
    ['IJver', 'ijver'],
    ['I can do this', 'I can do this'],
    ['Inzicht.', 'inzicht'],
    ['P19', 'P19'],
  ])('%s is said as %s', (title, said) => {
    expect(inSentence(title)).toBe(said);
  });
});

describe('the sentence of a configuration', () => {
  test('says what it sticks on, what is done, what comes closer and why, and under which contexts', () => {
    const whole = of(
      ['P1', 'context'],
      ['I1', 'intervention'],
      ['C1', 'context'],
      ['C2', 'context'],
      ['C3', 'context'],
      ['M1', 'mechanism'],
      ['S1', 'outcome'],
    );
    expect(told(small, whole)).toBe(
      'Als het vastloopt op motivatie en het bedrijf inzet op netwerktraining in de context ‘vaste groep’, dan komt ‘werknemersvaardigheden opbouwen’ dichterbij, doordat het leermechanisme werkt, mits de context ‘consulent’ aanwezig is, maar niet als de context ‘sociale omgeving’ tegenwerkt.',
    );
    expect(told(small, whole, 'en')).toBe(
      'If the trouble lies in motivation and the company works with networking training in the context ‘a fixed group’, then things move towards building employee skills, because the learning mechanism sets in, provided the context ‘consultant’ is present, but not when the context ‘social surroundings’ works against it.',
    );
  });

  test('puts names that are no plain nouns between marks, and counts its verbs', () => {
    const one = of(
      ['P1', 'context'],
      ['P2', 'context'],
      ['I2', 'intervention'],
      ['M1', 'mechanism'],
      ['M2', 'mechanism'],
      ['S1', 'outcome'],
      ['E1', 'outcome'],
    );
    expect(told(small, one)).toBe(
      'Als het vastloopt op motivatie en klein netwerk, en het bedrijf inzet op ‘tijd, geld en aandacht’, dan komen ‘werknemersvaardigheden opbouwen’ en betaald werk dichterbij, doordat het leermechanisme en het mechanisme ‘klant komt zelf in actie’ werken.',
    );
  });

  test('says which places are open, which roles are undecided, and what a mechanism is made of', () => {
    expect(told(small, of(['M1', 'mechanism']))).toBe(
      'In een nog open context komt een nog open uitkomst dichterbij, doordat het leermechanisme werkt.',
    );
    expect(told(small, of(['M1', 'undecided']))).toBe('Nog zonder rol: leermechanisme.');
    expect(
      told(small, of(['C3', 'resource'], ['M2', 'reasoning'], ['E1', 'outcome'], ['C1', 'context']), 'en'),
    ).toBe(
      'In the context ‘consultant’ things move towards paid work, because the resource ‘a fixed group’ and the reasoning ‘client takes action’ set in.',
    );
  });

  test('of every proposal and every chain of the theories that come along reads as one sentence in both languages', () => {
    for (const { records } of readStarter().theories) {
      const theory = theoryOf(records);
      const said = languages.flatMap((language) => [
        ...proposeConfigurations(indexTheory(theory)).map(({ members }) =>
          told(theory, { record: 'configuration', id: 'k', members }, language),
        ),
        ...mechanismsOfChains(theory).flatMap((id) => {
          const chain = chainThrough(theory, id);
          return chain ? [joined(chainSentence(theory, chain, language))] : [];
        }),
      ]);
      expect(said.length).toBeGreaterThan(20);
      for (const sentence of said) {
        expect(sentence).toMatch(/^(Als|In|If|Zo) .*[^.,;: ]\.$/u);
        expect(sentence).not.toMatch(/ {2}|,,| ,|‘‘|’’|undefined/);
      }
    }
  });
});
