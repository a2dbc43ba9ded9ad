import { useMemo } from 'react';
import { configurationSentence } from '../../shared/configuration/configurationSentence.ts';
import { configurationsCounts, configurationsWords } from '../../shared/text/configurations.ts';
import { configurationsOf } from '../../shared/theory/theory.ts';
import { openPanelPart } from '../configurations/panelState.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { showAside } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';

/** So many are said here; all of them stand in their panel. */
const most = 3;

/** What the theory holds as configurations, in the last of the six steps: what works for whom, under which circumstance, and why. */
export function ConfigurationsPart() {
  const say = useSay();
  const language = useLanguage();
  const theory = useTheory((whole) => whole);
  const all = useMemo(() => configurationsOf(theory), [theory]);
  return (
    <>
      <h4>{say(configurationsWords.title)}</h4>
      {all.length === 0 && <p className="rw-guide__none">{say(configurationsWords.none)}</p>}
      {all.slice(0, most).map((one) => (
        <p key={one.id} className="rw-guide__claim">
          {configurationSentence(theory, one, language)
            .map(({ text }) => text)
            .join('')}
        </p>
      ))}
      <Button
        look="link"
        onPress={() => {
          openPanelPart(all.length === 0 ? 'proposed' : 'made');
          showAside('configurations');
        }}
      >
        {all.length === 0
          ? say(configurationsWords.seeProposed)
          : say(configurationsCounts.seeMade, { n: all.length })}
      </Button>
    </>
  );
}
