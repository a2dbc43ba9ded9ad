import type { NodeKind } from '../theory/words.ts';
import type { Box } from './picture.ts';

/** What decides where the words of a node stand in its shape. */
export interface Shaped {
  readonly kind: NodeKind;
  readonly generic: boolean;
  readonly shape: Box['shape'];
}

/** Indent of a node's words and the room that its shape takes at their right, in pixels. */
export function indents({ kind, generic, shape }: Shaped): { readonly left: number; readonly right: number } {
  switch (kind) {
    case 'mechanism':
      return { left: 40, right: shape === 'slim' ? 4 : 14 };
    case 'problem':
      return { left: 15, right: 7 };
    case 'connection':
      return { left: 12, right: 9 };
    case 'subgoal':
      // The words of a generic one stand in the middle of its row; in a card they begin within its second line.
      if (generic) return shape === 'card' ? { left: 7, right: 7 } : { left: 5, right: 5 };
      return { left: 14, right: 10 };
    case 'instrument':
    case 'context':
    case 'endgoal':
      return { left: 10, right: 8 };
  }
}
