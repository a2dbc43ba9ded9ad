import { useMap } from '../map/mapState.ts';

/** The line of the link that is being drawn, from its node to the pointer or to the target chosen by keys. */
export function DrawingLine() {
  const drawing = useMap((map) => map.drawing);
  if (!drawing) return null;
  const { start, end } = drawing;
  const middle = (start.x + end.x) / 2;
  const bend = end.x - start.x > 24;
  const d = bend
    ? `M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`
    : `M${start.x} ${start.y}L${end.x} ${end.y}`;
  return (
    <svg className="rw-drawing" width="1" height="1" aria-hidden="true">
      <path d={d} fill="none" stroke="var(--accent)" strokeWidth="2.6" />
      <path d={`M${end.x} ${end.y}l-10-5.5v11z`} fill="var(--accent)" />
      <circle cx={start.x} cy={start.y} r="3.5" fill="var(--accent)" />
    </svg>
  );
}
