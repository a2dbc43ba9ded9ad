import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownEnvironment, ownNode, prepare, root } from './prepare.mjs';

/**
 * `npm run dev`: the screen with hot reload from Vite, over the loopback host run from its sources. Vite passes calls on as if
 * they came from the host's own page. A change of a host needs a restart of this command.
 */
await prepare();
if (Number(process.versions.node.split('.')[0]) < 24 && ownNode() !== process.execPath) {
  // Vite needs a newer Node than the oldest that this may be started with.
  const again = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exit(spawnSync(ownNode(), again, { stdio: 'inherit', env: ownEnvironment() }).status ?? 1);
}
const { createServer } = await import('vite');
const args = ['--no-window', '--keep', ...process.argv.slice(2)];
const host = spawn(ownNode(), [path.join(root, 'electron/web/main.ts'), ...args], {
  env: ownEnvironment(),
  stdio: ['ignore', 'pipe', 'inherit'],
});
host.on('close', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => host.kill('SIGTERM'));

const address = await new Promise((resolve) => {
  createInterface({ input: host.stdout }).on('line', (line) => {
    const found = /http:\/\/127\.0\.0\.1:\d+\/#start=[\w-]+/.exec(line);
    if (found) resolve(new URL(found[0]));
  });
});

const vite = await createServer({
  configFile: path.join(root, 'renderer/vite.config.ts'),
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: address.origin, headers: { Host: address.host, Origin: address.origin } } },
  },
});
await vite.listen();
console.log(`Raderwerk with hot reload: ${vite.resolvedUrls?.local[0]}${address.hash}`);
