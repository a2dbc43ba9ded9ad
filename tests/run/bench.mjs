import { cpus, loadavg, totalmem } from 'node:os';
import { ownNode, prepare } from '../../electron/launch/prepare.mjs';
import { chromium } from './chromium.mjs';
import { run } from './steps.mjs';

/**
 * Measures what people wait for, and prints p50 and p95 beside the aim: `npm run bench [-- PART …]`, parts `commits`, `checks`,
 * `search`, `layout`, `screen`, `rivals`. Ends with 1 when an aim is missed.
 */
if (process.env.RADERWERK_PREPARED !== '1') {
  await prepare();
  if (process.execPath !== ownNode()) {
    const words = ['tests/run/bench.mjs', ...process.argv.slice(2)];
    const { code } = await run(ownNode(), words, { env: { RADERWERK_PREPARED: '1' } });
    process.exit(code);
  }
}
const wanted = process.argv.slice(2);
const asked = (part) => wanted.length === 0 || wanted.includes(part);
const [processor] = cpus();
console.log(
  `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}; load ${(loadavg()[0] ?? 0).toFixed(1)}`,
);
let missed = 0;
const print = (lines) => {
  for (const line of lines) {
    if (line.includes('MISSED')) missed += 1;
    console.log(line);
  }
};
if (asked('commits')) print(await (await import('../bench/commits.ts')).benchCommits());
if (asked('checks')) print((await import('../bench/checks.ts')).benchChecks());
if (asked('search')) print(await (await import('../bench/search.ts')).benchSearch());
if (asked('layout')) print((await import('../bench/layout.ts')).benchLayout());
if (asked('screen') || asked('rivals')) {
  const executable = await chromium();
  if (executable) {
    console.log('The browser draws without a graphics processor: frames on a desk are quicker than these.');
    if (asked('screen')) {
      const { benchOpening, benchFrames } = await import('../bench/screen.ts');
      print(await benchOpening(executable));
      for (const size of [50, 200, 1_000]) print(await benchFrames(executable, size));
    }
    if (asked('rivals')) await (await import('../bench/rivals.ts')).benchRivals(executable, print);
  } else {
    console.error(
      'No Chromium was found, so nothing of the screen was measured. Name one with CHROMIUM=PATH.',
    );
    missed += 1;
  }
}
console.log(missed === 0 ? 'Every aim is met.' : `Aims missed: ${missed}.`);
process.exit(missed === 0 ? 0 : 1);
