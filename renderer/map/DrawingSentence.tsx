import { Check } from 'lucide-react';
import { inSentence } from '../../shared/configuration/names.ts';
import type { Box } from '../../shared/layout/picture.ts';
import { linkSentences } from '../../shared/text/linkSentence.ts';
import { inLanguage } from '../../shared/text/words.ts';
import { gestureWords } from '../../shared/text/map.ts';
import { newNodeNames } from '../../shared/text/palette.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { canConnect } from '../../shared/theory/connectRules.ts';
import { nodeAt } from '../../shared/theory/theory.ts';
import { useLanguage, useSay } from '../state/language.ts';
import type { Camera } from '../canvas/camera.ts';
import { targetName, type Labels } from './labels.ts';
import { laneKind } from './LaneHeads.tsx';
import { useMap } from './mapState.ts';

/** The most that the sentence takes, with the room below it. */
const sentenceHeight = 84;

export interface DrawingSentenceProps {
  readonly boxes: readonly Box[];
  readonly labels: Labels;
  readonly camera: Camera | undefined;
  readonly frame: React.RefObject<HTMLElement | null>;
}

/** One sentence at the pointer: what letting go here would make, and how many findings that closes. */
export function DrawingSentence({ boxes, labels, camera, frame }: DrawingSentenceProps) {
  const say = useSay();
  const language = useLanguage();
  const drawing = useMap((map) => map.drawing);
  if (!drawing || !camera) return null;
  const { from, target, lane, end, verdicts } = drawing;
  const theory = labels.index.theory;
  const isContext = nodeAt(theory, from)?.kind === 'context';
  const verdict = lane === undefined ? undefined : verdicts.get(lane);
  const short = (id: string): string =>
    inLanguage(language, nodeAt(theory, id)?.shortTitle) || labels.title(id);
  let head: string | undefined;
  let line = '';
  let closes = 0;
  if (target !== undefined && isContext) {
    head = say(gestureWords.moderates, { context: labels.title(from), target: targetName(labels, target) });
    line = say(gestureWords.letGoContext);
  } else if (target !== undefined) {
    const connection = canConnect(theory, from, target);
    if (isRefusal(connection)) return null;
    head = say(linkSentences[connection.type], { from: short(from), to: inSentence(short(target)) });
    line = say(gestureWords.letGo);
    closes = closedBy(labels, from, target, connection.type);
  } else if (!isContext && lane !== undefined && lane !== 'E' && verdict && verdict.can !== 'no') {
    const kind = laneKind[lane];
    head = say(linkSentences[verdict.type ?? 'relates'], {
      from: short(from),
      to: inSentence(newNodeNames[kind][language]),
    });
    line = say(gestureWords.wouldNew);
  }
  if (head === undefined) return null;
  const area = frame.current?.getBoundingClientRect();
  const box = boxes.find((one) => one.id === target);
  // Below what it speaks about, never over it; above it where there is no room below.
  const at = camera.toScreen(box ? { x: end.x, y: box.y + box.height } : end);
  const left = Math.max(8, Math.min(at.x - (area?.left ?? 0) + 14, (area?.width ?? 1000) - 350));
  const below = at.y - (area?.top ?? 0) + (box ? 10 : 22);
  const lowest = (area?.height ?? 800) - sentenceHeight;
  const above = camera.toScreen({ x: 0, y: box?.y ?? end.y }).y - (area?.top ?? 0) - sentenceHeight;
  const top = below > lowest ? Math.max(4, above) : below;
  return (
    <div className="rw-would" style={{ left, top }} aria-hidden="true">
      <Check size={15} />
      <div>
        <b>{head}</b>
        <span>
          {line}
          {closes > 0 && ` ${say(gestureWords.closes, { n: closes })}`}
        </span>
      </div>
    </div>
  );
}

/** Findings that ask for just such a link at one of its ends. */
function closedBy(labels: Labels, from: string, target: string, type: string): number {
  const rules: Readonly<Record<string, readonly [string, string]>> = {
    'addressed-by': ['problem-without-means', 'means-without-problem'],
    triggers: ['means-without-mechanism', ''],
    'brings-about': ['mechanism-without-goal', 'goal-without-mechanism'],
    'contributes-to': ['goal-without-way-to-work', 'goal-without-mechanism'],
  };
  const [atFrom, atTarget] = rules[type] ?? ['', ''];
  const has = (id: string, rule: string): boolean =>
    (labels.findings.get(id) ?? []).some((finding) => finding.rule === rule);
  return Number(has(from, atFrom)) + Number(has(target, atTarget));
}
