import type { Page } from '@playwright/test';
import { arrange } from '../../shared/layout/arrange.ts';
import { drawPicture } from '../../shared/layout/drawPicture.ts';
import type { LayoutInput } from '../../shared/layout/input.ts';
import { inLanguage } from '../../shared/text/words.ts';
import { linksOf, nodesOf, theoryOf } from '../../shared/theory/theory.ts';
import { largeTheory } from '../kit/largeTheory.ts';
import { measure } from '../kit/measure.ts';
import { openBenchPage, type BenchPage, type CanvasName } from './benchPage.ts';
import { line, quantile, ratio, ratioWithin } from './figures.ts';
import { dragFrom, framesOf, wheelAround } from './frames.ts';
import type { BenchGraph } from './page/canvas.ts';

const canvases: readonly CanvasName[] = ['raderwerk', 'react-flow', 'vis-network'];

/** A theory of about `size` nodes as JSON of a {@link BenchGraph}: rivals get its nodes where our map has them, for nothing. */
function graphOf(size: number): string {
  const records = largeTheory(size);
  const theory = theoryOf(records);
  const input: LayoutInput = {
    theory,
    frames: [],
    findings: [],
    language: 'nl',
    level: 'map',
    width: 1440,
    height: 800,
    measure,
  };
  const { boxes, tabs } = drawPicture({ ...input, order: arrange(input) });
  const at = new Map(boxes.map((box) => [box.id, box]));
  const onTabs = new Map(tabs.map((tab) => [tab.context, tab]));
  const places: BenchGraph['places'] = nodesOf(theory).map(({ id, title }) => {
    const { x, y } = at.get(id) ?? onTabs.get(id) ?? { x: 0, y: 0 };
    return { id, title: inLanguage('nl', title), x, y };
  });
  const links: BenchGraph['links'] = linksOf(theory).map(({ id, from, to }) => ({ id, from, to }));
  return JSON.stringify({ records, places, links });
}

const small = graphOf(300);

async function rehearsed(page: Page): Promise<void> {
  await page.evaluate((text) => window.__bench?.rehearse(JSON.parse(text) as BenchGraph), small);
  await page.waitForTimeout(300);
}

const inPage = async (page: Page, graph: string): Promise<number> =>
  page.evaluate((text) => {
    const bench = window.__bench;
    if (!bench) throw new Error('the page of the bench is not there');
    bench.load(JSON.parse(text) as BenchGraph);
    return bench.ready();
  }, graph);

/**
 * The first full paint of the same graph by our map, plain React Flow and vis-network in turn, on a fresh page each time, and what
 * ours is of the quicker of the two others. They are measured as they come, or, where `alike`, after each has drawn a small graph
 * once; our map has rehearsed in both, as it does while the window shows the library.
 */
async function benchPaint(bench: BenchPage, size: number, rounds: number, alike: boolean): Promise<string[]> {
  const graph = graphOf(size);
  const values = new Map(canvases.map((name): [CanvasName, number[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of canvases) {
      const page = await bench.open(name);
      if (alike) await rehearsed(page);
      values.get(name)?.push(await inPage(page, graph));
      await page.close();
    }
  const median = (name: CanvasName): number => quantile(values.get(name) ?? [], 0.5);
  const what = `first full paint, ${size} nodes, ${alike ? 'others rehearsed' : 'others as they come'}`;
  const beside = `${what}, beside the best`;
  const ours = median('raderwerk');
  const best = Math.min(median('react-flow'), median('vis-network'));
  return [
    ...canvases.map((name) => line(`${what}, ${name}`, values.get(name) ?? [])),
    alike ? ratio(beside, ours, best) : ratioWithin(beside, ours, best, 0.8),
  ];
}

/** Frames while a graph is panned near and with everything on the screen, and while a node is dragged. */
async function benchHands(bench: BenchPage, size: number, name: CanvasName): Promise<string[]> {
  const page = await bench.open(name);
  const look = (at: 'near' | 'far'): Promise<void> =>
    page.evaluate((where) => window.__bench?.look(where), at).then(() => page.waitForTimeout(2_500));
  const pan = (): Promise<void> =>
    name === 'vis-network' ? dragFrom(page, { x: 30, y: 300 }) : wheelAround(page);
  const aim = name === 'raderwerk' ? { p95: 17 } : undefined;
  const report: string[] = [];
  const measured = async (what: string, act: () => Promise<void>): Promise<void> => {
    const { intervals, busy } = await framesOf(page, act);
    report.push(
      `${line(`${what}, ${size} nodes, ${name}`, intervals, aim)}  busy ${busy.toFixed(1)} ms a frame`,
    );
  };
  try {
    await inPage(page, graphOf(size));
    await look('far');
    await measured('panning, all in sight', pan);
    await look('near');
    await measured('panning near', pan);
    await look('near');
    const grip = await page.evaluate(() => window.__bench?.grip());
    if (!grip) throw new Error('no node is in sight to drag');
    await measured('dragging', () => dragFrom(page, grip));
    return report;
  } finally {
    await page.close();
  }
}

/** Our map beside plain React Flow and vis-network, with the same graphs in the same run. Prints as it goes. */
export async function benchRivals(
  executable: string,
  print: (lines: readonly string[]) => void,
): Promise<void> {
  const bench = await openBenchPage(executable);
  try {
    for (const alike of [false, true]) {
      print(await benchPaint(bench, 1_000, 5, alike));
      print(await benchPaint(bench, 3_000, 3, alike));
      print(await benchPaint(bench, 10_000, 3, alike));
    }
    for (const size of [1_000, 10_000])
      for (const name of canvases)
        if (size === 1_000 || name === 'raderwerk') print(await benchHands(bench, size, name));
  } finally {
    await bench.close();
  }
}
