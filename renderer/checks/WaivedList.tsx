import { ChevronDown, ChevronRight } from 'lucide-react';
import type { Waived } from '../../shared/checks/waivers.ts';
import { checksWords, waiverWords } from '../../shared/text/checks.ts';
import { useJudged } from '../state/findings.ts';
import { useSay } from '../state/language.ts';
import { useSession } from '../state/session.ts';
import { takeBack } from '../../shared/theory/commands/waive.ts';
import { Button } from '../ui/Button.tsx';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { turn, useChecks } from './checksState.ts';
import { WaiverRow } from './WaiverRow.tsx';

/** The waivers with what each accounts for, when someone asks for them. */
export function WaivedList({ waived }: { readonly waived: readonly Waived[] }) {
  const say = useSay();
  const isShown = useChecks((state) => state.showWaived);
  const byWaiver = [...Map.groupBy(waived, (one) => one.waiver)];
  if (!isShown || byWaiver.length === 0) return null;
  return (
    <section className="rw-finding-group" aria-label={say(checksWords.waived)}>
      <h3 className="rw-finding-group__head rw-finding-group__toggle">
        <FindingGlyph severity="waived" />
        <span className="rw-finding-group__name">{say(checksWords.waived)}</span>
        <span className="rw-finding-group__count">{waived.length}</span>
      </h3>
      <ul>
        {byWaiver.map(([waiver, covered]) => (
          <WaiverRow key={waiver.id} waiver={waiver} covered={covered} />
        ))}
      </ul>
    </section>
  );
}

/** The waivers with nothing left to account for: reported above the findings, never taken back unasked. Nothing when there are none. */
export function IdleList() {
  const say = useSay();
  const session = useSession();
  const { idle } = useJudged();
  const isOpen = useChecks((state) => state.turned.includes(key));
  if (idle.length === 0) return null;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className="rw-finding-group" aria-label={say(waiverWords.idle)}>
      <h3 className="rw-finding-group__head">
        <button
          type="button"
          className="rw-finding-group__toggle"
          aria-expanded={isOpen}
          onClick={() => turn(key)}
        >
          <Chevron size={14} aria-hidden />
          <FindingGlyph severity="waived" />
          <span className="rw-finding-group__name">{say(waiverWords.idle)}</span>
          <span className="rw-finding-group__count">{idle.length}</span>
        </button>
      </h3>
      {isOpen && (
        <>
          <p className="rw-finding-group__intro">{say(waiverWords.idleIntro)}</p>
          <ul>
            {idle.map(({ waiver, why }) => (
              <WaiverRow key={waiver.id} waiver={waiver} idle={why} />
            ))}
          </ul>
          {idle.length > 1 && (
            <div className="rw-findings__more">
              <Button
                look="link"
                onPress={() => session.run(takeBack, { ids: idle.map(({ waiver }) => waiver.id) })}
              >
                {say(waiverWords.takeBackAll)}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** Under which it is remembered that the list of idle waivers was opened. */
const key = 'idle';
