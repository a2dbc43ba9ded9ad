import { startTransition, useEffect, useState } from 'react';

/** Whether what is there has been painted: in the second frame after it `stands`, and from then on. */
export function usePainted(stands: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!stands) return undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    });
    return () => cancelAnimationFrame(frame);
  }, [stands]);
  return painted;
}
