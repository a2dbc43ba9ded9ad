import { endOf, gapBefore } from '../../shared/layout/ends.ts';
import type { Box, LinkPath, Net, Tab } from '../../shared/layout/picture.ts';
import type {
  Basis,
  Effect,
  Emphasis,
  LinkType,
  Modality,
  NodeKind,
  Sign,
} from '../../shared/theory/words.ts';

const sampleWidth = 118;
const sampleHeight = 27;

/** A node as the map would draw it, alone, with its words in one line. */
export function sampleBox(kind: NodeKind, title: string, more: Partial<Box> = {}): Box {
  return {
    id: `sample:${kind}`,
    kind,
    generic: false,
    lane: 'M',
    group: '',
    rank: 0,
    x: 0,
    y: 0,
    width: sampleWidth,
    height: sampleHeight,
    shape: 'row',
    emphasis: 1,
    lines: [title],
    fontSize: 12.5,
    lineHeight: 16,
    bold: more.emphasis === 2 || kind === 'endgoal',
    subtitle: [],
    subtitleSize: 11.5,
    code: '',
    own: false,
    pinned: false,
    unwanted: false,
    faded: false,
    upright: false,
    ...more,
  };
}

/** A context as the map would draw it; `width` has to leave its words room. */
export const sampleTab = (
  effect: Effect,
  sign: Sign | null,
  text: string,
  width = 96,
): Pick<Tab, 'width' | 'height' | 'effect' | 'sign' | 'basis' | 'text'> => ({
  effect,
  sign,
  text,
  width,
  height: 19,
  basis: 'stated',
});

export interface SampleLink {
  readonly emphasis?: Emphasis;
  readonly basis?: Basis;
  readonly sign?: Sign | null;
  readonly modality?: Modality;
  readonly type?: LinkType;
  readonly faded?: boolean;
}

/** A link of a means, from left to right over `length` pixels at half height. */
export function sampleLink(
  given: SampleLink,
  length: number,
): { readonly net: Net; readonly link: LinkPath } {
  const {
    emphasis = 1,
    basis = 'stated',
    sign = null,
    modality = 'claimed',
    type = 'triggers',
    faded = false,
  } = given;
  const end = endOf({ link: { sign, modality, type } });
  const y = 10;
  const d = `M1 ${y}H${length - gapBefore(end)}`;
  const kind = 'instrument' as const;
  return {
    net: {
      id: 'sample',
      to: '',
      pieces: [{ d, top: y, bottom: y, links: [], emphasis, basis, kind, faded }],
      head: { x: length, y, angle: 0, end, emphasis, kind, faded },
    },
    link: {
      id: 'sample',
      net: 'sample',
      from: '',
      to: '',
      d,
      stub: d,
      x: length * 0.58,
      y,
      sign,
      modality,
      basis,
      faded,
      back: false,
    },
  };
}
