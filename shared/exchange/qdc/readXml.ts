import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { contentFault } from '../json/contentFault.ts';

/** An element of an XML file: its name without prefix, attributes, elements in their order, and its text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: readonly XmlElement[];
  readonly text: string;
}

/** How many elements may stand in one another. */
const deepest = 64;

/**
 * Reads XML without ever following an entity: a DOCTYPE is refused, and only the five characters that XML itself names and numbered
 * ones are put back. Throws an ApiError `file-content` with line and column where it is no XML.
 */
export function readXml(name: string, text: string): XmlElement {
  const doctype = /<!(?:DOCTYPE|ENTITY)/i.exec(text);
  if (doctype) throw contentFault(name, placeAt(text, doctype.index), 'doctype');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw contentFault(name, ['line', valid.err.line, 'column', valid.err.col], 'not-xml');
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    maxNestedTags: deepest,
  });
  let parsed: unknown;
  try {
    parsed = parser.parse(text);
  } catch {
    throw contentFault(name, [], 'not-xml');
  }
  const [root] = elementsOf(parsed);
  if (!root) throw contentFault(name, [], 'not-xml');
  return root;
}

/** What the parser gives for the inside of an element: a list of objects with one name, and perhaps attributes, each. */
function elementsOf(parsed: unknown): readonly XmlElement[] {
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap((node: unknown): XmlElement[] => {
    if (typeof node !== 'object' || node === null) return [];
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined || name === '#text' || name.startsWith('?')) return [];
    const inside = (node as Readonly<Record<string, unknown>>)[name];
    const attributes = (node as Readonly<Record<string, unknown>>)[':@'];
    return [{ name, attributes: stringsOf(attributes), elements: elementsOf(inside), text: textOf(inside) }];
  });
}

function stringsOf(attributes: unknown): Readonly<Record<string, string>> {
  if (typeof attributes !== 'object' || attributes === null) return {};
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      unescaped(typeof value === 'string' ? value : ''),
    ]),
  );
}

function textOf(inside: unknown): string {
  if (!Array.isArray(inside)) return '';
  return inside
    .map((node: unknown) =>
      typeof node === 'object' && node !== null && '#text' in node && typeof node['#text'] === 'string'
        ? unescaped(node['#text'])
        : '',
    )
    .join('')
    .trim();
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The characters that are written by name or number; what is no such thing stays as it stands. */
function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w+));/g,
    (whole, decimal?: string, hex?: string, word?: string) => {
      if (word !== undefined) return Object.hasOwn(named, word) ? (named[word] ?? whole) : whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      const isCharacter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
      return isCharacter ? String.fromCodePoint(point) : whole;
    },
  );
}

function placeAt(text: string, index: number): (string | number)[] {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return ['line', before.length, 'column', (before.at(-1)?.length ?? 0) + 1];
}
