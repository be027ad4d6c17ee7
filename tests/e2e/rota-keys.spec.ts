import { callService, cellAt, cellsNow, emptyRota, isSaved, openRota, planNow, pressKeys } from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

/** The keys of the grid, one by one, as a spreadsheet has them. */

/** A rota of some lines and weeks with the given texts from its first cell on. */
function rotaWith(rows: readonly string[], weeks = 1): string {
  const document = JSON.parse(emptyRota(rows.length, weeks)) as { lines: { weeks: string[] }[] };
  for (const [index, row] of rows.entries()) {
    const cells = row.split(' ');
    const line = document.lines[index];
    if (line) line.weeks = line.weeks.map((_, week) => Array.from({ length: 7 }, (_day, day) => cells[week * 7 + day] ?? '-').join(' '));
  }
  return JSON.stringify(document);
}

test('typing over, F2, Esc, Backspace and Delete work as in a spreadsheet', async ({ app }) => {
  const planId = await openRota(app, rotaWith(['D A N', 'D A N']));
  const keys = app.keyboard;
  const cell = (row: number, col: number) => expect(cellAt(app, row, col).locator('.rota-code'));
  await cellAt(app, 0, 0).click();

  // Typing replaces; Esc gives back.
  await keys.press('a');
  await expect(app.getByRole('combobox', { name: /Vaktkode/ })).toHaveValue('a');
  await keys.press('Escape');
  await cell(0, 0).toHaveText('D');

  // F2 changes what stands there, and the arrows move the caret; F2 again gives them back to the grid.
  await keys.press('F2');
  await keys.press('x');
  await keys.press('ArrowLeft');
  await keys.press('y');
  await expect(app.getByRole('combobox', { name: /Vaktkode/ })).toHaveValue('Dyx');
  await keys.press('F2');
  await keys.press('ArrowRight');
  await cell(0, 0).toHaveText('Dyx');
  await expect(cellAt(app, 0, 1)).toBeFocused();

  // Backspace empties this cell alone for typing anew; Delete empties the block.
  await keys.press('Shift+ArrowRight');
  await keys.press('Backspace');
  await keys.press('Enter');
  await expect(cellAt(app, 0, 1)).toHaveAttribute('aria-label', /: tom/);
  await cell(0, 2).toHaveText('N');
  await cellAt(app, 1, 0).click();
  await keys.press('Shift+End');
  await keys.press('Delete');
  const empty = ['', '', '', '', '', '', ''];
  await isSaved(app, planId, [['Dyx', '', 'N', '', '', '', ''], empty]);
  // Unknown text is kept and marked, and gives no hours.
  expect((await planNow(app, planId)).evaluation.lines[0]?.hoursPlanned).toBe(10);
  await expect(cellAt(app, 0, 0)).toHaveAttribute('aria-label', /Dyx, ukjent kode/);
});

test('moves keep what is typed: Enter, Tab, arrows, Home, End, Ctrl+arrows, Shift+arrows', async ({ app }) => {
  const planId = await openRota(app, rotaWith(['- - D D D', '- - - -', '- - - -', 'A'], 2));
  const keys = app.keyboard;
  const at = (row: number, col: number) => expect(cellAt(app, row, col)).toBeFocused();
  await cellAt(app, 1, 1).click();

  // Enter after Tab goes to the next line, where the row began; Shift+Enter goes up, Shift+Tab back.
  for (const key of ['d', 'Tab', 'a', 'Tab', 'n', 'Enter']) await keys.press(key);
  await at(2, 1);
  await keys.press('Shift+Enter');
  await at(1, 1);
  await keys.press('Shift+Tab');
  await at(1, 0);

  // Ctrl+arrow stops at the edges of what is filled, then at the border; while typing too.
  await keys.press('ArrowUp');
  await keys.press('Control+ArrowRight');
  await at(0, 2);
  await keys.press('Control+ArrowRight');
  await at(0, 4);
  await keys.press('Control+ArrowRight');
  await at(0, 13);
  await keys.press('n');
  await keys.press('Control+ArrowLeft');
  await at(0, 4);
  await keys.press('Control+ArrowDown');
  await at(3, 4);
  await keys.press('a');
  await keys.press('Home');
  await at(3, 0);
  await keys.press('End');
  await at(3, 13);
  await keys.press('Control+Home');
  await at(0, 0);
  await keys.press('Control+End');
  await at(3, 13);

  // Shift takes more cells, also from a cell that is being typed.
  await pressKeys(app, ['ø']);
  await keys.press('Shift+ArrowUp');
  await expect(app.locator('[role="gridcell"][aria-selected="true"]')).toHaveCount(2);
  await keys.press('Control+Shift+Home');
  await expect(app.locator('[role="gridcell"][aria-selected="true"]')).toHaveCount(4 * 14);
  const rows = await cellsNow(app, planId);
  expect([rows[0]?.[13], rows[1]?.slice(1, 4), rows[3]?.[4], rows[3]?.[13]]).toEqual(['N', ['D', 'A', 'N'], 'A', 'Ø']);
});

