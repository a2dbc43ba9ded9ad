import type { Rule } from '../../shared/checks/rule.ts';
import { severities, type Severity } from '../../shared/theory/words.ts';
import { errorWords } from '../../shared/text/errors.ts';
import { ruleWords, severityChoiceWords } from '../../shared/text/checks.ts';
import { ApiError } from '../../shared/api/errors.ts';
import { useSay } from '../state/language.ts';
import { notify } from '../state/notices.ts';
import { changeSettings, useProgram } from '../state/program.ts';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { Select } from '../ui/Select.tsx';

const weights = [...severities, 'off'] as const;
type Weight = Severity | 'off';

/** How much weight a rule has in this library: one of the severities, or off. */
export function RuleWeight({ rule }: { readonly rule: Rule }) {
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
        ...(value === 'off' ? {} : { icon: <FindingGlyph severity={value} /> }),
      }))}
      onChange={(value) => void setWeight(rule, value)}
    />
  );
}

/** Keeps the weight in the library's settings; the rule's own weight is kept as no setting at all. */
async function setWeight(rule: Rule, weight: Weight): Promise<void> {
  const { [rule.id]: _, ...others } = useProgram.getState().settings.rules;
  try {
    await changeSettings({ rules: weight === rule.severity ? others : { ...others, [rule.id]: weight } });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    notify(errorWords[error.code], { values: error.details });
  }
}
