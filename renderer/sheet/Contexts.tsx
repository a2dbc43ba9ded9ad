import type { ContextEffect, Sheet } from '../../shared/sheet/sheetOf.ts';
import { effectOnWords, sheetWords } from '../../shared/text/sheet.ts';
import { recordName } from '../../shared/text/recordName.ts';
import { effectSign } from '../canvas/paint.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useRun, useTheory } from '../state/session.ts';
import { editNode } from '../../shared/theory/commands/edit.ts';
import { Many } from './Block.tsx';
import { EditableText } from './EditableText.tsx';
import { Item } from './Item.tsx';
import { inspect } from './useSheetEdit.ts';

/** The circumstances under which it works or does not, each with what it does and to what. */
export function Contexts({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay();
  const run = useRun();
  return (
    <>
      <Many items={sheet.contexts} most={10}>
        {(shown) => (
          <ul className="rw-sheet__contexts">
            {shown.map(({ context, effects }) => (
              <li key={context.id}>
                <span className="rw-sheet__tab">
                  {effects.map((effect) => (
                    <EffectSign key={`${effect.effect}${effect.sign ?? ''}`} effect={effect} />
                  ))}
                  <Item node={context} look="chip" />
                </span>
                <span>
                  {effects.length === 0 && (
                    <span className="rw-sheet__none">{say(sheetWords.standsOnNothing)}. </span>
                  )}
                  {context.description ? (
                    <EditableText
                      label={say(sheetWords.contextWhy)}
                      value={context.description}
                      empty=""
                      onText={(description) =>
                        void run(editNode, { id: context.id, change: { description } })
                      }
                    />
                  ) : (
                    effects.map((effect) => (
                      <Effect key={`${effect.effect}${effect.sign ?? ''}`} effect={effect} />
                    ))
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Many>
    </>
  );
}

/** The sign of what a context does; a press shows the first record that it does it to. */
function EffectSign({ effect }: { readonly effect: ContextEffect }) {
  const language = useLanguage();
  const say = useSay();
  const theory = useTheory((whole) => whole);
  const [first] = effect.moderations;
  const dark =
    effect.effect !== 'precondition' &&
    (effect.sign === '-' || (effect.sign === null && effect.effect === 'hinders'));
  const targets = effect.moderations.map(({ target }) => recordName(theory, target, language)).join(', ');
  const words = `${say(effectOnWords[effect.effect])} ${targets}`;
  return (
    <button
      type="button"
      className="rw-sheet__effect"
      data-dark={dark || undefined}
      aria-label={words}
      title={words}
      onClick={() => first && inspect(first.id)}
    >
      {effectSign(effect.effect, effect.sign)}
    </button>
  );
}

/** *hindert Leren, Identiteit*: the verb, and every record that it is done to, each open to the inspector. */
function Effect({ effect }: { readonly effect: ContextEffect }) {
  const say = useSay();
  const language = useLanguage();
  const theory = useTheory((whole) => whole);
  return (
    <span className="rw-sheet__does">
      <span className="rw-sheet__verb">{say(effectOnWords[effect.effect])}</span>{' '}
      {effect.moderations.map(({ id, target }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <button type="button" className="rw-sheet__item rw-sheet__item--word" onClick={() => inspect(id)}>
            {recordName(theory, target, language)}
          </button>
        </span>
      ))}
      .{' '}
    </span>
  );
}
