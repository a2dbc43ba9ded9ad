import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { writeTheory } from '../../shared/exchange/json/writeTheory.ts';
import { largeTheory } from '../kit/largeTheory.ts';
import { openProduct, openTheory, settled, type PageOptions } from '../kit/productPage.ts';
import { line } from './figures.ts';
import { dragFrom, framesOf, wheelAround } from './frames.ts';

const companyA = 'Beleidstheorie van bedrijf A';
const box = '[data-region="canvas"] .react-flow__node-box';

/** Milliseconds from the press on a theory in the library to the frame in which its whole picture stands, five fresh starts each. */
export async function benchOpening(executable: string): Promise<string[]> {
  return withLarge(10_000, async (file) => [
    line('company A opened to its full picture', await openings({ executable }, companyA)),
    line(
      '10000 nodes opened to their full picture',
      await openings({ executable, files: [file] }, largeName(10_000)),
      { p95: 1_000 },
    ),
  ]);
}

async function openings(options: PageOptions, name: string): Promise<number[]> {
  const values: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const { page, close } = await openProduct(options);
    try {
      const card = page.getByText(name, { exact: true }).first();
      await card.waitFor();
      await settled(page);
      // As long as somebody takes to find a theory among others.
      await page.waitForTimeout(2_500);
      const watched = await page.evaluateHandle(watchOpening, box);
      await card.click();
      const handle = await page.waitForFunction((notes) => notes.opened, watched, { polling: 50 });
      values.push(await handle.jsonValue());
    } finally {
      await close();
    }
  }
  return values;
}

const largeName = (size: number): string => `Theorie van ${size} onderdelen`;

/** Writes a theory of `size` nodes to a file for as long as `work` takes. */
async function withLarge<T>(size: number, work: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-bench-'));
  try {
    const file = path.join(folder, 'large.json');
    writeFileSync(file, writeTheory(`large-${size}`, largeTheory(size)));
    return await work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In the page: notes when the press came and when the number of boxes has stood still for three frames. */
function watchOpening(selector: string): { opened: number } {
  const notes = { opened: 0 };
  const begin = (event: Event): void => {
    const start = event.timeStamp;
    let [count, still, at] = [0, 0, 0];
    const look = (): void => {
      const now = document.querySelectorAll(selector).length;
      if (now !== count) at = performance.now();
      still = now > 0 && now === count ? still + 1 : 0;
      count = now;
      if (still >= 3) notes.opened = at - start;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  addEventListener('pointerdown', begin, { capture: true, once: true });
  return notes;
}

/** Time between frames while the map is panned by the wheel and while a node is dragged, in a theory of `size` nodes. */
export async function benchFrames(executable: string, size: number): Promise<string[]> {
  return withLarge(size, async (file) => {
    const { page, close } = await openProduct({ executable, files: [file] });
    try {
      await openTheory(page, largeName(size));
      await page.getByText('Kaart', { exact: true }).last().click();
      await settled(page);
      const panned = await framesOf(page, () => wheelAround(page));
      await settled(page);
      const dragged = await framesOf(page, () => dragNode(page));
      const aim = size === 200 ? { p95: 17 } : undefined;
      return [
        `${line(`frames while panning, ${size} nodes`, panned.intervals)}  busy ${panned.busy.toFixed(1)} ms a frame`,
        `${line(`frames while dragging, ${size} nodes`, dragged.intervals, aim)}  busy ${dragged.busy.toFixed(1)} ms a frame`,
      ];
    } finally {
      await close();
    }
  });
}

/** Drags the instrument that stands nearest to the middle of the window down and up again. */
async function dragNode(page: Page): Promise<void> {
  const place = await page.evaluate((selector) => {
    const boxes = [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
    const away = (one: DOMRect): number => Math.hypot(one.x + one.width / 2 - 400, one.y - 400);
    const [nearest] = boxes.toSorted((a, b) => away(a) - away(b));
    return nearest && { x: nearest.x + nearest.width / 2, y: nearest.y + nearest.height / 2 };
  }, box);
  if (!place) throw new Error('no node is in sight to drag');
  let moving = 0;
  await dragFrom(page, place, async () => {
    moving = await page.locator('.react-flow__node.dragging').count();
  });
  if (moving === 0) throw new Error('the node did not move along with the pointer');
}
