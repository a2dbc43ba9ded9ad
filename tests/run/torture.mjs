import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownNode, prepare } from '../../electron/launch/prepare.mjs';
import { chromium } from './chromium.mjs';
import { run } from './steps.mjs';

/**
 * The long version of the tests of what may not be lost: `npm run torture [-- KILLS [SEED [RELOADS]]]`, 250 kills of the host and
 * 200 reloads of the page unless told otherwise. Ends with `N passed, N failed`, one for each kill and each reload; a fault names
 * the seed with which it can be had again.
 */
await prepare();
if (Number(process.versions.node.split('.')[0]) < 24 && ownNode() !== process.execPath) {
  const { code } = await run(ownNode(), ['tests/run/torture.mjs', ...process.argv.slice(2)]);
  process.exit(code);
}
const { builtHost } = await import('../kit/builtHost.ts');
const { killRounds } = await import('../kit/killRounds.ts');

const kills = Number(process.argv[2] ?? 250);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
const reloads = Number(process.argv[4] ?? 200);
const failed = { kills: 0, reloads: 0 };

if (kills > 0) {
  const home = mkdtempSync(path.join(tmpdir(), 'raderwerk-torture-'));
  const built = await builtHost();
  console.log(`killing the host ${kills} times, seed ${seed} …`);
  try {
    const report = await killRounds(built.main, home, kills, seed);
    console.log(
      `${report.acknowledged} edits acknowledged, ${report.storedUnanswered} stored without an answer, ${report.duringStart} kills during start`,
    );
    for (const fault of report.faults) console.log(`FAULT ${fault}`);
    failed.kills = Math.min(kills, report.faults.length);
  } finally {
    built.remove();
    rmSync(home, { recursive: true, force: true });
  }
}

const executable = reloads > 0 ? await chromium() : undefined;
if (executable) {
  console.log(`reloading the page ${reloads} times, seed ${seed} …`);
  const { reloadRounds } = await import('../kit/reloadRounds.ts');
  const report = await reloadRounds(executable, reloads, seed);
  console.log(`${report.beforeSaved} of ${report.reloads} reloads before the edit was called saved`);
  for (const fault of report.faults) console.log(`FAULT ${fault}`);
  failed.reloads = Math.min(reloads, report.faults.length);
} else if (reloads > 0) {
  console.error('No Chromium was found, so no page was reloaded. Name one with CHROMIUM=PATH.');
  failed.reloads = reloads;
}

const lost = failed.kills + failed.reloads;
console.log(`${kills + reloads - lost} passed, ${lost} failed`);
process.exitCode = lost === 0 ? 0 : 1;
