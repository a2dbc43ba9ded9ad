import { relationsOf } from '../../frame/frameRelations.ts';
import type { Facet, Frame, FrameItem } from '../../frame/records.ts';
import { onceFor } from '../../onceFor.ts';
import type { Code, Text } from '../../theory/records.ts';
import { defineRule } from '../rule.ts';
import type { TheoryIndex } from '../theoryIndex.ts';

/**
 * A node whose title is, to the letter, a word that a frame of the theory uses for something else than the code it carries: a
 * false friend. Silent where its own code bears that word too, and where the frames themselves tie the two items together.
 */
export const wordMeansSomethingElse = defineRule({
  id: 'word-means-something-else',
  set: 'frame',
  severity: 'hint',
  source: '4.3 (generieke tussendoelen); tabel 4.2; tabel 4.3',
  texts: {
    name: { nl: 'Woord met een andere betekenis', en: 'Word with another meaning' },
    message: {
      nl: '“{title}” is hier {inHere}; het kader gebruikt dat woord bij {inThere} voor iets anders',
      en: '“{title}” is {inHere} here; under {inThere} the frame uses that word for something else',
    },
    why: {
      nl: 'Welke betekenis heeft de drager voor ogen?',
      en: 'Which meaning does the holder have in mind?',
    },
    ground: {
      nl: 'Hetzelfde woord staat in kaders voor verschillende zaken. Wie het leest, denkt aan het ene, terwijl de code het andere zegt; een vergelijking gaat dan over twee dingen.',
      en: 'The same word stands for different things in frames. Who reads it thinks of the one while the code says the other; a comparison then is about two things.',
    },
    advice: {
      nl: 'Geef het onderdeel een titel die maar één ding kan zijn, of kies de code die bij het woord hoort.',
      en: 'Give the node a title that can only be one thing, or choose the code that goes with the word.',
    },
  },
  examples: {
    wrong: ['S1:subgoal=S1 "Empowerment|Empowerment"', 'I2:instrument=I2 "Bemiddeling|Mediation"'],
    right: [
      'S1:subgoal=S1 "Motivatie|Motivation"',
      'S1:subgoal=S1 "Empowerment van de cliënt|Empowerment of the client"',
      'S1:subgoal "Empowerment|Empowerment"',
      'I3:instrument=I3 "Bemiddeling|Mediation"',
    ],
  },
  check(index, report) {
    if (index.coded.length === 0) return;
    const words = wordsOf(index.coded);
    for (const node of index.nodes) {
      const codes = node.excluded ? [] : index.codesOf(node);
      if (codes.length === 0) continue;
      const hits = writtenAs(node.title).flatMap((title) => words.get(title) ?? []);
      if (hits.length === 0) continue;
      const [first] = codes.flatMap(({ frame, code }) => index.item(frame, code) ?? []);
      const bearsIt = codes.some(({ frame, code }) => hits.some((hit) => isAt(hit, frame, code)));
      const other = hits.find((hit) => codes.every((code) => !areTied(index, hit, code)));
      if (!first || bearsIt || !other) continue;
      report({
        at: [node.id],
        detail: `${other.frame}/${other.item.code}`,
        values: { title: node.title, here: first.label, there: other.facet.title },
      });
    }
  },
});

/** An item of a frame that bears a word. */
interface Bearer {
  readonly frame: string;
  readonly facet: Facet;
  readonly item: FrameItem;
}

const known = new WeakMap<readonly Frame[], ReadonlyMap<string, readonly Bearer[]>>();

/** Every label and other name of these frames, without capitals, with the items that bear it. */
function wordsOf(frames: readonly Frame[]): ReadonlyMap<string, readonly Bearer[]> {
  const before = known.get(frames);
  if (before) return before;
  const words = new Map<string, Bearer[]>();
  for (const { id, facets } of frames) {
    for (const facet of facets) {
      for (const item of facet.items) {
        if (item.retired) continue;
        for (const word of new Set([item.label, ...(item.aliases ?? [])].flatMap(writtenAs))) {
          const bearer = { frame: id, facet, item };
          const list = words.get(word);
          if (list) list.push(bearer);
          else words.set(word, [bearer]);
        }
      }
    }
  }
  known.set(frames, words);
  return words;
}

const writtenAs = onceFor(({ nl, en }: Text): readonly string[] => {
  const written = [nl, en].flatMap((one) => (one?.trim() ? [one.trim().toLowerCase()] : []));
  return written[0] === written[1] ? written.slice(0, 1) : written;
});

const isAt = (hit: Bearer, frame: string, code: string): boolean =>
  hit.frame === frame && hit.item.code === code;

/** Whether the frames tie an item to a code: the same, twins, related, or mapped on one another by a crosswalk that counts. */
function areTied(index: TheoryIndex, hit: Bearer, { frame, code }: Code): boolean {
  if (isAt(hit, frame, code)) return true;
  return index.coded.some((one) => {
    const own = one.id === hit.frame ? hit.item.code : one.id === frame ? code : undefined;
    const [otherFrame, other] = one.id === hit.frame ? [frame, code] : [hit.frame, hit.item.code];
    if (own === undefined) return false;
    if (otherFrame !== one.id) {
      return (one.crosswalks ?? []).some(
        (walk) => walk.fit !== 'loose' && walk.from === own && walk.frame === otherFrame && walk.to === other,
      );
    }
    if (relationsOf(one).twinsOf(own).includes(other)) return true;
    return (one.relations ?? []).some(
      ({ from, to }) => (from === own && to === other) || (from === other && to === own),
    );
  });
}
