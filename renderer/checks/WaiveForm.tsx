import { useState } from 'react';
import { namedBy } from '../../shared/checks/waivers.ts';
import type { Finding } from '../../shared/checks/rule.ts';
import { waiverWords } from '../../shared/text/checks.ts';
import { recordName } from '../../shared/text/recordName.ts';
import { waive, type WaiverOf } from '../../shared/theory/commands/waive.ts';
import { today } from '../state/dates.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useSession } from '../state/session.ts';
import { Select } from '../ui/Select.tsx';
import { write } from './checksState.ts';
import { ReasonForm } from './ReasonForm.tsx';

const reaches = ['finding', 'record', 'rule'] as const;
type Reach = (typeof reaches)[number];

/** Accounts for a finding, for all about its record, or for its rule in the whole theory: asks for the reason, beside the finding. */
export function WaiveForm({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const language = useLanguage();
  const session = useSession();
  const [reach, setReach] = useState<Reach>('finding');
  const own = namedBy(finding);
  const [main] = own.at;
  const { theory } = session.getState();
  const record = main === undefined ? undefined : theory.records.get(main);
  const name = record && recordName(theory, record, language);
  const of: Readonly<Record<Reach, WaiverOf>> = {
    finding: own,
    record: { at: own.at },
    rule: { rule: finding.rule, at: [] },
  };
  return (
    <ReasonForm
      label={say(waiverWords.form)}
      reason=""
      onKeep={(reason) => session.run(waive, { ...of[reach], reason: { [language]: reason }, date: today() })}
      onClose={() => write(undefined)}
    >
      <Select
        label={say(waiverWords.reach)}
        value={reach}
        choices={[
          { value: 'finding', words: say(waiverWords.reachFinding) },
          ...(name === undefined
            ? []
            : [{ value: 'record' as const, words: say(waiverWords.reachRecord, { record: name }) }]),
          { value: 'rule', words: say(waiverWords.reachRule) },
        ]}
        onChange={setReach}
      />
    </ReasonForm>
  );
}
