import { X } from 'lucide-react';
import { Fragment } from 'react';
import { glued } from '../../shared/configuration/glued.ts';
import { nameIn, type SentencePart } from '../../shared/configuration/sentence.ts';
import { chainWords } from '../../shared/text/chain.ts';
import { useSay } from '../state/language.ts';
import { Button } from '../ui/Button.tsx';
import { kindLetter } from '../ui/signs/shapePath.ts';
import { setMap } from './mapState.ts';

export interface SentenceStripProps {
  readonly sentence: readonly SentencePart[];
  readonly number: number;
  readonly all: number;
  readonly onShow: (id: string) => void;
  readonly onWalk: (step: 1 | -1) => void;
  readonly onLoose: () => void;
}

/** The chain in focus as an if-then sentence, each part underlined in its kind's colour. */
export function SentenceStrip(props: SentenceStripProps) {
  const { sentence, number, all, onShow, onWalk, onLoose } = props;
  const say = useSay();
  return (
    <section className="rw-sentence" data-region="claim" aria-label={say(chainWords.strip)}>
      <div className="rw-sentence__head">
        <b>{say(chainWords.name, { n: Math.max(1, number) })}</b>
        <span className="rw-sentence__variant">{say(chainWords.variant)}</span>
        {number > 0 && <span>{say(chainWords.place, { n: number, all })}</span>}
        <span className="rw-sentence__walk">
          <Button look="quiet" onPress={() => onWalk(-1)}>
            {say(chainWords.previous)} <kbd>[</kbd>
          </Button>
          <Button look="quiet" onPress={() => onWalk(1)}>
            {say(chainWords.next)} <kbd>]</kbd>
          </Button>
          <Button onPress={onLoose}>
            <X size={14} aria-hidden="true" /> {say(chainWords.loose)} <kbd>Esc</kbd>
          </Button>
        </span>
      </div>
      <p className="rw-sentence__text">
        {glued(sentence, nameIn).map(({ text, lead, part, trail }, i) => (
          <Fragment key={i}>
            {text}
            {part && (
              <span className="rw-glued">
                {lead}
                <button
                  type="button"
                  className="rw-sentence__part"
                  style={{ borderBottomColor: `var(--${kindLetter[part.kind]}-line)` }}
                  onClick={() => onShow(part.record)}
                  onPointerEnter={() => setMap({ lit: part.record })}
                  onPointerLeave={() => setMap({ lit: undefined })}
                >
                  {part.text}
                </button>
                {trail}
              </span>
            )}
          </Fragment>
        ))}
      </p>
    </section>
  );
}
