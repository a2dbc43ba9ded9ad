import { GripVertical } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { kindWords } from '../../shared/text/domain.ts';
import { ideaWords } from '../../shared/text/notes.ts';
import { withWords } from '../../shared/theory/commands/draft.ts';
import { placeIdea, rewordNote } from '../../shared/theory/commands/notes.ts';
import { remove } from '../../shared/theory/commands/remove.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import type { Memo } from '../../shared/theory/records.ts';
import { nodeKinds, type NodeKind } from '../../shared/theory/words.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { placesNow } from '../state/places.ts';
import { useRun } from '../state/session.ts';
import { showRecords } from '../state/window.ts';
import { MenuButton, type MenuEntry } from '../ui/Menu.tsx';
import { KindSign } from '../ui/signs/KindSign.tsx';
import { ideaType } from './ideasState.ts';

export interface IdeaRowProps {
  readonly idea: Memo;
  /** The row goes: somebody has to take the focus. */
  readonly onGone: () => void;
}

/** An idea as a button with what can become of it; dragged by its handle, it becomes a node of the column on which it is let go. */
export function IdeaRow({ idea, onGone }: IdeaRowProps) {
  const say = useSay();
  const text = useText();
  const run = useRun();
  const [rewording, setRewording] = useState(false);
  const words = text(idea.text);
  const { id } = idea;
  const place = (kind: NodeKind): void => {
    const kept = placesNow();
    const made = run(placeIdea, { id, kind, ...(kept ? { kept } : {}) });
    if (isRefusal(made)) return;
    showRecords(made.select ?? []);
    onGone();
  };
  const entries: readonly MenuEntry[] = [
    ...nodeKinds.map((kind) => ({
      id: kind,
      words: say(ideaWords.becomes, { kind: say(kindWords[kind]) }),
      icon: <KindSign kind={kind} emphasis={0} width={18} height={12} />,
      run: () => place(kind),
    })),
    { id: 'reword', words: say(ideaWords.reword), startsGroup: true, run: () => setRewording(true) },
    {
      id: 'remove',
      words: say(ideaWords.remove),
      run: () => {
        run(remove, { ids: [id] });
        onGone();
      },
    },
  ];
  if (rewording)
    return (
      <li>
        <RewordField idea={idea} onDone={() => setRewording(false)} />
      </li>
    );
  return (
    <li className="rw-idea" data-idea={id}>
      {/* With keys the menu does what dragging does. */}
      <span
        className="rw-idea__handle"
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData(ideaType, id);
          event.dataTransfer.setData('text/plain', words);
          event.dataTransfer.effectAllowed = 'copy';
          const row = event.currentTarget.closest('li');
          if (row) event.dataTransfer.setDragImage(row, 8, 16);
        }}
      >
        <GripVertical size={14} aria-hidden />
      </span>
      <MenuButton label={words} entries={entries}>
        <AriaButton className="rw-idea__words">{words}</AriaButton>
      </MenuButton>
    </li>
  );
}

/** The words of an idea, to be changed. Enter and leaving keep them, Esc lets them be. */
function RewordField({ idea, onDone }: { readonly idea: Memo; readonly onDone: () => void }) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const run = useRun();
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (words: string | undefined): void => {
    if (done.current) return;
    done.current = true;
    const next = words?.trim() ? withWords(idea.text, language, words.trim()) : undefined;
    if (next) run(rewordNote, { id: idea.id, text: next });
    onDone();
  };
  return (
    <input
      ref={field}
      className="rw-field__input rw-idea__field"
      aria-label={say(ideaWords.rewording)}
      defaultValue={text(idea.text)}
      maxLength={500}
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(event.currentTarget.value);
        if (event.key === 'Escape') finish(undefined);
      }}
    />
  );
}
