import type { ReactNode } from 'react';
import { mapWords } from '../../shared/text/map.ts';
import type { Box, Tab } from '../../shared/layout/picture.ts';
import type { Severity } from '../../shared/theory/words.ts';
import { BoxShape } from '../canvas/BoxShape.tsx';
import { BoxSigns, type BoxSignsProps } from '../canvas/BoxSigns.tsx';
import { BoxText } from '../canvas/BoxText.tsx';
import { linkColour, nodePaint } from '../canvas/paint.ts';
import { TabShape } from '../canvas/TabShape.tsx';
import { useSay } from '../state/language.ts';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { shapePath } from '../ui/signs/shapePath.ts';

export type SampleState = 'rest' | 'hover' | 'keyboard' | 'chosen' | 'drained';

interface StandingProps {
  readonly state: SampleState;
  readonly finding?: Severity | 'waived' | undefined;
  readonly children: ReactNode;
}

/** The rings of a state around a drawing, and the glyph of a finding at its corner, as the map has them. */
function Standing({ state, finding, children }: StandingProps) {
  return (
    <span className="rw-signs__piece" data-state={state}>
      {children}
      {finding && (
        <span className="rw-node__finding">
          <FindingGlyph severity={finding} size={14} />
        </span>
      )}
    </span>
  );
}

export interface NodeSampleProps extends Omit<StandingProps, 'children'> {
  readonly box: Box;
  /** What stands beside its own words. */
  readonly signs?: BoxSignsProps;
}

/** A node in a state, drawn by the map's own shapes. */
export function NodeSample({ box, state, finding, signs }: NodeSampleProps) {
  const say = useSay();
  const faded = state === 'drained';
  const paint = nodePaint(box.kind, box.emphasis, faded);
  const { width: w, height: h } = box;
  return (
    <Standing state={state} finding={finding}>
      <svg width={w} height={h} aria-hidden="true" focusable="false" className="rw-node__drawing">
        {state === 'hover' && (
          <path
            d={shapePath(box.kind, -2.5, -2.5, w + 5, h + 5)}
            fill="none"
            stroke={linkColour(box.kind, 2, false)}
            strokeWidth="1.4"
          />
        )}
        <BoxShape box={box} paint={paint} />
        <BoxText box={box} paint={paint} faded={faded} ownWords={say(mapWords.own)} ground="" />
      </svg>
      {signs && <BoxSigns {...signs} />}
    </Standing>
  );
}

export interface TabSampleProps extends Omit<StandingProps, 'children'> {
  readonly tab: Pick<Tab, 'width' | 'height' | 'effect' | 'sign' | 'basis' | 'text'>;
}

/** A context in a state. */
export function TabSample({ tab, state, finding }: TabSampleProps) {
  return (
    <Standing state={state} finding={finding}>
      <TabShape tab={tab} faded={state === 'drained'} hovered={state === 'hover'} />
    </Standing>
  );
}
