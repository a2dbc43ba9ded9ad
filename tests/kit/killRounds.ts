import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { connect } from '../../db/driver.ts';
import type { Client } from '../../shared/api/client.ts';
import type { Commit } from '../../shared/api/shapes.ts';
import { invertPatch, type Patch } from '../../shared/theory/patch.ts';
import type { TheoryRecord } from '../../shared/theory/records.ts';
import { sameValue } from '../../shared/theory/same.ts';
import { startHost, type HostProcess } from './hostProcess.ts';
import { testId } from './memoryLibraries.ts';

/** Numbers in [0, 1) out of a seed, so that a run that fails can be had again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface KillReport {
  readonly kills: number;
  readonly acknowledged: number;
  /** Kills that came before the host answered its first call. */
  readonly duringStart: number;
  /** Commits that were on their way when the host was killed, and turned out to be stored. */
  readonly storedUnanswered: number;
  readonly faults: readonly string[];
}

/** What this side remembers: the records as acknowledged, and the commit that had no answer yet. */
interface Memory {
  revision: number;
  records: ReadonlyMap<string, TheoryRecord>;
  onTheWay: Commit | undefined;
  readonly undo: Patch[];
}

const theoryId = 'fit-or-unfit-a';

/**
 * Kills a host again and again while edits go through the contract, and compares what is there afterwards with what it had
 * acknowledged. The comparison keeps its own memory; nothing is read from the library but through a fresh host.
 */
export async function killRounds(
  main: string,
  home: string,
  rounds: number,
  seed: number,
): Promise<KillReport> {
  const random = seeded(seed);
  const faults: string[] = [];
  const counts = { acknowledged: 0, duringStart: 0, storedUnanswered: 0 };
  const memory: Memory = { revision: -1, records: new Map(), onTheWay: undefined, undo: [] };
  for (let round = 0; round < rounds; round += 1) {
    const at = `seed ${seed}, kill ${round + 1}`;
    // oxlint-disable no-await-in-loop -- one life of the host after another
    if (random() < 0.2) {
      await killWhileStarting(main, home, random() * 250);
      counts.duringStart += 1;
      continue;
    }
    const host = await startHost(main, { home });
    const { client } = await host.window();
    counts.storedUnanswered += await compare(client, memory, at, faults);
    counts.acknowledged += await editUntilKilled(host, client, memory, random);
    // oxlint-enable no-await-in-loop
  }
  const host = await startHost(main, { home });
  const { client } = await host.window();
  counts.storedUnanswered += await compare(client, memory, `seed ${seed}, at the end`, faults);
  faults.push(...(await client.call('library.verify', {})).faults);
  host.child.kill('SIGTERM');
  await host.ended;
  faults.push(...quickCheck(home));
  return { kills: rounds, ...counts, faults };
}

async function killWhileStarting(main: string, home: string, after: number): Promise<void> {
  const env = { PATH: process.env['PATH'], RADERWERK_HOME: home };
  const child = spawn(process.execPath, [main, '--no-window', '--keep'], { env, stdio: 'ignore' });
  const ended = new Promise((resolve) => {
    child.on('close', resolve);
  });
  setTimeout(() => child.kill('SIGKILL'), after);
  await ended;
}

/** Compares what is stored with what was acknowledged; at most the one commit without an answer may be there besides. */
async function compare(client: Client, memory: Memory, at: string, faults: string[]): Promise<number> {
  const opened = await client.call('theory.open', { id: theoryId });
  const stored = new Map(opened.records.map((record) => [record.id, record]));
  let unanswered = 0;
  if (memory.revision >= 0) {
    if (memory.onTheWay && opened.revision === memory.revision + 1) {
      memory.records = applied(memory.records, memory.onTheWay.patch);
      memory.revision += 1;
      unanswered = 1;
    }
    if (opened.revision !== memory.revision)
      faults.push(`${at}: step ${opened.revision} is there, ${memory.revision} was acknowledged`);
    else if (!sameValue([...sorted(stored)], [...sorted(memory.records)]))
      faults.push(`${at}: another content than acknowledged at step ${memory.revision}`);
    if (unanswered === 1) {
      // The same commit sent again is recognised: it answers as the first time and changes nothing.
      const again = memory.onTheWay && (await client.call('theory.commit', memory.onTheWay));
      if (again?.revision !== memory.revision) faults.push(`${at}: a repeated commit counted twice`);
    }
  }
  memory.revision = opened.revision;
  memory.records = stored;
  memory.onTheWay = undefined;
  memory.undo.length = 0;
  return unanswered;
}

