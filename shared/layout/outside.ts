import { inLanguage } from '../text/words.ts';
import { kindPluralWords } from '../text/domain.ts';
import type { Code, TheoryNode } from '../theory/records.ts';
import { nodesOf } from '../theory/theory.ts';
import type { NodeKind } from '../theory/words.ts';
import { capital } from './blocks.ts';
import { codeKey, type Category } from './frameIndex.ts';
import type { PictureInput } from './input.ts';
import type { Model } from './model.ts';
import type { Outside, OutsideBlock } from './picture.ts';
import { wrap } from './text.ts';

/** Before it has a place: what a block says, and of which nodes. */
interface Said {
  readonly id: string;
  readonly kind: NodeKind;
  readonly words: string;
  readonly nodes: readonly string[];
}

const headHeight = 27;
const lineHeight = 16;
const padding = 14;
const gap = 6;
const between = 12;
const kinds: readonly NodeKind[] = ['connection', 'instrument', 'mechanism', 'context', 'subgoal', 'endgoal'];

const keyOf = (code: Code): string => codeKey(code.frame, code.code);
/** A loose fit places nothing in a category. */
const keysOf = (node: TheoryNode): readonly string[] =>
  (node.codes ?? []).filter((code) => code.fit !== 'loose').map(keyOf);

/** Excluded problems by category: under the category's name where all of it is left alone, else under their own names. */
function excludedProblems(
  problems: readonly TheoryNode[],
  categories: readonly Category[],
  language: PictureInput['language'],
): Said[] {
  const nameOf = (node: TheoryNode): string =>
    inLanguage(language, node.shortTitle) || inLanguage(language, node.title);
  const categoryOf = (node: TheoryNode): Category | undefined =>
    categories.find((category) => keysOf(node).some((key) => category.codes.includes(key)));
  const groups = Map.groupBy(problems, categoryOf);
  const order = [...categories, undefined].filter((category) => groups.has(category));
  return order.map((category): Said => {
    const nodes = groups.get(category) ?? [];
    const keys = new Set(nodes.flatMap(keysOf));
    const whole = category?.codes.every((key) => keys.has(key)) === true;
    const names = nodes.map((node, i) => (i === 0 ? nameOf(node) : nameOf(node).toLocaleLowerCase()));
    return {
      id: `excluded:${category?.key ?? ''}`,
      kind: 'problem',
      words: whole ? capital(inLanguage(language, category?.item.label)) : names.join(', '),
      nodes: nodes.map((node) => node.id),
    };
  });
}

/** What the holder leaves alone on purpose: problems by category, every other kind in one block. */
function excludedOf(
  all: readonly TheoryNode[],
  categories: readonly Category[],
  model: Model,
  language: PictureInput['language'],
): Said[] {
  const excluded = all
    .filter((node) => node.excluded)
    .toSorted((a, b) => model.frames.rank(a) - model.frames.rank(b) || (a.id < b.id ? -1 : 1));
  const problems = excluded.filter((node) => node.kind === 'problem');
  const others = kinds.flatMap((kind): Said[] => {
    const nodes = excluded.filter((node) => node.kind === kind);
    const words = kindPluralWords[kind][language];
    return nodes.length === 0
      ? []
      : [{ id: `excluded:${kind}`, kind, words, nodes: nodes.map((node) => node.id) }];
  });
  return [...excludedProblems(problems, categories, language), ...others];
}

/** Categories of problems of which the theory names none, once it names any: before that nothing has been looked at yet. */
function unnamedOf(
  all: readonly TheoryNode[],
  categories: readonly Category[],
  language: PictureInput['language'],
): Said[] {
  const named = new Set(all.flatMap(keysOf));
  const unnamed = categories.filter((category) => !category.codes.some((key) => named.has(key)));
  if (unnamed.length === categories.length) return [];
  return unnamed.map(({ key, item }) => ({
    id: `unnamed:${key}`,
    kind: 'problem',
    words: capital(inLanguage(language, item.label)),
    nodes: [],
  }));
}

/** What stands outside the theory, with its height, so that the lane can be laid out above it. */
export interface OutsidePlan {
  readonly height: number;
  readonly place: (x: number, y: number) => Outside[];
}

/** Plans the blocks of what is left alone on purpose and of what is not named, for a lane of this width (5 of the look). */
export function planOutside(input: PictureInput, model: Model, width: number): OutsidePlan {
  const { language, measure } = input;
  const all = nodesOf(input.theory);
  const categories = model.frames.categoriesOf('problem');
  const sections = [
    { state: 'excluded', said: excludedOf(all, categories, model, language) },
    { state: 'unnamed', said: unnamedOf(all, categories, language) },
  ] as const;
  const worded = sections
    .filter(({ said }) => said.length > 0)
    .map(({ state, said }) => ({
      state,
      blocks: said.map((one) => {
        const room = state === 'excluded' ? width - 48 : width;
        const lines = wrap(one.words, { size: 12, weight: 400 }, room, measure);
        const height = lines.length * lineHeight + (state === 'excluded' ? padding : 4);
        return { ...one, lines, height };
      }),
    }));
  const sectionHeight = (blocks: readonly { readonly height: number }[]): number =>
    headHeight + blocks.reduce((sum, block) => sum + block.height + gap, 0);
  const height =
    worded.reduce((sum, { blocks }) => sum + sectionHeight(blocks), 0) +
    between * Math.max(0, worded.length - 1);
  const place = (x: number, top: number): Outside[] => {
    let y = top;
    return worded.map(({ state, blocks }): Outside => {
      const start = y;
      y += headHeight;
      const placed = blocks.map(({ id, kind, nodes, lines, height: tall }): OutsideBlock => {
        const block = { id, kind, nodes, lines, y, height: tall };
        y += tall + gap;
        return block;
      });
      y += between;
      return { state, x, y: start, width, blocks: placed };
    });
  };
  return { height, place };
}
