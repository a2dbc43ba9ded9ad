import { useMemo } from 'react';
import { chainIds, chainStarts, chainThrough, type Chain } from '../../shared/configuration/chain.ts';
import { sentenceInFocus } from '../../shared/configuration/configurationSentence.ts';
import type { SentencePart } from '../../shared/configuration/sentence.ts';
import { chainWords } from '../../shared/text/chain.ts';
import { say } from '../../shared/text/words.ts';
import type { Theory } from '../../shared/theory/theory.ts';
import { announce } from '../shell/announce.ts';
import { useHandle } from '../state/commands.ts';
import { useLanguage } from '../state/language.ts';
import { notify } from '../state/notices.ts';
import { focusChain, useWindow } from '../state/window.ts';
import { setMap, useMap } from './mapState.ts';
import { chosenOrFocused } from './useMapCommands.ts';

export interface ChainFocus {
  readonly chain: Chain | undefined;
  readonly sentence: readonly SentencePart[];
  /** Its place among the chains that `[` and `]` walk, from 1; 0 when it is none of those. */
  readonly number: number;
  readonly all: number;
  readonly walk: (step: 1 | -1) => void;
  readonly loose: () => void;
}

/** The chain in focus: derived out of the theory each time, so that it stays true while the theory changes. */
export function useChain(theory: Theory): ChainFocus {
  const language = useLanguage();
  const ids = useWindow((state) => state.chain);
  const start = useMap((map) => map.chainStart);
  const starts = useMemo(() => chainStarts(theory), [theory]);
  const chain = useMemo(() => {
    if (!ids) return undefined;
    return chainThrough(theory, start ?? ids[0] ?? '');
  }, [theory, ids, start]);
  const any = useWindow((state) => state.selection.length > 0);
  const focused = useMap((map) => map.focus !== undefined);

  const show = (from: string): void => {
    const found = chainThrough(theory, from);
    if (!found) {
      notify(chainWords.none);
      return;
    }
    setMap({ chainStart: from });
    focusChain(chainIds(found));
    const sentence = sentenceInFocus(theory, from, found, language)
      .map((part) => part.text)
      .join('');
    announce(say(language, chainWords.announced, { sentence }));
  };
  // A chain is known by its configuration, or by its first mechanism.
  const known = start !== undefined && starts.includes(start) ? start : chain?.mechanisms[0]?.id;
  const at = known === undefined ? -1 : starts.indexOf(known);
  const walk = (step: 1 | -1): void => {
    const next = at < 0 ? (step === 1 ? 0 : starts.length - 1) : (at + step + starts.length) % starts.length;
    const from = starts[next];
    if (from !== undefined) show(from);
  };
  const loose = (): void => {
    focusChain(undefined);
    setMap({ chainStart: undefined });
    announce(say(language, chainWords.letGo));
  };
  const inFocus = ids !== undefined;
  useHandle(
    'focus-chain',
    any || focused || inFocus
      ? () => {
          const [from] = chosenOrFocused().slice(-1);
          if (from !== undefined && from !== start) show(from);
          else if (inFocus) loose();
          else if (from !== undefined) show(from);
        }
      : undefined,
  );
  useHandle('focus-loose', inFocus ? loose : undefined);
  useHandle('chain-previous', starts.length > 0 ? () => walk(-1) : undefined);
  useHandle('chain-next', starts.length > 0 ? () => walk(1) : undefined);
  const sentence = useMemo(
    () => (chain ? sentenceInFocus(theory, start, chain, language) : []),
    [theory, start, chain, language],
  );
  return { chain, sentence, number: at + 1, all: starts.length, walk, loose };
}
