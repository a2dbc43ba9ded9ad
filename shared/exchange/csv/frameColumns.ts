/**
 * The columns of a frame as a table, one row for the frame, each facet, item, relation and crosswalk. What they hold is described in
 * docs/exchange-format.md.
 */
export const frameColumns = [
  'record',
  'id',
  'version',
  'previous',
  'facet',
  'kind',
  'ordered',
  'code',
  'parent',
  'type',
  'frame',
  'to',
  'fit',
  'label_nl',
  'label_en',
  'definition_nl',
  'definition_en',
  'note_nl',
  'note_en',
  'aliases_nl',
  'aliases_en',
  'verb_nl',
  'verb_en',
  'question_nl',
  'question_en',
  'side',
  'attributes',
  'retired',
  'replaced_by',
  'basis',
  'source',
  'lines',
  'file',
] as const;
export type FrameColumn = (typeof frameColumns)[number];

export const frameRecords = ['frame', 'facet', 'item', 'relation', 'crosswalk'] as const;
export type FrameRecord = (typeof frameRecords)[number];

/** The cells of a row that hold something. */
export type FrameCells = Readonly<Partial<Record<FrameColumn, string>>>;
