import { useEffect } from 'react';

type Places = Readonly<Record<string, number>>;

let current: (() => Places) | undefined;

/** The places of the picture now on the screen, for commands that are to move nothing else; undefined while there is no map. */
export const placesNow = (): Places | undefined => current?.();

/** Lets the rest of the window ask for the places while the map stands. `ask` must keep its identity. */
export function useProvidePlaces(ask: () => Places): void {
  useEffect(() => {
    current = ask;
    return () => {
      if (current === ask) current = undefined;
    };
  }, [ask]);
}
