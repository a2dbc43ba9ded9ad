import { nameOfCode } from '../../shared/frame/itemTies.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { framesWords } from '../../shared/text/framesView.ts';
import { useSay } from '../state/language.ts';
import { FrameText } from './FrameText.tsx';
import { useFollow } from './useFollow.ts';

/** An item named somewhere else in a frame: its code and words, and the way to it. */
export function CodeButton({ frame, code }: { readonly frame: Frame | undefined; readonly code: string }) {
  const say = useSay();
  const go = useFollow();
  const name = frame && nameOfCode(frame, code);
  if (!frame || !name)
    return (
      <span className="rw-code rw-code--lost">
        {code}
        {!frame && <span className="rw-place">, {say(framesWords.notHere)}</span>}
      </span>
    );
  return (
    <button type="button" className="rw-code" onClick={() => go(frame, code)}>
      <span className="rw-item__code">{code}</span>
      <span className="rw-code__words">
        <FrameText text={name} />
      </span>
    </button>
  );
}
