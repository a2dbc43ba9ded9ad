import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { useStore } from 'zustand';
import { shellWords } from '../../shared/text/shell.ts';
import type { Session } from '../../shared/theory/session.ts';
import { timeOfDay } from '../state/dates.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { openOverlay } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';

/** The truth about saving, as the core acknowledged it. When something is not saved it is a button to the ways out. */
export function SaveStatus({ session }: { readonly session: Session }) {
  const say = useSay();
  const language = useLanguage();
  const save = useStore(session, (state) => state.save);
  return (
    <output className="rw-save">
      {save.state === 'saved' && (
        <>
          <Check size={14} aria-hidden /> {say(shellWords.saved)}
        </>
      )}
      {save.state === 'saving' && (
        <>
          <LoaderCircle size={14} aria-hidden /> {say(shellWords.saving)}
        </>
      )}
      {save.state === 'not-saved' && (
        <Button
          look="quiet"
          icon={<CircleAlert size={14} aria-hidden className="rw-save__mark" />}
          onPress={() => openOverlay('rescue')}
        >
          {say(shellWords.notSaved, { time: timeOfDay(language, save.since) })}
        </Button>
      )}
    </output>
  );
}

/** The same place when no theory is open: nothing waits. */
export function AllSaved() {
  const say = useSay();
  return (
    <span className="rw-save">
      <Check size={14} aria-hidden /> {say(shellWords.saved)}
    </span>
  );
}
