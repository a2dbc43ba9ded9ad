import { inLanguage } from '../text/words.ts';
import type { Emphasis, NodeKind } from '../theory/words.ts';
import { codeKey } from './frameIndex.ts';
import type { PictureInput } from './input.ts';
import { lastGroup } from './groups.ts';
import type { Lists } from './lists.ts';
import type { Item, Model } from './model.ts';
import type { LaneId } from './picture.ts';

/** What the overview draws as one: the problems of a category, the means of a group, a mechanism, a sub-goal. */
export interface Block {
  readonly id: string;
  readonly lane: LaneId;
  readonly kind: NodeKind;
  readonly generic: boolean;
  readonly title: string;
  readonly emphasis: Emphasis;
  readonly members: readonly Item[];
  /** The sub-goal that gives means and problems their group. */
  readonly goal?: Item | undefined;
}

/** The words of blocks that no frame names. */
export interface BlockWords {
  readonly connections: string;
  readonly otherMeans: string;
  readonly otherProblems: string;
  readonly generic: string;
  /** Of a cluster of neighbours: its first, and how many others. */
  readonly andMore: (first: string, n: number) => string;
}

/** A block is strong when half its members are, light when half are at least present. */
export function blockEmphasis(members: readonly Item[]): Emphasis {
  const half = members.length / 2;
  if (members.filter((item) => item.emphasis === 2).length >= half) return 2;
  return members.filter((item) => item.emphasis >= 1).length >= half ? 1 : 0;
}

function block(id: string, lane: LaneId, kind: NodeKind, title: string, members: readonly Item[]): Block {
  return { id: `block:${id}`, lane, kind, generic: false, title, emphasis: blockEmphasis(members), members };
}

/** Problems by the category that the frame gives them (table 4.1), loose fits not counted; those without one by the group that they lead to. */
function problemBlocks(
  model: Model,
  lists: Lists,
  language: PictureInput['language'],
  words: BlockWords,
): Block[] {
  const groupTitle = (key: string): string => model.item(key)?.title ?? words.otherProblems;
  const named = lists.groups
    .flatMap((group) => group.P)
    .map((item) => {
      const code = item.node.codes?.find(
        (one) => one.fit !== 'loose' && model.frames.itemAt(one.frame, one.code)?.parent !== undefined,
      );
      const parent = code && model.frames.itemAt(code.frame, code.code)?.parent;
      const category = code && parent ? model.frames.itemAt(code.frame, parent) : undefined;
      if (code && category)
        return {
          item,
          key: codeKey(code.frame, category.code),
          title: inLanguage(language, category.label),
          goal: undefined,
        };
      const group = lists.groupOf.get(item.id) ?? lastGroup;
      return { item, key: group, title: groupTitle(group), goal: model.item(group) };
    });
  return [...Map.groupBy(named, (one) => one.key)].map(([key, list]) => {
    const items = list.map((one) => one.item);
    // One problem that stands in no category says more by its own name.
    const alone = key === lastGroup && items.length === 1 ? items[0] : undefined;
    const title = capital(alone?.title ?? list[0]!.title);
    return { ...block(`P ${key}`, 'P', 'problem', title, items), goal: list[0]!.goal };
  });
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Means by group, under the verb that the frame gives to the group's sub-goal; connections that serve none of them apart. */
function meansBlocks(
  model: Model,
  lists: Lists,
  language: PictureInput['language'],
  words: BlockWords,
): Block[] {
  return lists.groups.flatMap((group): Block[] => {
    if (group.I.length === 0) return [];
    const goal = model.item(group.key);
    const verb = goal && model.frames.item(goal.node)?.verb;
    const connections = group.I.every((item) => item.node.kind === 'connection');
    const fallback = goal?.title ?? (connections ? words.connections : words.otherMeans);
    const title = (verb && inLanguage(language, verb)) || fallback;
    const kind = connections ? 'connection' : 'instrument';
    return [{ ...block(`I ${group.key}`, 'I', kind, title, group.I), goal }];
  });
}

const single = (item: Item, lane: LaneId): Block => ({
  id: item.id,
  lane,
  kind: item.node.kind,
  generic: item.generic,
  title: item.title,
  emphasis: item.emphasis,
  members: [item],
});

/** All blocks of the overview, lane by lane from above. */
export function blocksOf(
  model: Model,
  lists: Lists,
  language: PictureInput['language'],
  words: BlockWords,
): Block[] {
  const generic = lists.G;
  const title =
    generic.length > 0
      ? `${words.generic}: ${generic.map((item) => item.title.toLocaleLowerCase()).join(', ')}`
      : '';
  return [
    ...problemBlocks(model, lists, language, words),
    ...meansBlocks(model, lists, language, words),
    ...lists.M.map((item) => single(item, 'M')),
    ...(generic.length > 0 ? [{ ...block('G', 'S', 'subgoal', title, generic), generic: true }] : []),
    ...lists.groups.flatMap((group) => group.S).map((item) => single(item, 'S')),
  ];
}
