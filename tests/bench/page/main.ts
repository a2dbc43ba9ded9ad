import '../../../renderer/platform/zodWithoutEval.ts';
import type { Draw, Drawn } from './canvas.ts';

const canvases: Readonly<Record<string, () => Promise<{ readonly draw: Draw }>>> = {
  raderwerk: () => import('./raderwerk.tsx'),
  'react-flow': () => import('./reactFlow.tsx'),
  'vis-network': () => import('./visNetwork.ts'),
};

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** The canvas that the address names (`?canvas=vis-network`); the product's own where it names none. */
async function start(): Promise<void> {
  const name = new URLSearchParams(location.search).get('canvas') ?? 'raderwerk';
  const host = document.getElementById('root');
  const read = canvases[name];
  if (!host || !read) throw new Error(`no canvas is called ${name}`);
  const { draw } = await read();
  await document.fonts.ready;
  let drawn: Drawn | undefined;
  let begun = 0;
  const now = (): Drawn => {
    if (!drawn) throw new Error('nothing was loaded');
    return drawn;
  };
  window.__bench = {
    rehearse: async (graph) => {
      // The map has rehearsed by itself.
      if (name === 'raderwerk') return;
      const aside = document.createElement('div');
      aside.style.cssText = 'position: absolute; inset: 0; visibility: hidden';
      host.append(aside);
      const { pieces, end } = draw(aside, graph);
      // oxlint-disable-next-line no-await-in-loop -- one frame after another
      while (pieces() === 0) await frame();
      end();
      aside.remove();
    },
    load: (graph) => {
      begun = performance.now();
      drawn = draw(host, graph);
    },
    ready: async () => {
      let before = 0;
      let painted = 0;
      for (let still = 0; still < 2;) {
        // oxlint-disable-next-line no-await-in-loop -- one frame after another
        await frame();
        const pieces = now().pieces();
        still = pieces > 0 && pieces === before ? still + 1 : 0;
        // What stood in the frame before has been painted when the next one begins.
        if (still === 1) painted = performance.now();
        before = pieces;
      }
      return painted - begun;
    },
    look: (at) => now().look(at),
    grip: () => now().grip(),
  };
}

await start();
