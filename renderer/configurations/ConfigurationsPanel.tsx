import { Plus, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ripplesOf } from '../../shared/configuration/ripple.ts';
import { configurationsCounts, configurationsWords } from '../../shared/text/configurations.ts';
import { configurationsOf, nodeAt } from '../../shared/theory/theory.ts';
import { runCommand } from '../state/commands.ts';
import { useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { toggleAside, useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ConfigurationRow } from './ConfigurationRow.tsx';
import '../versions/versions.css';
import './configurations.css';

/** So many are shown at first. */
const firstOnes = 40;

/** The configurations of the theory beside its map, each as its sentence (3.1, box 3.1). */
export function ConfigurationsPanel() {
  const say = useSay();
  const theory = useTheory((whole) => whole);
  const all = useMemo(() => configurationsOf(theory), [theory]);
  const ripples = useMemo(() => ripplesOf(all), [all]);
  const canMake = useWindow((state) => state.selection.some((id) => nodeAt(theory, id)));
  const [most, setMost] = useState(firstOnes);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opened the panel reads on here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="rw-aside" aria-label={say(configurationsWords.title)}>
      <header className="rw-aside__head">
        <h2 tabIndex={-1} ref={heading}>
          {say(configurationsWords.title)}
        </h2>
        <IconButton label={say(configurationsWords.close)} onPress={() => toggleAside('configurations')}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      <div className="rw-aside__part">
        <Button
          icon={<Plus size={14} aria-hidden />}
          isDisabled={!canMake}
          onPress={() => runCommand('configuration-make')}
        >
          {say(configurationsWords.make)}
        </Button>
        {!canMake && <p className="rw-aside__note">{say(configurationsWords.makeHint)}</p>}
        <p className={all.length > 0 ? 'rw-aside__note' : undefined}>
          {all.length > 0 ? say(configurationsCounts.all, { n: all.length }) : say(configurationsWords.none)}
        </p>
      </div>
      <ol className="rw-configurations">
        {all.slice(0, most).map((one, at) => (
          <ConfigurationRow
            key={one.id}
            configuration={one}
            n={at + 1}
            ripples={ripples
              .filter(({ from }) => from === one.id)
              .map(({ to, record }) => ({ to, record, n: all.findIndex(({ id }) => id === to) + 1 }))}
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
    </section>
  );
}
