import { prepare } from '../../electron/launch/prepare.mjs';
import { chromium } from './chromium.mjs';
import { lineCounts, playwrightCounts, reportFile, run, vitestCounts } from './steps.mjs';

/**
 * The whole test of the product on a bare machine: brings what it needs, runs every check, adds up what the runners report
 * themselves, and ends with `N passed, N failed`. Needs Node ≥ 20 and npm, nothing else.
 */
const started = Date.now();
const total = { passed: 0, failed: 0 };
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;

function add(name, counts) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
  console.log(`    ${name}: ${counts.passed} passed, ${counts.failed} failed${skipped} (${seconds()})`);
}

/** A check that only says yes or no; what it printed is shown when it says no. */
async function check(name, command, args) {
  const { code, output } = await run(command, args, { quiet: true });
  if (code !== 0) console.log(output);
  add(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

async function unit() {
  const report = reportFile('unit.json');
  const args = ['run', '--config', 'tests/configs/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const { code } = await run('vitest', [...args, `--outputFile.json=${report}`]);
  const counts = vitestCounts(report);
  add('unit tests', code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);
}

async function endToEnd() {
  const browser = await chromium();
  if (!browser) {
    console.log(
      '    No Chromium found. Install Chromium or Google Chrome, or set CHROMIUM to its path, and run again.',
    );
    add('end-to-end tests', { passed: 0, failed: 1 });
    return;
  }
  const report = reportFile('e2e.json');
  const { code } = await run(
    'playwright',
    ['test', '--config', 'tests/configs/playwright.config.ts', '--reporter=line,json'],
    { env: { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  const counts = playwrightCounts(report);
  add('end-to-end tests', code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);
}

await prepare({ build: false });
console.log('--- types, lint, format');
// One after another: two of them use all there is of a small machine, and together take longer.
await check('types', 'tsc', ['-b']);
await check('lint', 'oxlint', ['--type-aware']);
await check('format', 'prettier', ['--check', '--log-level=warn', '.']);
console.log('--- build');
await check('build', 'node', ['electron/launch/build.mjs']);
console.log('--- unit tests');
await unit();
console.log('--- packaging');
const packaging = await run('node', ['tests/run/packaging.mjs'], { quiet: true });
const packaged = lineCounts(packaging.output);
if (packaging.code !== 0 || packaged.failed > 0) console.log(packaging.output);
add('packaging', packaging.code !== 0 && packaged.failed === 0 ? { passed: 0, failed: 1 } : packaged);
console.log('--- end-to-end tests');
await endToEnd();
console.log(`--- done in ${seconds()}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
