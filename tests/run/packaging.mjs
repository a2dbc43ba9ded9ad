import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { extractFile, listPackage } from '@electron/asar';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, Platform } from 'electron-builder';
import { fuses } from '../../electron/launch/fuses.mjs';
import { root } from './steps.mjs';

/**
 * Packages the program for Linux to the end against a stub of Electron (its binary is not at hand everywhere, and is not what is
 * tested), then reads back what users would get. Ends with `N passed, N failed`.
 */
const stub = path.join(root, '.cache', 'electron-stub');
const output = path.join(root, '.cache', 'packaged');

/** A binary that holds nothing but the fuse wire, each fuse as Electron 45 ships it. */
function makeStub() {
  rmSync(stub, { recursive: true, force: true });
  rmSync(output, { recursive: true, force: true });
  mkdirSync(path.join(stub, 'resources'), { recursive: true });
  mkdirSync(path.join(stub, 'locales'));
  const wire = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 9]),
    Buffer.from('101100011'),
  ]);
  writeFileSync(path.join(stub, 'electron'), Buffer.concat([Buffer.alloc(4096), wire, Buffer.alloc(4096)]));
  chmodSync(path.join(stub, 'electron'), 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'locales/nl.pak'])
    writeFileSync(path.join(stub, name), '');
}

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

makeStub();
let failure;
try {
  await build({
    projectDir: root,
    targets: Platform.LINUX.createTarget('dir', 1),
    publish: 'never',
    config: { extends: path.join(root, 'electron-builder.yml'), electronDist: stub, directories: { output } },
  });
} catch (error) {
  failure = error;
}
const folder = path.join(output, 'linux-unpacked');
const asar = path.join(folder, 'resources', 'app.asar');

/** What the package may hold: the built program, its package.json, and the database's driver. */
const expected = [
  /^\/package\.json$/,
  /^\/dist$/,
  /^\/dist\/page-files\.json$/,
  /^\/dist\/(desktop|import|chunks|renderer|renderer\/assets)$/,
  /^\/dist\/desktop\/(main\.js|preload\.cjs)$/,
  /^\/dist\/import\/main\.js$/,
  /^\/dist\/chunks\/[\w.-]+\.js$/,
  /^\/dist\/renderer\/index\.html$/,
  /^\/dist\/renderer\/assets\/[\w.-]+\.(js|css|svg)$/,
  /^\/node_modules(\/better-sqlite3(\/(package\.json|LICENSE|lib(\/.*\.js|\/methods)?|prebuilds(\/linux-x64\.node)?))?)?$/,
];

const checks = {
  'electron-builder runs to the end': () => assert.equal(failure, undefined),
  'the package holds the program and nothing else': () => {
    const foreign = listPackage(asar).filter((file) => !expected.some((pattern) => pattern.test(file)));
    assert.deepEqual(foreign, []);
  },
  'the package holds what the program needs': () => {
    const files = listPackage(asar);
    for (const file of [
      '/package.json',
      '/dist/desktop/main.js',
      '/dist/desktop/preload.cjs',
      '/dist/import/main.js',
      '/dist/renderer/index.html',
      '/dist/page-files.json',
    ]) {
      assert.ok(files.includes(file), file);
    }
  },
  'the package holds no sources, maps or tests': () => {
    assert.deepEqual(
      listPackage(asar).filter((file) => /\.(ts|tsx|map)$|\/tests?\/|\.env/.test(file)),
      [],
    );
  },
  'the package holds nothing of the page that the bench drives': () => {
    const screen = listPackage(asar).filter((file) => /^\/dist\/renderer\/.*\.(js|html)$/.test(file));
    assert.ok(screen.length > 1);
    for (const file of screen)
      assert.doesNotMatch(
        extractFile(asar, file.slice(1)).toString(),
        /__bench|vis-network|visNetwork/,
        file,
      );
  },
  'exactly one native module lies outside the archive, and it is the one of the driver': () => {
    const natives = filesBelow(folder).filter((file) => file.endsWith('.node'));
    assert.equal(natives.length, 1);
    const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
    assert.equal(
      hash(natives[0]),
      hash(path.join(root, 'node_modules/better-sqlite3/prebuilds/linux-x64.node')),
    );
  },
  'nothing but that lies beside the archive, where its seal does not reach': () => {
    const beside = filesBelow(path.join(folder, 'resources')).filter((file) => !file.endsWith('.asar'));
    assert.deepEqual(
      beside.map((file) => path.basename(file)),
      ['linux-x64.node'],
    );
  },
  'every file of the screen is packed as it was built': () => {
    const listed = JSON.parse(extractFile(asar, 'dist/page-files.json').toString());
    assert.ok(listed.length > 2);
    for (const file of listed) {
      const packed = extractFile(asar, `dist/renderer${file.path}`);
      assert.equal(createHash('sha256').update(packed).digest('hex'), file.sha256, file.path);
    }
  },
  'all nine fuses are as they should be, and there is no tenth': async () => {
    const wire = await getCurrentFuseWire(path.join(folder, 'raderwerk'));
    const { version, ...states } = wire;
    const read = Object.fromEntries(
      Object.entries(states).map(([fuse, state]) => [fuse, Number(state) === '1'.charCodeAt(0)]),
    );
    assert.equal(version, '1');
    assert.equal(Object.keys(states).length, 9);
    assert.deepEqual(read, Object.fromEntries(Object.entries(fuses).map(([fuse, on]) => [fuse, on])));
    assert.equal(Number(states[FuseV1Options.RunAsNode]), '0'.charCodeAt(0));
  },
};

let passed = 0;
let failed = 0;
for (const [sentence, check] of Object.entries(checks)) {
  try {
    await check();
    passed += 1;
    console.log(`  ok    ${sentence}`);
  } catch (error) {
    failed += 1;
    console.log(`  FAIL  ${sentence}\n${error instanceof Error ? error.message : String(error)}`);
  }
}
if (failure) console.log(failure);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
