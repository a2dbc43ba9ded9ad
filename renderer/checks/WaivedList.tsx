import { ChevronDown, ChevronRight } from 'lucide-react';
import { tell } from '../../shared/checks/tell.ts';
import { checksWords } from '../../shared/text/checks.ts';
import { useJudged, useRuleBook } from '../state/findings.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { showFinding, toggleFolded, useChecks } from './checksState.ts';

/** The key under which the list is remembered as opened; it is folded at first. */
const key = 'waived';

/** The findings that are accounted for, each with its reason, under a head of their own below the others. Nothing when there are none. */
export function WaivedList() {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const { waived } = useJudged();
  const book = useRuleBook();
  const isOpen = useChecks((state) => state.folded.includes(key));
  if (waived.length === 0) return null;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className="rw-finding-group" aria-label={say(checksWords.waived)}>
      <h3 className="rw-finding-group__head">
        <button
          type="button"
          className="rw-finding-group__toggle"
          aria-expanded={isOpen}
          onClick={() => toggleFolded(key)}
        >
          <Chevron size={14} aria-hidden />
          <FindingGlyph severity="waived" />
          <span className="rw-finding-group__name">{say(checksWords.waived)}</span>
          <span className="rw-finding-group__count">{waived.length}</span>
        </button>
      </h3>
      {isOpen && (
        <ul>
          {waived.map(({ finding, waiver }) => (
            <li key={finding.key} className="rw-finding">
              <span className="rw-finding__glyph">
                <FindingGlyph severity="waived" />
              </span>
              <div className="rw-finding__words">
                <button type="button" className="rw-finding__what" onClick={() => showFinding(finding)}>
                  {tell(language, book.byId(finding.rule)?.texts.message ?? checksWords.other, finding)}
                </button>
                <p className="rw-finding__why">{text(waiver.reason)}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
