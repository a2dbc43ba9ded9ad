export type PathStep = string | number;

const plainKey = /^[A-Za-z_][A-Za-z0-9_-]{0,59}$/;

/** A place in a file in the file's own words: `nodes[3].title.nl`. Keys that are no plain words stand in quotes. */
export function writePlace(path: readonly PathStep[]): string {
  let place = '';
  for (const step of path) {
    if (typeof step === 'number') place += `[${step}]`;
    else if (!plainKey.test(step)) place += `["${showText(step)}"]`;
    else place += place === '' ? step : `.${step}`;
  }
  return place.slice(0, 300) || '(root)';
}

/** A piece of a file inside a sentence: at most 60 characters, with what cannot be seen written as its code point. */
export function showText(text: string): string {
  const characters = Array.from(text.slice(0, 120)).slice(0, 60);
  const shown = characters.map((c) => (/[\p{C}\p{Zl}\p{Zp}]/u.test(c) ? `U+${codePoint(c)}` : c)).join('');
  return shown.length < text.length && characters.join('') !== text ? `${shown}…` : shown;
}

const codePoint = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
