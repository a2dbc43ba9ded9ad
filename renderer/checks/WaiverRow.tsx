import { useRef } from 'react';
import type { Finding } from '../../shared/checks/rule.ts';
import { tell } from '../../shared/checks/tell.ts';
import type { IdleWaiver, Waived } from '../../shared/checks/waivers.ts';
import { checksWords, idleShortWords, waiverWords } from '../../shared/text/checks.ts';
import { recordName } from '../../shared/text/recordName.ts';
import { changeReason, takeBack } from '../../shared/theory/commands/waive.ts';
import type { Waiver } from '../../shared/theory/records.ts';
import { dayInWords, today } from '../state/dates.ts';
import { useRuleBook } from '../state/findings.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { useSession } from '../state/session.ts';
import { showRecords, toggleDock } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { useChecks, write } from './checksState.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

export interface WaiverRowProps {
  readonly waiver: Waiver;
  /** What it accounts for. */
  readonly covered?: readonly Waived[];
  /** Why it accounts for nothing. */
  readonly idle?: IdleWaiver['why'];
}

/** So many of the findings that a waiver accounts for are told; of more only how many. */
const most = 3;

/** A waiver: what it is about, the reason, since when, and what it accounts for. Its reason can be changed, and it can be taken back. */
export function WaiverRow({ waiver, covered = [], idle }: WaiverRowProps) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const session = useSession();
  const isWriting = useChecks((state) => state.writing === waiver.id);
  const what = useWhat(waiver, covered);
  const row = useRef<HTMLLIElement>(null);
  useKeptFocus(row);
  const [own] = covered;
  const isOne = covered.length === 1 && own?.by === 'finding';
  return (
    <li className="rw-finding" ref={row}>
      <span className="rw-finding__glyph">
        <FindingGlyph severity="waived" />
      </span>
      <div className="rw-finding__words">
        <button
          type="button"
          className="rw-finding__what"
          data-finding={`waiver ${waiver.id}`}
          onClick={() => show(own?.finding.at ?? waiver.at)}
        >
          {what}
        </button>
        {idle && <p className="rw-finding__why">{say(idleShortWords[idle])}</p>}
        {!isWriting && (
          <p className="rw-finding__reason">
            {text(waiver.reason)}
            {waiver.date && <time dateTime={waiver.date}> · {dayInWords(language, waiver.date)}</time>}
          </p>
        )}
        {!isOne && covered.length > 0 && <Covered covered={covered} />}
        {isWriting ? (
          <ReasonForm
            label={say(waiverWords.change)}
            reason={text(waiver.reason)}
            onKeep={(reason) =>
              session.run(changeReason, {
                id: waiver.id,
                reason: { ...waiver.reason, [language]: reason },
                date: today(),
              })
            }
            onClose={() => write(undefined)}
          />
        ) : (
          <div className="rw-finding__actions">
            <Button look="link" onPress={() => write(waiver.id)}>
              {say(waiverWords.change)}
            </Button>
            <Button
              look="link"
              onPress={() => {
                row.current?.querySelector<HTMLElement>('[data-finding]')?.focus();
                session.run(takeBack, { ids: [waiver.id] });
              }}
            >
              {say(waiverWords.takeBack)}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

function show(ids: readonly string[]): void {
  if (ids.length === 0) return;
  toggleDock('right', true);
  showRecords(ids);
}

/** What a waiver is about: the finding it accounts for, all about a record, or a rule in the whole theory. */
function useWhat({ rule: id, at, detail }: Waiver, covered: readonly Waived[]): string {
  const say = useSay();
  const language = useLanguage();
  const book = useRuleBook();
  const { theory } = useSession().getState();
  const rule = id === undefined ? undefined : book.byId(id);
  const [main] = at;
  const record = main === undefined ? undefined : theory.records.get(main);
  const name = record ? recordName(theory, record, language) : '';
  const own = covered.find(({ by }) => by === 'finding');
  if (id === undefined) return say(waiverWords.ofRecord, { record: name });
  if (own && rule) return tell(language, rule.texts.message, own.finding);
  const called = rule ? say(rule.texts.name) : id;
  if (main === undefined && detail === undefined) return say(waiverWords.ofRule, { rule: called });
  return [called, name].filter(Boolean).join(': ');
}

function Covered({ covered }: { readonly covered: readonly Waived[] }) {
  const say = useSay();
  const language = useLanguage();
  const book = useRuleBook();
  const told = (finding: Finding): string =>
    tell(language, book.byId(finding.rule)?.texts.message ?? checksWords.other, finding);
  const left = covered.length - most;
  return (
    <details className="rw-finding__covered">
      <summary>{say(waiverWords.covers, { n: covered.length })}</summary>
      <ul>
        {covered.slice(0, most).map(({ finding }) => (
          <li key={finding.key}>{told(finding)}</li>
        ))}
        {left > 0 && <li>{say(waiverWords.moreCovered, { n: left })}</li>}
      </ul>
    </details>
  );
}
