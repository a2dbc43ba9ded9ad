import { basisWords, emphasisWords, modalityWords, signWords } from '../../shared/text/domain.ts';
import { signsWords } from '../../shared/text/signs.ts';
import type { Words } from '../../shared/text/words.ts';
import { bases, modalities } from '../../shared/theory/words.ts';
import { LinkBeads } from '../canvas/LinkBeads.tsx';
import { NetDrawing } from '../canvas/NetDrawing.tsx';
import { linkColour } from '../canvas/paint.ts';
import { useSay } from '../state/language.ts';
import { sampleLink, type SampleLink } from './samples.ts';

type Mark = 'hover' | 'chosen' | 'keyboard' | 'contradicted';

interface Line extends SampleLink {
  readonly words: Words;
  readonly mark?: Mark;
}

const lists: readonly (readonly [Words, readonly Line[]])[] = [
  [
    signsWords.emphasis,
    ([2, 1, 0] as const).map((emphasis) => ({ words: emphasisWords[emphasis], emphasis })),
  ],
  [signsWords.basis, bases.map((basis) => ({ words: basisWords[basis], basis }))],
  [
    signsWords.sign,
    [
      { words: signWords.none },
      ...(['+', '-', '±', '0'] as const).map((sign) => ({ words: signWords[sign], sign })),
    ],
  ],
  [signsWords.modality, modalities.map((modality) => ({ words: modalityWords[modality], modality }))],
  [
    signsWords.state,
    [
      { words: signsWords.hover, mark: 'hover' },
      { words: signsWords.chosen, mark: 'chosen', emphasis: 2 },
      { words: signsWords.keyboard, mark: 'keyboard' },
      { words: signsWords.drained, faded: true },
      { words: signsWords.contradicted, mark: 'contradicted' },
    ],
  ],
];

/** Every way a link is drawn: emphasis, basis, sign, modality, state. */
export function LinkSigns() {
  const say = useSay();
  return (
    <div className="rw-signs__links">
      {lists.map(([words, lines]) => (
        <section key={words.nl}>
          <h4>{say(words)}</h4>
          <ul>
            {lines.map((line) => (
              <li key={line.words.nl}>
                <LinkSample given={line} mark={line.mark} />
                {say(line.words)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const length = 112;

export interface LinkSampleProps {
  readonly given: SampleLink;
  readonly mark?: Mark | undefined;
}

/** A link drawn by the map's own strokes, heads and beads. */
export function LinkSample({ given, mark }: LinkSampleProps) {
  const { net, link } = sampleLink(given, length);
  const under = { hover: 'var(--i-soft)', chosen: 'color-mix(in srgb, var(--accent) 30%, var(--paper))' };
  return (
    <svg width={length + 4} height="20" aria-hidden="true" focusable="false" className="rw-node__drawing">
      {(mark === 'hover' || mark === 'chosen') && (
        <path d={link.d} stroke={under[mark]} strokeWidth={mark === 'hover' ? 9 : 12} strokeLinecap="round" />
      )}
      <NetDrawing net={net} />
      <LinkBeads link={link} colour={linkColour('instrument', 2, false)} />
      {mark === 'keyboard' && (
        <rect
          x="-3"
          y="1.5"
          width={length + 7}
          height="17"
          rx="6"
          fill="none"
          stroke="var(--accent)"
          strokeWidth="3"
        />
      )}
      {mark === 'contradicted' && (
        <path
          d={`M${link.x - 6} ${link.y + 6}l6-12M${link.x} ${link.y + 6}l6-12`}
          stroke="var(--mark)"
          strokeWidth="1.8"
        />
      )}
    </svg>
  );
}
