import { effectWords } from '../../shared/text/domain.ts';
import { inspectorWords } from '../../shared/text/inspector.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { addModeration } from '../../shared/theory/commands/create.ts';
import { canModerate } from '../../shared/theory/connectRules.ts';
import { moderationsOf, nodeAt, nodesOf } from '../../shared/theory/theory.ts';
import { effectSigns } from '../checks/effectSigns.ts';
import { useSay, useText } from '../state/language.ts';
import { placesNow } from '../state/places.ts';
import { useTheory } from '../state/session.ts';
import { Select } from '../ui/Select.tsx';
import { Part } from './Row.tsx';
import { useChoose, useWalk } from './useEdit.ts';

/** The contexts that stand on a link, mechanism or configuration, and a way to place another. */
export function ContextList({ target }: { readonly target: string }) {
  const say = useSay();
  const text = useText();
  const walk = useWalk();
  const choose = useChoose();
  const theory = useTheory((whole) => whole);
  const standing = moderationsOf(theory).filter((one) => one.target === target);
  const free = nodesOf(theory).filter(
    (node) => node.kind === 'context' && !isRefusal(canModerate(theory, node.id, target)),
  );
  return (
    <Part title={say(inspectorWords.contexts)}>
      {standing.length === 0 && <p className="rw-inspector__empty">{say(inspectorWords.noContexts)}</p>}
      <ul className="rw-inspector__list">
        {standing.map(({ id, context, effect }) => (
          <li key={id}>
            <button type="button" className="rw-inspector__walk" onClick={() => walk(id)}>
              <span className="rw-inspector__effect" aria-hidden>
                {effectSigns[effect]}
              </span>
              <span>{text(nodeAt(theory, context)?.title)}</span>
              <span className="rw-inspector__aside">{say(effectWords[effect])}</span>
            </button>
          </li>
        ))}
      </ul>
      {free.length > 0 && (
        <Select
          label={say(inspectorWords.addContext)}
          hideLabel
          value="none"
          choices={[
            { value: 'none', words: say(inspectorWords.chooseContext) },
            ...free.map((node) => ({ value: node.id, words: text(node.title) })),
          ]}
          onChange={(context) => {
            const kept = placesNow();
            choose(addModeration, { context, target, ...(kept ? { kept } : {}) });
          }}
        />
      )}
    </Part>
  );
}
