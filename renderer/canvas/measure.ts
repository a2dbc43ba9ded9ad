import type { Measure } from '../../shared/layout/picture.ts';

type TextContext = Pick<CanvasRenderingContext2D, 'font' | 'measureText'>;

/** The x-height to which the page sets every face (`font-size-adjust`), as a share of the type size. */
const xHeight = 0.52;

/** How much wider the page draws a face than a canvas does, because it gives all faces the same x-height. */
function adjustment(context: TextContext, face: string): number {
  context.font = `400 200px ${face}`;
  const own = context.measureText('x').actualBoundingBoxAscent / 200;
  return own > 0.3 && own < 0.8 ? xHeight / own : 1;
}

/** A {@link Measure} in the product's sans face, on a canvas of the page or of a worker; it remembers what it measured. */
export function measureWith(context: TextContext, face: string): Measure {
  const known = new Map<string, number>();
  const adjust = adjustment(context, face);
  let font = '';
  return (text, size, weight) => {
    const wanted = `${weight} ${size}px ${face}`;
    const key = `${wanted}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (font !== wanted) context.font = wanted;
    font = wanted;
    const width = context.measureText(text).width * adjust;
    known.set(key, width);
    return width;
  };
}

let face: string | undefined;

/** The sans face as the tokens name it. Read once: asking for a style makes the browser work out all of them. */
export function sansFace(): string {
  face ??= getComputedStyle(document.documentElement).getPropertyValue('--sans').replaceAll('\n', ' ').trim();
  return face || 'sans-serif';
}
