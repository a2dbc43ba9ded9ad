import { memo } from 'react';
import type { Net, NetPiece } from '../../shared/layout/picture.ts';
import type { Emphasis } from '../../shared/theory/words.ts';
import { linkColour, linkDash, linkWidth } from './paint.ts';

const headSize: Readonly<Record<Emphasis, number>> = { 0: 5.5, 1: 6.5, 2: 8 };

/** One net: its casing first, so that crossings read as bridges, then its strokes from light to heavy, then its end. */
export const NetDrawing = memo(function NetDrawing({ net }: { readonly net: Net }) {
  const pieces = net.pieces.toSorted((a, b) => a.emphasis - b.emphasis);
  const [only] = pieces;
  // A ribbon is one stroke: of hundreds, elements around each would be half of all.
  if (only?.ribbon !== undefined && pieces.length === 1) return <Piece piece={only} />;
  return (
    <g>
      {pieces.map((piece) =>
        piece.ribbon === undefined ? (
          <path
            key={piece.d}
            d={piece.d}
            fill="none"
            stroke={piece.kind === 'problem' ? 'var(--band)' : 'var(--paper)'}
            strokeWidth={linkWidth(piece.emphasis, piece.faded) + 3.4}
          />
        ) : null,
      )}
      {pieces.map((piece) => (
        <Piece key={piece.d} piece={piece} />
      ))}
      {net.head.end !== 'none' && <Head head={net.head} />}
    </g>
  );
});

function Piece({ piece }: { readonly piece: NetPiece }) {
  if (piece.ribbon !== undefined) {
    return (
      <path
        d={piece.d}
        fill="none"
        stroke={linkColour(piece.kind, 2, piece.faded)}
        strokeWidth={piece.ribbon}
        strokeOpacity={[0.34, 0.46, 0.62][piece.emphasis]}
      />
    );
  }
  const dash = linkDash(piece.basis, piece.emphasis);
  return (
    <path
      d={piece.d}
      fill="none"
      stroke={linkColour(piece.kind, piece.emphasis, piece.faded)}
      strokeWidth={linkWidth(piece.emphasis, piece.faded)}
      {...(dash === undefined ? {} : { strokeDasharray: dash })}
      {...(piece.basis === 'coder' ? { strokeLinecap: 'round' } : {})}
    />
  );
}

/** How a net ends: arrow, open arrow (planned), bar (works against), both, or an open ring (makes no difference). */
function Head({ head }: { readonly head: Net['head'] }) {
  const colour = linkColour(head.kind, head.emphasis, head.faded);
  const size = head.faded ? 5 : headSize[head.emphasis];
  const width = Math.max(1.2, linkWidth(head.emphasis, head.faded));
  const arrow = `M-1 0l${-size - 1} ${-size * 0.55}v${size * 1.1}z`;
  const bar = `M-1 ${-size * 0.75}v${size * 1.5}`;
  return (
    <g transform={`translate(${head.x} ${head.y}) rotate(${head.angle})`} fill={colour} stroke="none">
      {head.end === 'arrow' && <path d={arrow} />}
      {head.end === 'open' && <path d={arrow} fill="var(--paper)" stroke={colour} strokeWidth={1.2} />}
      {head.end === 'bar' && <path d={bar} stroke={colour} strokeWidth={width + 0.6} />}
      {head.end === 'arrow-bar' && (
        <>
          <path d={arrow} transform="translate(-4 0)" />
          <path d={bar} stroke={colour} strokeWidth={width + 0.4} />
        </>
      )}
      {head.end === 'ring' && (
        <circle cx="-4.5" cy="0" r="3.4" fill="var(--paper)" stroke={colour} strokeWidth={1.4} />
      )}
    </g>
  );
}
