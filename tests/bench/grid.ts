import { readFileSync } from 'node:fs';
import os from 'node:os';
import { type Browser, chromium, type Page } from '@playwright/test';
import { randomElement, seededRandom } from '#shared/kernel/random.ts';
import { callService, emptyRota, openRota } from '#tests/support/rota-page.ts';
import { startWebApp } from '#tests/support/web-app.ts';

/**
 * The rota grid of a large department and a whole year in a real browser, beside the same grid with every cell drawn and beside a plain
 * HTML table, in one run. Times differ between machines and with what else they do; the ratios are what may be quoted.
 */

const LINES = 60;
const WEEKS = 53;
const KEYS = 40;
const WHEEL_TURNS = 60;
const CODES = ['D', 'D', 'D', 'A', 'A', 'N', 'Ø', 'F1', '-', '-'];
const HOURS = { D: 7.5, A: 7.5, N: 10, Ø: 11.5 };
const VIEWPORT = { width: 1366, height: 768 };

interface Measured {
  readonly keys: readonly number[];
  readonly sums: readonly number[];
  readonly frames: readonly number[];
  readonly holes: number;
  readonly checks: number;
  readonly cells: number;
}

function script(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

/** The document of a plan with every weekday filled at random, and weekends every third week. */
function bigRota(): string {
  const random = seededRandom(20_270_104);
  const document = JSON.parse(emptyRota(LINES, WEEKS, 'calendar')) as { lines: { weeks: string[] }[] };
  document.lines.forEach((line, index) => {
    line.weeks = line.weeks.map((_, week) =>
      Array.from({ length: 7 }, (__, day) => (day >= 5 && (week + index) % 3 > 0 ? '-' : randomElement(random, CODES))).join(' '),
    );
  });
  return JSON.stringify(document);
}

async function openPage(browser: Browser, address: string | null, before: readonly string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT, locale: 'nb-NO' });
  for (const content of before) await page.addInitScript(content);
  await page.goto(address ?? 'about:blank');
  return page;
}

/** Types a code and Enter again and again down the first day, each as soon as the one before has settled. */
async function typeDown(page: Page): Promise<void> {
  const codes = ['d', 'a', 'n'];
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(codes[key % codes.length] ?? 'd');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(120);
  }
}

async function scrollAbout(page: Page, grid: string): Promise<void> {
  await page.locator(grid).hover();
  await page.evaluate((selector) => (window as unknown as { watchFrames(of: string): void }).watchFrames(selector), grid);
  for (let turn = 0; turn < WHEEL_TURNS; turn += 1) {
    const isDown = turn % 4 === 3;
    const back = turn >= WHEEL_TURNS / 2 ? -1 : 1;
    await page.mouse.wheel(isDown ? 0 : 180 * back, isDown ? 120 * back : 0);
    await page.waitForTimeout(16);
  }
  await page.evaluate(() => (window as unknown as { stopWatching(): void }).stopWatching());
}

async function measured(page: Page, cells: string): Promise<Measured> {
  const found = await page.evaluate(() => (window as unknown as { bench: Omit<Measured, 'cells'> }).bench);
  return { ...found, cells: await page.locator(cells).count() };
}

async function measureGrid(browser: Browser, before: readonly string[]): Promise<Measured> {
  const server = await startWebApp({ demo: false });
  try {
    const page = await openPage(browser, server.address(), [script('./grid-page.js'), ...before]);
    const planId = await openRota(page, bigRota());
    await page.waitForTimeout(2000);
    await page.locator('[data-row="0"][data-col="0"]').click();
    await page.evaluate(() => (window as unknown as { watchSums(of: string): void }).watchSums('.rota-foot'));
    await typeDown(page);
    await callService(page, 'plan.open', { planId });
    await scrollAbout(page, '.rota-grid');
    const result = await measured(page, '.rota-body [role="gridcell"]');
    await page.close();
    return result;
  } finally {
    await server.stop();
  }
}

/** Makes the grid believe that its window is larger than any plan, so that it draws every cell; the app itself is the same. */
const DRAW_ALL = `for (const side of ['clientWidth', 'clientHeight']) {
  const real = Object.getOwnPropertyDescriptor(Element.prototype, side);
  Object.defineProperty(Element.prototype, side, { configurable: true, get() { return this.matches?.('.rota-grid') ? 1e6 : real.get.call(this); } });
}`;
const SAME_SUMS = `localStorage.setItem('vaktbalanse.rota.sums', 'hours,balance,filled,weekends,nights,findings')`;

async function measureTable(browser: Browser): Promise<Measured> {
  const page = await openPage(browser, null, [script('./grid-page.js')]);
  const document = JSON.parse(bigRota()) as { lines: { weeks: string[] }[] };
  const cells = document.lines.map((line) => line.weeks.flatMap((week) => week.split(' ').map((text) => (text === '-' ? '' : text))));
  await page.evaluate(script('./grid-table.js'));
  await page.evaluate(`drawTable(${JSON.stringify(cells)}, ${JSON.stringify(HOURS)})`);
  await page.waitForTimeout(1000);
  await typeDown(page);
  await scrollAbout(page, '#grid');
  const result = await measured(page, 'td');
  await page.close();
  return result;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const columns = ['the grid', 'every cell drawn', 'plain HTML table'];
const browserPath = process.env['VAKTBALANSE_BROWSER'];
const browser = await chromium.launch({
  ...(browserPath ? { executablePath: browserPath } : {}),
  args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
process.stdout.write(
  `Node.js ${process.versions.node}, Chromium ${browser.version()}, ${os.cpus().length} cores; ${LINES} lines × ${WEEKS} weeks, ${VIEWPORT.width} × ${VIEWPORT.height}\n\n`,
);
const results = [await measureGrid(browser, [SAME_SUMS]), await measureGrid(browser, [SAME_SUMS, DRAW_ALL]), await measureTable(browser)];
await browser.close();

function row(name: string, read: (result: Measured) => number, digits = 1): void {
  const values = results.map(read);
  const [own = Number.NaN] = values;
  const shown = values.map((value) =>
    (Number.isFinite(value) ? `${value.toFixed(digits)}${value === own ? '' : ` (${(value / own).toFixed(1)} : 1)`}` : '–').padStart(20),
  );
  process.stdout.write(`${name.padEnd(34)}${shown.join('')}\n`);
}

process.stdout.write(`${''.padEnd(34)}${columns.map((column) => column.padStart(20)).join('')}\n`);
row('cells in the page', ({ cells }) => cells, 0);
row('key to paint, median, ms', ({ keys }) => quantile(keys, 0.5));
row('key to paint, p95, ms', ({ keys }) => quantile(keys, 0.95));
row('key to sums painted, median, ms', ({ sums }) => quantile(sums, 0.5));
row('key to sums painted, p95, ms', ({ sums }) => quantile(sums, 0.95));
row('scroll frame, median, ms', ({ frames }) => quantile(frames, 0.5));
row('scroll frame, p95, ms', ({ frames }) => quantile(frames, 0.95));
row('frames with an empty place', ({ holes, checks }) => (checks === 0 ? Number.NaN : holes), 0);
row('frames looked at', ({ checks }) => checks || Number.NaN, 0);
