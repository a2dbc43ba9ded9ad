import { proposeClaim } from '../../shared/sheet/claimProposal.ts';
import type { Sheet } from '../../shared/sheet/sheetOf.ts';
import { guideWords } from '../../shared/text/guide.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { editHead } from '../../shared/theory/commands/edit.ts';
import { takeClaim } from '../../shared/theory/commands/sheet.ts';
import { leadAllTo } from '../../shared/theory/commands/tie.ts';
import { sameValue } from '../../shared/theory/same.ts';
import { headOf, nodesOf } from '../../shared/theory/theory.ts';
import { EditableText } from '../sheet/EditableText.tsx';
import { useShortName } from '../sheet/Item.tsx';
import { useSay, useText } from '../state/language.ts';
import { useRun, useTheory } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { Anchoring } from '../sheet/Conclusion.tsx';
import { ConfigurationsPart } from './ConfigurationsPart.tsx';
import { EndgoalField, OnwardFields } from './steps.tsx';

/** Step 6: the end goal, the claim as the map proposes it or as someone writes it, and how deep it all settles. */
export function ConclusionStep({ sheet }: { readonly sheet: Sheet }) {
  const say = useSay();
  const text = useText();
  const run = useRun();
  const nameOf = useShortName();
  const theory = useTheory((whole) => whole);
  const head = headOf(theory);
  const proposal = proposeClaim(sheet);
  const [work] = sheet.endgoals;
  const goals = nodesOf(theory).filter(({ kind, excluded }) => kind === 'subgoal' && !excluded);
  return (
    <>
      <EndgoalField sheet={sheet} />
      {work && goals.length > 0 && (
        <Button onPress={() => void run(leadAllTo, { from: goals.map(({ id }) => id), to: work.id })}>
          {say(guideWords.allToWork, { name: nameOf(work) })}
        </Button>
      )}
      <h4>{say(sheetWords.claim)}</h4>
      <EditableText
        className="rw-guide__claim"
        label={say(sheetWords.claim)}
        value={head.claim}
        empty={say(sheetWords.writeClaim)}
        onText={(claim) => void run(editHead, { change: { claim } })}
      />
      <div className="rw-guide__proposal">
        <h4>{say(guideWords.proposal)}</h4>
        {proposal ? (
          <>
            <p className="rw-guide__claim">{text(proposal.claim)}</p>
            {sameValue(head.claim, proposal.claim) ? (
              <output>{say(guideWords.taken)}</output>
            ) : (
              <Button look="primary" onPress={() => void run(takeClaim, proposal)}>
                {say(guideWords.take)}
              </Button>
            )}
          </>
        ) : (
          <p className="rw-guide__none">{say(guideWords.noProposal)}</p>
        )}
      </div>
      <ConfigurationsPart />
      <h4>{say(sheetWords.conclusionQuestion)}</h4>
      <Anchoring />
      {goals.length > 0 && (
        <>
          <h4>{say(guideWords.onward)}</h4>
          <OnwardFields />
        </>
      )}
    </>
  );
}
