import { ApiError } from '../../api/errors.ts';
import { frame as frameSchema, type Frame } from '../../frame/records.ts';
import { limits } from '../../limits.ts';
import { contentFault, schemaFault } from '../json/contentFault.ts';
import { checkFrame } from '../json/frameFaults.ts';
import { scanJson } from '../json/scanJson.ts';
import { parseCsv } from './parseCsv.ts';
import {
  frameColumns,
  frameRecords,
  type FrameCells,
  type FrameColumn,
  type FrameRecord,
} from './frameColumns.ts';
import { unguarded } from './writeCsv.ts';

interface Row {
  /** As a spreadsheet counts: the heading is row 1. */
  readonly number: number;
  readonly record: FrameRecord;
  readonly cells: FrameCells;
}

/**
 * Reads a frame out of a table with the columns of `frameColumns`, in any order. Throws an ApiError `file-content` with the first
 * fault and its row; nothing is repaired, guessed or dropped.
 */
export function readFrameCsv(name: string, text: string): Frame {
  const rows = rowsOf(name, text);
  const [head, second] = rows.filter(({ record }) => record === 'frame');
  if (!head) throw contentFault(name, ['row', 2, 'record'], 'missing');
  if (second)
    throw contentFault(name, ['row', second.number, 'record'], 'id-twice', {
      id: 'frame',
      first: `row[${head.number}]`,
    });
  const facets = rows.filter(({ record }) => record === 'facet');
  const items = rows.filter(({ record }) => record === 'item');
  for (const item of items)
    if (!facets.some(({ cells }) => cells.id === item.cells.facet))
      throw contentFault(name, ['row', item.number, 'facet'], 'dangling', { id: item.cells.facet ?? '' });
  const relations = rows.filter(({ record }) => record === 'relation');
  const crosswalks = rows.filter(({ record }) => record === 'crosswalk');
  const made = {
    format: 'cmo-frame',
    formatVersion: 1,
    ...headOf(head.cells),
    facets: facets.map(({ cells }) => ({
      id: cells.id,
      nodeKind: cells.kind ?? null,
      ...text2('title', cells, 'label'),
      ...text2('question', cells, 'question'),
      ordered: isYes(cells.ordered),
      items: items.filter((item) => item.cells.facet === cells.id).map((item) => itemOf(name, item)),
    })),
    ...(relations.length > 0 ? { relations: relations.map(({ cells }) => relationOf(cells)) } : {}),
    ...(crosswalks.length > 0 ? { crosswalks: crosswalks.map(({ cells }) => crosswalkOf(cells)) } : {}),
  };
  const rowAt = (place: string): string => {
    const [, list = '', at = '', item = '', rest = ''] =
      /^(facets|relations|crosswalks)\[(\d+)\](?:\.items\[(\d+)\])?(.*)$/.exec(place) ?? [];
    const within = facets[Number(at)]?.cells.id;
    const row =
      list === 'facets' && item !== ''
        ? items.filter(({ cells }) => cells.facet === within)[Number(item)]
        : { facets, relations, crosswalks }[list]?.[Number(at)];
    return row ? `row[${row.number}]${rest}` : `row[${head.number}].${place}`;
  };
  try {
    const parsed = frameSchema.safeParse(made);
    if (!parsed.success) throw schemaFault(name, parsed.error, made);
    checkFrame(name, parsed.data);
    return parsed.data;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(error.code, { ...error.details, place: rowAt(String(error.details['place'])) });
  }
}

function rowsOf(name: string, text: string): readonly Row[] {
  const table = parseCsv(text);
  if ('fault' in table) throw contentFault(name, ['row', table.row, 'column', table.column], table.fault);
  const [heading = [], ...lines] = table;
  const columns = heading.map((cell, i) => columnOf(name, heading, cell.trim(), i));
  if (lines.length > limits.links) throw contentFault(name, ['row'], 'too-many', { limit: limits.links });
  return lines.map((line, i) => {
    const number = i + 2;
    if (line.length > columns.length)
      throw contentFault(name, ['row', number, 'column', columns.length + 1], 'unknown-key');
    const cells: Partial<Record<FrameColumn, string>> = {};
    for (const [at, column] of columns.entries()) {
      const cell = unguarded(line[at] ?? '');
      if (cell !== '') cells[column] = cell;
    }
    const record = frameRecords.find((one) => one === cells.record);
    if (!record)
      throw contentFault(name, ['row', number, 'record'], 'not-among', { options: frameRecords.join(', ') });
    return { number, record, cells };
  });
}

