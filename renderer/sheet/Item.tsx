import { emphasisWords } from '../../shared/text/domain.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { visibleEmphasis } from '../../shared/layout/emphasis.ts';
import { withWords } from '../../shared/theory/commands/draft.ts';
import { renameNode } from '../../shared/theory/commands/edit.ts';
import type { TheoryNode } from '../../shared/theory/records.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { useRun } from '../state/session.ts';
import { useWindow } from '../state/window.ts';
import { kindLetter } from '../ui/signs/shapePath.ts';
import { TextEditor } from './TextEditor.tsx';
import { inspect } from './useSheetEdit.ts';
import { useWriting } from './useWriting.ts';

/** The name under which a node stands on the sheet: the short one where it has one. */
export const useShortName = (): ((node: TheoryNode) => string) => {
  const text = useText();
  return (node) => text(node.shortTitle) || text(node.title);
};

export interface ItemProps {
  readonly node: TheoryNode;
  readonly look: 'chip' | 'word';
  /** What stands behind it in a row of names, kept on its line. */
  readonly after?: string;
}

/** A node on the sheet. A press or Enter opens it in the inspector, F2 writes another name where it stands. */
export function Item({ node, look, after }: ItemProps) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const run = useRun();
  const name = useShortName()(node);
  const chosen = useWindow((state) => state.selection.includes(node.id));
  const { writing, begin, end, button } = useWriting();
  if (writing)
    return (
      <TextEditor
        label={say(sheetWords.rename, { name })}
        initial={text(node.title)}
        className="rw-sheet__name"
        onDone={(words, byKey) => {
          const title = words === undefined ? undefined : withWords(node.title, language, words);
          if (title) run(renameNode, { id: node.id, title });
          end(byKey);
        }}
      />
    );
  const emphasis = node.excluded ? 0 : visibleEmphasis(node);
  return (
    <button
      ref={button}
      type="button"
      className={`rw-sheet__item rw-sheet__item--${look}`}
      data-record={node.id}
      data-kind={kindLetter[node.kind]}
      data-emphasis={emphasis}
      aria-pressed={chosen}
      title={say(sheetWords.renameKey)}
      onClick={() => inspect(node.id)}
      onKeyDown={(event) => {
        if (event.key !== 'F2') return;
        event.preventDefault();
        begin();
      }}
    >
      {name}
      {after && (
        <span className="rw-sheet__after" aria-hidden>
          {after}
        </span>
      )}
      {emphasis > 0 && <span className="rw-hidden">, {say(emphasisWords[emphasis])}</span>}
    </button>
  );
}
