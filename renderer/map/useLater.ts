import { useEffect, useMemo, useRef } from 'react';
import type { Picture } from '../../shared/layout/picture.ts';
import type { Camera } from '../canvas/camera.ts';
import { focusPiece, lookAtPiece, placeOf } from './focusPiece.ts';
import { setMap } from './mapState.ts';

export interface Later {
  /** Gives the focus to a piece as soon as a picture shows it. */
  readonly focus: (id: string) => void;
  /** The same, and then its name can be written. */
  readonly rename: (id: string) => void;
}

/** What is to happen once the next picture is there: a change is drawn beside the page, so its node is not there at once. */
export function useLater(picture: Picture | undefined, camera: Camera | undefined): Later {
  const wish = useRef<{ readonly id: string; readonly rename: boolean }>(undefined);
  useEffect(() => {
    const wanted = wish.current;
    if (!wanted || !picture || !placeOf(wanted.id, picture)) return;
    wish.current = undefined;
    if (wanted.rename) {
      // The field of the name takes the focus itself; were the piece to take it later, the field would close.
      lookAtPiece(wanted.id, picture, camera);
      setMap({ renaming: wanted.id });
    } else focusPiece(wanted.id, picture, camera);
  }, [picture, camera]);
  return useMemo(
    () => ({
      focus: (id) => {
        wish.current = { id, rename: false };
      },
      rename: (id) => {
        wish.current = { id, rename: true };
      },
    }),
    [],
  );
}
