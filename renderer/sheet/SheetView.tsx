import { useMemo } from 'react';
import { sheetOf } from '../../shared/sheet/sheetOf.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { headOf } from '../../shared/theory/theory.ts';
import { GuideOffer } from '../guide/GuideOffer.tsx';
import { claimStretches } from '../map/claimStretches.ts';
import { useFrames } from '../state/frames.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { ApproachBlock } from './Approach.tsx';
import { Block } from './Block.tsx';
import { Conclusion } from './Conclusion.tsx';
import { Contexts } from './Contexts.tsx';
import { FocusRows, Levels } from './Focus.tsx';
import { Mechanisms } from './Mechanisms.tsx';
import { Problems } from './Problems.tsx';
import './sheet.css';
import './blocks.css';
import './paper.css';
import { SheetHead } from './SheetHead.tsx';
import { SheetFrames } from './useSheetEdit.ts';

/** The view *Blad*: the theory on one page in three columns and two rows, numbered as the six steps (look.md 6.5). */
export function SheetView() {
  const say = useSay();
  const language = useLanguage();
  const theory = useTheory((whole) => whole);
  const frames = useFrames();
  const head = headOf(theory);
  const numbers = useMemo(
    () =>
      new Map(
        claimStretches(head, language).flatMap(({ record, number }) =>
          record === undefined || number === undefined ? [] : [[record, number]],
        ),
      ),
    [head, language],
  );
  const sheet = useMemo(
    () => sheetOf({ theory, frames, language, numbers }),
    [theory, frames, language, numbers],
  );
  return (
    <SheetFrames value={frames}>
      <article className="rw-sheet" data-region="main" aria-label={say(sheetWords.sheet)}>
        <SheetHead />
        <GuideOffer />
        <div className="rw-sheet__blocks">
          <Block step={1} title={say(sheetWords.focus)} question={say(sheetWords.focusQuestion)}>
            <FocusRows />
            <Levels />
          </Block>
          <Block
            step={2}
            title={say(sheetWords.problems)}
            question={say(sheetWords.problemsQuestion)}
            adds={['problem']}
          >
            <Problems sheet={sheet} />
          </Block>
          <Block
            step={3}
            title={say(sheetWords.approach)}
            question={say(sheetWords.approachQuestion)}
            adds={['instrument', 'connection', 'subgoal']}
          >
            <ApproachBlock sheet={sheet} />
          </Block>
          <Block
            step={4}
            title={say(sheetWords.mechanisms)}
            question={say(sheetWords.mechanismsQuestion)}
            adds={['mechanism']}
          >
            <Mechanisms sheet={sheet} numbers={numbers} />
          </Block>
          <Block
            step={5}
            title={say(sheetWords.contexts)}
            question={say(sheetWords.contextsQuestion)}
            adds={['context']}
          >
            <Contexts sheet={sheet} />
          </Block>
          <Block
            step={6}
            title={say(sheetWords.conclusion)}
            question={say(sheetWords.conclusionQuestion)}
            adds={sheet.endgoals.length === 0 ? ['endgoal'] : []}
          >
            <Conclusion sheet={sheet} />
          </Block>
        </div>
      </article>
    </SheetFrames>
  );
}
