import { readFileSync } from 'node:fs';
import os from 'node:os';
import { chromium, type Page } from '@playwright/test';
import { OPTIMISE_AIMS, type OptimiseSettings } from '#shared/domain/model/optimise-job.ts';
import { callService, emptyRota, openRota } from '#tests/support/rota-page.ts';
import { startWebApp } from '#tests/support/web-app.ts';

/**
 * How fast typing in the rota is answered while a suggestion is made, beside the same with nothing going on, turn by turn in one run. Times differ between
 * machines and with what else they do; the ratio is what may be quoted.
 */

const LINES = 24;
const WEEKS = 6;
const TURNS = 6;
const KEYS = 16;
const CODES = ['d', 'a', 'n'];
const SETTINGS: OptimiseSettings = {
  keep: 'nothing',
  keepWeekends: false,
  keepLines: [],
  keepCells: [],
  order: OPTIMISE_AIMS,
  seconds: null,
  seed: 1,
  moves: null,
};

interface Measured {
  readonly keys: readonly number[];
  readonly sums: readonly number[];
}

/** Types codes down a day, each as soon as the one before has settled, and takes what was measured. */
async function typeDown(page: Page, day: number): Promise<Measured> {
  await page.locator(`[data-row="0"][data-col="${day}"]`).click();
  await page.evaluate(() => {
    const { bench } = window as unknown as { bench: { keys: number[]; sums: number[] } };
    bench.keys = [];
    bench.sums = [];
  });
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(CODES[key % CODES.length] ?? 'd');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(150);
  }
  return page.evaluate(() => (window as unknown as { bench: Measured }).bench);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const browserPath = process.env['VAKTBALANSE_BROWSER'];
const browser = await chromium.launch({
  ...(browserPath ? { executablePath: browserPath } : {}),
  args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const server = await startWebApp({ demo: false });
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'nb-NO' });
  await page.addInitScript(readFileSync(new URL('./grid-page.js', import.meta.url), 'utf8'));
  await page.goto(server.address());
  const planId = await openRota(page, emptyRota(LINES, WEEKS));
  await page.waitForTimeout(1500);
  await page.evaluate(() => (window as unknown as { watchSums(of: string): void }).watchSums('.rota-foot'));
  await typeDown(page, 0);
  const results = { idle: { keys: [] as number[], sums: [] as number[] }, searching: { keys: [] as number[], sums: [] as number[] } };
  let moves = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const kind = turn % 2 === 0 ? 'idle' : 'searching';
    if (kind === 'searching') await callService(page, 'optimise.start', { planId, settings: SETTINGS });
    await page.waitForTimeout(2000);
    const { keys, sums } = await typeDown(page, turn + 1);
    results[kind].keys.push(...keys);
    results[kind].sums.push(...sums);
    if (kind === 'searching') {
      moves = (await callService(page, 'optimise.get', { planId })).job?.movesPerSecond ?? 0;
      await callService(page, 'optimise.discard', { planId });
    }
  }
  process.stdout.write(
    `Node.js ${process.versions.node}, Chromium ${browser.version()}, ${os.cpus().length} cores, load ${(os.loadavg()[0] ?? 0).toFixed(1)}; ${LINES} lines × ${WEEKS} weeks\n\n`,
  );
  process.stdout.write(`${''.padEnd(34)}${['idle', 'searching', 'ratio'].map((column) => column.padStart(12)).join('')}\n`);
  for (const [name, read] of [
    ['key to paint, median, ms', ({ keys }: Measured) => quantile(keys, 0.5)],
    ['key to paint, p95, ms', ({ keys }: Measured) => quantile(keys, 0.95)],
    ['key to sums painted, median, ms', ({ sums }: Measured) => quantile(sums, 0.5)],
    ['key to sums painted, p95, ms', ({ sums }: Measured) => quantile(sums, 0.95)],
  ] as const) {
    const [idle, searching] = [read(results.idle), read(results.searching)];
    process.stdout.write(
      `${name.padEnd(34)}${idle.toFixed(1).padStart(12)}${searching.toFixed(1).padStart(12)}${(searching / idle).toFixed(2).padStart(12)}\n`,
    );
  }
  process.stdout.write(`moves a second meanwhile          ${String(moves).padStart(24)}\n`);
} finally {
  await browser.close();
  await server.stop();
}
