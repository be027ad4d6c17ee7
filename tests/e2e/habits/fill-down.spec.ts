import { cellAt, emptyRota, isSaved, openRota, planNow } from '../../support/rota-page.ts';
import { expect, test } from '../../support/web-app.ts';

const WEEKS = 6;
/** Six weeks, each different: days, evenings, nights, a weekend on, long shifts, off. */
const PATTERN = ['D D D D D - -', 'A A A A - - -', '- - N N N - -', '- D D - A A A', 'D A D A D - -', 'F1 - D D D D D'];

test('one six-week pattern is filled over six lines with one-week shift in one act', async ({ app }) => {
  const document = JSON.parse(emptyRota(6, WEEKS)) as { lines: { weeks: string[] }[] };
  if (document.lines[0]) document.lines[0].weeks = PATTERN;
  const planId = await openRota(app, JSON.stringify(document));
  const pattern = PATTERN.map((week) => week.split(' ').map((text) => (text === '-' ? '' : text)));
  const wanted = Array.from({ length: 6 }, (_, line) => Array.from({ length: WEEKS }, (_week, week) => pattern[(week + line) % WEEKS] ?? []).flat());

  await cellAt(app, 0, 0).click();
  await cellAt(app, 5, 0).click({ modifiers: ['Shift'] });
  await app.keyboard.press('Control+Shift+D');
  await isSaved(app, planId, wanted);
  expect((await planNow(app, planId)).history.undo).toBe(1);
  await app.keyboard.press('Control+Z');
  await isSaved(app, planId, [wanted[0] ?? [], ...Array.from({ length: 5 }, () => Array(42).fill(''))]);

  // The same from the fill bar, where pattern, shift and number of lines can be chosen.
  await cellAt(app, 0, 0).click();
  await app.getByRole('button', { name: 'Fyll', exact: true }).click();
  const bar = app.getByRole('form', { name: 'Fyll' });
  await bar.getByLabel('Hva').selectOption({ label: 'Samme mønster nedover, forskjøvet' });
  await expect(bar.getByLabel('Antall linjer')).toHaveValue('6');
  await expect(bar.getByLabel('Uker i mønsteret')).toHaveValue('6');
  await expect(bar.getByLabel('Uker senere per linje')).toHaveValue('1');
  await bar.getByRole('button', { name: 'Fyll' }).click();
  await isSaved(app, planId, wanted);
  expect((await planNow(app, planId)).history).toMatchObject({ undo: 1, redo: 0 });
});
