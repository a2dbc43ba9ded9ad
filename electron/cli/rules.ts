import { newestVersions } from '../../shared/checks/checkInput.ts';
import { ruleBook } from '../../shared/checks/ruleBook.ts';
import { ruleSetWords, severityWords } from '../../shared/text/checks.ts';
import { say } from '../../shared/text/words.ts';
import type { RuleSet, Severity } from '../../shared/theory/words.ts';
import { inputFor } from './check.ts';
import type { Run } from './use.ts';

/** A rule as `rules --json` gives it: its own severity, and its place in the report or `own`. */
export interface ListedRule {
  readonly id: string;
  readonly set: RuleSet;
  readonly severity: Severity;
  readonly source: string;
  readonly title: string;
}

/** `rules [--json]`: the program's rules, and those that come with the frames of the library, each in its newest version. */
export const rules: Run = async ({ library, format }, { door, language, print }) => {
  const { frames } = await inputFor(library, door);
  const newest = newestVersions(frames);
  const book = ruleBook(frames.filter((frame) => newest[frame.id] === frame.version));
  const listed = book.rules.map(({ id, set, severity, source, texts }): ListedRule => ({
    id,
    set,
    severity,
    source,
    title: say(language, texts.name),
  }));
  if (format === 'json') print(`${JSON.stringify(listed, null, 2)}\n`);
  else {
    for (const { id, set, severity, title } of listed) {
      const words = [id, say(language, ruleSetWords[set]), say(language, severityWords[severity]), title];
      print(`${words.map((word) => word.replaceAll(/\p{C}+/gu, ' ')).join('\t')}\n`);
    }
  }
  return 0;
};
