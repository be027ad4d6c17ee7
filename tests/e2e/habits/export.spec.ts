import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { readCsv } from '#service/adapters/spreadsheet/read-csv.ts';
import { readWorkbook } from '#service/adapters/spreadsheet/read-workbook.ts';
import { unpackedBytes } from '#service/adapters/spreadsheet/zip-size.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import { readOwnWorkbook } from '#shared/exchange/write/own-workbook.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { readCalendar } from '#tests/support/read-calendar.ts';
import { openRota, planNow } from '../../support/rota-page.ts';
import { expect, test } from '../../support/web-app.ts';

const PLAN = aPlan()
  .named('Eksport')
  .withLine('D A N F1 - - -', { label: 'Åse' })
  .withLine('- - - - D D D', { label: '=Bo' })
  .withDemand('07:30', '15:00', 1)
  .build();

/** Goes to the screen Reports by keyboard and makes one kind of file there. */
async function exported(app: Page, kind: RegExp, before: () => Promise<void> = async () => undefined): Promise<{ name: string; bytes: Buffer }> {
  await app.getByRole('radio', { name: kind }).press('Space');
  await before();
  const [download] = await Promise.all([app.waitForEvent('download'), app.getByRole('button', { name: 'Lag og last ned filen' }).press('Enter')]);
  const name = download.suggestedFilename();
  await expect(app.getByText(`Lastet ned: ${name}`).first()).toBeVisible();
  return { name, bytes: readFileSync(await download.path()) };
}

test('a plan leaves as Excel with formulas, CSV, a list of shifts, a calendar a line and a PDF for the unions', async ({ app }) => {
  test.setTimeout(120_000);
  const planId = await openRota(app, writePlanDocument(PLAN));
  await app.goto(`${app.url().split('#')[0]}#/plan/${planId}/reports`);
  await expect(app.getByRole('heading', { name: 'Regneark, lister og kalendere' })).toBeVisible();

  const workbook = await exported(app, /^Excel-arbeidsbok/);
  expect(workbook.name).toBe('eksport.xlsx');
  const { sheets } = await readXlsx(new Uint8Array(workbook.bytes));
  const hours = [...(sheets[0]?.cells?.values() ?? [])].filter((cell) => cell.formula?.includes("'Vaktkoder'!$F$"));
  expect(hours.map(({ formulaResult }) => formulaResult)).toEqual([25, 22.5]);
  const own = readOwnWorkbook(await readWorkbook(new Uint8Array(workbook.bytes), workbook.name));
  expect(own).toEqual({ plan: (await planNow(app, planId)).plan, changes: [], hasGrid: true });

  const csv = await exported(app, /^Turnusen som tekstfil/);
  expect(csv.name).toBe('eksport.csv');
  const rows = readCsv(new Uint8Array(csv.bytes), csv.name).sheets[0]?.rows.map((row) => row.map((cell) => (cell?.kind === 'text' ? cell.text : '')));
  expect(rows?.find(([number]) => number === '1')?.slice(1, 8)).toEqual(['Åse', 'Sykepleier', '100', 'D', 'A', 'N', 'F1']);

  const list = await exported(app, /^Vaktliste/, () => app.getByRole('checkbox', { name: 'Ta med fridager og fravær' }).press('Space'));
  expect(list.name).toBe('eksport-vaktliste.csv');
  expect(list.bytes.toString().trimEnd().split('\r\n')).toHaveLength(1 + 6 + 1);

  const all = await exported(app, /^Kalender/);
  expect(all.name).toBe('eksport-ics.zip');
  expect(unpackedBytes(new Uint8Array(all.bytes))).toBeGreaterThan(1000);
  const one = await exported(app, /^Kalender/, async () => {
    await app.getByRole('combobox', { name: 'Hvem' }).selectOption({ label: '1 Åse' });
  });
  expect(one.name).toBe('1-åse.ics');
  const calendar = readCalendar(new Uint8Array(one.bytes));
  expect(calendar.events.map(({ title }) => title)).toEqual(['D 07:30–15:00', 'A 14:30–22:00', 'N 22:00–08:00', 'F1 ukefridag']);
  expect(calendar.events.every(({ repeat }) => repeat === 'FREQ=WEEKLY;INTERVAL=1')).toBe(true);

  const [pdf] = await Promise.all([app.waitForEvent('download'), app.getByRole('button', { name: 'Lag og last ned PDF' }).press('Enter')]);
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});