function columnOf(name: string, heading: readonly string[], cell: string, at: number): FrameColumn {
  const column = frameColumns.find((one) => one === cell);
  if (!column) throw contentFault(name, ['row', 1, cell], 'unknown-key');
  if (heading.findIndex((other) => other.trim() === cell) !== at)
    throw contentFault(name, ['row', 1, cell], 'code-twice', { id: cell });
  return column;
}

const isYes = (cell: string | undefined): boolean =>
  cell?.toLowerCase() === 'yes' || cell?.toLowerCase() === 'true';

type TextColumn = 'label' | 'definition' | 'note' | 'verb' | 'question';

/** The two columns of a text, under a key; nothing when both are empty. */
function text2(key: string, cells: FrameCells, column: TextColumn): Record<string, unknown> {
  const nl = cells[`${column}_nl`];
  const en = cells[`${column}_en`];
  if (nl === undefined && en === undefined) return {};
  return { [key]: { ...(nl === undefined ? {} : { nl }), ...(en === undefined ? {} : { en }) } };
}

/** The cells of these columns that hold something, each under its own name. */
const plain = (cells: FrameCells, ...columns: readonly FrameColumn[]): Record<string, string> =>
  Object.fromEntries(
    columns.flatMap((column) => (cells[column] === undefined ? [] : [[column, cells[column]]])),
  );

function headOf(cells: FrameCells): Record<string, unknown> {
  const source = {
    ...(cells.source === undefined ? {} : { publication: cells.source }),
    ...(cells.file === undefined ? {} : { file: cells.file }),
  };
  return {
    ...plain(cells, 'id', 'version', 'previous'),
    ...text2('changes', cells, 'note'),
    ...text2('title', cells, 'label'),
    ...(Object.keys(source).length > 0 ? { source } : {}),
  };
}

function itemOf(name: string, { number, cells }: Row): Record<string, unknown> {
  const aliases = aliasesOf(cells);
  const replacedBy = cells.replaced_by?.split(/\s+/).filter(Boolean);
  return {
    ...plain(cells, 'code', 'parent', 'side', 'basis', 'source', 'lines'),
    ...text2('label', cells, 'label'),
    ...text2('definition', cells, 'definition'),
    ...text2('note', cells, 'note'),
    ...text2('verb', cells, 'verb'),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(cells.attributes === undefined ? {} : { attributes: jsonOf(name, number, cells.attributes) }),
    ...(isYes(cells.retired) ? { retired: true } : {}),
    ...(replacedBy ? { replacedBy } : {}),
  };
}

function aliasesOf(cells: FrameCells): Record<string, string>[] {
  const [nl, en] = [linesOf(cells.aliases_nl), linesOf(cells.aliases_en)];
  return Array.from({ length: Math.max(nl.length, en.length) }, (_, i) => ({
    ...(nl[i] ? { nl: nl[i] } : {}),
    ...(en[i] ? { en: en[i] } : {}),
  })).filter((alias) => Object.keys(alias).length > 0);
}

const linesOf = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line.replaceAll(/\\([\\rn])/g, (_, c: string) => (c === 'n' ? '\n' : c === 'r' ? '\r' : '\\')),
    );

function jsonOf(name: string, number: number, cell: string): unknown {
  if (scanJson(cell, limits.jsonDepth)) throw contentFault(name, ['row', number, 'attributes'], 'not-object');
  return JSON.parse(cell) as unknown;
}

const relationOf = (cells: FrameCells): Record<string, unknown> => ({
  from: cells.code,
  ...plain(cells, 'type', 'to', 'basis', 'source', 'lines'),
});

const crosswalkOf = (cells: FrameCells): Record<string, unknown> => ({
  from: cells.code,
  ...plain(cells, 'frame', 'to', 'fit'),
  ...text2('note', cells, 'note'),
});
