import { Fragment, useLayoutEffect, useRef, useState } from 'react';
import { mapWords } from '../../shared/text/map.ts';
import { inLanguage } from '../../shared/text/words.ts';
import { headOf } from '../../shared/theory/theory.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { claimStretches } from './claimStretches.ts';
import { setMap, useMap } from './mapState.ts';
import { useSize } from './useSize.ts';

export interface ClaimStripProps {
  readonly titleOf: (id: string) => string;
  readonly onShow: (id: string) => void;
  readonly onWrite: () => void;
}

/** The intervention claim above the map, its phrases numbered like the gears that they are tied to. */
export function ClaimStrip({ titleOf, onShow, onWrite }: ClaimStripProps) {
  const say = useSay();
  const language = useLanguage();
  const head = useTheory(headOf);
  const hover = useMap((map) => map.hover);
  const stretches = claimStretches(head, language);
  const strip = useRef<HTMLDivElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  const { width } = useSize(strip);
  const claim = inLanguage(language, head.claim);
  const [long, setLong] = useState(false);
  // One line in the large size where that fits, else as many as it takes in the small one.
  useLayoutEffect(() => {
    if (sentence.current) setLong(isWiderThanRoom(sentence.current));
  }, [width, claim]);
  return (
    <div className="rw-claim" ref={strip} data-region="claim" data-long={long || undefined}>
      <span className="rw-claim__label">{say(mapWords.claim)}</span>
      {stretches.length === 0 ? (
        <button type="button" className="rw-claim__empty" onClick={onWrite}>
          {say(mapWords.noClaim)}
        </button>
      ) : (
        <p className="rw-claim__text" ref={sentence}>
          {stretches.map(({ text, record, number }, i) =>
            record === undefined ? (
              <Fragment key={i}>{text}</Fragment>
            ) : (
              <button
                key={i}
                type="button"
                className="rw-claim__phrase"
                data-lit={hover.includes(record) || undefined}
                aria-label={say(mapWords.claimPhrase, { phrase: text, title: titleOf(record) })}
                onClick={() => onShow(record)}
                onFocus={() => setMap({ lit: record })}
                onBlur={() => setMap({ lit: undefined })}
                onPointerEnter={() => setMap({ lit: record })}
                onPointerLeave={() => setMap({ lit: undefined })}
              >
                {text}
                <sup>{number}</sup>
              </button>
            ),
          )}
        </p>
      )}
    </div>
  );
}

/** Whether the sentence in its large size and in one line is wider than its place; measured, since faces differ. */
function isWiderThanRoom(sentence: HTMLElement): boolean {
  sentence.classList.add('rw-claim__text--measured');
  const wider = sentence.scrollWidth > sentence.clientWidth;
  sentence.classList.remove('rw-claim__text--measured');
  return wider;
}
