import { CircleAlert } from 'lucide-react';
import { useStore } from 'zustand';
import type { FrameStep } from '../../../shared/frame/command.ts';
import { framesEdit } from '../../../shared/text/framesEdit.ts';
import { frameStepWords } from '../../../shared/text/frames.ts';
import { shellWords } from '../../../shared/text/shell.ts';
import { inLanguage, say as sayIn, type Words } from '../../../shared/text/words.ts';
import type { Language } from '../../../shared/theory/words.ts';
import { announce } from '../../shell/announce.ts';
import { StepButtons } from '../../shell/BarTools.tsx';
import { useHandle } from '../../state/commands.ts';
import { languageNow, useLanguage, useSay } from '../../state/language.ts';
import { Button } from '../../ui/Button.tsx';
import { useShownDraft } from '../framesData.ts';
import { openDialog } from '../framesState.ts';

const nothing = { getState: () => undefined, getInitialState: () => undefined, subscribe: () => () => {} };

/** A step of a draft as buttons and announcements name it: *begrip gesplitst (Jobcoaching)*. */
function stepName(language: Language, step: FrameStep): string {
  const name = sayIn(language, frameStepWords[step.name]);
  const about = inLanguage(language, step.about);
  return about ? sayIn(language, shellWords.stepAbout, { step: name, about }) : name;
}

/** Undo and redo of the open draft, each with the name of its step, and the way to make a version of it. */
export function DraftTools() {
  const say = useSay();
  const language = useLanguage();
  const draft = useShownDraft();
  const state = useStore(draft ?? nothing, (now) => now);
  const tell = (words: Words, step: FrameStep | undefined): void => {
    if (step) announce(sayIn(languageNow(), words, { step: stepName(languageNow(), step) }));
  };
  useHandle('undo', draft && state?.undo ? () => tell(shellWords.undone, draft.undo()) : undefined);
  useHandle('redo', draft && state?.redo ? () => tell(shellWords.redone, draft.redo()) : undefined);
  if (!draft || !state) return null;
  const { undo, redo, save } = state;
  return (
    <>
      {save.state === 'not-saved' && (
        <Button
          look="quiet"
          icon={<CircleAlert size={14} aria-hidden className="rw-save__mark" />}
          onPress={() => void draft.flush()}
        >
          {say(framesEdit.notSaved)}
        </Button>
      )}
      <StepButtons undo={undo && stepName(language, undo)} redo={redo && stepName(language, redo)} />
      <Button look="primary" onPress={() => openDialog({ kind: 'publish' })}>
        {say(framesEdit.publish)}
      </Button>
    </>
  );
}
