import { useEffect } from 'react';
import { useWindow } from '../state/window.ts';
import { guideRoom } from './guideRoom.ts';

/** Below this width the guide and the right dock leave too little of the map between them. */
const crowded = '(max-width: 1599px)';

/** Lets the right dock give way to the guide in a window that is not wide (see {@link guideRoom}). */
export function useGuideRoom(): void {
  useEffect(() => {
    const query = matchMedia(crowded);
    let waits = false;
    return useWindow.subscribe((state, before) => {
      const room = guideRoom(state, before, waits, query.matches);
      waits = room.waits;
      // The panel that stood in it stays in it.
      if (room.right !== state.docks.right)
        useWindow.setState({ docks: { ...state.docks, right: room.right } });
    });
  }, []);
}
