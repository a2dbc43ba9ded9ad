import { useStore } from '@xyflow/react';
import { useMemo } from 'react';
import type { Span } from '../../shared/layout/picture.ts';

/** How far the picture moves before what is in sight is looked up again, and how far beyond the window it reaches. */
const stretch = 400;

/** From where to where the picture is in sight, and somewhat more; undefined, and never changing, where nobody asks. */
export function useSight(asked: boolean): Span | undefined {
  const from = useStore((flow) =>
    asked ? Math.floor(-flow.transform[1] / flow.transform[2] / stretch) * stretch : 0,
  );
  const room = useStore((flow) =>
    asked ? Math.ceil(flow.height / flow.transform[2] / stretch) * stretch : 0,
  );
  return useMemo(
    () => (asked ? { top: from - stretch, bottom: from + room + 2 * stretch } : undefined),
    [asked, from, room],
  );
}
