import { appCommand, type AppCommandId } from '../../shared/appCommands.ts';
import { useLanguage } from '../state/language.ts';
import { shortcutText } from './keys.ts';

/** The first shortcut of a command as people write it, for a button or menu; undefined where it has none. */
export function useShortcut(id: AppCommandId): string | undefined {
  const language = useLanguage();
  const [first] = appCommand(id).keys;
  return first === undefined ? undefined : shortcutText(language, first);
}
