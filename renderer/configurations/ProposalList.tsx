import { useRef, useState } from 'react';
import type { Proposal } from '../../shared/configuration/proposals.ts';
import { configurationsCounts, configurationsWords } from '../../shared/text/configurations.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { makeConfigurations } from '../../shared/theory/commands/configurations.ts';
import { announce } from '../shell/announce.ts';
import { useSay } from '../state/language.ts';
import { useSession } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { setProposalAside, usePanel } from './panelState.ts';
import { ProposalRow } from './ProposalRow.tsx';

/** So many are shown at first. */
const firstOnes = 10;

/** The proposals of the program, to be accepted one by one or all that are shown, or set aside. */
export function ProposalList({ all }: { readonly all: readonly Proposal[] }) {
  const say = useSay();
  const session = useSession();
  const aside = usePanel((state) => state.setAside);
  const [most, setMost] = useState(firstOnes);
  const top = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const open = all.filter(({ id }) => !aside.has(id));
  const shown = open.slice(0, most);
  const hidden = all.length - open.length;

  /** The row that had the focus goes: the one that takes its place gets it, or what stands above them. */
  const focusNear = (at: number): void => {
    setTimeout(() => {
      const rows = list.current?.querySelectorAll<HTMLElement>('[data-proposal]') ?? [];
      (rows[Math.min(at, rows.length - 1)] ?? top.current)?.focus();
    });
  };
  const accept = (chosen: readonly Proposal[], at: number): void => {
    const outcome = session.run(makeConfigurations, { all: chosen.map(({ members }) => members) });
    if (isRefusal(outcome)) return;
    announce(say(configurationsCounts.accepted, { n: chosen.length }));
    focusNear(at);
  };
  return (
    <>
      <div className="rw-aside__part">
        <p className="rw-aside__note" tabIndex={-1} ref={top}>
          {say(
            open.length > 0 || hidden > 0
              ? configurationsWords.proposalsHint
              : configurationsWords.noProposals,
          )}
        </p>
        {shown.length > 0 && (
          <Button onPress={() => accept(shown, 0)}>
            {say(configurationsCounts.acceptAll, { n: shown.length })}
          </Button>
        )}
      </div>
      <ol className="rw-configurations" ref={list}>
        {shown.map((proposal, at) => (
          <ProposalRow
            key={proposal.id}
            proposal={proposal}
            n={at + 1}
            onAccept={() => accept([proposal], at)}
            onDismiss={() => {
              setProposalAside(proposal.id);
              focusNear(at);
            }}
          />
        ))}
      </ol>
      <div className="rw-aside__part">
        {open.length > most && (
          <Button look="link" onPress={() => setMost(most + firstOnes)}>
            {say(configurationsWords.more)}
          </Button>
        )}
        {hidden > 0 && (
          <p className="rw-aside__note">
            {say(configurationsCounts.setAside, { n: hidden })}{' '}
            <Button look="link" onPress={() => setProposalAside(undefined)}>
              {say(configurationsWords.bringBack)}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}
