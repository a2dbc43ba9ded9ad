import { shellWords } from '../../shared/text/shell.ts';
import { stepWords } from '../../shared/text/steps.ts';
import { inLanguage, say } from '../../shared/text/words.ts';
import type { Step } from '../../shared/theory/command.ts';
import type { Session } from '../../shared/theory/session.ts';
import type { Language } from '../../shared/theory/words.ts';
import { announce } from '../shell/announce.ts';
import { languageNow } from '../state/language.ts';

/** A step as buttons and announcements name it: *onderdeel hernoemd (Motivatie)*. */
export function stepName(language: Language, step: Step): string {
  const name = say(language, stepWords[step.name]);
  const about = inLanguage(language, step.about);
  return about ? say(language, shellWords.stepAbout, { step: name, about }) : name;
}

/** Takes back the latest step and says which. */
export function undoStep(session: Session): void {
  const step = session.getState().undo;
  session.undo();
  if (step) announce(say(languageNow(), shellWords.undone, { step: stepName(languageNow(), step) }));
}

/** Does again the step that was last taken back, and says which. */
export function redoStep(session: Session): void {
  const step = session.getState().redo;
  session.redo();
  if (step) announce(say(languageNow(), shellWords.redone, { step: stepName(languageNow(), step) }));
}
