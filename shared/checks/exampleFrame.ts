import type { Facet, Frame, FrameItem } from '../frame/records.ts';
import type { NodeKind } from '../theory/words.ts';
import { sketchFrame } from './sketch.ts';

type More = Partial<FrameItem>;

function facet(
  id: string,
  nodeKind: NodeKind | null,
  letter: string,
  nl: string,
  en: string,
  more: readonly More[] = [{}, {}, {}],
): Facet {
  return {
    id,
    nodeKind,
    title: { nl, en },
    ordered: nodeKind === null,
    items: more.map((one, i) => ({
      code: `${letter}${i + 1}`,
      label: { nl: `${nl} ${i + 1}`, en: `${en} ${i + 1}` },
      ...one,
    })),
  };
}

const sides: readonly More[] = [{ side: 'supply' }, { side: 'demand' }, { side: 'match' }];
const relation = (type: string, from: string, to: string): NonNullable<Frame['relations']>[number] => ({
  type,
  from,
  to,
  basis: 'stated',
});

/**
 * A small ordering frame against which the examples of the rules are checked: P1 to P3, S1 to S3 and M1 to M3 on the supply
 * side, the demand side and the match; I1 to I3 under S1 to S3, I4 one instrument with I1 under S3; A1 to A3 from shallow to
 * deep, M1 at A1, M2 at A2, M3 perhaps at A3; C1 can be influenced, C2 cannot, of C3 nobody says; W1 a term. P4 made way for
 * P1, P5 for P2 and P3, I5 for nothing.
 */
export const exampleFrame: Frame = {
  format: 'cmo-frame',
  formatVersion: 1,
  id: sketchFrame,
  version: '1',
  title: { nl: 'Voorbeeldkader', en: 'Example frame' },
  facets: [
    facet('problems', 'problem', 'P', 'Problemen', 'Problems', [
      ...sides,
      { retired: true, replacedBy: ['P1'] },
      { retired: true, replacedBy: ['P2', 'P3'] },
    ]),
    facet('instruments', 'instrument', 'I', 'Instrumenten', 'Instruments', [
      {},
      {},
      {},
      {},
      { retired: true },
    ]),
    facet('mechanisms', 'mechanism', 'M', 'Mechanismen', 'Mechanisms'),
    facet('subgoals', 'subgoal', 'S', 'Tussendoelen', 'Sub-goals', [
      { side: 'supply', label: { nl: 'Motivatie', en: 'Motivation' } },
      { side: 'demand', label: { nl: 'Ruimte bij de werkgever', en: 'Room at the employer' } },
      { side: 'match', label: { nl: 'Bemiddeling', en: 'Mediation' } },
    ]),
    facet('contexts', 'context', 'C', 'Contexten', 'Contexts', [
      { attributes: { influenceable: 'yes' } },
      { attributes: { influenceable: 'no' } },
      {},
    ]),
    facet('levels', null, 'A', 'Niveaus', 'Levels', [
      { label: { nl: 'Materieel', en: 'Material' } },
      { label: { nl: 'Cognitief', en: 'Cognitive' } },
      { label: { nl: 'Sociaal', en: 'Social' } },
    ]),
    facet('terms', null, 'W', 'Termen', 'Terms', [{ label: { nl: 'Empowerment', en: 'Empowerment' } }]),
  ],
  relations: [
    relation('instrument-of-subgoal', 'I1', 'S1'),
    relation('instrument-of-subgoal', 'I2', 'S2'),
    relation('instrument-of-subgoal', 'I3', 'S3'),
    relation('instrument-of-subgoal', 'I4', 'S3'),
    relation('same-instrument', 'I1', 'I4'),
    relation('mechanism-on-side', 'M1', 'supply'),
    relation('mechanism-on-side', 'M2', 'demand'),
    relation('mechanism-on-side', 'M3', 'match'),
    relation('mechanism-anchored-at', 'M1', 'A1'),
    relation('mechanism-anchored-at', 'M2', 'A2'),
    relation('mechanism-anchoring-candidate', 'M3', 'A3'),
  ],
};
