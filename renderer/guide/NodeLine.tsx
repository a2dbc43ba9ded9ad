import { Ban } from 'lucide-react';
import { emphasisWords } from '../../shared/text/domain.ts';
import { effectOnWords } from '../../shared/text/sheet.ts';
import { guideWords, nextEffect, nextEmphasis } from '../../shared/text/guide.ts';
import { editModeration, editNode, excludeNode, includeNode } from '../../shared/theory/commands/edit.ts';
import type { Moderation, TheoryNode } from '../../shared/theory/records.ts';
import { effectSign } from '../canvas/paint.ts';
import { Item, useShortName } from '../sheet/Item.tsx';
import { useSay } from '../state/language.ts';
import { useRun } from '../state/session.ts';

/** A node in the guide: its name, its emphasis, and whether it is left alone on purpose, each changed by a press. */
export function NodeLine({
  node,
  mayLeave = false,
}: {
  readonly node: TheoryNode;
  readonly mayLeave?: boolean;
}) {
  const say = useSay();
  const run = useRun();
  const name = useShortName()(node);
  const emphasis = node.emphasis ?? 0;
  return (
    <li className="rw-guide__line">
      <Item node={node} look="word" />
      {!node.excluded && (
        <button
          type="button"
          className="rw-guide__small"
          aria-label={say(guideWords.emphasis, { name, emphasis: say(emphasisWords[emphasis]) })}
          title={say(emphasisWords[emphasis])}
          onClick={() => void run(editNode, { id: node.id, change: { emphasis: nextEmphasis[emphasis] } })}
        >
          <span className="rw-guide__dots" data-emphasis={emphasis} aria-hidden>
            <i />
            <i />
          </span>
        </button>
      )}
      {mayLeave && (
        <button
          type="button"
          className="rw-guide__small"
          aria-pressed={node.excluded !== undefined}
          aria-label={say(node.excluded ? guideWords.include : guideWords.leave, { name })}
          title={say(node.excluded ? guideWords.include : guideWords.leave, { name })}
          onClick={() =>
            node.excluded
              ? void run(includeNode, { ids: [node.id] })
              : void run(excludeNode, { ids: [node.id], degree: 'deliberate' })
          }
        >
          <Ban size={13} aria-hidden />
        </button>
      )}
    </li>
  );
}

/** A context in the guide with what it does here, which a press changes. */
export function ContextLine({
  context,
  moderation,
}: {
  readonly context: TheoryNode;
  readonly moderation: Moderation;
}) {
  const say = useSay();
  const run = useRun();
  const name = useShortName()(context);
  const effect = say(effectOnWords[moderation.effect]);
  return (
    <li className="rw-guide__line">
      <button
        type="button"
        className="rw-guide__small"
        aria-label={say(guideWords.effect, { name, effect })}
        title={effect}
        onClick={() =>
          void run(editModeration, {
            id: moderation.id,
            change: { effect: nextEffect[moderation.effect], sign: null },
          })
        }
      >
        {effectSign(moderation.effect, moderation.sign)}
      </button>
      <Item node={context} look="word" />
    </li>
  );
}
