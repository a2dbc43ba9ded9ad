import { inspectorWords } from '../../../shared/text/inspector.ts';
import type { Text } from '../../../shared/theory/records.ts';
import { useLanguage, useSay } from '../../state/language.ts';
import { TextArea, TextField } from '../../ui/TextField.tsx';

/** A text as it is being typed: empty where nothing is. */
export interface Typed {
  readonly nl: string;
  readonly en: string;
}

export const typed = (text: Text | undefined): Typed => ({ nl: text?.nl ?? '', en: text?.en ?? '' });

/** What was typed as a text; undefined when there are no words in either language. */
export function textOf({ nl, en }: Typed): Text | undefined {
  const [dutch, english] = [nl.trim(), en.trim()];
  if (dutch === '' && english === '') return undefined;
  return { ...(dutch ? { nl: dutch } : {}), ...(english ? { en: english } : {}) };
}

/** Texts a line each, the two languages side by side by their place. */
export const lines = (texts: readonly Text[] | undefined): Typed => ({
  nl: (texts ?? []).map((text) => text.nl ?? '').join('\n'),
  en: (texts ?? []).map((text) => text.en ?? '').join('\n'),
});

/** The other way round; lines that are empty in both languages are none. */
export function textsOf({ nl, en }: Typed): readonly Text[] {
  const [dutch, english] = [nl.split('\n'), en.split('\n')];
  return Array.from(
    { length: Math.max(dutch.length, english.length) },
    (_, i) => textOf({ nl: dutch[i] ?? '', en: english[i] ?? '' }) ?? [],
  ).flat();
}

export interface TwoTextsProps {
  readonly label: string;
  readonly value: Typed;
  readonly onChange: (value: Typed) => void;
  readonly long?: boolean;
  readonly hint?: string;
  readonly takesFocus?: boolean;
  readonly refusal?: string | undefined;
}

/** A text in Dutch and in English beside one another, that of the screen first. */
export function TwoTexts({ label, value, onChange, long, hint, takesFocus, refusal }: TwoTextsProps) {
  const say = useSay();
  const first = useLanguage();
  const order = first === 'nl' ? (['nl', 'en'] as const) : (['en', 'nl'] as const);
  return (
    <div className="rw-two">
      {order.map((one, i) => {
        const field = {
          label: say(one === 'nl' ? inspectorWords.inDutch : inspectorWords.inEnglish, { field: label }),
          value: value[one],
          lang: one,
          onChange: (words: string) => onChange({ ...value, [one]: words }),
          ...(hint ? { hint } : {}),
          // The focus goes into a dialog that someone just opened.
          autoFocus: (takesFocus ?? false) && i === 0,
        };
        return long ? (
          <TextArea key={one} rows={2} {...field} />
        ) : (
          <TextField key={one} maxLength={500} {...field} refusal={i === 0 ? refusal : undefined} />
        );
      })}
    </div>
  );
}
