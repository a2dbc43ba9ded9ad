import { nameOfCode } from '../../shared/frame/itemTies.ts';
import { fitWords } from '../../shared/text/domain.ts';
import { inspectorWords } from '../../shared/text/inspector.ts';
import type { TheoryNode } from '../../shared/theory/records.ts';
import { useSeenCodes, useThrough } from '../frames/seen.ts';
import { useSay, useText } from '../state/language.ts';

/** The codes of a node in the frame that it is seen through, each with the way that led there. */
export function SeenCodes({ node }: { readonly node: TheoryNode }) {
  const say = useSay();
  const text = useText();
  const frame = useThrough();
  const seen = useSeenCodes().get(node.id) ?? [];
  if (!frame) return null;
  return (
    <div className="rw-inspector__frame">
      <h4>{say(inspectorWords.seenThrough, { frame: text(frame.title) })}</h4>
      {seen.length === 0 && <p className="rw-inspector__empty">{say(inspectorWords.seenNothing)}</p>}
      <ul className="rw-inspector__list">
        {seen.map(({ code, fit, via }) => (
          <li key={code} className="rw-inspector__code">
            <span>
              {text(nameOfCode(frame, code))} <span className="rw-inspector__aside">{code}</span>
              {via.length > 1 && (
                <span className="rw-inspector__from">
                  {say(inspectorWords.seenVia, { via: via.map((one) => one.code).join(' → ') })}
                </span>
              )}
            </span>
            <span className="rw-inspector__aside">{say(fitWords[fit])}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
