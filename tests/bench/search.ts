import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { createLibrary } from '../../db/createLibrary.ts';
import { openLibrary } from '../../db/openLibrary.ts';
import { readStarter } from '../../db/starter/starter.ts';
import { searchTheories } from '../../shared/search/searchTheory.ts';
import { theoryOf } from '../../shared/theory/theory.ts';
import { largeTheory } from '../kit/largeTheory.ts';
import { line, quantile, ratio } from './figures.ts';

const queries = ['schuld', 'orientatie', 'werkritme training', 'e', 'zz', 'vacature 7', 'consulent'];

/** Milliseconds of a search in a library of 200 theories of 100 nodes, and beside reading all of them to look. */
export async function benchSearch(): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-bench-'));
  const file = path.join(folder, 'bench.raderwerk');
  try {
    await createLibrary(file, { starter: readStarter() });
    const library = await openLibrary(file);
    for (let i = 0; i < 200; i += 1) {
      const step = { name: 'theory-made' as const };
      // eslint-disable-next-line no-await-in-loop -- one after another, as a person makes them
      await library.createTheory({ id: `t${i}`, commitId: `x${i}`, step, records: largeTheory(100, i + 1) });
    }
    const values: number[] = [];
    for (let round = 0; round < 12; round += 1)
      for (const query of queries) {
        const start = performance.now();
        // eslint-disable-next-line no-await-in-loop -- one after another: each is measured
        await library.search(query, 50);
        if (round >= 2) values.push(performance.now() - start);
      }
    const start = performance.now();
    const theories = [];
    for (const { id } of await library.listTheories())
      // eslint-disable-next-line no-await-in-loop -- as above
      theories.push([id, theoryOf((await library.openTheory(id)).records)] as const);
    searchTheories(theories, [], 'schuld');
    const read = performance.now() - start;
    await library.close();
    return [
      line('search in 200 theories of 100 nodes', values, { p95: 50 }),
      ratio('search beside reading all theories to look', quantile(values, 0.5), read),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