test('Ctrl+Enter, Ctrl+D and Ctrl+R fill, in a block and from the cell above or on the left', async ({ app }) => {
  const planId = await openRota(app, rotaWith(['D A', '-', '-']));
  const keys = app.keyboard;
  await cellAt(app, 1, 1).click();
  await keys.press('Control+d');
  await keys.press('ArrowRight');
  await keys.press('Control+r');
  await cellAt(app, 0, 0).click();
  await cellAt(app, 2, 0).click({ modifiers: ['Shift'] });
  await keys.press('Control+d');
  await cellAt(app, 0, 4).click();
  await cellAt(app, 1, 5).click({ modifiers: ['Shift'] });
  await keys.press('n');
  // Neither reloads the page nor fills while a word is being typed.
  await keys.press('Control+r');
  await keys.press('Control+Enter');
  await isSaved(app, planId, [
    ['D', 'A', '', '', 'N', 'N', ''],
    ['D', 'A', 'A', '', 'N', 'N', ''],
    ['D', '', '', '', '', '', ''],
  ]);
  expect((await planNow(app, planId)).history.undo).toBe(4);
});

test('the list of codes never takes a key that was not meant for it', async ({ app }) => {
  const document = JSON.parse(rotaWith(['-', '-', '-', '-'])) as { shiftCodes: unknown[] };
  for (const code of ['D1', 'D12', 'Da', 'DA', 'Åse']) document.shiftCodes.push({ code, kind: 'work', start: '08:00', end: '15:30' });
  const planId = await openRota(app, JSON.stringify(document));
  const keys = app.keyboard;
  await cellAt(app, 0, 0).click();
  // Enter, Tab and arrows keep what was typed, however near a longer code is.
  for (const key of ['d', 'Tab', 'd', '1', 'ArrowDown', 'f', 'Enter', 'd', 'a', 'ArrowRight']) await keys.press(key);
  await cellAt(app, 3, 0).click();
  // Only Alt+arrow chooses, and what it chose can still be typed over.
  for (const key of ['d', 'Alt+ArrowDown', 'Alt+ArrowDown', 'Tab', 'd', 'Alt+ArrowUp', 'Backspace', 'Tab']) await keys.press(key);
  // Letters put together of two keys, as a Mac or a foreign keyboard sends them.
  const session = await app.context().newCDPSession(app);
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Dead', windowsVirtualKeyCode: 0xba });
  await expect(app.getByRole('combobox', { name: /Vaktkode/ })).toBeFocused();
  await session.send('Input.imeSetComposition', { text: '\u02da', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.insertText', { text: 'A\u030a' });
  for (const key of ['s', 'E', 'Tab', 'd', 'A', 'Tab']) await keys.press(key);
  await isSaved(app, planId, [
    ['D', 'D1', '', '', '', '', ''],
    ['', 'f', '', '', '', '', ''],
    ['', 'da', '', '', '', '', ''],
    ['D12', 'D', 'Åse', 'dA', '', '', ''],
  ]);
  expect((await callService(app, 'plan.history', { planId })).length).toBe(8);
});
