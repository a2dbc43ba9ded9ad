import { useEffect, useRef } from 'react';
import type { Level } from '../../shared/layout/picture.ts';
import { mapWords } from '../../shared/text/map.ts';
import { announce } from '../shell/announce.ts';
import { useSay } from '../state/language.ts';
import { useSession } from '../state/session.ts';
import { setLevel } from '../state/window.ts';

let last: string | undefined;

/** Another theory opens at the level that fits it; coming back to the same one keeps the level that was chosen. */
export function useFreshLevel(): void {
  const { id } = useSession();
  useEffect(() => {
    if (last !== undefined && last !== id) setLevel('auto');
    last = id;
  }, [id]);
}

const levelNames = {
  overview: mapWords.levelOverview,
  map: mapWords.levelMap,
  reading: mapWords.levelReading,
} as const;

/** Tells screen readers politely when another level is shown, whoever asked for it. */
export function useAnnouncedLevel(level: Level | undefined): void {
  const say = useSay();
  const before = useRef(level);
  useEffect(() => {
    if (level && before.current && before.current !== level)
      announce(say(mapWords.levelNow, { level: say(levelNames[level]) }));
    before.current = level;
  }, [level, say]);
}
