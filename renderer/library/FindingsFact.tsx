import type { TheorySummary } from '../../shared/api/shapes.ts';
import type { Severity } from '../../shared/theory/words.ts';
import { libraryWords } from '../../shared/text/library.ts';
import { shellWords } from '../../shared/text/shell.ts';
import { useSay } from '../state/language.ts';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import './library.css';

/** How many findings a theory has, with the glyph of the most severe. */
export function FindingsFact({ findings }: Pick<TheorySummary, 'findings'>) {
  const say = useSay();
  const n = findings.error + findings.warning + findings.hint;
  if (n === 0)
    return <span className="rw-findings-fact rw-findings-fact--none">{say(libraryWords.noFindings)}</span>;
  const most: Severity = findings.error > 0 ? 'error' : findings.warning > 0 ? 'warning' : 'hint';
  return (
    <span className="rw-findings-fact">
      <FindingGlyph severity={most} />
      {say(shellWords.findingCount, { n })}
    </span>
  );
}
