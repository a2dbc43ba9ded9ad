import { ruleSetWords, ruleWords } from '../../shared/text/checks.ts';
import { switchSet } from '../../shared/theory/commands/weights.ts';
import { headOf } from '../../shared/theory/theory.ts';
import type { RuleSet } from '../../shared/theory/words.ts';
import { attempt } from '../state/library.ts';
import { useSay } from '../state/language.ts';
import { changeSettings, useProgram } from '../state/program.ts';
import { useSession, useTheory } from '../state/session.ts';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import type { WeightLevel } from './checksState.ts';

export interface SetSwitchProps {
  readonly set: RuleSet;
  readonly level: WeightLevel;
}

/** Switches a set of rules on or off as a whole, for the library or for the theory on the screen; says when the other has it off. */
export function SetSwitch({ set, level }: SetSwitchProps) {
  const say = useSay();
  const session = useSession();
  const inLibrary = useProgram((program) => program.settings.offSets?.includes(set) ?? false);
  const inTheory = useTheory((theory) => headOf(theory).checks?.off?.includes(set) ?? false);
  const isOff = level === 'library' ? inLibrary : inTheory;
  const elsewhere = level === 'library' ? inTheory : inLibrary;
  const change = (off: boolean): void => {
    if (level === 'theory') session.run(switchSet, { set, off, about: ruleSetWords[set] });
    else void switchInLibrary(set, off);
  };
  const levelWords = level === 'library' ? ruleWords.inLibrary : ruleWords.inTheory;
  return (
    <span className="rw-rules__switch">
      {elsewhere && (
        <span>{say(level === 'library' ? ruleWords.setOffInTheory : ruleWords.setOffInLibrary)}</span>
      )}
      <SegmentedChoice
        label={say(ruleWords.setSwitch, { set: say(ruleSetWords[set]), level: say(levelWords) })}
        value={isOff ? 'off' : 'on'}
        segments={[
          { value: 'on', words: say(ruleWords.setOn) },
          { value: 'off', words: say(ruleWords.setOff) },
        ]}
        onChange={(value) => change(value === 'off')}
      />
    </span>
  );
}

async function switchInLibrary(set: RuleSet, off: boolean): Promise<void> {
  const others = (useProgram.getState().settings.offSets ?? []).filter((one) => one !== set);
  await attempt(() => changeSettings({ offSets: off ? [...others, set] : others }));
}
