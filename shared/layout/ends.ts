import type { Link } from '../theory/records.ts';
import type { Net } from './picture.ts';

export type End = Net['head']['end'];

/** How a link ends: an arrow, a bar where it works against, both where it varies, a ring where it makes no difference. */
export function endOf({ link }: { readonly link: Pick<Link, 'sign' | 'type' | 'modality'> }): End {
  switch (link.sign) {
    case '-':
      return 'bar';
    case '±':
      return 'arrow-bar';
    case '0':
      return 'ring';
    case '+':
    case null:
      break;
  }
  if (link.type === 'blocks' || link.type === 'undermines' || link.type === 'aggravates') return 'bar';
  return link.modality === 'planned' || link.modality === 'counterfactual' ? 'open' : 'arrow';
}

/** How far before the target the line stops, so that it does not show beside its end. */
export function gapBefore(end: End): number {
  switch (end) {
    case 'arrow':
    case 'open':
      return 6;
    case 'arrow-bar':
      return 9;
    case 'ring':
      return 8;
    case 'bar':
      return 1;
    case 'none':
      return 0;
  }
}
