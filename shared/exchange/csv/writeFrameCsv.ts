import type { Facet, Frame, FrameItem } from '../../frame/records.ts';
import type { Text } from '../../theory/records.ts';
import type { Loss, LossKind } from '../loss.ts';
import { frameColumns, type FrameCells } from './frameColumns.ts';
import { writeCsv } from './writeCsv.ts';

/** A frame as a table, and what a table cannot carry: scales, matrices, checklists and checks. */
export function writeFrameCsv(frame: Frame): { readonly text: string; readonly dropped: readonly Loss[] } {
  const rows: FrameCells[] = [
    headRow(frame),
    ...frame.facets.flatMap((facet) => [facetRow(facet), ...facet.items.map((item) => itemRow(facet, item))]),
    ...(frame.relations ?? []).map(({ from, ...relation }) => ({
      record: 'relation',
      code: from,
      ...relation,
    })),
    ...(frame.crosswalks ?? []).map(({ from, note, ...crosswalk }) => ({
      record: 'crosswalk',
      code: from,
      ...crosswalk,
      ...both('note', note),
    })),
  ];
  const table = rows.map((row) => frameColumns.map((column) => row[column] ?? ''));
  return { text: `\ufeff${writeCsv([frameColumns, ...table])}`, dropped: lossesOf(frame) };
}

/** A text in its two columns. */
function both(
  column: 'label' | 'definition' | 'note' | 'verb' | 'question',
  text: Text | undefined,
): FrameCells {
  return {
    ...(text?.nl === undefined ? {} : { [`${column}_nl`]: text.nl }),
    ...(text?.en === undefined ? {} : { [`${column}_en`]: text.en }),
  };
}

function headRow({ id, version, previous, title, source, changes }: Frame): FrameCells {
  return {
    record: 'frame',
    id,
    version,
    ...(previous === undefined ? {} : { previous }),
    ...both('label', title),
    ...both('note', changes),
    ...(source?.publication === undefined ? {} : { source: source.publication }),
    ...(source?.file === undefined ? {} : { file: source.file }),
  };
}

function facetRow({ id, nodeKind, title, question, ordered }: Facet): FrameCells {
  return {
    record: 'facet',
    id,
    ...(nodeKind ? { kind: nodeKind } : {}),
    ...(ordered ? { ordered: 'yes' } : {}),
    ...both('label', title),
    ...both('question', question),
  };
}

function itemRow(facet: Facet, item: FrameItem): FrameCells {
  const { label, definition, note, aliases, verb, retired, replacedBy, attributes, ...plain } = item;
  return {
    record: 'item',
    facet: facet.id,
    ...plain,
    ...both('label', label),
    ...both('definition', definition),
    ...both('note', note),
    ...both('verb', verb),
    ...(aliases ? { aliases_nl: lines(aliases, 'nl'), aliases_en: lines(aliases, 'en') } : {}),
    ...(attributes ? { attributes: JSON.stringify(attributes) } : {}),
    ...(retired ? { retired: 'yes' } : {}),
    ...(replacedBy ? { replaced_by: replacedBy.join(' ') } : {}),
  };
}

/** The other names in one language, a line each: the same line of both languages is the same name. */
const lines = (aliases: readonly Text[], language: 'nl' | 'en'): string =>
  aliases
    .map((alias) =>
      (alias[language] ?? '').replaceAll('\\', '\\\\').replaceAll('\r', '\\r').replaceAll('\n', '\\n'),
    )
    .join('\n');

function lossesOf(frame: Frame): Loss[] {
  const counts: readonly (readonly [LossKind, number])[] = [
    ['scales', frame.scales?.length ?? 0],
    ['matrices', frame.matrices?.length ?? 0],
    ['checklists', frame.checklists?.length ?? 0],
    ['rules', frame.rules?.length ?? 0],
  ];
  return counts.flatMap(([what, count]) => (count > 0 ? [{ what, count }] : []));
}
