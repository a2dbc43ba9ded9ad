import type { Page } from '@playwright/test';

export interface Frames {
  /** Milliseconds from each frame to the next. */
  readonly intervals: readonly number[];
  /** Milliseconds that the page's main thread worked, a frame. */
  readonly busy: number;
}

/** The frames of a page while something is done in it. */
export async function framesOf(page: Page, act: () => Promise<void>): Promise<Frames> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable');
  const working = async (): Promise<number> => {
    const { metrics } = await tools.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await working();
  const recorder = await page.evaluateHandle(() => {
    const notes: { readonly times: number[]; stop: boolean } = { times: [], stop: false };
    const note = (time: number): void => {
      notes.times.push(time);
      if (!notes.stop) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    return notes;
  });
  await act();
  const times = await recorder.evaluate((notes) => {
    notes.stop = true;
    return notes.times;
  });
  const busy = ((await working()) - before) / Math.max(1, times.length);
  await tools.detach();
  return { intervals: times.slice(1).map((time, i) => time - (times[i] ?? time)), busy };
}

/** The wheel turned down and back up, a notch a step, over the middle of the page. */
export async function wheelAround(page: Page): Promise<void> {
  await page.mouse.move(600, 300);
  for (let i = 0; i < 90; i += 1) await page.mouse.wheel(0, i < 45 ? 24 : -24);
}

/** What is under a point held and moved down and up again, in sixty steps each; `halfway` may look whether it moves. */
export async function dragFrom(
  page: Page,
  at: { readonly x: number; readonly y: number },
  halfway?: () => Promise<void>,
): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x, at.y + 120, { steps: 60 });
  await halfway?.();
  await page.mouse.move(at.x, at.y, { steps: 60 });
  await page.mouse.up();
}
