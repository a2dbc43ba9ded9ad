import { useMemo } from 'react';
import {
  drawSketch,
  type SketchArrow,
  type SketchBox,
  type SketchTab,
} from '../../shared/checks/sketchPicture.ts';
import { sketchDetails } from '../../shared/checks/sketchDetails.ts';
import { ruleWords } from '../../shared/text/checks.ts';
import { kindWords, linkWords, signWords } from '../../shared/text/domain.ts';
import { sketchWords } from '../../shared/text/sketch.ts';
import { linksOf, nodeAt, nodesOf, type Theory } from '../../shared/theory/theory.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { connectionLines, kindLetter, shapePath } from '../ui/signs/shapePath.ts';
import { effectSigns } from './effectSigns.ts';

/** An example of a rule as a small picture in the signs of the map. Screen readers get the chain in words. */
export function SketchPicture({ theory }: { readonly theory: Theory }) {
  const picture = useMemo(() => drawSketch(theory), [theory]);
  const words = useChainInWords(theory);
  const say = useSay();
  const language = useLanguage();
  const details = useMemo(() => [...new Set(sketchDetails(theory, language))], [theory, language]);
  return (
    <figure className="rw-sketch">
      <svg
        width={picture.width}
        height={picture.height}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        aria-hidden
      >
        {picture.arrows.map((arrow) => (
          <Arrow key={arrow.id} arrow={arrow} />
        ))}
        {picture.boxes.map((box) => (
          <Box key={box.id} box={box} />
        ))}
        {picture.tabs.map((tab) => (
          <Tab key={tab.id} tab={tab} />
        ))}
      </svg>
      <figcaption>
        <span className="rw-hidden">{say(ruleWords.exampleOf, { words })}</span>
        {details.length > 0 && (
          <ul className="rw-sketch__details" aria-label={say(sketchWords.details)}>
            {details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </figcaption>
    </figure>
  );
}

function Box({ box }: { readonly box: SketchBox }) {
  const text = useText();
  const kind = kindLetter[box.kind];
  const isEnd = box.kind === 'endgoal';
  const fill = box.excluded ? 'none' : isEnd ? 'var(--e-fill)' : `var(--${kind}-soft)`;
  const ink = box.excluded ? 'var(--ink2)' : isEnd ? 'var(--e-text)' : `var(--${kind}-ink)`;
  return (
    <>
      <path
        d={shapePath(box.kind, box.x, box.y, box.width, box.height)}
        style={{ fill, stroke: box.excluded ? 'var(--ink3)' : `var(--${kind}-line)` }}
        {...(box.excluded ? { strokeDasharray: '4 3' } : {})}
      />
      {box.kind === 'connection' && (
        <path
          d={connectionLines(box.x, box.y, box.width, box.height, 4)}
          style={{ stroke: `var(--${kind}-line)` }}
        />
      )}
      <foreignObject x={box.x + 10} y={box.y} width={box.width - 20} height={box.height}>
        <div className="rw-sketch__title" style={{ color: ink }}>
          {text(box.title)}
          {box.code !== '' && <span className="rw-sketch__code">{box.code}</span>}
        </div>
      </foreignObject>
    </>
  );
}

/** Links that work against, and so end in a bar. */
const against = new Set(['blocks', 'undermines', 'aggravates']);
function Arrow({ arrow }: { readonly arrow: SketchArrow }) {
  const stroke = { stroke: `var(--${kindLetter[arrow.kind]}-line)` };
  const head = against.has(arrow.type) ? 'M0 -5V5' : 'M-7 -4L0 0L-7 4';
  return (
    <>
      <path d={arrow.d} className="rw-sketch__line" style={stroke} {...dashOf(arrow.basis)} />
      <path
        d={head}
        className="rw-sketch__line"
        style={stroke}
        transform={`translate(${arrow.x} ${arrow.y}) rotate(${arrow.angle})`}
      />
      {arrow.sign && <Bead arrow={arrow} />}
      {arrow.isNamed && <Type arrow={arrow} />}
    </>
  );
}

/** Solid is said, dashed inferred, dotted the coder's own. */
function dashOf(basis: SketchArrow['basis']): { readonly strokeDasharray?: string } {
  switch (basis) {
    case 'stated':
      return {};
    case 'inferred':
      return { strokeDasharray: '4.5 3' };
    case 'coder':
      return { strokeDasharray: '1.5 4' };
  }
}

/** The sign of a link, on its last stretch. */
function Bead({ arrow }: { readonly arrow: SketchArrow }) {
  const back = arrow.angle === 180 ? 1 : -1;
  return (
    <g transform={`translate(${arrow.x + back * 18} ${arrow.y})`}>
      <circle r={7} className="rw-sketch__bead" style={{ stroke: `var(--${kindLetter[arrow.kind]}-line)` }} />
      <text y={4} className="rw-sketch__sign rw-sketch__sign--bead">
        {arrow.sign === '-' ? '−' : arrow.sign}
      </text>
    </g>
  );
}

function Type({ arrow }: { readonly arrow: SketchArrow }) {
  const say = useSay();
  return (
    <text x={arrow.middle.x} y={arrow.label} className="rw-sketch__type">
      {say(linkWords[arrow.type])}
    </text>
  );
}

/** The sign in the box of a context: its effect, or that it helps or hinders, or makes no difference (look.md 3.4). */
const signOf = ({ effect, sign }: SketchTab): string =>
  sign === '±' || sign === '0' ? sign : effectSigns[effect];

function Tab({ tab }: { readonly tab: SketchTab }) {
  const text = useText();
  return (
    <g transform={`translate(${tab.x} ${tab.y})`}>
      <path
        d={shapePath('context', 0, 0, tab.width, 18)}
        {...dashOf(tab.basis)}
        style={{ fill: 'var(--c-soft)', stroke: 'var(--c-line)' }}
      />
      <text x={9} y={13} className="rw-sketch__sign">
        {signOf(tab)}
      </text>
      <text x={18} y={13} className="rw-sketch__tab">
        {text(tab.title)}
      </text>
    </g>
  );
}

/** *instrument Jobcoaching zet in werking mechanisme Begeleiding*, link after link, then what stands alone. */
function useChainInWords(theory: Theory): string {
  const say = useSay();
  const text = useText();
  const name = (id: string): string => {
    const node = nodeAt(theory, id);
    return node ? `${say(kindWords[node.kind])} ${text(node.title)}` : '';
  };
  const links = linksOf(theory);
  const joined = new Set(links.flatMap((link) => [link.from, link.to]));
  const alone = nodesOf(theory).filter((node) => !joined.has(node.id));
  return [
    ...links.map((link) => {
      const sign = link.sign === null ? '' : ` (${say(signWords[link.sign])})`;
      return `${name(link.from)} ${say(linkWords[link.type])} ${name(link.to)}${sign}`;
    }),
    ...alone.map((node) => name(node.id)),
  ].join('; ');
}
