import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { packageFile, ROOT } from './paths.mjs';
import { runNode } from './run-program.mjs';
import { elapsedSeconds, say } from './say.mjs';

const RESULTS = path.join(ROOT, 'test-results');

/** One tool that passes or fails as a whole. Counts as one test. */
async function step(title, run) {
  say(`${title} …`);
  const code = await run();
  if (code !== 0) say(`${title}: FAILED`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

export const checkTypes = (options = {}) => runNode(packageFile('typescript', 'bin', 'tsc'), ['-b'], options);
export const checkLint = (options = {}) => runNode(packageFile('oxlint', 'bin', 'oxlint'), ['--type-aware', '--quiet', '.'], options);
export const checkFormat = (options = {}) => runNode(packageFile('@biomejs', 'biome', 'bin', 'biome'), ['check', '.'], options);
export const writeFormat = () => runNode(packageFile('@biomejs', 'biome', 'bin', 'biome'), ['check', '--write', '.']);

function readResults(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Unit, architecture, golden, contract, property and integration tests; dates and hours in three time zones. */
export async function unitTests(args = [], env = {}) {
  const file = path.join(RESULTS, 'unit.json');
  rmSync(file, { force: true });
  const code = await runNode(packageFile('vitest', 'vitest.mjs'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args], {
    env,
  });
  const results = readResults(file);
  if (!results) return { passed: 0, failed: 1, skipped: 0 };
  // A file that does not even load, or an error outside a test, fails the run without a failed test: count it all the same.
  const failed = Math.max(results.numFailedTests, code === 0 ? 0 : 1);
  return { passed: results.numPassedTests, failed, skipped: results.numPendingTests + (results.numTodoTests ?? 0) };
}

/** Unit, golden and property tests of everything that counts, as on a machine in each of three time zones. In Santiago clocks change at midnight. */
export async function zoneTests() {
  for (const zone of ['Europe/Oslo', 'UTC', 'America/Santiago']) {
    say(`Tests with the clock of ${zone} …`);
    const { failed } = await unitTests(['--project', 'pure'], { TZ: zone });
    if (failed > 0) return 1;
  }
  return 0;
}

/** The tests in a real browser, against the built app. */
export async function browserTests(args = [], options = {}) {
  const browser = await ensureBrowser();
  if (!browser) {
    say('No browser for the end-to-end tests could be had. Install Chromium, Chrome or Edge, or name one in VAKTBALANSE_BROWSER.');
    return { passed: 0, failed: process.env.CI ? 1 : 0, skipped: 1 };
  }
  const file = path.join(RESULTS, 'browser.json');
  rmSync(file, { force: true });
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...(browser === 'playwright' ? {} : { VAKTBALANSE_BROWSER: browser }) };
  const code = await runNode(packageFile('@playwright', 'test', 'cli.js'), ['test', '--reporter=list,json', ...args], { ...options, env });
  const stats = readResults(file)?.stats;
  if (!stats) return { passed: 0, failed: 1, skipped: 0 };
  const failed = Math.max(stats.unexpected, code === 0 ? 0 : 1);
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped };
}

const TOGETHER = { together: true };

/**
 * Everything; goes on after a failure so that one run tells all. Ends in one plain line.
 * What waits for a browser and what counts on a processor run at the same time: on two cores that saves a third of the time.
 */
export async function testAll() {
  mkdirSync(RESULTS, { recursive: true });
  const results = await Promise.all([
    step('Types', () => checkTypes(TOGETHER)),
    step('Lint', () => checkLint(TOGETHER)),
    step('Format', () => checkFormat(TOGETHER)),
  ]);
  results.push(await step('Build', build));
  say('Unit tests and browser tests, at the same time; what the browser tests say comes at the end …');
  results.push(...(await Promise.all([unitTests(), browserTests([], TOGETHER)])));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  say(`Took ${elapsedSeconds()} s.`);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`);
  return sum('failed') === 0 ? 0 : 1;
}
