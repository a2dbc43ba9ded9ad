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

/** Natural order: `P2` before `P10`. The same on every machine, whatever its language. */
export function compareNatural(a: string, b: string): number {
  return compareParts(splitNumbers(a), splitNumbers(b));
}

/** {@link compareNatural} for a long list: it remembers how it took each text apart. */
export function naturalOrder(): (a: string, b: string) => number {
  const known = new Map<string, readonly string[]>();
  const parts = (text: string): readonly string[] => {
    const split = known.get(text) ?? splitNumbers(text);
    known.set(text, split);
    return split;
  };
  return (a, b) => (a === b ? 0 : compareParts(parts(a), parts(b)));
}

const splitNumbers = (text: string): readonly string[] => text.split(/(\d+)/);

function compareParts(left: readonly string[], right: readonly string[]): number {
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const x = left[i] ?? '';
    const y = right[i] ?? '';
    if (x === y) continue;
    if (i % 2 === 1 && Number(x) !== Number(y)) return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return left.length - right.length;
}
