import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownNode, prepare } from '../../electron/launch/prepare.mjs';
import { run } from './steps.mjs';

/**
 * The long version of the kill test: `npm run torture [-- KILLS [SEED]]`, 250 kills unless told otherwise. Ends with
 * `N passed, N failed`, one for each kill; a fault names the seed with which it can be had again.
 */
await prepare({ build: false });
if (Number(process.versions.node.split('.')[0]) < 24 && ownNode() !== process.execPath) {
  const { code } = await run(ownNode(), ['tests/run/torture.mjs', ...process.argv.slice(2)]);
  process.exit(code);
}
const { builtHost } = await import('../kit/builtHost.ts');
const { killRounds } = await import('../kit/killRounds.ts');

const kills = Number(process.argv[2] ?? 250);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const home = mkdtempSync(path.join(tmpdir(), 'raderwerk-torture-'));
const built = await builtHost();
console.log(`killing the host ${kills} times, seed ${seed} …`);
try {
  const report = await killRounds(built.main, home, kills, seed);
  console.log(
    `${report.acknowledged} edits acknowledged, ${report.storedUnanswered} stored without an answer, ${report.duringStart} kills during start`,
  );
  for (const fault of report.faults) console.log(`FAULT ${fault}`);
  const failed = report.faults.length;
  console.log(`${Math.max(0, kills - failed)} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  built.remove();
  rmSync(home, { recursive: true, force: true });
}
