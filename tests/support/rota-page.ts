import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { MethodInput, MethodName, MethodOutput, PlanSnapshot } from '#shared/contract/methods.ts';

/** What the tests of the rota screen do again and again. */

/** Calls the service of the open page as the app itself would. @throws Error with the envelope's error */
export async function callService<M extends MethodName>(page: Page, method: M, input: MethodInput<M>): Promise<MethodOutput<M>> {
  const body = JSON.stringify({ method, input });
  const answer = await page.evaluate(async (text) => {
    const response = await fetch('/api/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: text });
    return (await response.json()) as unknown;
  }, body);
  const envelope = answer as Envelope<MethodOutput<M>>;
  if (!envelope.ok) throw new Error(`${method}: ${JSON.stringify(envelope.error)}`);
  return envelope.value;
}

/** A plan document with empty lines. */
export function emptyRota(lines: number, weeks: number, kind: 'cycle' | 'calendar' = 'cycle'): string {
  const week = '- - - - - - -';
  return JSON.stringify({
    format: 'vaktbalanse/1',
    name: 'Prøveturnus',
    unit: { name: 'Prøveavdeling', municipality: 'Larvik', serviceType: 'nursing-home-long-stay', places: 24 },
    period: { kind, start: '2027-01-04', weeks },
    shiftCodes: [
      { code: 'D', kind: 'work', start: '07:30', end: '15:00' },
      { code: 'A', kind: 'work', start: '14:30', end: '22:00' },
      { code: 'N', kind: 'work', start: '22:00', end: '08:00' },
      { code: 'Ø', kind: 'work', start: '08:00', end: '20:00', unpaidBreakMinutes: 30 },
      { code: 'F1', kind: 'off', dayOff: 'F1' },
    ],
    demand: [{ id: 'day', days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: '07:30', end: '15:00', people: 6 }],
    lines: Array.from({ length: lines }, (_, index) => ({
      id: String(index + 1),
      label: `Sykepleier ${index + 1}`,
      competence: 'registered-nurse',
      positionPercent: 100,
      fullTimeWeekHours: 35.5,
      weekendEvery: 3,
      weeks: Array.from({ length: weeks }, () => week),
    })),
    agreements: [],
    settings: {},
  });
}

/** Puts the document into the store and opens its rota; gives the plan's id. */
export async function openRota(page: Page, document: string): Promise<string> {
  const { planId } = await callService(page, 'plan.import', { fileName: 'test.vaktbalanse.json', text: document });
  await showRota(page, planId);
  return planId;
}

export async function showRota(page: Page, planId: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${planId}/rota`);
  await cellAt(page, 0, 0).waitFor();
}

export function cellAt(page: Page, row: number, col: number): Locator {
  return page.locator(`[role="gridcell"][data-row="${row}"][data-col="${col}"]`);
}

export function planNow(page: Page, planId: string): Promise<PlanSnapshot> {
  return callService(page, 'plan.open', { planId });
}

/** The texts of all lines as the service has them. */
export async function cellsNow(page: Page, planId: string): Promise<readonly (readonly string[])[]> {
  return (await planNow(page, planId)).plan.lines.map((line) => line.cells);
}

const NAMED_KEYS: Readonly<Record<string, number>> = { Tab: 9, Enter: 13 };

/**
 * Presses keys as fast as the page takes them: letters (æ, ø and å too, which the driver's own keyboard lacks), Tab and Enter.
 * They reach the page as real key presses, in order; only the waiting for each one is left out.
 */
export async function pressKeys(page: Page, keys: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const presses = keys.flatMap((key) => {
    const code = NAMED_KEYS[key];
    const down = code === undefined ? { key, text: key } : { key, code: key, windowsVirtualKeyCode: code };
    return [
      session.send('Input.dispatchKeyEvent', { type: code === undefined ? 'keyDown' : 'rawKeyDown', ...down }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...down, text: '' }),
    ];
  });
  await Promise.all(presses);
  await session.detach();
}

/** Brings the keyboard into the grid without the mouse: F6 from region to region. */
export async function enterGridByKeyboard(page: Page): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'gridcell')) return;
    await page.keyboard.press('F6');
  }
  throw new Error('F6 never reached the grid.');
}

/** Counts, from inside the page, the components that React draws again; without any help from the app. */
export const COUNT_RENDERS = readFileSync(new URL('./count-renders.js', import.meta.url), 'utf8');

export const LINES = 24;
export const DAYS = 42;
/** A week that is different on every line, with codes of one and two letters, Ø, and days without anything. */
const PATTERN = ['D', 'A', 'Ø', '', 'N', 'F1', 'D'];

function textFor(row: number, col: number): string {
  return PATTERN[(row * 3 + col) % PATTERN.length] ?? '';
}

/** The rota that is typed and pasted. */
export const WANTED = Array.from({ length: LINES }, (_, row) => Array.from({ length: DAYS }, (_, col) => textFor(row, col)));

/** Waits until the service has exactly these texts. */
export async function isSaved(page: Page, planId: string, cells: readonly (readonly string[])[], timeout = 30_000): Promise<void> {
  await expect.poll(() => cellsNow(page, planId), { timeout, intervals: [250, 1000] }).toEqual(cells);
}
