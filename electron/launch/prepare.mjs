import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes a fresh clone ready: installs what the lockfile names and builds what has changed, and says what it does. Plain
 * JavaScript for Node ≥ 20, without any dependency, because it runs before there are any.
 */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const installStamp = path.join(root, 'node_modules', '.raderwerk-stamp');
const buildStamp = path.join(root, 'dist', '.stamp');

/** The Node that runs the project: the carried one where it is installed, else the machine's. */
export function ownNode() {
  const carried = path.join(root, 'node_modules', '.bin', 'node');
  return process.platform === 'linux' && existsSync(carried) ? carried : process.execPath;
}

/** Environment in which the project's own Node and tools come first. */
export function ownEnvironment() {
  const bin = path.join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function filesBelow(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tsbuildinfo'))
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .toSorted();
}

/** What a program prints goes to standard error with ours when standard output belongs to results. */
function run(command, args, environment, say) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment,
      stdio: ['ignore', say === console.error ? 2 : 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Ends the program with one sentence that says what to do. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}

async function install(say) {
  const lock = hashOf(['package.json', 'package-lock.json', '.carried-node/package.json']);
  if (readStamp(installStamp) === lock) return;
  say('Raderwerk: installing what it needs (about half a minute, once) …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], process.env, say);
  if (code !== 0) {
    stop(
      'Raderwerk could not install what it needs. Check that npm can reach its registry, then run the command again.',
    );
  }
  writeFileSync(installStamp, lock);
}

/** The hash of all that goes into `dist/`. */
function sourcesHash() {
  const sources = ['shared', 'db', 'electron', 'renderer'].flatMap(filesBelow);
  return hashOf([...sources, 'package.json', 'package-lock.json']);
}

/** Whether what is in `dist/` was made from the sources as they are now. */
export const isBuilt = () => readStamp(buildStamp) === sourcesHash();

async function build(say) {
  const hash = sourcesHash();
  if (readStamp(buildStamp) === hash) return;
  say('Raderwerk: building (a few seconds, after a change only) …');
  const code = await run(ownNode(), ['electron/launch/build.mjs'], ownEnvironment(), say);
  if (code !== 0) stop('Raderwerk could not be built; the lines above say why.');
  mkdirSync(path.dirname(buildStamp), { recursive: true });
  writeFileSync(buildStamp, hash);
}

/** Installs and, where asked, builds; `say` takes the sentences instead of standard output. Quick when nothing has changed. Ends the program when it cannot. */
export async function prepare(options = { build: true }) {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20)
    stop(
      `Raderwerk needs Node.js 20 or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
    );
  const say = options.say ?? console.log;
  await install(say);
  if (!statSync(ownNode()).isFile())
    stop('The Node.js that Raderwerk brings is missing. Delete node_modules and run again.');
  if (options.build) await build(say);
}
