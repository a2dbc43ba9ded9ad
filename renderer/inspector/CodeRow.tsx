import { BookOpen, X } from 'lucide-react';
import { itemAt } from '../../shared/frame/items.ts';
import type { Frame } from '../../shared/frame/records.ts';
import { fitWords } from '../../shared/text/domain.ts';
import { inspectorWords } from '../../shared/text/inspector.ts';
import { codeNode, uncodeNode } from '../../shared/theory/commands/coding.ts';
import type { Code, TheoryNode } from '../../shared/theory/records.ts';
import { fits } from '../../shared/theory/words.ts';
import { readInFrame } from '../frames/useFollow.ts';
import { useSay, useText } from '../state/language.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SegmentedChoice } from '../ui/SegmentedChoice.tsx';
import { choicesOf } from './choices.ts';
import { useChoose } from './useEdit.ts';

export interface CodeRowProps {
  readonly node: TheoryNode;
  readonly code: Code;
  readonly frame: Frame | undefined;
}

/** One code of a node: what it is called, how well it fits, the way to read it in its frame, and to take it off. */
export function CodeRow({ node, code, frame }: CodeRowProps) {
  const say = useSay();
  const text = useText();
  const choose = useChoose();
  const item = frame && itemAt(frame, code.code)?.item;
  const { id } = node;
  return (
    <li className="rw-inspector__code">
      <span>
        {item ? text(item.label) : say(inspectorWords.unknownCode)}{' '}
        <span className="rw-inspector__aside">
          {code.code}
          {item?.retired && `, ${say(inspectorWords.retiredCode)}`}
        </span>
      </span>
      <span className="rw-inspector__tools">
        {frame && item && (
          <IconButton
            label={say(inspectorWords.readInFrame, { code: code.code })}
            onPress={() => readInFrame(frame, code.code)}
          >
            <BookOpen size={13} aria-hidden />
          </IconButton>
        )}
        <IconButton
          label={say(inspectorWords.removeCode, { code: code.code })}
          onPress={() => choose(uncodeNode, { id, frame: code.frame, code: code.code })}
        >
          <X size={13} aria-hidden />
        </IconButton>
      </span>
      <SegmentedChoice
        label={say(inspectorWords.fitOf, { code: code.code })}
        value={code.fit}
        segments={choicesOf(say, fits, fitWords)}
        onChange={(fit) => choose(codeNode, { id, code: { ...code, fit } })}
      />
      {code.fit === 'loose' && <p className="rw-inspector__empty">{say(inspectorWords.looseCounts)}</p>}
    </li>
  );
}
