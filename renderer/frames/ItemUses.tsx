import { Ban } from 'lucide-react';
import type { FrameUse } from '../../shared/api/shapes.ts';
import { fitWords } from '../../shared/text/domain.ts';
import { framesWords } from '../../shared/text/framesView.ts';
import { useSay, useText } from '../state/language.ts';
import { openTheoryAt } from '../state/openTheory.ts';

/** The theories that use an item, each with its node and how well the code fits it; a press opens the theory there. */
export function ItemUses({ uses }: { readonly uses: readonly FrameUse[] }) {
  const say = useSay();
  const text = useText();
  return (
    <section className="rw-item__part">
      <h3>{say(framesWords.usedBy)}</h3>
      {uses.length === 0 && <p className="rw-frames__empty">{say(framesWords.unused)}</p>}
      <ul>
        {uses.map((use) => (
          <li key={`${use.theory} ${use.node} ${use.fit}`}>
            <button type="button" className="rw-use" onClick={() => void openTheoryAt(use.theory, use.node)}>
              <span className="rw-use__theory">{text(use.theoryTitle)}</span>
              <span className="rw-use__node">
                {use.excluded && <Ban size={12} aria-hidden />}
                {text(use.nodeTitle)}
              </span>
              <span className="rw-use__fit">
                {[say(fitWords[use.fit]), ...(use.excluded ? [say(framesWords.leftAlone)] : [])].join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
