import type { Rule } from '../../shared/checks/rule.ts';
import { headOf } from '../../shared/theory/theory.ts';
import { severities, type Severity } from '../../shared/theory/words.ts';
import { ruleWords, severityChoiceWords } from '../../shared/text/checks.ts';
import { weighRule } from '../../shared/theory/commands/weights.ts';
import { attempt } from '../state/library.ts';
import { useSay } from '../state/language.ts';
import { changeSettings, useProgram } from '../state/program.ts';
import { useSession, useTheory } from '../state/session.ts';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { Select } from '../ui/Select.tsx';
import type { WeightLevel } from './checksState.ts';

const weights = [...severities, 'off'] as const;
type Chosen = Severity | 'off';

export interface RuleWeightProps {
  readonly rule: Rule;
  readonly level: WeightLevel;
}

/** How much weight a rule has in the library, or in the theory on the screen: one of the severities, or off. */
export function RuleWeight({ rule, level }: RuleWeightProps) {
  return level === 'library' ? <InLibrary rule={rule} /> : <InTheory rule={rule} />;
}

const iconOf = (weight: Chosen) => (weight === 'off' ? {} : { icon: <FindingGlyph severity={weight} /> });

function InLibrary({ rule }: { readonly rule: Rule }) {
  const say = useSay();
  const weight = useProgram((program) => program.settings.rules[rule.id]) ?? rule.severity;
  return (
    <Select
      label={say(ruleWords.weightOf, { rule: say(rule.texts.name) })}
      hideLabel
      value={weight}
      choices={weights.map((value) => ({
        value,
        words:
          value === rule.severity
            ? say(ruleWords.usual, { severity: say(severityChoiceWords[value]) })
            : say(severityChoiceWords[value]),
        ...iconOf(value),
      }))}
      onChange={(value) => void weighInLibrary(rule, value)}
    />
  );
}

/** Keeps the weight in the library's settings; the rule's own weight is kept as no setting at all. */
async function weighInLibrary(rule: Rule, weight: Chosen): Promise<void> {
  const { [rule.id]: _, ...others } = useProgram.getState().settings.rules;
  const rules = weight === rule.severity ? others : { ...others, [rule.id]: weight };
  await attempt(() => changeSettings({ rules }));
}

function InTheory({ rule }: { readonly rule: Rule }) {
  const say = useSay();
  const session = useSession();
  const inLibrary = useProgram((program) => program.settings.rules[rule.id]) ?? rule.severity;
  const weight = useTheory((theory) => headOf(theory).checks?.rules?.[rule.id]);
  return (
    <Select
      label={say(ruleWords.weightOf, { rule: say(rule.texts.name) })}
      hideLabel
      value={weight ?? 'library'}
      choices={[
        {
          value: 'library',
          words: say(ruleWords.asLibrary, { severity: say(severityChoiceWords[inLibrary]) }),
          ...iconOf(inLibrary),
        },
        ...weights.map((value) => ({ value, words: say(severityChoiceWords[value]), ...iconOf(value) })),
      ]}
      onChange={(value) =>
        session.run(weighRule, {
          rule: rule.id,
          about: rule.texts.name,
          ...(value === 'library' ? {} : { weight: value }),
        })
      }
    />
  );
}
