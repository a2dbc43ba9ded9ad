import { Ban, Check, Plus, TriangleAlert } from 'lucide-react';
import { laneAdds, laneQuestions, laneWords, mapWords } from '../../shared/text/map.ts';
import { inLanguage, writeNumber, type Words } from '../../shared/text/words.ts';
import type { Lane, LaneId, Picture } from '../../shared/layout/picture.ts';
import type { Frame } from '../../shared/frame/records.ts';
import type { NodeKind } from '../../shared/theory/words.ts';
import { useLanguage, useSay } from '../state/language.ts';
import type { Finding } from '../../shared/checks/rule.ts';
import { checksWords } from '../../shared/text/checks.ts';
import { FindingGlyph } from '../ui/FindingGlyph.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { worst } from './labels.ts';
import { useMap } from './mapState.ts';

export const laneKind: Readonly<Record<LaneId, NodeKind>> = {
  P: 'problem',
  I: 'instrument',
  M: 'mechanism',
  S: 'subgoal',
  G: 'subgoal',
  E: 'endgoal',
};

export interface LaneHeadsProps {
  readonly picture: Picture;
  readonly frames: readonly Frame[];
  /** What is found about the nodes of each lane. */
  readonly findings: ReadonlyMap<LaneId, readonly Finding[]> | undefined;
  readonly onAdd: (lane: LaneId) => void;
  readonly onChoose: (lane: LaneId) => void;
  /** Beside a chain in focus: the names alone, the height goes to the cards. */
  readonly slim: boolean;
}

/** The heads above the lanes: kind, name, count and the lane's question; while a link is drawn, what letting go would mean. */
export function LaneHeads({ picture, frames, findings, onAdd, onChoose, slim }: LaneHeadsProps) {
  const zoom = useMap((map) => map.zoom);
  const shift = useMap((map) => map.shift);
  return (
    <div
      className="rw-heads"
      data-region="lanes"
      data-wide={picture.level === 'reading' || undefined}
      data-slim={slim || undefined}
    >
      {picture.lanes.map((lane, i) => {
        const next = picture.lanes[i + 1];
        const room = ((next ? next.x : picture.width) - lane.x) * zoom - 8;
        return (
          <LaneHead
            key={lane.id}
            lane={lane}
            findings={findings?.get(lane.id) ?? none}
            left={lane.x * zoom + shift}
            room={room}
            question={slim ? undefined : questionOf(lane.id, frames)}
            onAdd={onAdd}
            onChoose={onChoose}
            wide={picture.level === 'reading'}
          />
        );
      })}
    </div>
  );
}

const none: readonly Finding[] = [];

/** The question of a lane: that of the frame's facet where it has one. */
function questionOf(lane: LaneId, frames: readonly Frame[]): Words | undefined {
  if (lane === 'G' || lane === 'E') return undefined;
  const question = frames
    .flatMap((frame) => frame.facets)
    .find((facet) => facet.nodeKind === laneKind[lane] && facet.question)?.question;
  const own = laneQuestions[lane];
  if (!question) return own;
  return { nl: inLanguage('nl', question), en: inLanguage('en', question) };
}

/** About as wide as these words and what stands beside them in a head get, in pixels. */
const widthOf = (words: string): number => 70 + 6.4 * words.length;

interface LaneHeadProps {
  readonly lane: Lane;
  readonly findings: readonly Finding[];
  readonly left: number;
  readonly room: number;
  readonly question: Words | undefined;
  readonly wide: boolean;
  readonly onAdd: (lane: LaneId) => void;
  readonly onChoose: (lane: LaneId) => void;
}

function LaneHead({ lane, findings, left, room, question, wide, onAdd, onChoose }: LaneHeadProps) {
  const say = useSay();
  const language = useLanguage();
  const verdict = useMap((map) => map.drawing?.verdicts.get(lane.id));
  const drawing = useMap((map) => map.drawing !== undefined);
  const kind = laneKind[lane.id];
  const connections = lane.counts.connection ?? 0;
  const count = Object.values(lane.counts).reduce((sum, n) => sum + n, 0) - connections;
  const narrow = room < 84;
  const written = (n: number): string => writeNumber(language, n);
  const own =
    lane.id === 'E' || drawing ? say(laneWords[lane.id]) : `${say(laneWords[lane.id])} ${written(count)}`;
  // Where there is no room for both, the list behind the head still counts the connections.
  const withConnections = `${own}, ${say(mapWords.connectionsToo)} ${written(connections)}`;
  const severity = worst(findings);
  return (
    <div
      className="rw-head"
      data-lane={lane.id}
      data-wide={wide || undefined}
      data-drawing={drawing || undefined}
      data-narrow={room < 170 || undefined}
      style={{ left, width: Math.max(room, 24) }}
    >
      <button
        type="button"
        className="rw-head__name"
        onClick={() => onChoose(lane.id)}
        aria-label={say(mapWords.laneList, { words: say(laneWords[lane.id]), n: count + connections })}
      >
        <KindSign kind={kind} generic={lane.id === 'G'} emphasis={kind === 'endgoal' ? 2 : 1} />
        {!narrow && (
          <span className="rw-head__words">
            {connections > 0 && !drawing && widthOf(withConnections) <= room ? withConnections : own}
          </span>
        )}
        {!drawing && room >= 190 && severity && (
          <span className="rw-head__findings">
            <FindingGlyph severity={severity} />
            {written(findings.length)}
          </span>
        )}
      </button>
      {severity && <span className="rw-hidden">{say(checksWords.findings, { n: findings.length })}</span>}
      {!drawing && !narrow && (
        <span className="rw-head__add">
          <IconButton
            label={say(mapWords.addTo, { words: say(laneAdds[lane.id]) })}
            onPress={() => onAdd(lane.id)}
          >
            <Plus size={16} />
          </IconButton>
        </span>
      )}
      {verdict ? (
        <span className="rw-head__verdict" data-can={verdict.can}>
          {verdict.can === 'no' ? (
            <Ban size={13} />
          ) : verdict.can === 'yes' ? (
            <Check size={14} />
          ) : (
            <TriangleAlert size={13} />
          )}
          {/* Where a word would be cut off, the sign says it, and the words are for who hears the screen. */}
          <b className={narrow ? 'rw-hidden' : undefined}>{verdict.head[language]}</b>
          <span className={narrow ? 'rw-hidden' : undefined}>{verdict.line[language]}</span>
        </span>
      ) : (
        question && !drawing && !narrow && <span className="rw-head__question">{question[language]}</span>
      )}
    </div>
  );
}
