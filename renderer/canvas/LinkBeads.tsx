import type { LinkPath } from '../../shared/layout/picture.ts';

/**
 * The beads on a link's stub: its sign, and a mark for what is observed or absent; a counterfactual one is a double thin line.
 * Nothing where there is nothing to say.
 */
export function LinkBeads({ link, colour }: { readonly link: LinkPath; readonly colour: string }) {
  const eye = link.modality === 'observed';
  const absent = link.modality === 'absent';
  const double = link.modality === 'counterfactual';
  if (link.sign === null && !eye && !absent && !double) return null;
  const signX = eye ? link.x - 10 : link.x;
  return (
    <g pointerEvents="none">
      {double && (
        <>
          <path d={link.stub} fill="none" stroke={colour} strokeWidth="4" />
          <path d={link.stub} fill="none" stroke="var(--paper)" strokeWidth="2" />
        </>
      )}
      {link.sign !== null && (
        <>
          <circle cx={signX} cy={link.y} r="7.4" fill="var(--paper)" stroke={colour} strokeWidth="1.3" />
          <text
            x={signX}
            y={link.y + 4.3}
            fontSize="12.5"
            fontWeight="700"
            textAnchor="middle"
            fill="var(--ink)"
          >
            {link.sign === '-' ? '−' : link.sign}
          </text>
        </>
      )}
      {eye && (
        <g transform={`translate(${link.sign === null ? link.x : link.x + 10} ${link.y})`}>
          <circle r="7.4" fill="var(--paper)" stroke={colour} strokeWidth="1.3" />
          <path d="M-4.6 0Q0-4.4 4.6 0Q0 4.4-4.6 0Z" fill="none" stroke="var(--ink)" strokeWidth="1" />
          <circle r="1.4" fill="var(--ink)" />
        </g>
      )}
      {absent && (
        <path
          d={`M${link.x - 5} ${link.y - 5}l10 10m0-10l-10 10`}
          stroke={colour}
          strokeWidth="1.8"
          fill="none"
        />
      )}
    </g>
  );
}
