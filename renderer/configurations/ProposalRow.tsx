import { useCallback, useEffect, useMemo, useRef } from 'react';
import { configurationSentence } from '../../shared/configuration/configurationSentence.ts';
import { missingParts, partsOf } from '../../shared/configuration/parts.ts';
import type { Proposal } from '../../shared/configuration/proposals.ts';
import { configurationsWords } from '../../shared/text/configurations.ts';
import type { Configuration } from '../../shared/theory/records.ts';
import { headOf } from '../../shared/theory/theory.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { lightUp, useSpotState } from '../state/spot.ts';
import { Button } from '../ui/Button.tsx';
import { kindLetter } from '../ui/signs/shapePath.ts';
import { MissingParts } from './MissingParts.tsx';

/** A pointer that only passes over a row lights nothing; in milliseconds. */
const restFor = 200;

export interface ProposalRowProps {
  readonly proposal: Proposal;
  /** Its number in the list, from 1. */
  readonly n: number;
  readonly onAccept: () => void;
  readonly onDismiss: () => void;
}

/** One proposal as a sentence; what it would hold is in the light on the map while the pointer rests on it or the focus is in it. */
export function ProposalRow({ proposal, n, onAccept, onDismiss }: ProposalRowProps) {
  const say = useSay();
  const language = useLanguage();
  const theory = useTheory((whole) => whole);
  const one = useMemo(
    (): Configuration => ({ record: 'configuration', id: proposal.id, members: proposal.members }),
    [proposal],
  );
  const nodes = useMemo(() => proposal.members.map(({ record }) => record), [proposal]);
  const isLit = useSpotState(({ spot }) => spot?.kind === 'proposal' && spot.nodes.join() === nodes.join());
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shine = (): void => lightUp({ kind: 'proposal', nodes });
  const dim = useCallback((): void => {
    clearTimeout(resting.current);
    const { spot } = useSpotState.getState();
    if (spot?.kind === 'proposal' && spot.nodes === nodes) lightUp(undefined);
  }, [nodes]);
  // A row that goes takes its light with it.
  useEffect(() => dim, [dim]);
  const missing = missingParts(theory, one, partsOf(headOf(theory).variant));
  return (
    // The light follows pointer and focus; what can be done stands in the buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className="rw-configuration"
      data-proposal={proposal.id}
      data-lit={isLit || undefined}
      tabIndex={-1}
      aria-label={say(configurationsWords.nthProposal, { n })}
      onPointerEnter={() => (resting.current = setTimeout(shine, restFor))}
      onPointerLeave={dim}
      onFocus={shine}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) dim();
      }}
    >
      <p className="rw-configuration__sentence">
        {configurationSentence(theory, one, language).map((part, at) =>
          'kind' in part && part.kind ? (
            <span
              key={at}
              className="rw-configuration__name"
              style={{ borderBottomColor: `var(--${kindLetter[part.kind]}-line)` }}
            >
              {part.text}
            </span>
          ) : (
            part.text
          ),
        )}
      </p>
      <MissingParts missing={missing} />
      <div className="rw-aside__buttons">
        <Button aria-label={say(configurationsWords.acceptThis, { n })} onPress={onAccept}>
          {say(configurationsWords.accept)}
        </Button>
        <Button look="link" aria-label={say(configurationsWords.dismissThis, { n })} onPress={onDismiss}>
          {say(configurationsWords.dismiss)}
        </Button>
      </div>
    </li>
  );
}
