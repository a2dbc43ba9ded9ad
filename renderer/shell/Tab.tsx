import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { writeNumber } from '../../shared/text/words.ts';
import { useLanguage } from '../state/language.ts';
import './shell.css';

export interface TabProps {
  readonly icon: ReactNode;
  readonly words: string;
  readonly current: boolean;
  /** A figure behind the words, such as the number of findings. */
  readonly count?: number | undefined;
  readonly onPress: () => void;
}

/** One view of the screen in the top bar; the current one is underlined. */
export function Tab({ icon, words, current, count, onPress }: TabProps) {
  const language = useLanguage();
  const figure = count ? writeNumber(language, count) : undefined;
  return (
    <Button
      className={`rw-tab${current ? ' rw-tab--current' : ''}`}
      {...(current ? { 'aria-current': 'page' } : {})}
      aria-label={figure ? `${words} ${figure}` : words}
      onPress={onPress}
    >
      {icon}
      <span className="rw-tab__words">{words}</span>
      {figure && <span className="rw-tab__count">{figure}</span>}
    </Button>
  );
}
