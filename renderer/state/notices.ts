import { create } from 'zustand';
import { sameValue } from '../../shared/theory/same.ts';
import type { Counted, Values, Words } from '../../shared/text/words.ts';

/** A sentence that the window says politely, with at most two things to do about it. */
export interface Notice {
  readonly id: number;
  readonly words: Words | Counted;
  readonly values: Values;
  readonly actions: readonly NoticeAction[];
  /** Stays until someone closes it: what must not be missed. Others go after some seconds, longer with an action. */
  readonly stays: boolean;
}

export interface NoticeAction {
  readonly words: Words;
  readonly run: () => void;
}

export interface NoticeOptions {
  readonly values?: Values;
  readonly actions?: readonly NoticeAction[];
  readonly stays?: boolean;
}

export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

let lastId = 0;

const sameSentence = (a: Notice, b: Notice): boolean => a.words === b.words && sameValue(a.values, b.values);

/** Says a sentence in the notices' corner and to screen readers; the same sentence is not said twice at a time. Gives its id. */
export function notify(words: Words | Counted, options: NoticeOptions = {}): number {
  lastId += 1;
  const notice: Notice = {
    id: lastId,
    words,
    values: options.values ?? {},
    actions: options.actions ?? [],
    stays: options.stays ?? false,
  };
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter((other) => !sameSentence(other, notice)), notice].slice(-4),
  }));
  return notice.id;
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
