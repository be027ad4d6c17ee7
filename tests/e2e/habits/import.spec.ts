import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/web-app.ts';

// Import from Excel/CSV/Gat print → the mapping wizard remembers the layout; the report lists every cell it did not understand.

const FOLDER = path.resolve(import.meta.dirname, '..', '..', 'fixtures', 'workbooks');
const MESSY = path.join(FOLDER, '10-messy.xlsx');

/** Everything of the messy workbook that is no part of a rota. */
const NOT_UNDERSTOOD = ['C6', 'F6', 'N6', 'C7', 'D7', 'G7', 'A9', 'B9', 'C9', 'D9', 'E9', 'F9', 'G9', 'H9', 'K9', 'L9', 'M9', 'N9', 'O9', 'R9'];
const AND_FURTHER = ['C10', 'N10', 'C12', 'Q13', 'A16', 'A1:B2'];

async function choose(app: Page, file: string): Promise<void> {
  await app.goto(`${app.url().split('#')[0]}#/`);
  await app.getByLabel('Hent inn plan').setInputFiles(file);
}

const planCount = (app: Page) => app.locator('tbody').getByRole('link').count();

async function seriousFindings(app: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: app })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}

test('a spreadsheet is imported by keyboard; the report lists every cell not understood; the same layout asks nothing the next time', async ({ app }) => {
  test.setTimeout(120_000);
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  const before = await planCount(app);
  await choose(app, MESSY);

  // What was found, with a picture of the sheet.
  await expect(app.getByRole('group', { name: 'Hva vi fant' })).toBeFocused();
  await expect(app.getByText('Fant 5 linjer, 2 uker og 29 vakter. 26 celler ble ikke forstått.')).toBeVisible();
  await expect(app.getByRole('cell', { name: 'A/N (ikke forstått)' })).toBeVisible();
  await app.getByLabel('Siste linje').fill('12');
  await app.keyboard.press('Enter');
  await expect(app.getByText(/^Fant 4 linjer/)).toBeVisible();
  await app.getByRole('button', { name: 'Finn på nytt' }).press('Enter');
  await expect(app.getByText(/^Fant 5 linjer/)).toBeVisible();
  expect(await seriousFindings(app)).toEqual([]);
  await app.getByRole('button', { name: 'Neste' }).press('Enter');

  // What the sheet does not say.
  await app.getByLabel('Betyr, D*').selectOption('vakt');
  await app.getByLabel('Fra, D*').fill('0800');
  await app.keyboard.press('Enter');
  await expect(app.getByLabel('Fra, D*')).toHaveValue('08:00');
  await app.getByLabel('Stilling, %, Ringevikar').fill('10');
  await app.keyboard.press('Enter');
  await app.getByLabel('Første mandag').fill('8.3.2027');
  await app.keyboard.press('Enter');
  await app.getByLabel('Navn', { exact: true }).fill('1. etasje');
  await app.getByLabel('Kommune').fill('Larvik');
  await app.getByLabel('Plasser').fill('12');
  await app.keyboard.press('Enter');
  await expect(app.getByLabel('Navn', { exact: true })).toHaveValue('1. etasje');
  expect(await seriousFindings(app)).toEqual([]);
  await app.getByRole('button', { name: 'Neste' }).press('Enter');

  // The report: every cell but the code that was explained.
  const report = app.getByRole('region', { name: /^Celler vi ikke forstod/ });
  const expected = [...NOT_UNDERSTOOD, ...AND_FURTHER].filter((address) => address !== 'F6');
  await expect(report.getByRole('rowheader')).toHaveText(expected);
  expect(await seriousFindings(app)).toEqual([]);
  await report.getByRole('button', { name: 'Vis i arket: N10' }).press('Enter');
  await expect(app.getByRole('cell', { name: '7,5 (ikke forstått)' })).toHaveAttribute('data-marked', '');

  // Nothing has changed so far; accepting adds the plan.
  await app.getByRole('button', { name: /^3\. Forhåndsvisning/ }).press('Enter');
  await app.getByRole('button', { name: 'Hent inn' }).press('Enter');
  await expect(app.getByRole('region', { name: 'Nøkkeltall' })).toBeVisible();

  // The same layout again: straight to the preview, with the answers from last time.
  await choose(app, MESSY);
  await expect(app.getByRole('group', { name: 'Forhåndsvisning' })).toBeFocused();
  await expect(app.getByText(/Programmet kjenner dette oppsettet/)).toBeVisible();
  await expect(app.getByText('1. etasje, Larvik')).toBeVisible();
  await app.getByRole('button', { name: /^2\. Spørsmål/ }).press('Enter');
  await expect(app.getByLabel('Fra, D*')).toHaveValue('08:00');
  await expect(app.getByLabel('Stilling, %, Ringevikar')).toHaveValue('10');
  await expect(app.getByTitle('forslag')).toHaveCount(0);
  await app.getByRole('button', { name: 'Avbryt' }).press('Enter');
  await expect(app.getByRole('heading', { level: 1, name: 'Avdelinger' })).toBeVisible();
  expect(await planCount(app)).toBe(before + 1);
});

test('a file is dropped on the departments; one that is no spreadsheet is told about and changes nothing', async ({ app }) => {
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  const drop = (name: string, text: string) =>
    app.evaluate(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content ?? ''], fileName ?? ''));
        document.querySelector('.drop-area')?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      },
      [name, text],
    );
  await drop('turnus.xls', '<html><table><tr><td>D</td></tr></table></html>');
  await expect(app.getByText('Filen er ikke et regneark')).toBeVisible();
  await drop('turnus.csv', 'Navn;%;Ma;Ti;On;To;Fr;Lø;Sø\nSykepleier 1;75;D;D;A;;;N;\n\nD = 07:30-15:00\nA = 14:30-22:00\nN = 22:00-07:30\n');
  await expect(app.getByText('Fant 1 linje, 1 uke og 4 vakter. Alle celler ble forstått.')).toBeVisible();
});
