import { framesWords } from '../../shared/text/framesView.ts';
import type { Text } from '../../shared/theory/records.ts';
import { useLanguage, useSay, useText } from '../state/language.ts';
import { useFramesView } from './framesState.ts';

/** A text of a frame: in the language of the screen, or in both beside one another where someone asked for that. */
export function FrameText({ text: words }: { readonly text: Text | undefined }) {
  const both = useFramesView((state) => state.both);
  const language = useLanguage();
  const text = useText();
  const say = useSay();
  if (!words) return null;
  if (!both) {
    const other = language === 'nl' ? 'en' : 'nl';
    return words[language] ? text(words) : <span lang={other}>{text(words)}</span>;
  }
  const order = language === 'nl' ? (['nl', 'en'] as const) : (['en', 'nl'] as const);
  return (
    <span className="rw-both">
      {order.map((one) =>
        words[one] ? (
          <span key={one} lang={one}>
            {words[one]}
          </span>
        ) : (
          <span key={one} className="rw-both__none">
            {say(one === 'nl' ? framesWords.notInDutch : framesWords.notInEnglish)}
          </span>
        ),
      )}
    </span>
  );
}
