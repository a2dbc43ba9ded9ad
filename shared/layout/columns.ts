/** The nodes of a group, from above, in each of the three lanes that groups run through. */
export interface GroupLists {
  readonly key: string;
  readonly P: readonly number[];
  readonly I: readonly number[];
  readonly S: readonly number[];
}

/** How far apart groups and rows stand. */
export interface Spacing {
  readonly top: number;
  /** The room for all groups; they may need more. */
  readonly room: number;
  readonly rowGap: number;
  readonly padding: number;
  readonly minGap: number;
  readonly maxGap: number;
}

export interface GroupPlace {
  readonly key: string;
  readonly y: number;
  readonly height: number;
}

const lanes = ['P', 'I', 'S'] as const;

function stackOf(list: readonly number[], heights: ArrayLike<number>, rowGap: number): number {
  let sum = Math.max(0, list.length - 1) * rowGap;
  for (const i of list) sum += heights[i] ?? 0;
  return sum;
}

/** Height of a group: its tallest stack and the padding above and below. */
export function groupHeight(group: GroupLists, heights: ArrayLike<number>, spacing: Spacing): number {
  let tallest = 0;
  for (const lane of lanes) tallest = Math.max(tallest, stackOf(group[lane], heights, spacing.rowGap));
  return tallest + 2 * spacing.padding;
}

/**
 * Stands the groups below each other and centres each stack in its group. Writes the middles of the rows into `middles`;
 * gives the places of the groups and the height that they end at.
 */
export function placeGroups(
  groups: readonly GroupLists[],
  heights: ArrayLike<number>,
  middles: Float64Array,
  spacing: Spacing,
): { readonly places: readonly GroupPlace[]; readonly bottom: number } {
  const tall = groups.map((group) => groupHeight(group, heights, spacing));
  const free = spacing.room - tall.reduce((a, b) => a + b, 0);
  const gap = Math.max(spacing.minGap, Math.min(spacing.maxGap, free / Math.max(1, groups.length - 1)));
  const places: GroupPlace[] = [];
  let y = spacing.top;
  groups.forEach((group, i) => {
    const height = tall[i] ?? 0;
    places.push({ key: group.key, y, height });
    for (const lane of lanes) {
      let at = y + (height - stackOf(group[lane], heights, spacing.rowGap)) / 2;
      for (const index of group[lane]) {
        const own = heights[index] ?? 0;
        middles[index] = at + own / 2;
        at += own + spacing.rowGap;
      }
    }
    y += height + gap;
  });
  return { places, bottom: groups.length > 0 ? y - gap : spacing.top };
}
