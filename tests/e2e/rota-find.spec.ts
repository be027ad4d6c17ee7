import { callService, cellAt, emptyRota, isSaved, openRota, planNow } from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

const week = (...texts: readonly string[]): readonly string[] => Array.from({ length: 7 }, (_, day) => texts[day] ?? '');

test('find goes from cell to cell, and replace changes one, a block or all as one step, pinned cells apart', async ({ app }) => {
  const document = JSON.parse(emptyRota(3, 1)) as { lines: { weeks: string[] }[] };
  for (const line of document.lines) line.weeks = ['D D A D - - -'];
  const planId = await openRota(app, JSON.stringify(document));
  await callService(app, 'plan.execute', { planId, baseRevision: 0, command: { type: 'pins.set', cells: [{ line: '3', day: 0 }], isPinned: true } });
  await expect.poll(async () => (await planNow(app, planId)).revision).toBe(1);
  const keys = app.keyboard;
  const active = (row: number, col: number) => expect(cellAt(app, row, col)).toHaveAttribute('tabindex', '0');
  await cellAt(app, 0, 1).click();

  await keys.press('Control+F');
  const find = app.getByRole('form', { name: 'Finn' });
  await expect(find.getByRole('textbox', { name: 'Finn' })).toBeFocused();
  await keys.type('d');
  // One stands on the second of nine.
  await expect(find.getByRole('status')).toHaveText('2 av 9');
  await keys.press('Enter');
  await active(0, 3);
  await keys.press('Shift+Enter');
  await keys.press('Shift+Enter');
  await keys.press('Shift+Enter');
  await active(2, 3);
  await expect(find.getByRole('status')).toHaveText('9 av 9');
  await keys.press('Escape');
  await expect(cellAt(app, 2, 3)).toBeFocused();

  // All of it at once; what is pinned is left alone, and that is said.
  await keys.press('Control+H');
  const replace = app.getByRole('form', { name: 'Finn og erstatt' });
  await replace.getByRole('textbox', { name: 'Finn' }).fill('d');
  await replace.getByRole('textbox', { name: 'Erstatt med' }).fill('n');
  await replace.getByRole('button', { name: 'Erstatt alle 9' }).click();
  await isSaved(app, planId, [week('N', 'N', 'A', 'N'), week('N', 'N', 'A', 'N'), week('D', 'N', 'A', 'N')]);
  await expect(app.getByRole('status').filter({ hasText: '8 celler endret. 1 fast celle står som før.' })).toBeAttached();
  expect((await planNow(app, planId)).history.undo).toBe(2);

  // One after the other, in the selection only; the block stays selected.
  await cellAt(app, 0, 0).click();
  await cellAt(app, 1, 1).click({ modifiers: ['Shift'] });
  await keys.press('Control+H');
  await replace.getByRole('combobox').selectOption({ label: 'utvalget' });
  await replace.getByRole('textbox', { name: 'Finn' }).fill('N');
  await replace.getByRole('textbox', { name: 'Erstatt med' }).fill('kurs 1');
  await expect(replace.getByRole('status')).toHaveText('1 av 4');
  await replace.getByRole('button', { name: 'Erstatt', exact: true }).click();
  await active(0, 1);
  await expect(replace.getByRole('status')).toHaveText('1 av 3');
  await expect(app.locator('[role="gridcell"][aria-selected="true"]')).toHaveCount(4);
  await isSaved(app, planId, [week('kurs 1', 'N', 'A', 'N'), week('N', 'N', 'A', 'N'), week('D', 'N', 'A', 'N')]);

  // A part of a text, in the line.
  await replace.getByRole('combobox').selectOption({ label: 'linja' });
  await replace.getByRole('textbox', { name: 'Finn' }).fill('KURS');
  await expect(replace.getByRole('status')).toHaveText('Ingen treff');
  await replace.getByLabel('Hele cellen').uncheck();
  await expect(replace.getByRole('status')).toHaveText('1 treff');
  await replace.getByRole('textbox', { name: 'Erstatt med' }).fill('møte');
  await replace.getByRole('button', { name: 'Erstatt alle 1' }).click();
  await isSaved(app, planId, [week('møte 1', 'N', 'A', 'N'), week('N', 'N', 'A', 'N'), week('D', 'N', 'A', 'N')]);
});
