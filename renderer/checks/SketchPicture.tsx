import { useMemo } from 'react';
import {
  drawSketch,
  type SketchArrow,
  type SketchBox,
  type SketchTab,
} from '../../shared/checks/sketchPicture.ts';
import { ruleWords } from '../../shared/text/checks.ts';
import { kindWords, linkWords } from '../../shared/text/domain.ts';
import { linksOf, nodeAt, nodesOf, type Theory } from '../../shared/theory/theory.ts';
import { useSay, useText } from '../state/language.ts';
import { connectionLines, kindLetter, shapePath } from '../ui/signs/shapePath.ts';
import { effectSigns } from './effectSigns.ts';

/** An example of a rule as a small picture in the signs of the map. Screen readers get the chain in words. */
export function SketchPicture({ theory }: { readonly theory: Theory }) {
  const picture = useMemo(() => drawSketch(theory), [theory]);
  const words = useChainInWords(theory);
  const say = useSay();
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
      <figcaption className="rw-hidden">{say(ruleWords.exampleOf, { words })}</figcaption>
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
      <path d={arrow.d} className="rw-sketch__line" style={stroke} />
      <path
        d={head}
        className="rw-sketch__line"
        style={stroke}
        transform={`translate(${arrow.x} ${arrow.y}) rotate(${arrow.angle})`}
      />
      {arrow.isNamed && <Type arrow={arrow} />}
    </>
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

function Tab({ tab }: { readonly tab: SketchTab }) {
  const text = useText();
  return (
    <g transform={`translate(${tab.x} ${tab.y})`}>
      <path
        d={shapePath('context', 0, 0, tab.width, 18)}
        style={{ fill: 'var(--c-soft)', stroke: 'var(--c-line)' }}
      />
      <text x={9} y={13} className="rw-sketch__sign">
        {effectSigns[tab.effect]}
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
    ...links.map((link) => `${name(link.from)} ${say(linkWords[link.type])} ${name(link.to)}`),
    ...alone.map((node) => name(node.id)),
  ].join('; ');
}
