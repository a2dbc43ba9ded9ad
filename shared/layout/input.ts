import type { Finding } from '../checks/rule.ts';
import type { Frame } from '../frame/records.ts';
import type { Theory } from '../theory/theory.ts';
import type { Language } from '../theory/words.ts';
import type { Level, Measure, Order } from './picture.ts';

/** What a picture is computed from. `width` and `height` are the room of the canvas below the lane heads. */
export interface LayoutInput {
  readonly theory: Theory;
  readonly frames: readonly Frame[];
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly level: Level;
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  /** The nodes of the chain in focus: they become cards, all others slim rows. */
  readonly focus?: ReadonlySet<string>;
  /** `print` takes the widths of the A3 page. */
  readonly medium?: 'screen' | 'print';
}

/** A {@link LayoutInput} with the order that the picture keeps. */
export interface PictureInput extends LayoutInput {
  readonly order: Order;
}
