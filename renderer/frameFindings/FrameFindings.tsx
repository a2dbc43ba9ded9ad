import { Download } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { FrameFindings as Found } from '../../shared/comparison/findingShapes.ts';
import { findingRows } from '../../shared/comparison/findingRows.ts';
import type { Frame } from '../../shared/frame/records.ts';
import {
  findingParts,
  findingPartWords,
  frameFindingWords,
  type FindingPart,
} from '../../shared/text/frameFindings.ts';
import { saveRows } from '../platform/tables.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { useLibrary } from '../state/library.ts';
import { bringToTop } from '../ui/bringToTop.ts';
import { Button } from '../ui/Button.tsx';
import { FindingSection } from './FindingSection.tsx';
import './frameFindings.css';
import { TheoryChoice } from './TheoryChoice.tsx';
import { useFrameFindings } from './useFrameFindings.ts';

export interface FrameFindingsProps {
  readonly frame: Frame;
  /** Someone wants to read an item of the frame. */
  readonly onItem: (code: string) => void;
}

const countOf: Readonly<Record<FindingPart, (found: Found) => number>> = {
  unused: (found) => found.unused.reduce((sum, { items }) => sum + items.length, 0),
  uncoded: (found) => found.uncoded.reduce((sum, { places }) => sum + places.length, 0),
  'other-goals': (found) => found.otherGoals.filter((one) => one.instead > 0).length,
  'other-sides': (found) => found.otherSides.length,
  loose: (found) => found.loose.length,
  analogous: (found) => found.analogous.length,
  words: (found) => found.words.length,
};

/** What the theories of the library, or some of them, say of a frame: the report from which it is revised. */
export function FrameFindings({ frame, onItem }: FrameFindingsProps) {
  const say = useSay();
  const theories = useLibrary((state) => state.theories ?? []);
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const { found, reading } = useFrameFindings(frame, chosen);
  const language = useLanguage();
  const asked = chosen?.size ?? theories.length;
  const left = found ? asked - found.theories.length : 0;
  const others = found?.theories.filter((one) => one.version !== found.version).length ?? 0;
  return (
    <div className="rw-frame-findings" aria-busy={reading}>
      <header className="rw-frames__head">
        <h1>{say(frameFindingWords.title)}</h1>
        <p>{say(frameFindingWords.lead)}</p>
      </header>
      <div className="rw-frame-findings__tools">
        <TheoryChoice theories={theories} chosen={chosen} onChange={setChosen} />
        <Button
          icon={<Download size={14} aria-hidden />}
          isDisabled={!found || found.theories.length === 0}
          onPress={() =>
            found &&
            saveRows(`${found.frame}-${say(frameFindingWords.fileName)}`, findingRows(found, language))
          }
        >
          {say(frameFindingWords.saveTable)}
        </Button>
        {reading && <output>{say(frameFindingWords.reading)}</output>}
      </div>
      {found && !reading && left > 0 && <p>{say(frameFindingWords.notNaming, { n: left })}</p>}
      {others > 0 && <p>{say(frameFindingWords.otherVersions, { n: others })}</p>}
      {found?.theories.length === 0 && !reading && <p>{say(frameFindingWords.noTheories)}</p>}
      {found && found.theories.length > 0 && <Report found={found} onItem={onItem} />}
    </div>
  );
}

function Report({ found, onItem }: { readonly found: Found; readonly onItem: (code: string) => void }) {
  const say = useSay();
  const text = useText();
  const root = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const titles = new Map(found.theories.map(({ id, title }) => [id, text(title)]));
  // The search of the view stays over what scrolls.
  const go = (part: FindingPart): void =>
    bringToTop(root.current?.querySelector<HTMLElement>(`#${CSS.escape(prefix + part)}`), 60);
  return (
    <div ref={root}>
      <nav aria-label={say(frameFindingWords.parts)}>
        <ul className="rw-frame-findings__parts">
          {findingParts.map((part) => (
            <li key={part}>
              <button type="button" className="rw-frame-findings__go" onClick={() => go(part)}>
                <span className="rw-frame-findings__figure">{countOf[part](found)}</span>
                <span>{say(findingPartWords[part].name)}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {findingParts.map((part) => (
        <FindingSection
          key={part}
          id={prefix + part}
          part={part}
          count={countOf[part](found)}
          found={found}
          titleOf={(theory) => titles.get(theory) ?? theory}
          onItem={onItem}
        />
      ))}
    </div>
  );
}
