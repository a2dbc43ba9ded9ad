/** An id of a record: letters, digits and `_.:-`, so that it is safe in a file, an address, a selector and a command line. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,119}$/;

/** The key under which a theory keeps the record about itself. It cannot be an id of a file (see {@link idPattern}). */
export const headId = '#theory';

/** The letter with which an id made by the program begins, so that it says what it names. */
export const idPrefixes = {
  theory: 't',
  node: 'n',
  link: 'l',
  moderation: 'mo',
  configuration: 'k',
  evidence: 'q',
  waiver: 'w',
  memo: 'me',
  group: 'g',
  concept: 'co',
  version: 'v',
  commit: 'x',
} as const;

export type IdPrefix = keyof typeof idPrefixes;

/** Makes a fresh id of the kind asked for, for example `n_k3x9…`. Passed in, so that pure commands can be tested. */
export type NewId = (kind: IdPrefix) => string;

/** A maker of ids from a source of randomness that gives numbers in [0, 1). */
export function idMaker(random: () => number): NewId {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return (kind) => {
    let id = `${idPrefixes[kind]}_`;
    for (let i = 0; i < 12; i += 1) id += letters[Math.floor(random() * letters.length)];
    return id;
  };
}

const zero = 48;
const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at) - zero;
  return code >= 0 && code <= 9;
};

/**
 * Natural order: `P2` before `P10`. The same on every machine, whatever its language. It makes nothing on
 * the way, because long lists of findings are sorted by it after every edit.
 */
export function compareNatural(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at === a.length && at === b.length) return 0;
  let start = at;
  while (start > 0 && isDigit(a, start - 1)) start -= 1;
  if (isDigit(a, start) && isDigit(b, start)) {
    const [left, right] = [digitsAt(a, start), digitsAt(b, start)];
    if (left !== right) return Number(left) - Number(right) || (left < right ? -1 : 1);
  } else if (isDigit(a, at) !== isDigit(b, at)) {
    // Where one goes on with letters and the other with a number, the words before the number are the shorter.
    const [ends, goesOn] = isDigit(a, at) ? [-1, b] : [1, a];
    if (at < goesOn.length) return ends;
  }
  return a < b ? -1 : 1;
}

function digitsAt(text: string, start: number): string {
  let end = start;
  while (isDigit(text, end)) end += 1;
  return text.slice(start, end);
}
