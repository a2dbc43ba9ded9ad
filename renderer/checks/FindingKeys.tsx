import { neighbour } from '../../shared/checks/group.ts';
import { tell } from '../../shared/checks/tell.ts';
import { checksWords } from '../../shared/text/checks.ts';
import { useHandle } from '../state/commands.ts';
import { announce } from '../shell/announce.ts';
import { useKeepChecked, useRuleBook } from '../state/findings.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { showFinding, useChecks } from './checksState.ts';
import { useShownFindings } from './useShownFindings.ts';

/** F8 and Shift F8: the next and the previous finding of the list, shown in the map and said aloud. Stands once in the screen of a theory. */
export function FindingKeys() {
  useKeepChecked();
  const say = useSay();
  const book = useRuleBook();
  const language = useLanguage();
  const { shown } = useShownFindings();
  const current = useChecks((state) => state.current);
  const go = (step: 1 | -1) => (): void => {
    const next = neighbour(shown, current, step);
    if (!next) return;
    showFinding(next);
    const rule = book.byId(next.rule);
    const place = say(checksWords.place, { place: shown.indexOf(next) + 1, all: shown.length });
    if (rule) announce(`${place}. ${tell(language, rule.texts.message, next)}`);
  };
  useHandle('finding-next', shown.length > 0 ? go(1) : undefined);
  useHandle('finding-previous', shown.length > 0 ? go(-1) : undefined);
  return null;
}
