import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../../..');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** The programs that a person starts on a fresh clone; the others are started by these, once all is installed. */
const commands = ['start', 'web', 'cli', 'dev', 'test', 'bench', 'torture', 'screenshots', 'dist'] as const;
const programOf = (command: string): string => scripts[command]?.split(' ')[1] ?? '';

/** Files that a program loads before its first line runs. */
function loadedFirst(file: string, seen = new Set<string>()): Set<string> {
  const found = readFileSync(path.join(root, file), 'utf8').matchAll(
    /^(?:import|export) .*?from '(.+?)';$/gmsu,
  );
  for (const [, from = ''] of found) {
    if (from.startsWith('node:') || seen.has(from)) continue;
    if (!from.startsWith('.')) {
      seen.add(from);
      continue;
    }
    const next = path.join(path.dirname(file), from);
    if (seen.has(next)) continue;
    seen.add(next);
    loadedFirst(next, seen);
  }
  return seen;
}

describe('the commands of a fresh clone', () => {
  it.each(commands)('npm run %s needs nothing but Node before it has installed what it needs', (command) => {
    const loaded = [...loadedFirst(programOf(command))];
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((file) => !file.endsWith('.mjs'))).toEqual([]);
  });

  it('say what to do where Node is too old, in one sentence', () => {
    const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.19.0'})";
    for (const command of ['start', 'test', 'dev'] as const) {
      const run = spawnSync(process.execPath, ['--import', old, programOf(command)], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(run.status).toBe(2);
      expect(run.stderr.trim().split('\n')).toEqual([
        'Raderwerk needs Node.js 20 or newer; this is 18.19.0. Install a newer one from nodejs.org.',
      ]);
    }
  });
});
