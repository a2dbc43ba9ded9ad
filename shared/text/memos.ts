import type { Words } from './words.ts';

/** What is said of memos: thoughts of whoever works on a theory. */
export const memoWords = {
  title: { nl: 'Memo’s', en: 'Memos' },
  fresh: { nl: 'Nieuwe memo', en: 'New memo' },
  of: { nl: 'Memo van {date}', en: 'Memo of {date}' },
  undated: { nl: 'Memo', en: 'Memo' },
  keep: { nl: 'Memo bewaren', en: 'Keep memo' },
  remove: { nl: 'Memo wegdoen', en: 'Put memo away' },
} as const satisfies Record<string, Words>;
