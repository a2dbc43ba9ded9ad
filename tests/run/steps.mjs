import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** The root of the repository, whatever folder the command is called from. */
export const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '../..',
);

/** Environment in which the project's own Node and tools come first. */
export const ownEnvironment = {
  ...process.env,
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
};

/** Runs a command in the root; resolves with its exit code and, when asked for, what it printed. Never rejects. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...ownEnvironment, ...options.env },
      stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', options.quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 127, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Counts out of a report that vitest wrote; a report that is missing is one failure, since no test has run. */
export function vitestCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const brokenFiles = report.testResults.filter(
    (r) => r.status === 'failed' && r.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests,
  };
}

/** Counts out of a report that Playwright wrote. A flaky test counts as failed: it has to be made sure, not lucky. */
export function playwrightCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: stats.expected,
    failed:
      stats.unexpected +
      stats.flaky +
      (stats.expected + stats.unexpected === 0 ? Math.max(1, errors.length) : 0),
    skipped: stats.skipped,
  };
}

/** Counts out of a last line `N passed, N failed`. */
export function lineCounts(output) {
  const match = /(\d+) passed, (\d+) failed\s*$/.exec(output.trim());
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : { passed: 0, failed: 1 };
}

/** A place for reports of this run, emptied first. */
export function reportFile(name) {
  const file = path.join(root, '.cache', name);
  rmSync(file, { force: true });
  return file;
}
