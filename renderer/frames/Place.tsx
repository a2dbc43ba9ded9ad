import { framesWords } from '../../shared/text/framesView.ts';
import { useSay } from '../state/language.ts';

export interface PlaceProps {
  readonly source: string | undefined;
  readonly lines: string | undefined;
}

/** Where in the report something stands: *tabel 4.1, r. 582*. */
export function Place({ source, lines }: PlaceProps) {
  const say = useSay();
  const words = [source, lines && say(framesWords.lines, { lines })].filter(Boolean).join(', ');
  return words ? <span className="rw-place">{words}</span> : null;
}