const sorted = (records: ReadonlyMap<string, TheoryRecord>): TheoryRecord[] =>
  [...records.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Sends edits as fast as they are answered, until the host dies at a moment that nobody chose. Gives the number answered. */
async function editUntilKilled(
  host: HostProcess,
  client: Client,
  memory: Memory,
  random: () => number,
): Promise<number> {
  let acknowledged = 0;
  const timer = setTimeout(() => host.child.kill('SIGKILL'), 5 + random() * 100);
  if (random() < 0.15) void client.call('backup.create', {}).catch(() => undefined);
  try {
    for (;;) {
      const patch = nextPatch(memory, random);
      const undone = patch === undefined ? memory.undo.pop() : undefined;
      const commit: Commit = {
        id: theoryId,
        commitId: testId('commit'),
        baseRevision: memory.revision,
        kind: undone ? 'undo' : 'do',
        step: { name: 'node-changed' },
        patch: structuredClone(patch ?? (undone ? invertPatch(undone) : [])) as Commit['patch'],
      };
      memory.onTheWay = commit;
      // eslint-disable-next-line no-await-in-loop -- a window sends one commit after another
      const { revision } = await client.call('theory.commit', commit);
      memory.revision = revision;
      memory.records = applied(memory.records, commit.patch);
      memory.onTheWay = undefined;
      if (patch) memory.undo.push(patch);
      acknowledged += 1;
    }
  } catch {
    // Killed, as it was meant to be: what had no answer stays in memory as being on its way.
  }
  clearTimeout(timer);
  host.child.kill('SIGKILL');
  await host.ended;
  return acknowledged;
}

/** A random change: a node added, renamed or removed; undefined asks for an undo. */
function nextPatch(memory: Memory, random: () => number): Patch | undefined {
  const dice = random();
  if (dice < 0.25 && memory.undo.length > 0) return undefined;
  const nodes = [...memory.records.values()].filter((record) => record.record === 'node');
  const any = nodes[Math.floor(random() * nodes.length)];
  if (!any) return [];
  const id = testId('node');
  const title = { nl: `Proef ${id}`, en: `Trial ${id} ${'x'.repeat(Math.floor(random() * 300))}` };
  if (dice < 0.6) {
    return [{ id, before: null, after: { record: 'node', id, kind: any.kind, title, basis: 'stated' } }];
  }
  const made = nodes.find((node) => node.id.startsWith('n_'));
  if (dice < 0.7 && made) return [{ id: made.id, before: made, after: null }];
  return [{ id: any.id, before: any, after: { ...any, title } }];
}

function applied(
  records: ReadonlyMap<string, TheoryRecord>,
  patch: Patch,
): ReadonlyMap<string, TheoryRecord> {
  const next = new Map(records);
  for (const change of patch) {
    if (change.after) next.set(change.id, change.after);
    else next.delete(change.id);
  }
  return next;
}

/** SQLite's own word on every library in the folder, once no host has it open. */
function quickCheck(home: string): string[] {
  const libraries = readdirSync(home).filter((name) => /\.(?:raderwerk|db|sqlite)$/.test(name));
  if (libraries.length === 0) return ['no library to check'];
  return libraries.flatMap((name) => {
    const connection = connect(path.join(home, name));
    const said = connection.pragma('quick_check', { simple: true });
    connection.close();
    return said === 'ok' ? [] : [`${name}: ${String(said)}`];
  });
}
