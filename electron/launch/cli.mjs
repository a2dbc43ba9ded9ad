import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBuilt, ownNode, prepare, root } from './prepare.mjs';

/**
 * `npm run -s cli -- …`: the core in a terminal. Standard output belongs to results, so what is prepared is said on standard
 * error. Runs what was built; straight from the sources while they are newer.
 */
await prepare({ build: false, say: console.error });
const built = path.join(root, 'dist/cli/main.js');
const program = existsSync(built) && isBuilt() ? built : path.join(root, 'electron/cli/main.ts');
const own = ownNode();
if (process.execPath === own || Number(process.versions.node.split('.')[0]) >= 24) {
  await import(pathToFileURL(program));
} else {
  const child = spawn(own, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => (process.exitCode = code ?? 1));
}
