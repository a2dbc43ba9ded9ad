import { X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { ideaCounts, ideaWords } from '../../shared/text/notes.ts';
import { isRefusal } from '../../shared/theory/command.ts';
import { addNote, ideasOf } from '../../shared/theory/commands/notes.ts';
import { useLanguage, useSay } from '../state/language.ts';
import { useRun, useTheory } from '../state/session.ts';
import { toggleAside } from '../state/window.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { IdeaRow } from './IdeaRow.tsx';
import { ideaFieldId, useAskedIdea } from './ideasState.ts';
import '../versions/versions.css';
import './ideas.css';

/** The parking lot beside the map: ideas without a place in the theory, typed one after another, and placed when they have one. */
export function IdeasPanel() {
  const say = useSay();
  const language = useLanguage();
  const run = useRun();
  const theory = useTheory((whole) => whole);
  const ideas = useMemo(() => ideasOf(theory), [theory]);
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const asked = useAskedIdea(({ id }) => id);
  // Whoever opened the panel has something to write down, or looked for an idea that is there.
  useEffect(() => {
    if (useAskedIdea.getState().id === undefined) field.current?.focus();
  }, []);
  useEffect(() => {
    if (asked === undefined) return;
    useAskedIdea.setState({ id: undefined });
    document.querySelector<HTMLElement>(`[data-idea="${CSS.escape(asked)}"] button`)?.focus();
  }, [asked]);
  const park = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !words.trim()) return;
    event.preventDefault();
    if (!isRefusal(run(addNote, { text: { [language]: words.trim() } }))) setWords('');
  };
  return (
    <section className="rw-aside" aria-label={say(ideaWords.title)}>
      <header className="rw-aside__head">
        <h2>{say(ideaWords.title)}</h2>
        <IconButton label={say(ideaWords.close)} onPress={() => toggleAside('ideas')}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      <div className="rw-aside__part">
        <TextField
          id={ideaFieldId}
          ref={field}
          label={say(ideaWords.field)}
          hint={say(ideaWords.hint)}
          value={words}
          maxLength={500}
          onChange={setWords}
          onKeyDown={park}
        />
        {ideas.length === 0 ? (
          <p>{say(ideaWords.none)}</p>
        ) : (
          <p className="rw-aside__note">{say(ideaWords.use)}</p>
        )}
      </div>
      {ideas.length > 0 && (
        <>
          <h3 className="rw-aside__say">{say(ideaCounts.ideas, { n: ideas.length })}</h3>
          <ul className="rw-ideas" aria-label={say(ideaWords.list)}>
            {ideas.map((idea) => (
              <IdeaRow key={idea.id} idea={idea} onGone={() => field.current?.focus()} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
