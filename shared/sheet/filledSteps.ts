import type { TheoryHead } from '../theory/records.ts';
import type { Sheet } from './sheetOf.ts';

/** Which of the six steps a theory has an answer to, from the first to the last (box 6.1). */
export function filledSteps(sheet: Sheet, head: TheoryHead): readonly boolean[] {
  const means = sheet.connections.length > 0 || sheet.approach.some((row) => row.means.length > 0);
  return [
    (head.focus ?? []).length > 0,
    sheet.problems.length > 0,
    means,
    sheet.mechanisms.length > 0,
    sheet.contexts.length > 0,
    Boolean(head.claim?.nl || head.claim?.en),
  ];
}
