import { coverageColumns, coverageWords, stateWords } from '../text/coverage.ts';
import { exclusionWords, fitWords, sideWords } from '../text/domain.ts';
import { inLanguage, say } from '../text/words.ts';
import { nodeAt, type Theory } from '../theory/theory.ts';
import type { Language } from '../theory/words.ts';
import type { Coverage, CoverageItem } from './coverage.ts';

/** Coverage as a table for a file or the clipboard: a row of headings, then each item in each place where it stands. */
export function coverageRows(coverage: Coverage, theory: Theory, language: Language): string[][] {
  const titles = (ids: readonly string[]): string =>
    ids.map((id) => inLanguage(language, nodeAt(theory, id)?.title)).join('; ');
  const itemCells = (item: CoverageItem): string[] => [
    item.code,
    inLanguage(language, item.label),
    say(language, stateWords[item.state]),
    item.excluded ? say(language, exclusionWords[item.excluded.degree]) : '',
    inLanguage(language, item.excluded?.reason),
    item.nodes.length === 0 ? '' : say(language, fitWords[item.analogous ? 'analogous' : 'exact']),
    titles(item.nodes),
    titles(item.loose),
    item.twins.join('; '),
  ];
  const rows = coverage.tables.flatMap((table) =>
    table.sides.flatMap(({ side, groups }) =>
      groups.flatMap(({ heading, items }) =>
        items.map((item) => [
          inLanguage(language, table.title),
          say(language, side ? sideWords[side] : coverageWords.noSide),
          heading ? `${heading.code} ${inLanguage(language, heading.label)}` : '',
          ...itemCells(item),
        ]),
      ),
    ),
  );
  return [coverageColumns.map((words) => say(language, words)), ...rows];
}
