import { useEffect } from 'react';
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
