import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
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
  return (
    <Button
      className={`rw-tab${current ? ' rw-tab--current' : ''}`}
      {...(current ? { 'aria-current': 'page' } : {})}
      aria-label={count ? `${words} ${count}` : words}
      onPress={onPress}
    >
      {icon}
      <span className="rw-tab__words">{words}</span>
      {count ? <span className="rw-tab__count">{count}</span> : null}
    </Button>
  );
}
