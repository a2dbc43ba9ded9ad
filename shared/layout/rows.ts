import type { Evidence } from '../theory/records.ts';
import { pieceWords } from '../text/map.ts';
import { inLanguage, say } from '../text/words.ts';
import type { Language } from '../theory/words.ts';
import { indents } from './indents.ts';
import type { Item, Model } from './model.ts';
import type { Measure } from './picture.ts';
import { sizeForWords, wordsFit, wrap } from './text.ts';

/** A node with its words wrapped, and so with its height, before it has a place. */
export interface Sized {
  readonly item: Item;
  readonly shape: 'row' | 'slim' | 'card';
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly bold: boolean;
  readonly subtitle: readonly string[];
  readonly subtitleSize: number;
  readonly code: string;
  readonly own: boolean;
  readonly fragments: number;
  readonly source: string;
}

export interface RowStyle {
  readonly measure: Measure;
  readonly language: Language;
  /** Size of the type of rows: 13, or less where the rows do not fit. */
  readonly type: number;
  readonly level: 'map' | 'reading';
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
}

const fitSign = { exact: '', analogous: '≈ ', loose: '~ ' } as const;
const codeSize = 10.5;
/** The words of a card's ground, and the sign before them. */
const groundSize = 11;
const groundSign = 14;
/** Room for the word that stands where a code would. */
const ownRoom = 26;

function codeOf(model: Model, item: Item): { readonly code: string; readonly own: boolean } {
  const [first] = item.node.codes ?? [];
  if (first) return { code: fitSign[first.fit] + first.code, own: false };
  // A kind that no frame lists (connections in the main frame) has no code to miss.
  return { code: '', own: item.lane !== 'E' && model.frames.hasKind(item.node.kind) };
}

/** Wraps a node's words in a lane of this width. The code gives way where the title's words do not fit beside it. */
export function sizeRow(
  model: Model,
  item: Item,
  width: number,
  shape: Sized['shape'],
  style: RowStyle,
): Sized {
  if (shape === 'card') return sizeCard(model, item, width, style);
  const { measure } = style;
  const { left, right } = indents({ kind: item.node.kind, generic: item.generic, shape });
  const mechanism = item.node.kind === 'mechanism' && shape === 'row';
  const bold = item.emphasis === 2 || item.node.kind === 'mechanism';
  const weight = bold ? 600 : 400;
  const room = width - left - right;
  // A word that is too wide makes its own node's type smaller before it is broken.
  const full = shape === 'slim' ? Math.min(11.5, style.type) : mechanism ? style.type + 2 : style.type;
  const sizes = [0, 0.5, 1, 1.5, 2].map((less) => full - less).filter((one) => one >= 11.5 || one === full);
  const size = sizeForWords(item.title, sizes, weight, room, measure);
  const lineHeight = shape === 'slim' ? 14 : full + (mechanism ? 4 : 3);
  const face = { size, weight } as const;
  const shown = item.generic || item.node.kind === 'mechanism' || shape === 'slim';
  const { code, own } = shown ? { code: '', own: false } : codeOf(model, item);
  const codeRoom = code !== '' ? measure(code, codeSize, 400) + 5 : own ? ownRoom + 5 : 0;
  const fits = codeRoom > 0 && wordsFit(item.title, face, room - codeRoom, measure);
  const lines = wrap(item.title, face, fits ? room - codeRoom : room, measure);
  const subtitleSize = 11.5;
  const subtitle =
    mechanism && item.subtitle !== ''
      ? wrap(item.subtitle, { size: subtitleSize, weight: 400 }, room, measure)
      : [];
  const padding = shape === 'slim' ? 4 : mechanism ? [8, 10, 16][item.emphasis]! : style.type >= 13 ? 7 : 6;
  const height = lines.length * lineHeight + subtitle.length * (subtitleSize + 3) + padding;
  return {
    item,
    shape,
    width,
    height: Math.round(height),
    lines,
    fontSize: size,
    lineHeight,
    bold,
    subtitle,
    subtitleSize,
    code: fits ? code : '',
    own: own && fits,
    fragments: 0,
    source: '',
  };
}

/** A card: the title larger, what the source says of it, and how much evidence there is. In the map two lines, in reading all. */
function sizeCard(model: Model, item: Item, width: number, style: RowStyle): Sized {
  const { measure } = style;
  const { left, right } = indents({ kind: item.node.kind, generic: item.generic, shape: 'card' });
  const room = width - left - right - 4;
  const mechanism = item.node.kind === 'mechanism';
  const reading = style.level === 'reading';
  const full = reading || mechanism ? 15 : 14;
  const bold = item.emphasis === 2 || mechanism || !reading;
  const weight = bold ? 600 : 400;
  const sizes = [0, 0.5, 1, 1.5, 2].map((less) => full - less);
  const fontSize = sizeForWords(item.title, sizes, weight, room, measure);
  const lineHeight = full + 4;
  const lines = wrap(item.title, { size: fontSize, weight }, room, measure);
  const subtitleSize = 12;
  const description = inLanguage(style.language, item.node.description);
  const said = item.subtitle !== '' && (!reading || description === '') ? item.subtitle : description;
  const all = wrap(said, { size: subtitleSize, weight: 400 }, room, measure);
  // Two lines in focus, and only whole ones: a longer text is for the reading level.
  const subtitle = reading || all.length <= 3 ? all : [];
  const coded = codeOf(model, item);
  const fragments = style.evidence.get(item.id)?.length ?? 0;
  // In a narrow card the source gives way where it has no room, and the code where it has none beside the source.
  const written = item.node.source ?? '';
  const source = measure(written, groundSize, 400) <= room - groundSign ? written : '';
  const ground = fragments > 0 ? say(style.language, pieceWords.fragments, { n: fragments }) : source;
  const beside = ground === '' ? 0 : groundSign + measure(ground, groundSize, 400) + 5;
  const hasRoom = measure(coded.code, codeSize, 400) + (coded.own ? ownRoom : 0) + beside <= room + 4;
  const { code, own } = hasRoom ? coded : { code: '', own: false };
  const foot = code !== '' || own || fragments > 0 || source !== '' ? 16 : 0;
  const gap = subtitle.length > 0 && !mechanism ? 2 : 0;
  const height = lines.length * lineHeight + subtitle.length * (subtitleSize + 3) + gap + foot + 14;
  return {
    item,
    shape: 'card',
    width,
    height: Math.round(height),
    lines,
    fontSize,
    lineHeight,
    bold,
    subtitle,
    subtitleSize,
    code,
    own,
    fragments,
    source,
  };
}
