import type { LayoutInput } from './input.ts';
import { placeLanes } from './lanes.ts';
import { listsOf, placesOf, withPins } from './lists.ts';
import { modelOf, type Model } from './model.ts';
import { findOrder } from './order.ts';
import type { Order } from './picture.ts';
import { sizeRow } from './rows.ts';
import { spacingFor } from './spacing.ts';

/** The window in which the order is sought, whatever the real one, so that resizing never reorders. */
const window = { width: 1440, height: 720 } as const;

/** Above this many nodes all rows count as equally high while the order is sought: measuring their words would take as long as seeking. */
const manyRows = 600;
const commonHeight = 39;

/** Heights of the rows in the window in which the order is sought. */
function nominalHeights(model: Model, input: LayoutInput): Float64Array {
  if (model.items.length > manyRows)
    return Float64Array.from(model.items, (item) => (item.lane === 'E' ? 0 : commonHeight));
  const lanes = placeLanes('map', window.width, model.lane('G').length > 0);
  const style = {
    measure: input.measure,
    language: input.language,
    type: 13,
    level: 'map',
    evidence: new Map(),
  } as const;
  return Float64Array.from(model.items, (item) =>
    item.lane === 'E' ? 0 : sizeRow(model, item, lanes.at(item.lane).width, 'row', style).height,
  );
}

/**
 * Computes an order with few crossings for all nodes that stand in lanes: places within the lanes, from 0. The same theory gives
 * the same order, whatever the order of its records, the window, the level and the focus. Pinned nodes keep their place. Never fails.
 * `heard` is told now and then which share of the work is done, 0 to 1.
 */
export function arrange(input: LayoutInput, heard?: (share: number) => void): Order {
  const model = modelOf(input);
  const lists = listsOf(model, withPins(model.lane('S')));
  findOrder(model, lists, nominalHeights(model, input), spacingFor('map', window.height), heard);
  lists.G = withPins(lists.G);
  lists.E = withPins(lists.E);
  return { places: placesOf(lists) };
}
