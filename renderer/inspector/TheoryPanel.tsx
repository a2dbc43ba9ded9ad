import { countWords, holderKindWords, inspectorWords, variantWords } from '../../shared/text/inspector.ts';
import { stanceWords } from '../../shared/text/shell.ts';
import { editHead, type HeadEdit } from '../../shared/theory/commands/edit.ts';
import { headOf, linksOf, moderationsOf, nodesOf } from '../../shared/theory/theory.ts';
import { holderKinds, stances, variants } from '../../shared/theory/words.ts';
import { useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { Select } from '../ui/Select.tsx';
import { choicesOf, optionalChoicesOf } from './choices.ts';
import { FrameFields } from './FrameFields.tsx';
import { Row } from './Row.tsx';
import { useChoose, useEdit } from './useEdit.ts';
import { BothWords, Line } from './Words.tsx';

/** What the theory says about itself; shown while nothing in it is chosen. */
export function TheoryPanel() {
  const say = useSay();
  const edit = useEdit();
  const choose = useChoose();
  const theory = useTheory((whole) => whole);
  const head = headOf(theory);
  const type = (change: HeadEdit, field: string) => edit(editHead, { change }, `theory ${field}`);
  const set = (change: HeadEdit): void => choose(editHead, { change });
  return (
    <>
      <BothWords
        label={say(inspectorWords.name)}
        value={head.title}
        onText={(title, language) => type({ title: title ?? {} }, `title ${language}`)}
      />
      <BothWords
        label={say(inspectorWords.claim)}
        value={head.claim}
        long
        onText={(claim, language) => type({ claim }, `claim ${language}`)}
      />
      <BothWords
        label={say(inspectorWords.holder)}
        value={head.holder.name}
        onText={(name, language) =>
          name ? type({ holder: { ...head.holder, name } }, `holder ${language}`) : 'empty-title'
        }
      />
      <Row label={say(inspectorWords.holderKind)}>
        <Select
          label={say(inspectorWords.holderKind)}
          hideLabel
          value={head.holder.kind}
          choices={choicesOf(say, holderKinds, holderKindWords)}
          onChange={(kind) => set({ holder: { ...head.holder, kind } })}
        />
      </Row>
      <Row label={say(inspectorWords.stance)}>
        <Select
          label={say(inspectorWords.stance)}
          hideLabel
          value={head.stance ?? 'none'}
          choices={optionalChoicesOf(say, inspectorWords.none, stances, stanceWords)}
          onChange={(stance) => set({ stance: stance === 'none' ? undefined : stance })}
        />
      </Row>
      <Row label={say(inspectorWords.variant)}>
        <Select
          label={say(inspectorWords.variant)}
          hideLabel
          value={head.variant ?? 'none'}
          choices={optionalChoicesOf(say, inspectorWords.none, variants, variantWords)}
          onChange={(variant) => set({ variant: variant === 'none' ? undefined : variant })}
        />
      </Row>
      <Line
        label={say(inspectorWords.level)}
        value={head.level ?? ''}
        onWords={(words) => type({ level: words || undefined }, 'level')}
      />
      <FrameFields />
      <BothWords
        label={say(inspectorWords.profile)}
        value={head.profile}
        long
        onText={(profile, language) => type({ profile }, `profile ${language}`)}
      />
      <BothWords
        label={say(inspectorWords.philosophy)}
        value={head.philosophy}
        long
        onText={(philosophy, language) => type({ philosophy }, `philosophy ${language}`)}
      />
      <ul className="rw-inspector__counts">
        <li>{say(countWords.nodes, { n: nodesOf(theory).length })}</li>
        <li>{say(countWords.links, { n: linksOf(theory).length })}</li>
        <li>{say(countWords.moderations, { n: moderationsOf(theory).length })}</li>
      </ul>
    </>
  );
}
