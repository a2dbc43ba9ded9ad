import { inLanguage } from '../text/words.ts';
import type { Language } from '../theory/words.ts';
import { blockEmphasis, capital, type Block } from './blocks.ts';
import { codeKey } from './frameIndex.ts';
import type { Item, Model } from './model.ts';

/** Lanes of up to this many blocks stand as they are, also where they scroll: clusters would say less than their names. */
const fewBlocks = 24;

export interface ClusterInput {
  readonly model: Model;
  readonly language: Language;
  /** How many blocks of a lane stand below each other in the window. */
  readonly room: number;
  /** The name of neighbours that no code names together: the first of them, and how many others. */
  readonly andMore: (first: string, n: number) => string;
}

interface Named {
  readonly key: string;
  readonly title: string;
}

/** The frame's item that names a block: that of its sub-goal, or its own; loose fits name nothing. */
function itemOf(block: Block, { model, language }: ClusterInput): Named | undefined {
  // A category of problems has its name from the frame already.
  if (block.lane === 'P' && !block.goal && block.members.length > 1)
    return { key: block.id, title: block.title };
  const item: Item | undefined = block.goal ?? (block.members.length === 1 ? block.members[0] : undefined);
  const code = item?.node.codes?.find(
    (one) => one.fit !== 'loose' && model.frames.itemAt(one.frame, one.code) !== undefined,
  );
  const found = code && model.frames.itemAt(code.frame, code.code);
  if (!code || !found) return undefined;
  const own = block.goal === undefined;
  return {
    key: codeKey(code.frame, code.code),
    title: own ? capital(inLanguage(language, found.label)) : block.title,
  };
}

function together(key: string, title: string, blocks: readonly Block[]): Block {
  const [first] = blocks;
  if (!first || blocks.length === 1) return first!;
  const members = blocks.flatMap((one) => one.members);
  const kind = blocks.find((one) => one.kind !== 'connection')?.kind ?? first.kind;
  const { lane, generic } = first;
  return {
    id: `block:${lane} ${key}`,
    lane,
    kind,
    generic,
    title,
    emphasis: blockEmphasis(members),
    members,
  };
}

/**
 * A lane of the overview in no more blocks than the window has room for: first those of one code of a frame become one, then
 * neighbours do, as evenly as they go. Neighbours belong together, for the order is that of fewest crossings. No node is lost.
 */
export function clusterLane(blocks: readonly Block[], input: ClusterInput): readonly Block[] {
  if (blocks.length <= fewBlocks) return blocks;
  const names = new Set<Block>();
  const coded = [...Map.groupBy(blocks, (block) => itemOf(block, input)?.key ?? `one ${block.id}`)].map(
    ([key, list]) => {
      const name = itemOf(list[0]!, input);
      const made = together(key, name?.title ?? list[0]!.title, list);
      if (name && made.members.length > 1) names.add(made);
      return made;
    },
  );
  if (coded.length <= input.room) return coded;
  // The largest of what a code has brought together keep their names; the others share what room is left.
  const kept = new Set(
    coded
      .filter((block) => names.has(block))
      .toSorted((a, b) => b.members.length - a.members.length)
      .slice(0, Math.max(0, input.room - 2)),
  );
  const rest = coded.filter((block) => !kept.has(block));
  const runs = Math.max(2, input.room - kept.size);
  const size = Math.ceil(rest.length / runs);
  const result: Block[] = coded.filter((block) => kept.has(block));
  for (let at = 0; at < rest.length; at += size) {
    const run = rest.slice(at, at + size);
    const others = run.reduce((sum, one) => sum + one.members.length, 0) - run[0]!.members.length;
    result.push(together(`run ${run[0]!.id}`, input.andMore(run[0]!.title, others), run));
  }
  return result;
}
