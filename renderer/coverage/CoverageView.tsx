import { ClipboardCopy, Download } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { anchoringOf } from '../../shared/comparison/anchoring.ts';
import { coverageOf } from '../../shared/comparison/coverage.ts';
import { coverageRows } from '../../shared/comparison/coverageRows.ts';
import { paletteItemOf } from '../../shared/frame/palette.ts';
import { nodeOfItem } from '../../shared/frame/paletteItem.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { coverageWords } from '../../shared/text/coverage.ts';
import { paletteWords } from '../../shared/text/palette.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { addNode } from '../../shared/theory/commands/create.ts';
import { copyRows, saveRows } from '../platform/tables.ts';
import { announce } from '../shell/announce.ts';
import { useFrames } from '../state/frames.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { useOpenTheory } from '../state/openTheory.ts';
import { placesNow } from '../state/places.ts';
import { useRun, useTheory } from '../state/session.ts';
import { bringToTop } from '../ui/bringToTop.ts';
import { Button } from '../ui/Button.tsx';
import { Check } from '../ui/Check.tsx';
import { Select } from '../ui/Select.tsx';
import { AnchoringLevels } from './AnchoringLevels.tsx';
import { CoverageSummary } from './CoverageSummary.tsx';
import { FacetTable } from './FacetTable.tsx';
import './coverage.css';

/** The view *Dekking*: the theory read by a frame, in small tables as chapter 6 of the report prints them. */
export function CoverageView() {
  const say = useSay();
  const frames = useFrames();
  const [chosen, setChosen] = useState<string>();
  const frame = frames.find((one) => one.id === chosen) ?? frames[0];
  return (
    <div className="rw-coverage" data-region="main">
      {frame ? (
        <FrameCoverage frame={frame} frames={frames} onFrame={setChosen} />
      ) : (
        <div className="rw-coverage__empty">
          <h2>{say(coverageWords.title)}</h2>
          <p>{say(coverageWords.noFrame)}</p>
          <p>{say(coverageWords.noFrameHow)}</p>
        </div>
      )}
    </div>
  );
}

interface FrameCoverageProps {
  readonly frame: Frame;
  readonly frames: readonly Frame[];
  readonly onFrame: (id: string) => void;
}

function FrameCoverage({ frame, frames, onFrame }: FrameCoverageProps) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const theory = useTheory((whole) => whole);
  const id = useOpenTheory((state) => state.id);
  const run = useRun();
  const [onlySilent, setOnlySilent] = useState(false);
  const coverage = useMemo(() => coverageOf(theory, frame), [theory, frame]);
  const anchoring = useMemo(() => anchoringOf(theory, frame), [theory, frame]);
  const root = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const titleId = (facet: string): string => `${prefix}${facet}`;
  const go = (facet: string): void =>
    bringToTop(root.current?.querySelector<HTMLElement>(`#${CSS.escape(titleId(facet))}`));
  const add = (code: string): boolean => {
    const facet = frame.facets.find((one) => one.items.some((item) => item.code === code));
    const item = facet?.items.find((one) => one.code === code);
    if (!facet || !item) return false;
    const kept = placesNow();
    const made = run(addNode, {
      ...nodeOfItem(paletteItemOf(frame, facet, item)),
      ...(kept ? { kept } : {}),
    });
    if (isRefusal(made)) return false;
    announce(say(paletteWords.added, { name: text(item.label) }));
    return true;
  };
  const rows = (): string[][] => coverageRows(coverage, theory, language);
  const silent = coverage.tables.reduce((sum, table) => sum + table.counts.silent, 0);
  return (
    <div className="rw-coverage__page" ref={root}>
      <header className="rw-coverage__head">
        <div>
          <h2 className="rw-coverage__title">{say(coverageWords.title)}</h2>
          <p className="rw-coverage__lead">{say(coverageWords.lead)}</p>
          {frames.length < 2 && (
            <p className="rw-coverage__lead">
              {text(frame.title)} {frame.version}
            </p>
          )}
        </div>
        <div className="rw-coverage__tools">
          {frames.length > 1 && (
            <Select
              label={say(coverageWords.frame)}
              value={frame.id}
              choices={frames.map((one) => ({ value: one.id, words: `${text(one.title)} ${one.version}` }))}
              onChange={onFrame}
            />
          )}
          <Check isSelected={onlySilent} onChange={setOnlySilent}>
            {say(coverageWords.onlySilent)}
          </Check>
          <Button icon={<ClipboardCopy size={14} aria-hidden />} onPress={() => void copyRows(rows())}>
            {say(coverageWords.copyTable)}
          </Button>
          <Button
            icon={<Download size={14} aria-hidden />}
            onPress={() => saveRows(`${id ?? frame.id}-${say(coverageWords.fileName)}`, rows())}
          >
            {say(coverageWords.saveTable)}
          </Button>
        </div>
      </header>
      <CoverageSummary coverage={coverage} onGo={go} />
      <p className="rw-coverage__lead rw-coverage__keys">{say(coverageWords.keys)}</p>
      {onlySilent && silent === 0 && <output>{say(coverageWords.nothingSilent)}</output>}
      {coverage.tables.map((table) =>
        onlySilent && table.counts.silent === 0 ? null : (
          <FacetTable
            key={table.facet}
            id={titleId(table.facet)}
            table={table}
            onlySilent={onlySilent}
            onAdd={add}
          />
        ),
      )}
      {anchoring && !onlySilent && <AnchoringLevels table={anchoring} />}
    </div>
  );
}
