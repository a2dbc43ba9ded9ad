import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Frame } from '../../shared/frame/records.ts';
import { suggestCodes, type CodeSuggestion, type SuggestionPlace } from '../../shared/frame/suggest.ts';
import { inspectorWords } from '../../shared/text/inspector.ts';
import type { Words } from '../../shared/text/words.ts';
import { codeNode } from '../../shared/theory/commands/coding.ts';
import type { TheoryNode } from '../../shared/theory/records.ts';
import { useSay, useText } from '../state/language.ts';
import { useChoose } from './useEdit.ts';

const whyWords: Readonly<Record<SuggestionPlace, Words>> = {
  label: inspectorWords.whyLabel,
  alias: inspectorWords.whyAlias,
  definition: inspectorWords.whyDefinition,
  note: inspectorWords.whyNote,
};

/**
 * Codes that the name of a node makes think of, each with the words that did. They are only offered: taken, one that says the
 * same fits exactly, any other by analogy until the coder says otherwise.
 */
export function CodeSuggestions({
  node,
  frames,
}: {
  readonly node: TheoryNode;
  readonly frames: readonly Frame[];
}) {
  const say = useSay();
  const text = useText();
  const choose = useChoose();
  const { id, title, kind, codes, noCode } = node;
  const found = useMemo(() => {
    const open = frames.filter((frame) => !noCode?.includes(frame.id));
    const has = (one: CodeSuggestion): boolean =>
      codes?.some((code) => code.frame === one.frame && code.code === one.code) ?? false;
    return suggestCodes(title, kind, open, 8).filter((one) => !has(one));
  }, [title, kind, codes, noCode, frames]);
  if (found.length === 0) return null;
  // Where every frame has its code the question is closed; then they are there for who looks.
  const asked = frames.some(
    (frame) => !noCode?.includes(frame.id) && !codes?.some((code) => code.frame === frame.id),
  );
  return (
    <details className="rw-inspector__more" open={asked || undefined}>
      <summary>{say(inspectorWords.suggestions, { n: found.length })}</summary>
      <ul className="rw-inspector__list">
        {found.map(({ frame, code, label, score, why }) => (
          <li key={`${frame} ${code}`}>
            <button
              type="button"
              className="rw-inspector__walk"
              aria-label={say(inspectorWords.takeSuggestion, { code, label: text(label) })}
              onClick={() =>
                choose(codeNode, { id, code: { frame, code, fit: score >= 0.99 ? 'exact' : 'analogous' } })
              }
            >
              <Plus size={13} aria-hidden />
              <span>
                {text(label)}
                <span className="rw-inspector__from">
                  {say(whyWords[why.place], { words: why.words.join(', ') })}
                </span>
              </span>
              <span className="rw-inspector__aside">{code}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
