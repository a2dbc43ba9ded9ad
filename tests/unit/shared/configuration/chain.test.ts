import { describe, expect, it } from 'vitest';
import { readStarter } from '../../../../db/starter/starter.ts';
import { sketch } from '../../../../shared/checks/sketch.ts';
import { chainIds, chainStarts, chainThrough, type Chain } from '../../../../shared/configuration/chain.ts';
import { chainSentence, nameIn } from '../../../../shared/configuration/sentence.ts';
import { theoryOf } from '../../../../shared/theory/theory.ts';

const names = (chain: Chain | undefined): string =>
  chain
    ? [chain.problems, chain.means, chain.mechanisms, chain.goals]
        .map((nodes) => nodes.map((node) => node.id).join('+'))
        .join(' > ')
    : 'none';

const twoWays = sketch(`
  P1:problem**"Zelfvertrouwen|Self-confidence" -> I1:instrument**"Training|Training" -> M1:mechanism**"Erkenning|Recognition" -> S1:subgoal**"Motivatie|Motivation" -> E1:endgoal**"Betaald werk|Paid work"
  P2:problem"Motivatie|Motivation" -> I1
  I1 -> M2:mechanism"Dwang|Force" -> S1
  C1:context"Sociale omgeving|Social surroundings" ~[hinders]> M1
`);

describe('the chain through a record', () => {
  it('follows the heaviest links back to a problem and on to the end goal', () => {
    expect(names(chainThrough(twoWays, 'M1'))).toBe('P2+P1 > I1 > M1 > S1+E1');
  });

  it('goes through the very record asked for, however light it is', () => {
    expect(names(chainThrough(twoWays, 'M2'))).toContain('> M2 >');
    expect(names(chainThrough(twoWays, 'M2'))).not.toContain('M1');
  });

  it('from a problem answers for that problem alone', () => {
    expect(names(chainThrough(twoWays, 'P2'))).toBe('P2 > I1 > M1 > S1+E1');
  });

  it('takes the contexts along that bear on it, and is the same seen from the context', () => {
    const chain = chainThrough(twoWays, 'M1');
    expect(chain?.moderations.map((one) => one.context)).toEqual(['C1']);
    expect(names(chainThrough(twoWays, 'C1'))).toBe(names(chain));
  });

  it('is none for what no link leads to or from', () => {
    expect(chainThrough(sketch('P1:problem; I1:instrument'), 'P1')).toBeUndefined();
    expect(chainThrough(twoWays, 'not-there')).toBeUndefined();
  });

  it('ends where nodes lead round in a circle', () => {
    const round = sketch('S1:subgoal -> S2:subgoal -> S1');
    expect(names(chainThrough(round, 'S1'))).toContain('S1');
  });

  it('in every theory of the companies leads from each mechanism in use only along records that are there', () => {
    for (const { records } of readStarter().theories) {
      const theory = theoryOf(records);
      const starts = chainStarts(theory);
      expect(starts.length).toBeGreaterThan(3);
      for (const start of starts) {
        const chain = chainThrough(theory, start);
        if (!chain) throw new Error(`no chain through ${start}`);
        expect(chainIds(chain).every((id) => theory.records.has(id))).toBe(true);
        expect(chain.mechanisms.map((node) => node.id)).toContain(start);
      }
    }
  });
});

describe('the sentence of a chain', () => {
  const told = (from: string, language: 'nl' | 'en'): string => {
    const chain = chainThrough(twoWays, from);
    return chain
      ? chainSentence(twoWays, chain, language)
          .map((part) => part.text)
          .join('')
      : '';
  };

  it('says if, then, and, not when, in Dutch and in English', () => {
    expect(told('P1', 'nl')).toBe(
      'Als het vastloopt op zelfvertrouwen en het bedrijf inzet op training, dan werkt het mechanisme ‘erkenning’ en komen motivatie en betaald werk dichterbij, tenzij de context ‘sociale omgeving’ tegenwerkt.',
    );
    expect(told('P1', 'en')).toBe(
      'If the trouble lies in self-confidence and the company works with training, then the mechanism ‘recognition’ sets in and things move towards motivation and paid work, unless the context ‘social surroundings’ works against it.',
    );
  });

  it('ties each part to its record and kind, so that it can be underlined and followed', () => {
    const chain = chainThrough(twoWays, 'P1');
    const parts = chain ? chainSentence(twoWays, chain, 'nl') : [];
    expect(
      parts.flatMap((part) => nameIn(part) ?? []).map(({ record, kind }) => `${record} ${kind}`),
    ).toEqual(['P1 problem', 'I1 instrument', 'M1 mechanism', 'S1 subgoal', 'E1 endgoal', 'C1 context']);
  });
});
