import type { Facet, Frame } from '../frame/records.ts';
import type { NodeKind } from '../theory/words.ts';
import { sketchFrame } from './sketch.ts';

const facet = (id: string, nodeKind: NodeKind, letter: string, nl: string, en: string): Facet => ({
  id,
  nodeKind,
  title: { nl, en },
  ordered: false,
  items: [1, 2, 3].map((n) => ({ code: `${letter}${n}`, label: { nl: `${nl} ${n}`, en: `${en} ${n}` } })),
});

/** A small ordering frame against which the examples of the rules are checked: P1 to P3, I1 to I3, M1 to M3, S1 to S3. */
export const exampleFrame: Frame = {
  format: 'cmo-frame',
  formatVersion: 1,
  id: sketchFrame,
  version: '1',
  title: { nl: 'Voorbeeldkader', en: 'Example frame' },
  facets: [
    facet('problems', 'problem', 'P', 'Problemen', 'Problems'),
    facet('instruments', 'instrument', 'I', 'Instrumenten', 'Instruments'),
    facet('mechanisms', 'mechanism', 'M', 'Mechanismen', 'Mechanisms'),
    facet('subgoals', 'subgoal', 'S', 'Tussendoelen', 'Sub-goals'),
  ],
};
