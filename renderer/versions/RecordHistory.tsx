import { useCallback, useState } from 'react';
import type { JournalEntry } from '../../shared/api/shapes.ts';
import { versionsWords } from '../../shared/text/versionsView.ts';
import type { Theory } from '../../shared/theory/theory.ts';
import { historyOfRecord, type RecordStep } from '../../shared/versions/recordHistory.ts';
import { tellDifference } from '../../shared/versions/tellDifference.ts';
import { stepName } from '../commands/undoSteps.ts';
import { Part } from '../inspector/Row.tsx';
import { core } from '../platform/core.ts';
import { dayAndTime } from '../state/dates.ts';
import { errorSentence, useLanguage, useSay } from '../state/language.ts';
import { useSession, useTheory } from '../state/session.ts';
import { useAsked } from '../state/useAsked.ts';
import { Button } from '../ui/Button.tsx';
import { useAgainWhenSaved } from './useSteps.ts';
import './versions.css';

/** So many of the latest steps of a theory are looked through for one record. */
const latestSteps = 1000;

/** What happened to a record, step by step, read when somebody asks. */
export function RecordHistory({ id }: { readonly id: string }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Part title={say(versionsWords.history)}>
      {isOpen ? (
        <Steps id={id} />
      ) : (
        <Button look="link" onPress={() => setOpen(true)}>
          {say(versionsWords.historyShow)}
        </Button>
      )}
    </Part>
  );
}

const whole = (theory: Theory): Theory => theory;

function Steps({ id }: { readonly id: string }) {
  const say = useSay();
  const language = useLanguage();
  const session = useSession();
  const theory = useTheory(whole);
  const ask = useCallback(async (): Promise<readonly JournalEntry[]> => {
    await session.flush();
    return core.call('theory.journal', { id: session.id, limit: latestSteps });
  }, [session]);
  const { asked, again } = useAsked(ask);
  useAgainWhenSaved(session, again);
  if (asked.state === 'loading')
    return <output className="rw-inspector__empty">{say(versionsWords.loading)}</output>;
  if (asked.state === 'error')
    return <p className="rw-inspector__empty">{errorSentence(language, asked.error)}</p>;
  const steps = historyOfRecord(asked.answer, id).toSorted((a, b) => b.revision - a.revision);
  if (steps.length === 0) return <p className="rw-inspector__empty">{say(versionsWords.historyNone)}</p>;
  return (
    <ol className="rw-history" aria-label={say(versionsWords.history)}>
      {steps.map((step) => (
        <li key={step.revision}>
          <p className="rw-versions__facts">
            {[dayAndTime(language, step.at), step.by].filter(Boolean).join(' · ')} · <StepWords step={step} />
          </p>
          {step.differences.map((one) => (
            <p key={`${one.kind} ${one.member?.record ?? ''}`}>
              {tellDifference(one, { before: theory, after: theory }, language)}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function StepWords({ step }: { readonly step: RecordStep }) {
  const say = useSay();
  const name = stepName(useLanguage(), step.step);
  if (step.kind === 'undo') return say(versionsWords.undoOf, { step: name });
  return step.kind === 'redo' ? say(versionsWords.redoOf, { step: name }) : name;
}
