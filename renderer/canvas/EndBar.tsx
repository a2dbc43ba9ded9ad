import type { Box } from '../../shared/layout/picture.ts';
import type { Paint } from './paint.ts';

export interface EndBarProps {
  readonly box: Box;
  readonly paint: Paint;
}

/** The words of the end goal's bar: icon, title and holder's words in the middle, upright where the lane is narrow. */
export function EndBar({ box, paint }: EndBarProps) {
  const middle = box.width / 2;
  if (box.upright) {
    return (
      <text
        transform={`translate(${middle + 5} ${box.height / 2}) rotate(-90)`}
        fontSize={box.fontSize}
        fontWeight="600"
        textAnchor="middle"
        fill={paint.ink}
      >
        {box.lines.join(' ')}
      </text>
    );
  }
  const subtitleLine = box.subtitleSize + 4.5;
  const total = 44 + box.lines.length * box.lineHeight + 6 + box.subtitle.length * subtitleLine;
  const iconTop = Math.max(8, (box.height - total) / 2);
  const showsIcon = box.height > total + 8;
  const titleTop = (showsIcon ? iconTop + 44 : (box.height - total + 44) / 2) + box.lineHeight * 0.8;
  return (
    <>
      {showsIcon && (
        <g
          transform={`translate(${middle - 14} ${iconTop}) scale(1.17)`}
          fill="none"
          stroke={paint.ink}
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d="M12 12h.01" />
          <path d="M16 6V4a2 2 0 0 0-2-2h-4a2 2 0 0 0-2 2v2" />
          <path d="M22 13a18.15 18.15 0 0 1-20 0" />
          <rect width="20" height="14" x="2" y="6" rx="2" />
        </g>
      )}
      <text fontSize={box.fontSize} fontWeight="600" textAnchor="middle" fill={paint.ink}>
        {box.lines.map((line, i) => (
          <tspan key={i} x={middle} y={titleTop + i * box.lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      <text fontSize={box.subtitleSize} textAnchor="middle" fill={paint.ink}>
        {box.subtitle.map((line, i) => (
          <tspan key={i} x={middle} y={titleTop + box.lines.length * box.lineHeight + 6 + i * subtitleLine}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}
