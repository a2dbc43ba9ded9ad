import { chainWords } from '../../shared/text/chain.ts';
import { waysWords } from '../../shared/text/ways.ts';
import { say } from '../../shared/text/words.ts';
import { nodeAt, type Theory } from '../../shared/theory/theory.ts';
import { announce } from '../shell/announce.ts';
import { useHandle } from '../state/commands.ts';
import { languageNow } from '../state/language.ts';
import { notify } from '../state/notices.ts';
import { lightUp } from '../state/spot.ts';
import type { Lit } from './useSpot.ts';
import { walkWays } from './walkWays.ts';

export interface WayCommands {
  readonly theory: Theory;
  readonly lit: Lit | undefined;
  /** Whether some piece is chosen or has the focus, and the node that is then meant. */
  readonly any: boolean;
  readonly node: () => string | undefined;
}

/** Answers the commands that put a part of the theory in the light. */
export function useWayCommands({ theory, lit, any, node }: WayCommands): void {
  const at = (show: (id: string) => void): (() => void) | undefined =>
    any
      ? () => {
          const id = node();
          if (id !== undefined) show(id);
        }
      : undefined;
  useHandle('ways', () => lightUp({ kind: 'way', from: node(), at: 0 }));
  useHandle(
    'upstream',
    at((id) => lightUp({ kind: 'before', node: id })),
  );
  useHandle(
    'downstream',
    at((id) => lightUp({ kind: 'after', node: id })),
  );
  useHandle(
    'focus-through',
    at((id) => lightUp({ kind: 'through', node: id })),
  );
  useHandle(
    'focus-side',
    at((id) => {
      const side = nodeAt(theory, id)?.side;
      if (side) lightUp({ kind: 'side', side });
      else notify(waysWords.noSide);
    }),
  );
  const isWay = lit?.spot.kind === 'way';
  useHandle('chain-previous', isWay ? () => walkWays(lit, -1) : undefined);
  useHandle('chain-next', isWay ? () => walkWays(lit, 1) : undefined);
  useHandle(
    'focus-loose',
    lit
      ? () => {
          lightUp(undefined);
          announce(say(languageNow(), chainWords.letGo));
        }
      : undefined,
  );
}
