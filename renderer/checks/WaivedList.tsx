import type { Waived } from '../../shared/checks/waivers.ts';
import { checksWords, waiverWords } from '../../shared/text/checks.ts';
import { useJudged } from '../state/findings.ts';
import { useSay } from '../state/language.ts';
import { useSession } from '../state/session.ts';
import { takeBack } from '../../shared/theory/commands/waive.ts';
import { Button } from '../ui/Button.tsx';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { useChecks } from './checksState.ts';
import { WaiverRow } from './WaiverRow.tsx';

/** The waivers with what each accounts for, when someone asks for them, and those with nothing left to account for. */
export function WaivedList({ waived }: { readonly waived: readonly Waived[] }) {
  const say = useSay();
  const isShown = useChecks((state) => state.showWaived);
  const byWaiver = [...Map.groupBy(waived, (one) => one.waiver)];
  return (
    <>
      {isShown && byWaiver.length > 0 && (
        <section className="rw-finding-group" aria-label={say(checksWords.waived)}>
          <Head words={say(checksWords.waived)} count={waived.length} />
          <ul>
            {byWaiver.map(([waiver, covered]) => (
              <WaiverRow key={waiver.id} waiver={waiver} covered={covered} />
            ))}
          </ul>
        </section>
      )}
      <IdleList />
    </>
  );
}

function Head({ words, count }: { readonly words: string; readonly count: number }) {
  return (
    <h3 className="rw-finding-group__head rw-finding-group__toggle">
      <FindingGlyph severity="waived" />
      <span className="rw-finding-group__name">{words}</span>
      <span className="rw-finding-group__count">{count}</span>
    </h3>
  );
}

/** The waivers with nothing left to account for: reported, never taken back unasked. */
function IdleList() {
  const say = useSay();
  const session = useSession();
  const { idle } = useJudged();
  if (idle.length === 0) return null;
  return (
    <section className="rw-finding-group" aria-label={say(waiverWords.idle)}>
      <Head words={say(waiverWords.idle)} count={idle.length} />
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
    </section>
  );
}
