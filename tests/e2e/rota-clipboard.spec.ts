import type { Page } from '@playwright/test';
import { callService, cellAt, cellsNow, emptyRota, isSaved, openRota, planNow } from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

/** Blocks to and from other programs. */

async function pasteAt(app: Page, row: number, col: number, text: string): Promise<void> {
  await app.evaluate((clip) => navigator.clipboard.writeText(clip), text);
  await cellAt(app, row, col).click();
  await app.keyboard.press('Control+V');
}

const week = (...texts: readonly string[]): readonly string[] => Array.from({ length: 7 }, (_, day) => texts[day] ?? '');

test('headings, names and sums copied along are left out when one says so, and unknown codes are added on the spot', async ({ app }) => {
  const planId = await openRota(app, emptyRota(2, 1));
  const before = (await planNow(app, planId)).plan;
  await pasteAt(
    app,
    0,
    0,
    '\tUke 1\t\t\t\t\t\t\tSum\r\nNavn\tma\tti\ton\tto\tfr\tlø\tsø\t\r\n"Kari\r\nNordmann"\tD\tD\tD2\tKurs\t\t\t\t30\r\nOla Li\tN\t"N"\tX\tX\t\t\t\t20,5\r\n',
  );
  const dialog = app.getByRole('dialog');
  await expect(dialog.getByLabel('de 2 øverste radene: Uke 1 · Sum · Navn · ma')).toBeChecked();
  await expect(dialog.getByLabel('kolonnen til venstre: Kari Nordmann · Ola Li')).toBeChecked();
  await expect(dialog.getByLabel('kolonnen til høyre: 30 · 20,5')).toBeChecked();
  await expect(dialog).toContainText('2 rader og 7 kolonner');

  await dialog.getByLabel('Hva den er, D2').selectOption({ label: 'legg til som vakt' });
  const paste = dialog.getByRole('button', { name: 'Lim inn 8 celler' });
  await expect(paste).toBeDisabled();
  await dialog.getByLabel('Fra, D2').fill('7.30');
  await dialog.getByLabel('Til, D2').fill('1530');
  await dialog.getByLabel('Ubetalt pause, min, D2').fill('30');
  await dialog.getByLabel('Hva den er, Kurs').selectOption({ label: 'legg til som fravær' });
  await dialog.getByLabel('Betydning, Kurs').selectOption({ label: 'kurs' });
  await paste.click();
  await isSaved(app, planId, [week('D', 'D', 'D2', 'Kurs'), week('N', 'N', 'X', 'X')]);
  const after = await planNow(app, planId);
  expect(after.plan.shiftCodes.find(({ code }) => code === 'D2')).toEqual({ code: 'D2', kind: 'work', start: '07:30', end: '15:30', unpaidBreakMinutes: 30 });
  expect(after.plan.shiftCodes.find(({ code }) => code === 'Kurs')).toEqual({ code: 'Kurs', kind: 'leave', leave: 'training' });
  // X was kept as text: marked, not counted.
  await expect(cellAt(app, 1, 2)).toHaveAttribute('aria-label', /X, ukjent kode/);
  expect(after.evaluation.lines[1]?.hoursPlanned).toBe(20);

  // Codes and cells are one step back.
  await app.keyboard.press('Control+Z');
  await isSaved(app, planId, [week(), week()]);
  expect((await planNow(app, planId)).plan).toEqual(before);
});

test('a block that only looks framed is pasted whole when one says so', async ({ app }) => {
  const planId = await openRota(app, emptyRota(2, 1));
  await pasteAt(app, 0, 0, 'ma\tti\r\nD\tA\r\n');
  const dialog = app.getByRole('dialog');
  await dialog.getByLabel('den øverste raden: ma · ti').uncheck();
  await dialog.getByRole('button', { name: 'Lim inn 4 celler' }).click();
  await isSaved(app, planId, [week('ma', 'ti'), week('D', 'A')]);
});

test('copying gives text and a plain table; cutting empties; both come back whole', async ({ app }) => {
  const planId = await openRota(app, emptyRota(2, 1));
  await pasteAt(app, 0, 0, 'D\t7-15\r\nD\t7-15\r\n');
  await app.getByRole('dialog').getByRole('button', { name: 'Lim inn 4 celler' }).click();
  await cellAt(app, 0, 0).click();
  await cellAt(app, 1, 2).click({ modifiers: ['Shift'] });
  await app.keyboard.press('Control+X');
  await isSaved(app, planId, [week(), week()]);
  const copied = await app.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (item ? (await item.getType(type)).text() : '');
    const html = new DOMParser().parseFromString(await read('text/html'), 'text/html');
    return { text: await read('text/plain'), table: [...html.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent)) };
  });
  expect(copied.text.replaceAll('\r\n', '\n')).toBe('D\t7-15\t\nD\t7-15\t');
  expect(copied.table).toEqual([
    ['D', '7-15', ''],
    ['D', '7-15', ''],
  ]);
  await cellAt(app, 0, 1).click();
  await app.keyboard.press('Control+V');
  await app.getByRole('dialog').getByRole('button', { name: 'Lim inn 4 celler' }).click();
  await isSaved(app, planId, [week('', 'D', '7-15'), week('', 'D', '7-15')]);
});

test('pinned cells are left alone by pastes, fills and clearing, which is said; typing changes them', async ({ app }) => {
  const planId = await openRota(app, emptyRota(2, 1));
  await pasteAt(app, 0, 0, 'D\tD\tD\r\n');
  await isSaved(app, planId, [week('D', 'D', 'D'), week()]);
  const { revision } = await planNow(app, planId);
  await callService(app, 'plan.execute', { planId, baseRevision: revision, command: { type: 'pins.set', cells: [{ line: '1', day: 1 }], isPinned: true } });
  await expect.poll(async () => (await planNow(app, planId)).revision).toBe(revision + 1);
  await app.reload();
  await pasteAt(app, 0, 0, 'A\tA\tA\r\n');
  await expect(app.getByRole('status')).toContainText('2 celler endret. 1 fast celle står som før.');
  await isSaved(app, planId, [week('A', 'D', 'A'), week()]);
  await app.keyboard.press('Delete');
  await isSaved(app, planId, [week('', 'D'), week()]);
  await cellAt(app, 0, 1).click();
  await app.keyboard.press('n');
  await app.keyboard.press('Enter');
  await expect.poll(() => cellsNow(app, planId)).toEqual([week('', 'N'), week()]);
});
