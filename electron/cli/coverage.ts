import { anchoringOf, type AnchoringTable } from '../../shared/comparison/anchoring.ts';
import {
  coverageOf,
  usedOf,
  type Coverage,
  type CoverageCounts,
  type CoverageItem,
} from '../../shared/comparison/coverage.ts';
import { ApiError } from '../../shared/api/errors.ts';
import { cliResults } from '../../shared/text/cli.ts';
import { coverageWords, stateWords } from '../../shared/text/coverage.ts';
import { exclusionWords, sideWords } from '../../shared/text/domain.ts';
import { inLanguage, say } from '../../shared/text/words.ts';
import { headOf, theoryOf } from '../../shared/theory/theory.ts';
import type { Language } from '../../shared/theory/words.ts';
import type { Repository } from '../../db/repository.ts';
import { withLibrary } from './library.ts';
import type { Run } from './use.ts';

/** Coverage by one frame as it is printed. */
type Printed = Coverage & { readonly anchoring?: AnchoringTable };

/** `coverage ID [--json]`: what a theory of the library does with each frame that it names and the library holds. */
export const coverage: Run = async ({ args: [id = ''], library, json }, { door, language, print }) => {
  const read = await withLibrary(door, library, (opened) => readCoverage(opened, id));
  if (json) print(`${JSON.stringify(read, null, 2)}\n`);
  else if (read.length === 0) print(`${say(language, cliResults['no-frame'])}\n`);
  else print(read.map((one) => worded(language, one)).join('\n'));
  return 0;
};

async function readCoverage(library: Repository, id: string): Promise<Printed[]> {
  const theories = await library.listTheories();
  if (!theories.some((theory) => theory.id === id)) throw new ApiError('not-found', { name: id });
  const theory = theoryOf((await library.openTheory(id)).records);
  const read: Printed[] = [];
  for (const { id: frameId, version } of headOf(theory).frames) {
    // eslint-disable-next-line no-await-in-loop -- a theory names a few frames
    const frame = await library.getFrame(frameId, version).catch((error: unknown) => {
      if (error instanceof ApiError && error.code === 'not-found') return undefined;
      throw error;
    });
    if (!frame) continue;
    const anchoring = anchoringOf(theory, frame);
    read.push({ ...coverageOf(theory, frame), ...(anchoring ? { anchoring } : {}) });
  }
  return read;
}

const clean = (text: string): string => text.replaceAll(/\p{C}+/gu, ' ');

function worded(language: Language, { title, version, tables, anchoring }: Printed): string {
  const lines = [`${clean(inLanguage(language, title))} ${version}`];
  for (const table of tables) {
    lines.push('', `${clean(inLanguage(language, table.title))}: ${inAll(language, table.counts)}`);
    if (table.different.all !== table.counts.all) lines.push(`  ${different(language, table.different)}`);
    for (const { side, groups, counts } of table.sides) {
      const indent = side === undefined ? '  ' : '    ';
      if (side) lines.push(`  ${say(language, sideWords[side])}: ${share(language, counts)}`);
      for (const { heading, items, counts: within } of groups) {
        if (heading)
          lines.push(
            `${indent}${heading.code} ${clean(inLanguage(language, heading.label))}: ${share(language, within)}`,
          );
        for (const item of items) lines.push(`${indent}${heading ? '  ' : ''}${itemLine(language, item)}`);
      }
    }
  }
  if (anchoring) {
    lines.push('', clean(inLanguage(language, anchoring.title)));
    for (const row of anchoring.rows)
      lines.push(
        `  ${clean(inLanguage(language, row.label))}: ` +
          `${say(language, coverageWords.jobseeker)} ${plusses(language, row.jobseeker)}, ` +
          `${say(language, coverageWords.employer)} ${plusses(language, row.employer)}`,
      );
  }
  return `${lines.join('\n')}\n`;
}

const share = (language: Language, counts: CoverageCounts): string =>
  say(language, coverageWords.used, { used: usedOf(counts), all: counts.all });

const inAll = (language: Language, counts: CoverageCounts): string =>
  [
    say(language, coverageWords.usedInAll, { used: usedOf(counts), all: counts.all }),
    say(language, coverageWords.excludedCount, { n: counts.excluded }),
    say(language, coverageWords.silentCount, { n: counts.silent }),
  ].join(', ');

const different = (language: Language, counts: CoverageCounts): string =>
  say(language, coverageWords.different, { used: usedOf(counts), all: counts.all });

function itemLine(language: Language, item: CoverageItem): string {
  const degree =
    item.excluded && item.excluded.degree !== 'deliberate'
      ? [say(language, exclusionWords[item.excluded.degree])]
      : [];
  const notes = [
    say(language, stateWords[item.state]),
    ...degree,
    ...(item.analogous ? [say(language, coverageWords.analogous)] : []),
    ...(item.twins.length > 0 ? [say(language, coverageWords.sameAs, { codes: item.twins.join(', ') })] : []),
  ];
  return `${item.code} ${clean(inLanguage(language, item.label))}: ${notes.join(', ')}`;
}

const plusses = (language: Language, strength: number | undefined): string =>
  strength === undefined ? say(language, coverageWords.notStated) : '+'.repeat(strength) || '0';
