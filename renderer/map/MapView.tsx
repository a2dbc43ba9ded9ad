import './map.css';
import { GitCompareArrows } from 'lucide-react';
import { useMemo } from 'react';
import { versionsWords } from '../../shared/text/versionsView.ts';
import { stillSession } from '../../shared/theory/stillSession.ts';
import type { Theory } from '../../shared/theory/theory.ts';
import { useSay } from '../state/language.ts';
import { SessionContext, useSession } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { Guard } from '../ui/Guard.tsx';
import { setLooks, useVersionsState } from '../versions/versionsState.ts';
import { MapScreen } from './MapScreen.tsx';

/** The map of the theory on the screen. A bug in it is said in one sentence; the document stays as it is. */
export function MapView() {
  const pictured = useVersionsState((state) => state.pictured);
  return <Guard>{pictured ? <ComparedMap theory={pictured} /> : <MapScreen key="now" />}</Guard>;
}

/** Two versions in one, to be looked at: what is pressed here changes nothing, and a bar says so. */
function ComparedMap({ theory }: { readonly theory: Theory }) {
  const say = useSay();
  const { id } = useSession();
  const session = useMemo(() => stillSession(id, theory), [id, theory]);
  return (
    <SessionContext value={session}>
      <div className="rw-compared">
        <GitCompareArrows size={16} aria-hidden />
        <output>{say(versionsWords.mapShowsBoth)}</output>
        <Button look="link" onPress={() => setLooks(false)}>
          {say(versionsWords.mapShowsNow)}
        </Button>
      </div>
      <MapScreen key="compared" />
    </SessionContext>
  );
}
