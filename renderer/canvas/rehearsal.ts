import { headId } from '../../shared/ids.ts';
import type { Level, Measure, Picture } from '../../shared/layout/picture.ts';
import type { Link, Moderation, TheoryNode, TheoryRecord } from '../../shared/theory/records.ts';
import { theoryOf, type Theory } from '../../shared/theory/theory.ts';
import type { LinkType, NodeKind } from '../../shared/theory/words.ts';
import { drawMap } from './layoutTask.ts';

/** The kinds of a chain, each with the link that leads on from it. */
const steps: readonly (readonly [NodeKind, LinkType])[] = [
  ['problem', 'addressed-by'],
  ['instrument', 'triggers'],
  ['mechanism', 'brings-about'],
  ['subgoal', 'contributes-to'],
  ['endgoal', 'contributes-to'],
];
/** Chains of a theory as a company has it, and of one that is ordered and drawn as large ones are. */
const ofCompany = 30;
const ofLarge = 180;
/** How many of each piece the canvas draws in one turn: so few that it is not felt; and of one picture: more make nothing quicker. */
const few = 12;
const enough = 96;

const claimed = { sign: null, basis: 'stated', modality: 'claimed' } as const;

const nodeOf = (id: string, kind: NodeKind, i: number): TheoryNode => ({
  record: 'node',
  id,
  kind,
  title: { nl: `${kind} ${i}` },
  basis: 'stated',
});

/** The links from a step of a chain to the next one: of its own chain, of the one beside it, and now and then of one far away. */
const linksFrom = (step: number, i: number, type: LinkType, chains: number): Link[] =>
  [...new Set([i, i % 3 === 0 ? (i + 1) % chains : i, i % 9 === 0 ? (i * 7) % chains : i])].map((to) => ({
    record: 'link',
    id: `${step}-${i}-${to}`,
    type,
    from: `${step}-${i}`,
    to: `${step + 1}-${to}`,
    ...claimed,
  }));

/** A context that hinders the mechanism of a chain. */
const contextOf = (i: number): [TheoryNode, Moderation] => [
  nodeOf(`c-${i}`, 'context', i),
  {
    record: 'moderation',
    id: `d-${i}`,
    context: `c-${i}`,
    target: `2-${i}`,
    effect: 'hinders',
    ...claimed,
  },
];

/** A made-up theory of so many chains beside each other, which touch: what the layout and the canvas meet in any theory. */
export function rehearsedTheory(chains = ofLarge): Theory {
  const head: TheoryRecord = {
    record: 'theory',
    id: headId,
    title: { nl: 'Proef' },
    holder: { name: { nl: 'Proef' }, kind: 'other' },
    frames: [],
  };
  const records = Array.from({ length: chains }, (_, i) => [
    ...steps.flatMap(([kind, type], step): TheoryRecord[] => [
      nodeOf(`${step}-${i}`, kind, i),
      ...(step + 1 < steps.length ? linksFrom(step, i, type, chains) : []),
    ]),
    ...contextOf(i),
  ]);
  return theoryOf([head, ...records.flat()]);
}

const wish = {
  frames: [],
  findings: [],
  language: 'nl',
  width: 1440,
  height: 700,
  chain: undefined,
  order: undefined,
  fresh: false,
} as const;

/** The first pieces of a picture, a few of each at a time. */
const partsOf = (picture: Picture): Picture[] =>
  Array.from({ length: enough / few }, (_, i) => {
    const of = <T>(pieces: readonly T[]): T[] => pieces.slice(i * few, (i + 1) * few);
    const { plates, boxes, nets, links, tabs } = picture;
    return {
      ...picture,
      plates: of(plates),
      boxes: of(boxes),
      nets: of(nets),
      links: of(links),
      tabs: of(tabs),
    };
  });

/**
 * Draws made-up theories: code that has run a few times runs at twice the speed, and the first text that is measured makes the
 * browser look for its fonts. One drawing a turn, so that a question waits for one at most; at the end come parts of a map and
 * an overview of {@link rehearsedTheory}, for the canvas to rehearse on.
 */
export function* rehearsal(measure: Measure): Generator<undefined, readonly Picture[]> {
  const draw = (theory: Theory, level: Level): Picture =>
    drawMap(theory, { ...wish, level }, measure).picture;
  const small = rehearsedTheory(ofCompany);
  for (const level of ['map', 'overview', 'map'] as const) {
    draw(small, level);
    yield;
  }
  const large = rehearsedTheory();
  draw(large, 'overview');
  yield;
  const map = draw(large, 'map');
  yield;
  return [map, draw(large, 'overview')].flatMap(partsOf);
}
