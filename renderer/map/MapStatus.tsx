import { CircleHelp } from 'lucide-react';
import type { Level, Picture } from '../../shared/layout/picture.ts';
import { legendWords, mapWords } from '../../shared/text/map.ts';
import { signsWords } from '../../shared/text/signs.ts';
import { useSay } from '../state/language.ts';
import { useShortcut } from '../commands/useShortcut.ts';
import { StatusSlot } from '../shell/StatusSlot.tsx';
import { openOverlay, setLevel } from '../state/window.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { useMap } from './mapState.ts';

/** Each level's own size, of which the zoom is a share (5 of the look). */
const ownSize: Readonly<Record<Level, number>> = { overview: 45, map: 100, reading: 140 };

export interface MapStatusProps {
  readonly picture: Picture;
  /** How many nodes the chain in focus holds, and the theory in all; none without focus. */
  readonly focus: { readonly n: number; readonly all: number } | undefined;
}

/** The map's part of the status bar: the legend of the signs in sight, the level, and the zoom. */
export function MapStatus({ picture, focus }: MapStatusProps) {
  const say = useSay();
  const zoom = useMap((map) => map.zoom);
  const drawing = useMap((map) => map.drawing);
  const signsKey = useShortcut('signs');
  return (
    <StatusSlot>
      {drawing?.by === 'keys' ? null : focus ? (
        <span>{say(mapWords.inFocus, focus)}</span>
      ) : (
        <>
          <Legend picture={picture} />
          <IconButton label={say(signsWords.open)} shortcut={signsKey} onPress={() => openOverlay('signs')}>
            <CircleHelp size={14} aria-hidden="true" />
          </IconButton>
        </>
      )}
      <SegmentedChoice
        label={say(mapWords.level)}
        value={picture.level}
        segments={[
          { value: 'overview', words: say(mapWords.levelOverview) },
          { value: 'map', words: say(mapWords.levelMap) },
          { value: 'reading', words: say(mapWords.levelReading) },
        ]}
        onChange={setLevel}
      />
      <span className="rw-legend__zoom">
        {say(mapWords.zoom, { n: Math.round(ownSize[picture.level] * zoom) })}
      </span>
    </StatusSlot>
  );
}

interface LineProps {
  readonly width: number;
  readonly dash?: string;
  readonly light?: boolean;
}

function Line({ width, dash, light = false }: LineProps) {
  return (
    <svg width="26" height="8" aria-hidden="true">
      <path
        d="M0 4h26"
        stroke={light ? 'var(--rule)' : 'var(--ink2)'}
        strokeWidth={width}
        {...(dash === undefined ? {} : { strokeDasharray: dash })}
      />
    </svg>
  );
}

function Legend({ picture }: { readonly picture: Picture }) {
  const say = useSay();
  const pieces = picture.nets.flatMap((net) => net.pieces);
  const overview = picture.level === 'overview';
  const effects = new Set(picture.tabs.map(effectOf));
  return (
    <span className="rw-legend">
      {overview && pieces.length > 0 && (
        <span>
          <Line width={8} /> {say(legendWords.thickness)}
        </span>
      )}
      {overview && new Set(pieces.map((piece) => piece.emphasis)).size > 1 && (
        <span>
          <Line width={8} />
          <Line width={8} light /> {say(legendWords.depth)}
        </span>
      )}
      {!overview && pieces.some((piece) => piece.emphasis === 2) && (
        <span>
          <Line width={2.5} /> {say(legendWords.strong)}
        </span>
      )}
      {!overview && pieces.some((piece) => piece.basis === 'stated') && (
        <span>
          <Line width={1.5} /> {say(legendWords.stated)}
        </span>
      )}
      {!overview && pieces.some((piece) => piece.basis === 'inferred') && (
        <span>
          <Line width={1.5} dash="4.5 3" /> {say(legendWords.inferred)}
        </span>
      )}
      {!overview && pieces.some((piece) => piece.basis === 'coder') && (
        <span>
          <Line width={1.5} dash="1.5 4" /> {say(legendWords.coder)}
        </span>
      )}
      {picture.sockets.length > 0 && (
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="4.2" fill="none" stroke="var(--mark)" strokeWidth="1.7" />
          </svg>{' '}
          {say(legendWords.missing)}
        </span>
      )}
      {[...effects].map((effect) => (
        <span key={effect} className="rw-legend__sign">
          <b data-effect={effect} aria-hidden="true">
            {signs[effect]}
          </b>
          {say(legendWords[effect])}
        </span>
      ))}
    </span>
  );
}

const signs = { hinders: '−', helps: '+', both: '±', precondition: '!', flips: '⇄', none: '0' } as const;

function effectOf({ effect, sign }: Picture['tabs'][number]): keyof typeof signs {
  if (effect === 'precondition') return effect;
  if (sign === '±') return 'both';
  if (sign === '0') return 'none';
  if (sign === null) return effect === 'facilitates' ? 'helps' : effect;
  return sign === '-' ? 'hinders' : 'helps';
}
