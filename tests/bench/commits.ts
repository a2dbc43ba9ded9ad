import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { createLibrary } from '../../db/createLibrary.ts';
import { openLibrary } from '../../db/openLibrary.ts';
import { readStarter } from '../../db/starter/starter.ts';
import type { Commit } from '../../shared/api/shapes.ts';
import { line } from './figures.ts';

/** Milliseconds from a commit's call until it is durable: a node of company A renamed 500 times in a real library. */
export async function benchCommits(): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'raderwerk-bench-'));
  const file = path.join(folder, 'bench.raderwerk');
  try {
    await createLibrary(file, { starter: readStarter() });
    const library = await openLibrary(file);
    const id = 'fit-or-unfit-a';
    const opened = await library.openTheory(id);
    let node = opened.records.find((record) => record.record === 'node');
    let { revision } = opened;
    const values: number[] = [];
    for (let i = 0; node && i < 520; i += 1) {
      const after = { ...node, title: { ...node.title, nl: `Naam ${i}` } };
      const commit: Commit = {
        id,
        commitId: `x_bench_${i}`,
        baseRevision: revision,
        kind: 'do',
        step: { name: 'node-renamed' },
        patch: [{ id: node.id, before: node, after }],
      };
      const start = performance.now();
      ({ revision } = await library.commit(commit));
      if (i >= 20) values.push(performance.now() - start);
      node = after;
    }
    await library.close();
    return [line('commit until durable, company A', values, { p95: 5 })];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
