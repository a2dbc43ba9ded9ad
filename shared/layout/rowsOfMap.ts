import { evidenceOf } from '../theory/theory.ts';
import { groupHeight, type Spacing } from './columns.ts';
import type { LayoutInput } from './input.ts';
import type { LanePlaces } from './lanes.ts';
import type { Lists } from './lists.ts';
import type { Item, Model } from './model.ts';
import { sizeRow, type Sized } from './rows.ts';
import { spacingFor } from './spacing.ts';

export interface MapRows {
  readonly sized: (item: Item) => Sized;
  readonly heights: Float64Array;
  readonly spacing: Spacing;
  readonly type: number;
  /** The height that the groups take with the gaps closed. */
  readonly needed: number;
}

interface Step {
  readonly type: number;
  readonly padding: number;
  readonly rowGap: number;
}

/** First the gaps close, then the type of the rows steps down, last the padding of the groups; then the map scrolls. */
const steps: readonly Step[] = [
  { type: 13, padding: 4, rowGap: 2 },
  { type: 12.5, padding: 4, rowGap: 2 },
  { type: 12, padding: 4, rowGap: 2 },
  { type: 11.5, padding: 4, rowGap: 2 },
  { type: 11.5, padding: 3, rowGap: 2 },
];

/** In focus the rows are as small as they get; what the cards take, the room between the rows gives. */
const focusSteps: readonly Step[] = [
  { type: 13, padding: 4, rowGap: 2 },
  { type: 13, padding: 3, rowGap: 2 },
  { type: 13, padding: 2, rowGap: 1 },
];

function shapeOf(item: Item, input: LayoutInput): Sized['shape'] {
  if (input.level === 'reading') return 'card';
  if (!input.focus) return 'row';
  return input.focus.has(item.id) ? 'card' : 'slim';
}

/** Wraps the words of all nodes in the largest type in which the groups fit the height, or in 13 where none does. */
export function rowsOfMap(model: Model, lists: Lists, lanes: LanePlaces, input: LayoutInput): MapRows {
  const evidence = Map.groupBy(evidenceOf(input.theory), (one) => one.target);
  const level = input.level === 'reading' ? 'reading' : 'map';
  const base = spacingFor(level, input.height);
  const groups = lists.groups.map((group) => ({
    key: group.key,
    P: group.P.map((item) => item.index),
    I: group.I.map((item) => item.index),
    S: group.S.map((item) => item.index),
  }));
  const tried = (step: Step): MapRows & { readonly fits: boolean } => {
    const style = {
      measure: input.measure,
      language: input.language,
      type: step.type,
      level,
      evidence,
    } as const;
    const rows = model.items.map((item) =>
      sizeRow(
        model,
        item,
        lanes.at(item.lane).width,
        item.lane === 'E' ? 'row' : shapeOf(item, input),
        style,
      ),
    );
    const heights = Float64Array.from(rows, (row) => row.height);
    const spacing = level === 'reading' ? base : { ...base, padding: step.padding, rowGap: step.rowGap };
    const stacks = groups.reduce((sum, group) => sum + groupHeight(group, heights, spacing), 0);
    const needed = stacks + spacing.minGap * Math.max(0, groups.length - 1);
    const fits = needed <= spacing.room;
    return { sized: (item) => rows[item.index]!, heights, spacing, type: step.type, needed, fits };
  };
  const all = input.focus ? focusSteps : steps;
  const first = tried(all[0]!);
  if (first.fits || level === 'reading' || input.medium === 'print') return first;
  for (const step of all.slice(1)) {
    const smaller = tried(step);
    if (smaller.fits) return smaller;
  }
  // It scrolls whatever the type, so the rows may be as large as they are.
  return first;
}
