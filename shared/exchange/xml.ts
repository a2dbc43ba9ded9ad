/** What XML 1.0 cannot hold: control characters but tab and line ends, half surrogate pairs, and two that are no characters. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as XML holds it, in an element or an attribute. What XML cannot hold stands as U+FFFD. */
export const xmlText = (text: string): string =>
  text.replaceAll(forbidden, '\uFFFD').replaceAll(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? '');

/** An element with its attributes and what stands in it: elements, each on lines of its own, or a text. */
export interface Xml {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly inside?: readonly Xml[] | string;
}

/** An XML document, two spaces a level. */
export const writeXml = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, '')}\n`;

function element({ name, attributes = {}, inside = [] }: Xml, indent: string): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const open = `${indent}<${name}${given.join('')}`;
  if (inside.length === 0) return `${open}/>`;
  if (typeof inside === 'string') return `${open}>${xmlText(inside)}</${name}>`;
  const lines = inside.map((one) => element(one, `${indent}  `));
  return [`${open}>`, ...lines, `${indent}</${name}>`].join('\n');
}
