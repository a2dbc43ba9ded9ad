/**
 * Reads what stands between braces in a sketch: `{side: supply, focus: [{side: demand, weight: 2}], why: "omdat|because"}`.
 * Quoted words with a `|` are a text in both languages, other quoted words stay as they are; bare words are words, `true`
 * and figures are what they say. Gives undefined when it cannot be read.
 */
export function readValues(written: string): Readonly<Record<string, unknown>> | undefined {
  const tokens = written.match(/"[^"]*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  let at = 0;
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  };
  const object = (): Record<string, unknown> | undefined => {
    const made: Record<string, unknown> = {};
    if (!take('{')) return undefined;
    if (take('}')) return made;
    do {
      const key = tokens[at];
      at += 1;
      if (key === undefined || !/^[\w-]+$/.test(key) || !take(':')) return undefined;
      const read = value();
      if (read === undefined) return undefined;
      made[key] = read;
    } while (take(','));
    return take('}') ? made : undefined;
  };
  const list = (): unknown[] | undefined => {
    const made: unknown[] = [];
    if (!take('[')) return undefined;
    if (take(']')) return made;
    do {
      const read = value();
      if (read === undefined) return undefined;
      made.push(read);
    } while (take(','));
    return take(']') ? made : undefined;
  };
  const value = (): unknown => {
    const token = tokens[at];
    if (token === '{') return object();
    if (token === '[') return list();
    at += 1;
    return token === undefined || /^[}\],:]$/.test(token) ? undefined : readWord(token);
  };
  const read = object();
  return at === tokens.length ? read : undefined;
}

function readWord(token: string): unknown {
  if (token.startsWith('"')) {
    const [nl = '', en] = token.slice(1, -1).split('|');
    return en === undefined ? nl : { nl, en };
  }
  if (token === 'true') return true;
  return /^\d+$/.test(token) ? Number(token) : token;
}
