import type { Page } from '@playwright/test';
import { cellAt, emptyRota, openRota } from '../../support/rota-page.ts';
import { expect, test } from '../../support/web-app.ts';

function footCell(app: Page, label: string, nth: number) {
  return app
    .getByRole('row')
    .filter({ has: app.getByRole('rowheader', { name: label, exact: true }) })
    .getByRole('gridcell')
    .nth(nth);
}

async function type(app: Page, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    for (const letter of code) await app.keyboard.press(letter);
    await app.keyboard.press('Tab');
  }
}

test('counts, hours, need, difference and what has run up follow every key', async ({ app }) => {
  await openRota(app, emptyRota(3, 2));
  for (const group of ['Folk mot behov', 'Timer', 'Vakter per kode']) await app.getByRole('button', { name: `Vis flere rader: ${group}` }).click();
  await cellAt(app, 0, 0).click();
  await type(app, ['d']);
  await expect(footCell(app, 'Antall D', 0)).toHaveText('1');
  await expect(footCell(app, 'Dag: på vakt', 0)).toHaveText('1');
  await expect(footCell(app, 'Dag: behov', 0)).toHaveText('6');
  await expect(footCell(app, 'Dag: differanse', 0)).toHaveText('\u22125');
  await expect(footCell(app, 'Timer på vakt', 0)).toHaveText('7,5');
  await expect(footCell(app, 'Timer behov', 0)).toHaveText('45');
  await expect(footCell(app, 'Timer under', 0)).toHaveText('\u221238');
  await expect(footCell(app, 'Timer under så langt', 0)).toHaveText('\u2212218');
  await type(app, ['a', '-', '-', '-', 'd']);
  await expect(footCell(app, 'Antall A', 1)).toHaveText('1');
  await expect(footCell(app, 'Kveld: differanse', 1)).toHaveText('+1');
  // Weekday and weekend run up apart, and over never pays for under.
  await expect(footCell(app, 'Timer over så langt', 0)).toHaveText('+7');
  await expect(footCell(app, 'Timer over så langt', 1)).toHaveText('+7,5');
  await expect(footCell(app, 'Timer over så langt', 3)).toHaveText('+7,5');
  await app.keyboard.press('Control+Z');
  await expect(footCell(app, 'Timer over så langt', 1)).toHaveText('0');
});

test('hours, per cent, weekends, nights, Sundays, days off, supplements and findings stand beside each line', async ({ app }) => {
  await app.setViewportSize({ width: 2800, height: 900 });
  const document = JSON.parse(emptyRota(2, 2)) as { lines: { annualPayKr?: number }[]; settings: object };
  for (const line of document.lines) line.annualPayKr = 545_400;
  document.settings = { employerContributionPercent: 14.1, holidayPayPercent: 12, pensionPercent: 10 };
  await openRota(app, JSON.stringify(document));
  await cellAt(app, 0, 0).click();
  await type(app, ['d', 'f1', 'n', '-', '-', '-', 'd']);
  const sums = app.locator('.rota-body [aria-rowindex="3"] .rota-sum');
  const heads = app.locator('.rota-head .rota-frozen.right [role="columnheader"]');
  await expect(heads).toHaveText(['t/uke', 'avtalt t', 'diff. t', 'fylt %', 'helg', 'natt', 'søn.', 'F', 'tillegg 1000 kr', '1000 kr/år', 'funn']);
  await expect(sums.nth(0)).toHaveText('12,5');
  await expect(sums.nth(1)).toHaveText('35,5');
  await expect(sums.nth(2)).toHaveText('\u221223,0');
  await expect(sums.nth(3)).toHaveText('35,2');
  await expect(sums.nth(4)).toHaveText('1/2');
  await expect(sums.nth(5)).toHaveText('1');
  await expect(sums.nth(6)).toHaveText('1');
  await expect(sums.nth(7)).toHaveText('1');
  await expect(sums.nth(8)).toHaveText(/^[1-9]\d*$/);
  await expect(sums.nth(9)).toHaveText(/^[1-9]\d*$/);
  await expect(sums.nth(10)).toHaveText(/\d/);
});
