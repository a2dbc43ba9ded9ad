/** An element of an XML document as a test reads it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(raw: string): string {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(raw))
    throw new Error('a character that XML cannot hold');
  return raw.replaceAll(/&(?:#(\d+)|(\w+));|[&<]/g, (whole, code?: string, name?: string) => {
    const character = code ? String.fromCodePoint(Number(code)) : entities[name ?? ''];
    if (character === undefined) throw new Error(`bare or unknown: ${whole}`);
    return character;
  });
}

/** Reads an XML document as strictly as its writer is to write it: throws on whatever is not well-formed, and on markup it never uses. */
export function readXml(document: string): Element {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  if (!document.startsWith(head)) throw new Error('no declaration');
  const token = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[a-zA-Z][\w-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
  const root = { name: '', attributes: {}, children: [] as Element[], text: '' };
  const open: (typeof root)[] = [root];
  token.lastIndex = head.length;
  while (token.lastIndex < document.length) {
    const at = token.lastIndex;
    const found = token.exec(document);
    if (!found) throw new Error(`not understood: ${document.slice(at, at + 60)}`);
    const [, close, name = '', written = '', empty, text] = found;
    const inside = open.at(-1) ?? root;
    if (text !== undefined) inside.text += decoded(text);
    else if (close) {
      if (open.length < 2 || inside.name !== name) throw new Error(`${name} closes ${inside.name}`);
      open.pop();
    } else {
      const attributes: Record<string, string> = {};
      for (const [, key = '', value = ''] of written.matchAll(/\s([\w-]+)="([^"]*)"/g)) {
        if (key in attributes) throw new Error(`${key} twice`);
        attributes[key] = decoded(value);
      }
      const element = { name, attributes, children: [] as Element[], text: '' };
      inside.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (!only || others.length > 0 || open.length > 1 || root.text.trim() !== '')
    throw new Error('not one whole element');
  return only;
}
