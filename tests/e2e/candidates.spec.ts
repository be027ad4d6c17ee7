import type { Page } from '@playwright/test';
import { cellAt, cellsNow, emptyRota, openRota, planNow } from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

/** Three nurses, one week; the first has an evening before a day, the second an evening that day, the third little. */
function rota(weeks: readonly string[], facts: readonly object[] = []): string {
  const document = JSON.parse(emptyRota(weeks.length, 1)) as { lines: { weeks: string[] }[]; demand: object[] };
  weeks.forEach((week, index) => Object.assign(document.lines[index] ?? {}, { weeks: [week], positionPercent: 50 }, facts[index]));
  document.demand = [
    { id: 'day', days: ['mon'], start: '07:30', end: '15:00', people: 1 },
    { id: 'evening', days: ['mon'], start: '15:00', end: '22:00', people: 1, minimum: 0 },
  ];
  return JSON.stringify(document);
}

const panel = (app: Page) => app.getByRole('group', { name: /Hvem kan ta vakta|Finn bytter/ });

test('F9 on a shift ranks who can take it, says why others cannot, and taking one is one step', async ({ app }) => {
  const planId = await openRota(app, rota(['D - - - - - -', 'A - - - - - -', '- D D - - - -', '- - - - - - -']));
  await cellAt(app, 0, 0).click();
  await app.keyboard.press('F9');
  await expect(panel(app)).toBeFocused();
  await expect(panel(app).getByRole('status')).toContainText('2 kan ta vakta, 1 kan ikke');
  const suggestions = panel(app).getByRole('list', { name: 'Forslag, de beste først' }).getByRole('listitem');
  await expect(suggestions.nth(0).getByRole('button').first()).toContainText('Sykepleier 4');
  await expect(suggestions.nth(0).getByRole('button').first()).toHaveAttribute('aria-expanded', 'true');
  // The grid shows it as if it were done; nothing has been sent.
  await expect(app.locator('.rota-change-preview')).toHaveText(['–', 'D']);
  await expect.poll(async () => (await cellsNow(app, planId)).map((line) => line[0])).toEqual(['D', 'A', '', '']);

  await panel(app).getByText('1 kan ikke – hvorfor').click();
  await expect(panel(app).getByText('Har A den dagen.')).toBeVisible();

  await panel(app).getByRole('button', { name: 'La Sykepleier 4 ta D' }).click();
  await expect.poll(async () => (await cellsNow(app, planId)).map((line) => line[0])).toEqual(['', 'A', '', 'D']);
  await expect(panel(app)).toHaveCount(0);
  await expect(app.locator('.rota-change-preview')).toHaveCount(0);
  await app.keyboard.press('Control+Z');
  await expect.poll(async () => (await cellsNow(app, planId)).map((line) => line[0])).toEqual(['D', 'A', '', '']);
});

test('the menu of a cell opens by the right button and by keyboard, and leads to the shifts that fit a free cell', async ({ app }) => {
  const planId = await openRota(app, rota(['- - - - - - -', '- D - - - - -']));
  await cellAt(app, 1, 0).click({ button: 'right' });
  await expect(app.getByRole('menu', { name: 'Meny for cella' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('menu')).toHaveCount(0);
  await expect(cellAt(app, 1, 0)).toBeFocused();

  await app.keyboard.press('Shift+F10');
  await expect(app.getByRole('menuitem').first()).toBeFocused();
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('ArrowUp');
  await app.keyboard.press('Enter');
  await expect(panel(app).getByRole('heading', { name: 'Hvilken vakt passer her?' })).toBeVisible();
  await panel(app).getByRole('button', { name: 'La Sykepleier 2 ta D' }).click();
  await expect.poll(async () => (await cellsNow(app, planId))[1]?.[0]).toBe('D');
});

test('a deficit in the footer leads to who can take the shift that covers it', async ({ app }) => {
  const planId = await openRota(app, rota(['- - - - - - -', '- D - - - - -']));
  await app.locator('.rota-foot-cell[data-day="0"][data-tone="deficit"]').first().click({ button: 'right' });
  await app.getByRole('menuitem', { name: 'Hvem kan ta en vakt denne dagen?' }).click();
  // The long shift covers most of what is missing by day and in the evening.
  await expect(panel(app).getByRole('combobox', { name: 'Vakt' })).toHaveValue('Ø');
  await panel(app).getByRole('combobox', { name: 'Vakt' }).selectOption('A');
  await expect(panel(app).getByRole('button', { name: /La .* ta A/ })).toBeVisible();
  await panel(app).getByRole('combobox', { name: 'Vakt' }).selectOption('D');
  await panel(app)
    .getByRole('button', { name: /La .* ta D/ })
    .click();
  await expect.poll(async () => (await planNow(app, planId)).evaluation.days[0]?.deficit).toBe(7);
});

test('by keyboard alone from a finding to a swap that mends it, and back', async ({ app }) => {
  const planId = await openRota(app, rota(['- A D - - - -', '- - A - - - -']));
  await app.locator('[role="gridcell"][tabindex="0"]').focus();
  await app.keyboard.press('F8');
  await app.keyboard.press('Shift+F10');
  const swaps = app.getByRole('menuitem', { name: /^Finn bytter: / }).first();
  await expect(swaps).toBeVisible();
  while (!(await swaps.evaluate((item) => item === document.activeElement))) await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await expect(panel(app).getByRole('status')).toContainText('fjerner funnet');
  const first = panel(app).getByRole('list', { name: 'Forslag, de beste først' }).getByRole('listitem').first();
  await expect(first).toContainText('Sykepleier 1 og Sykepleier 2 bytter onsdag i uke 1: D mot A');
  await expect(panel(app)).toBeFocused();
  await app.keyboard.press('Escape');
  await expect(cellAt(app, 0, 1)).toBeFocused();

  await app
    .getByRole('button', { name: /^Finn bytter/ })
    .first()
    .click();
  await panel(app).getByRole('button', { name: 'Gjør byttet' }).click();
  await expect.poll(async () => (await cellsNow(app, planId)).map((line) => line.slice(0, 3).join(' '))).toEqual([' A A', '  D']);
});

test('where no swap mends a finding, it says so', async ({ app }) => {
  await openRota(app, rota(['- A D - - - -']));
  await cellAt(app, 0, 1).click();
  await app.keyboard.press('F4');
  await app
    .getByRole('button', { name: /^Finn bytter/ })
    .first()
    .click();
  await expect(panel(app).getByRole('status')).toContainText('Ingen bytter fjerner funnet. Alle bytter av to og tre vakter er prøvd.');
});
