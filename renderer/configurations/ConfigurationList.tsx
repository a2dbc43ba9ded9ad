import { useEffect, useMemo, useState } from 'react';
import { ripplesOf } from '../../shared/configuration/ripple.ts';
import { configurationsWords } from '../../shared/text/configurations.ts';
import type { Configuration } from '../../shared/theory/records.ts';
import { useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { lightUp } from '../state/spot.ts';
import { ConfigurationRow } from './ConfigurationRow.tsx';
import { forgetFresh, usePanel } from './panelState.ts';

/** So many are shown at first. */
const firstOnes = 40;

/** The configurations there are, each with where it ripples on. */
export function ConfigurationList({ all }: { readonly all: readonly Configuration[] }) {
  const say = useSay();
  const ripples = useMemo(() => ripplesOf(all), [all]);
  const numbers = useMemo(() => new Map(all.map(({ id }, at) => [id, at + 1])), [all]);
  const fresh = usePanel((state) => state.fresh);
  const at = fresh === undefined ? -1 : all.findIndex(({ id }) => id === fresh);
  const [asked, setMost] = useState(firstOnes);
  const most = Math.max(asked, at + 1);
  const isThere = at >= 0;
  useEffect(() => {
    if (fresh === undefined || !isThere) return;
    lightUp({ kind: 'configuration', id: fresh });
    document.querySelector<HTMLElement>(`#configuration-${CSS.escape(fresh)}`)?.focus();
  }, [fresh, isThere]);
  useEffect(() => forgetFresh, []);
  return (
    <>
      <ol className="rw-configurations">
        {all.slice(0, most).map((one, i) => (
          <ConfigurationRow
            key={one.id}
            configuration={one}
            n={i + 1}
            ripples={ripples
              .filter(({ from }) => from === one.id)
              .map(({ to, record }) => ({ to, record, n: numbers.get(to) ?? 0 }))}
          />
        ))}
      </ol>
      {all.length > most && (
        <div className="rw-aside__part">
          <Button look="link" onPress={() => setMost(most + firstOnes)}>
            {say(configurationsWords.more)}
          </Button>
        </div>
      )}
    </>
  );
}
