import { sheetWords } from '../../shared/text/sheet.ts';
import { withWords } from '../../shared/theory/commands/draft.ts';
import type { Text } from '../../shared/theory/records.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { TextEditor } from './TextEditor.tsx';
import { useWriting } from './useWriting.ts';

export interface EditableTextProps {
  readonly label: string;
  readonly value: Text | undefined;
  /** What stands there while nothing is said. */
  readonly empty: string;
  /** The text as it is to be; undefined when no words are left. */
  readonly onText: (text: Text | undefined) => void;
  readonly className?: string;
}

/** A text of the sheet that is written where it stands, in the language of the screen: a press or Enter makes it a field. */
export function EditableText({ label, value, empty, onText, className = '' }: EditableTextProps) {
  const say = useSay();
  const text = useText();
  const language = useLanguage();
  const { writing, begin, end, button } = useWriting();
  const shown = text(value);
  if (writing)
    return (
      <TextEditor
        label={label}
        initial={shown}
        className={className}
        onDone={(words, byKey) => {
          if (words !== undefined) onText(withWords(value, language, words));
          end(byKey);
        }}
      />
    );
  return (
    <button
      ref={button}
      type="button"
      className={`rw-sheet__text ${className}`}
      data-empty={shown === '' || undefined}
      aria-label={
        shown === ''
          ? say(sheetWords.write, { field: label })
          : say(sheetWords.change, { field: label, text: shown })
      }
      onClick={begin}
    >
      {shown === '' ? empty : shown}
    </button>
  );
}
