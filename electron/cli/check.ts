import path from 'node:path';
import { readStarter } from '../../db/starter/starter.ts';
import { ApiError } from '../../shared/api/errors.ts';
import { checkInput } from '../../shared/checks/checkInput.ts';
import { bookOf, type RuleBook } from '../../shared/checks/ruleBook.ts';
import type { CheckInput, Finding } from '../../shared/checks/rule.ts';
import { tell } from '../../shared/checks/tell.ts';
import { judge } from '../../shared/checks/waivers.ts';
import { severityWords } from '../../shared/text/checks.ts';
import { cliFindings, cliResults, cliWaived } from '../../shared/text/cli.ts';
import { say } from '../../shared/text/words.ts';
import { theoryOf, type Theory } from '../../shared/theory/theory.ts';
import type { Language } from '../../shared/theory/words.ts';
import { inputOf } from '../host/summaries.ts';
import { isFile, readNamedFile } from './files.ts';
import { withLibrary } from './library.ts';
import { BadUse, type Desk, type Run } from './use.ts';

/** A finding as it is printed. `at` holds ids as in the exchange format, the record it is about first. */
interface Printed {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly at: readonly string[];
  readonly message: string;
}

/**
 * `check ID|FILE [--json]`: the findings of a theory of the library, or of a file without taking it in. A frame has none.
 * Ends with 1 when one of them cannot be right. What was accounted for is left out and said on stderr.
 */
export const check: Run = async ({ args: [what = ''], library, json }, desk) => {
  const { language, print, note } = desk;
  const { theory, input } = isFile(what)
    ? await fromFile(what, library, desk)
    : await fromLibrary(what, library, desk);
  const judged = theory && judge(theory, input);
  const standing = judged?.standing ?? [];
  const waived = judged?.waived.length ?? 0;
  if (waived > 0) note(`${say(language, cliWaived, { n: waived })}\n`);
  const book = theory && bookOf(theory, input.frames);
  const printed = standing.map((finding) => printedOf(language, finding, book));
  if (json) print(`${JSON.stringify(printed, null, 2)}\n`);
  else print(worded(language, printed));
  return printed.some((finding) => finding.severity === 'error') ? 1 : 0;
};

interface Checked {
  readonly theory: Theory | undefined;
  readonly input: CheckInput;
}

async function fromFile(file: string, library: string | undefined, { door }: Desk): Promise<Checked> {
  const read = await door.readFile(path.basename(file), readNamedFile(file));
  const theory = read.kind === 'theory' ? theoryOf(read.records) : undefined;
  if (door.isThere(library)) {
    return { theory, input: await withLibrary(door, library, inputOf) };
  }
  if (library !== undefined) throw new BadUse('library-missing', { name: path.basename(library) });
  return { theory, input: checkInput(readStarter().frames, { rules: {} }) };
}

async function fromLibrary(id: string, library: string | undefined, { door }: Desk): Promise<Checked> {
  return withLibrary(door, library, async (opened) => {
    const input = await inputOf(opened);
    const theories = await opened.listTheories();
    if (theories.some((theory) => theory.id === id)) {
      return { theory: theoryOf((await opened.openTheory(id)).records), input };
    }
    if (!input.frames.some((frame) => frame.id === id)) throw new ApiError('not-found', { name: id });
    return { theory: undefined, input };
  });
}

function printedOf(language: Language, finding: Finding, book: RuleBook | undefined): Printed {
  const { rule: id, severity, at } = finding;
  const rule = book?.byId(id);
  return { rule: id, severity, at, message: rule ? tell(language, rule.texts.message, finding) : id };
}

function worded(language: Language, findings: readonly Printed[]): string {
  if (findings.length === 0) return `${say(language, cliResults['no-findings'])}\n`;
  const lines = findings.map(({ rule, severity, at, message }) => {
    const clean = message.replaceAll(/\p{C}+/gu, ' ');
    return `${say(language, severityWords[severity])}: ${clean} (${[rule, ...at].join(' ')})`;
  });
  return `${[...lines, '', say(language, cliFindings, { n: findings.length })].join('\n')}\n`;
}
