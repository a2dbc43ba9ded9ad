import { basisWords } from '../../shared/text/domain.ts';
import type { Basis } from '../../shared/theory/words.ts';
import { useSay } from '../state/language.ts';

const dashes = { stated: undefined, inferred: '5 3', coder: '0.1 4' } as const;

/** What something rests on, as links show it: solid is said, dashed inferred, dotted the coder's own; with the word, or named for who listens. */
export function BasisSign({
  basis,
  words = false,
}: {
  readonly basis: Basis | undefined;
  readonly words?: boolean;
}) {
  const say = useSay();
  if (!basis) return null;
  const word = say(basisWords[basis]);
  return (
    <span className="rw-basis" title={word}>
      <svg width="22" height="8" aria-hidden="true">
        <path
          d="M1.5 4h19"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap={basis === 'coder' ? 'round' : 'butt'}
          {...(dashes[basis] ? { strokeDasharray: dashes[basis] } : {})}
        />
      </svg>
      <span className={words ? '' : 'rw-hidden'}>{word}</span>
    </span>
  );
}
