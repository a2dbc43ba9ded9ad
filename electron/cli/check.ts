import path from 'node:path';
import { starterContent } from '../../db/starter/starterContent.ts';
import { ApiError } from '../../shared/api/errors.ts';
import { checkInput } from '../../shared/checks/checkInput.ts';
import type { CheckInput } from '../../shared/checks/rule.ts';
import { writeJUnit } from '../../shared/exchange/findings/junit.ts';
import { idleMessage, ofSets, reportOn, type CheckReport } from '../../shared/exchange/findings/report.ts';
import { writeSarif } from '../../shared/exchange/findings/sarif.ts';
import { cliWaived } from '../../shared/text/cli.ts';
import { say } from '../../shared/text/words.ts';
import { theoryOf } from '../../shared/theory/theory.ts';
import type { Repository } from '../../db/repository.ts';
import { programVersion } from '../host/start.ts';
import { inputOf } from '../host/summaries.ts';
import { isFile, readNamedFile } from './files.ts';
import { listOfFindings, wordedFindings } from './findings.ts';
import { withLibrary } from './library.ts';
import { BadUse, type Desk, type Line, type Run } from './use.ts';

/**
 * `check ID|FILE|all [--set …] [--format …] [--fail-on …]`: the findings of a theory of the library, of a file without taking
 * it in, or of all theories of the library. A frame has none. Ends with 1 when a finding weighs as heavily as `--fail-on` says.
 * What is accounted for does not count; that, and what accounts for nothing any more, is said on stderr.
 */
export const check: Run = async (line, desk) => {
  const { args, sets, format, failOn } = line;
  const [what = ''] = args;
  const whole = what === 'all' ? await ofAll(line, desk) : await ofOne(what, line, desk);
  const reports = sets ? whole.map((report) => ofSets(report, sets)) : whole;
  note(reports, desk);
  desk.print(written(reports, what === 'all', format, desk));
  const standing = reports.flatMap((report) => report.judged.standing);
  const fails = standing.some(
    ({ severity }) => severity === 'error' || (failOn === 'warning' && severity === 'warning'),
  );
  return fails ? 1 : 0;
};

function written(
  reports: readonly CheckReport[],
  isAll: boolean,
  format: Line['format'],
  { language }: Desk,
): string {
  switch (format) {
    case 'text':
      return wordedFindings(language, reports, isAll);
    case 'json':
      return `${JSON.stringify(listOfFindings(language, reports, isAll), null, 2)}\n`;
    case 'sarif':
      return writeSarif(language, reports, { version: programVersion() });
    case 'junit':
      return writeJUnit(language, reports);
  }
}

/** Says what is left out and why, and which waivers account for nothing (any more). */
function note(reports: readonly CheckReport[], { language, note: tell }: Desk): void {
  const waived = reports.flatMap(({ judged }) => judged.waived).filter(({ by }) => by !== 'cause').length;
  if (waived > 0) tell(`${say(language, cliWaived, { n: waived })}\n`);
  for (const report of reports) {
    for (const idle of report.judged.idle) tell(`${idleMessage(language, report, idle)}\n`);
  }
}

async function ofAll({ library }: Line, { door }: Desk): Promise<CheckReport[]> {
  return withLibrary(door, library, async (opened) => {
    const input = await inputOf(opened);
    const reports: CheckReport[] = [];
    for (const { id } of await opened.listTheories()) {
      // eslint-disable-next-line no-await-in-loop -- one after another, as the list does
      reports.push(await reportOnStored(opened, id, input));
    }
    return reports;
  });
}

async function reportOnStored(library: Repository, id: string, input: CheckInput): Promise<CheckReport> {
  return reportOn({ id, theory: theoryOf((await library.openTheory(id)).records) }, input);
}

async function ofOne(what: string, { library }: Line, { door }: Desk): Promise<CheckReport[]> {
  if (isFile(what)) {
    const read = await door.readFile(path.basename(what), readNamedFile(what));
    const input = await inputFor(library, door);
    if (read.kind === 'frame') return [];
    return [reportOn({ id: read.id, file: what, theory: theoryOf(read.records) }, input)];
  }
  return withLibrary(door, library, async (opened) => {
    const input = await inputOf(opened);
    const theories = await opened.listTheories();
    if (theories.some((theory) => theory.id === what)) return [await reportOnStored(opened, what, input)];
    if (!input.frames.some((frame) => frame.id === what)) throw new ApiError('not-found', { name: what });
    return [];
  });
}

/** What to check against: the library where there is one, else the frames that come with the program. */
export async function inputFor(library: string | undefined, door: Desk['door']): Promise<CheckInput> {
  if (door.isThere(library)) return withLibrary(door, library, inputOf);
  if (library !== undefined) throw new BadUse('library-missing', { name: path.basename(library) });
  return checkInput((await starterContent()).frames, { rules: {} });
}
