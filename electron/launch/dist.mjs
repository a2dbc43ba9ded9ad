import { spawn } from 'node:child_process';
import path from 'node:path';
import { ownEnvironment, prepare, root } from './prepare.mjs';

/** Builds and packages for this system, into `release/`. Words after the command go to electron-builder. */
await prepare();
const builder = path.join(root, 'node_modules', 'electron-builder', 'cli.js');
const child = spawn(process.execPath, [builder, ...process.argv.slice(2)], {
  cwd: root,
  env: ownEnvironment(),
  stdio: 'inherit',
});
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
