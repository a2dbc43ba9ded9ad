import { Plus, X } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { indexTheory } from '../../shared/checks/theoryIndex.ts';
import { proposeConfigurations } from '../../shared/configuration/proposals.ts';
import { configurationsCounts, configurationsWords } from '../../shared/text/configurations.ts';
import { configurationsOf, nodeAt } from '../../shared/theory/theory.ts';
import { runCommand } from '../state/commands.ts';
import { useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { toggleAside, useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { ConfigurationList } from './ConfigurationList.tsx';
import { openPanelPart, usePanel } from './panelState.ts';
import { ProposalList } from './ProposalList.tsx';
import '../versions/versions.css';
import './configurations.css';

/** The configurations of the theory beside its map, each as its sentence (3.1, box 3.1), and those that the program proposes. */
export function ConfigurationsPanel() {
  const say = useSay();
  const theory = useTheory((whole) => whole);
  const all = useMemo(() => configurationsOf(theory), [theory]);
  // In a large theory they take a moment: the edit is on the screen first.
  const calm = useDeferredValue(theory);
  const proposals = useMemo(() => proposeConfigurations(indexTheory(calm)), [calm]);
  const open = usePanel(({ setAside }) => proposals.filter(({ id }) => !setAside.has(id)).length);
  const part = usePanel((state) => state.part);
  const canMake = useWindow((state) => state.selection.some((id) => nodeAt(theory, id)));
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
        <SegmentedChoice
          label={say(configurationsWords.parts)}
          value={part}
          segments={[
            { value: 'made', words: say(configurationsCounts.made, { n: all.length }) },
            { value: 'proposed', words: say(configurationsCounts.proposed, { n: open }) },
          ]}
          onChange={openPanelPart}
        />
      </div>
      {part === 'proposed' ? (
        <ProposalList all={proposals} />
      ) : (
        <>
          <div className="rw-aside__part">
            <Button
              icon={<Plus size={14} aria-hidden />}
              isDisabled={!canMake}
              onPress={() => runCommand('configuration-make')}
            >
              {say(configurationsWords.make)}
            </Button>
            {!canMake && <p className="rw-aside__note">{say(configurationsWords.makeHint)}</p>}
            {all.length === 0 && <p>{say(configurationsWords.none)}</p>}
            {all.length === 0 && open > 0 && (
              <Button look="link" onPress={() => openPanelPart('proposed')}>
                {say(configurationsCounts.seeProposals, { n: open })}
              </Button>
            )}
          </div>
          <ConfigurationList all={all} />
        </>
      )}
    </section>
  );
}
