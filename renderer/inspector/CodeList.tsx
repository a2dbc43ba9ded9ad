import type { Frame } from '../../shared/frame/records.ts';
import { kindPluralWords } from '../../shared/text/domain.ts';
import { inspectorWords } from '../../shared/text/inspector.ts';
import { chooseNoCode } from '../../shared/theory/commands/coding.ts';
import type { TheoryNode } from '../../shared/theory/records.ts';
import { headOf } from '../../shared/theory/theory.ts';
import { useFrames } from '../state/frames.ts';
import { useSay, useText } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { Check } from '../ui/Check.tsx';
import { CodeRow } from './CodeRow.tsx';
import { CodeSearch } from './CodeSearch.tsx';
import { CodeSuggestions } from './CodeSuggestions.tsx';
import { Part } from './Row.tsx';
import { SeenCodes } from './SeenCodes.tsx';
import { useChoose } from './useEdit.ts';

/** The places of a node in each frame of the theory, with how well each fits, or that a frame has none that does. */
export function CodeList({ node }: { readonly node: TheoryNode }) {
  const say = useSay();
  const frames = useFrames();
  const named = useTheory((theory) => headOf(theory).frames);
  const others = [...new Set((node.codes ?? []).map((code) => code.frame))].filter(
    (id) => !named.some((one) => one.id === id),
  );
  return (
    <Part title={say(inspectorWords.codes)}>
      {named.length === 0 && <p className="rw-inspector__empty">{say(inspectorWords.noFrameNamed)}</p>}
      {named.map(({ id }) => (
        <CodesOf
          key={id}
          node={node}
          id={id}
          frame={frames.find((one) => one.id === id)}
          titled={named.length > 1}
        />
      ))}
      {others.map((id) => (
        <CodesOf key={id} node={node} id={id} frame={undefined} titled />
      ))}
      {frames.length > 0 && <CodeSuggestions node={node} frames={frames} />}
      {frames.length > 0 && <CodeSearch node={node} frames={frames} />}
      <SeenCodes node={node} />
    </Part>
  );
}

interface CodesOfProps {
  readonly node: TheoryNode;
  readonly id: string;
  /** Undefined where the theory does not name it or the library does not hold it. */
  readonly frame: Frame | undefined;
  /** Whether the frame's name stands above its codes. */
  readonly titled: boolean;
}

/** The codes of one frame on a node; where there are none, whether that is on purpose. */
function CodesOf({ node, id, frame, titled }: CodesOfProps) {
  const say = useSay();
  const text = useText();
  const choose = useChoose();
  const codes = (node.codes ?? []).filter((code) => code.frame === id);
  const isNone = node.noCode?.includes(id) ?? false;
  const hasList = frame?.facets.some((facet) => facet.nodeKind === node.kind) ?? true;
  return (
    <div className="rw-inspector__frame">
      {titled && <h4>{frame ? text(frame.title) : say(inspectorWords.frameNotNamed, { frame: id })}</h4>}
      {codes.length > 0 ? (
        <ul className="rw-inspector__list">
          {codes.map((code) => (
            <CodeRow key={code.code} node={node} code={code} frame={frame} />
          ))}
        </ul>
      ) : (
        <>
          {!isNone && (
            <p className="rw-inspector__empty">
              {hasList
                ? say(inspectorWords.notCodedYet)
                : say(inspectorWords.noListForKind, { kind: say(kindPluralWords[node.kind]).toLowerCase() })}
            </p>
          )}
          <Check
            isSelected={isNone}
            onChange={(chosen) => choose(chooseNoCode, { id: node.id, frames: [id], chosen })}
          >
            {say(inspectorWords.noFittingCode)}
          </Check>
        </>
      )}
    </div>
  );
}
