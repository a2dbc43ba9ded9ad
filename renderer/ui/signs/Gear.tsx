/** The gear of a mechanism as a group inside an SVG, with the number of the claim in it where it has one. */
export interface GearProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly ground: string;
  readonly ink: string;
  readonly number?: number | undefined;
}

const teeth = [
  'M11 10.27 7 3.34',
  'm11 13.73-4 6.93',
  'M12 22v-2',
  'M12 2v2',
  'M14 12h8',
  'm17 20.66-1-1.73',
  'm17 3.34-1 1.73',
  'M2 12h2',
  'm20.66 17-1.73-1',
  'm20.66 7-1.73 1',
  'm3.34 17 1.73-1',
  'm3.34 7 1.73 1',
];

export function Gear({ x, y, size, colour, ground, ink, number }: GearProps) {
  const scale = size / 24;
  return (
    <>
      <g
        transform={`translate(${x} ${y}) scale(${scale})`}
        fill="none"
        stroke={colour}
        strokeWidth={size >= 24 ? 1.8 : 1.6}
        strokeLinecap="round"
      >
        <circle cx="12" cy="12" r="8" />
        <circle cx="12" cy="12" r="2" />
        {teeth.map((d) => (
          <path key={d} d={d} />
        ))}
      </g>
      {number !== undefined && (
        <>
          <circle cx={x + size / 2} cy={y + size / 2} r={Math.max(6.2, size * 0.29)} fill={ground} />
          <text
            x={x + size / 2}
            y={y + size / 2 + 4}
            fontSize="11.5"
            fontWeight="700"
            textAnchor="middle"
            fill={ink}
          >
            {number}
          </text>
        </>
      )}
    </>
  );
}
