import { Fragment } from 'react';
import { mapWords } from '../../shared/text/map.ts';
import { inLanguage } from '../../shared/text/words.ts';
import { headOf } from '../../shared/theory/theory.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useTheory } from '../state/session.ts';
import { claimStretches } from './claimStretches.ts';
import { setMap, useMap } from './mapState.ts';

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
  const long = inLanguage(language, head.claim).length > 150;
  return (
    <div className="rw-claim" data-region="claim" data-long={long || undefined}>
      <span className="rw-claim__label">{say(mapWords.claim)}</span>
      {stretches.length === 0 ? (
        <button type="button" className="rw-claim__empty" onClick={onWrite}>
          {say(mapWords.noClaim)}
        </button>
      ) : (
        <p className="rw-claim__text">
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
