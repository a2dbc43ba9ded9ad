import { memo } from 'react';
import { indents } from '../../shared/layout/indents.ts';
import type { Box } from '../../shared/layout/picture.ts';
import { Gear } from '../ui/signs/Gear.tsx';
import type { Paint } from './paint.ts';

export interface BoxTextProps {
  readonly box: Box;
  readonly paint: Paint;
  readonly faded: boolean;
  /** What stands where the code would, for a node without one. */
  readonly ownWords: string;
  /** What a card says of its ground: its fragments, or its place in the source. */
  readonly ground: string;
}

/** Left edge of the words inside a shape. */
function indent(box: Box): number {
  if (box.shape === 'block' && box.kind !== 'mechanism') return 18;
  return indents(box).left;
}

/** The words of a node, as the layout broke them into lines, its code, and the gear of a mechanism. */
export const BoxText = memo(function BoxText({ box, paint, faded, ownWords, ground }: BoxTextProps) {
  const centred = box.generic && box.shape !== 'block' && box.shape !== 'card';
  const subtitleLine = box.subtitleSize + 3;
  const gap = box.subtitle.length > 0 && box.kind !== 'mechanism' ? 2 : 0;
  const code = box.code || (box.own && box.shape !== 'slim' ? ownWords : '');
  const card = box.shape === 'card';
  const textHeight = box.lines.length * box.lineHeight + box.subtitle.length * subtitleLine + gap;
  const foot = card && (code !== '' || ground !== '') ? 16 : 0;
  const top = (box.height - textHeight - foot) / 2 + box.lineHeight * 0.74;
  const x = centred ? box.width / 2 : indent(box);
  const subtitleTop = top + box.lines.length * box.lineHeight + (box.kind === 'mechanism' ? -1.5 : gap) - 0.5;
  const gear = box.emphasis === 2 ? 24 : box.emphasis === 1 ? 20 : 16;
  const rightIndent = box.generic ? 7 : box.kind === 'subgoal' ? 12 : box.kind === 'mechanism' ? 16 : 8;
  return (
    <>
      {box.kind === 'mechanism' && box.shape !== 'slim' && (
        <Gear
          x={12 + (24 - gear) / 2}
          y={box.height / 2 - gear / 2}
          size={gear}
          colour={faded ? paint.stroke : 'var(--m-line)'}
          ground={paint.fill}
          ink={faded ? 'var(--ink3)' : 'var(--m-ink)'}
          number={box.claimNumber}
        />
      )}
      <text
        fontSize={box.fontSize}
        fontWeight={box.bold ? 600 : 400}
        fill={paint.ink}
        textAnchor={centred ? 'middle' : 'start'}
      >
        {box.lines.map((line, i) => (
          <tspan key={i} x={x} y={top + i * box.lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {box.subtitle.length > 0 && (
        <text fontSize={box.subtitleSize} fill={paint.second} textAnchor={centred ? 'middle' : 'start'}>
          {box.subtitle.map((line, i) => (
            <tspan key={i} x={x} y={subtitleTop + i * subtitleLine}>
              {line}
            </tspan>
          ))}
        </text>
      )}
      {code !== '' && (box.kind !== 'mechanism' || card) && box.shape !== 'block' && (
        <text
          x={box.width - rightIndent}
          y={card ? box.height - 9 : box.height / 2 + 4}
          fontSize="10.5"
          textAnchor="end"
          fill={faded ? 'var(--ink3)' : 'var(--ink2)'}
        >
          {code}
        </text>
      )}
      {card && ground !== '' && (
        <g transform={`translate(${indent(box)} ${box.height - 18})`}>
          <path
            d="M.6.8h3.4v5.2a3 3 0 0 1-3 3V7.4a1.4 1.4 0 0 0 1.4-1.4V4.6H.6zM5.8.8h3.4v5.2a3 3 0 0 1-3 3V7.4a1.4 1.4 0 0 0 1.4-1.4V4.6H5.8z"
            fill="none"
            stroke={paint.second}
            strokeWidth="1"
            strokeLinejoin="round"
          />
          <text x="14" y="9.2" fontSize="11" fill={faded ? 'var(--ink3)' : 'var(--ink2)'}>
            {ground}
          </text>
        </g>
      )}
      {box.shape === 'block' && box.members && (
        <text
          x={box.width - 14}
          y={box.height / 2 + 6}
          fontSize="17"
          fontWeight="700"
          textAnchor="end"
          fill={paint.ink}
        >
          {box.members.length}
        </text>
      )}
      {box.pinned && <Pin x={box.width - 8} colour={paint.ink} />}
    </>
  );
});

/** The small pin of a node placed by hand. */
function Pin({ x, colour }: { readonly x: number; readonly colour: string }) {
  return (
    <path
      d={`M${x - 2.5} -5.5h5M${x - 1.7} -5.5v3l-1.6 1.8h6.6l-1.6-1.8v-3M${x} -.7v3.4`}
      fill="var(--panel)"
      stroke={colour}
      strokeWidth="1.1"
      strokeLinecap="round"
    />
  );
}
