import { Fragment } from 'react';
import { configurationSentence, placeIn } from '../../shared/configuration/configurationSentence.ts';
import { glued } from '../../shared/configuration/glued.ts';
import { missingParts, partsOf } from '../../shared/configuration/parts.ts';
import { configurationsCounts, configurationsWords } from '../../shared/text/configurations.ts';
import { inLanguage } from '../../shared/text/words.ts';
import type { Configuration } from '../../shared/theory/records.ts';
import { evidenceOf, headOf, moderationsOf, nodeAt } from '../../shared/theory/theory.ts';
import { membersOf, editConfiguration, withMembers } from '../../shared/theory/commands/configurations.ts';
import { remove } from '../../shared/theory/commands/remove.ts';
import { ContextList } from '../inspector/ContextList.tsx';
import { EvidenceList } from '../inspector/EvidenceList.tsx';
import '../inspector/inspector.css';
import { useChoose, WalkContext } from '../inspector/useEdit.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { lightUp, useSpotState } from '../state/spot.ts';
import { showAside, showRecords, useWindow } from '../state/window.ts';
import { Button } from '../ui/Button.tsx';
import { MissingParts } from './MissingParts.tsx';
import { SlotButton } from './SlotButton.tsx';

export interface ConfigurationRowProps {
  readonly configuration: Configuration;
  /** Its number in the list, from 1. */
  readonly n: number;
  /** The configurations in which one of its outcomes is a context. */
  readonly ripples: readonly { readonly to: string; readonly record: string; readonly n: number }[];
}

/** What stands on a configuration is changed in the inspector. */
function walkTo(id: string): void {
  showRecords([id]);
  showAside('inspector');
}

/** One configuration as a sentence whose places are buttons; what it lacks, where it works on, and what can be done with it. */
export function ConfigurationRow({ configuration, n, ripples }: ConfigurationRowProps) {
  const say = useSay();
  const language = useLanguage();
  const choose = useChoose();
  const theory = useTheory((whole) => whole);
  const isLit = useSpotState(({ spot }) => spot?.kind === 'configuration' && spot.id === configuration.id);
  const chosen = useWindow((state) => state.selection);
  const missing = missingParts(theory, configuration, partsOf(headOf(theory).variant));
  const added = withMembers(configuration.members, membersOf(theory, chosen));
  const standing = [...moderationsOf(theory), ...evidenceOf(theory)].filter(
    ({ target }) => target === configuration.id,
  ).length;
  const name = (id: string): string => inLanguage(language, nodeAt(theory, id)?.title) || id;
  return (
    <li
      className="rw-configuration"
      data-configuration={configuration.id}
      data-lit={isLit || undefined}
      aria-label={say(configurationsWords.nth, { n })}
    >
      <p className="rw-configuration__sentence" id={`configuration-${configuration.id}`} tabIndex={-1}>
        {glued(configurationSentence(theory, configuration, language), placeIn).map(
          ({ text, lead, part, trail }, at) => (
            <Fragment key={`${at} ${part?.text ?? ''}`}>
              {text}
              {part && (
                <span className="rw-glued">
                  {lead}
                  <SlotButton configuration={configuration} part={part} />
                  {trail}
                </span>
              )}
            </Fragment>
          ),
        )}
      </p>
      <MissingParts missing={missing} />
      {ripples.map((ripple) => (
        <Button
          key={`${ripple.to} ${ripple.record}`}
          look="link"
          onPress={() => {
            lightUp({ kind: 'configuration', id: ripple.to });
            document.querySelector<HTMLElement>(`#configuration-${CSS.escape(ripple.to)}`)?.focus();
          }}
        >
          {say(configurationsWords.ripple, { name: name(ripple.record), n: ripple.n })}
        </Button>
      ))}
      <div className="rw-aside__buttons">
        <Button
          look="link"
          aria-label={say(configurationsWords.showThis, { n })}
          onPress={() => lightUp(isLit ? undefined : { kind: 'configuration', id: configuration.id })}
        >
          {say(configurationsWords.show)}
        </Button>
        {added.length > configuration.members.length && (
          <Button
            look="link"
            onPress={() => choose(editConfiguration, { id: configuration.id, change: { members: added } })}
          >
            {say(configurationsWords.addChosen)}
          </Button>
        )}
        <Button
          look="link"
          aria-label={say(configurationsWords.removeThis, { n })}
          onPress={() => choose(remove, { ids: [configuration.id] })}
        >
          {say(configurationsWords.remove)}
        </Button>
      </div>
      <details className="rw-configuration__ground">
        <summary>{say(configurationsCounts.ground, { n: standing })}</summary>
        <WalkContext value={walkTo}>
          <ContextList target={configuration.id} />
          <EvidenceList target={configuration.id} kind="mechanism" />
        </WalkContext>
      </details>
    </li>
  );
}
