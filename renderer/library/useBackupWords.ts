import { libraryWords } from '../../shared/text/library.ts';
import { dayAndTime, isToday } from '../state/dates.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useProgram } from '../state/program.ts';

/** Says whether there is a backup of the open library, and of when. */
export function useBackupWords(): string {
  const say = useSay();
  const language = useLanguage();
  const at = useProgram((state) => state.library?.lastBackupAt);
  if (at === undefined) return say(libraryWords.backupNone);
  return isToday(at)
    ? say(libraryWords.backupToday)
    : say(libraryWords.backupOf, { date: dayAndTime(language, at) });
}
