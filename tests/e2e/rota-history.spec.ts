import { cellAt, emptyRota, isSaved, openRota, planNow } from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

const week = (...texts: readonly string[]): readonly string[] => Array.from({ length: 7 }, (_, day) => texts[day] ?? '');

test('the history says what was done, and any step can be gone back or forward to by mouse and keyboard', async ({ app }) => {
  const planId = await openRota(app, emptyRota(2, 1));
  await cellAt(app, 0, 0).click();
  for (const key of ['d', 'Tab', 'a', 'Tab', 'n', 'Tab']) await app.keyboard.press(key);
  await cellAt(app, 0, 0).click();
  await cellAt(app, 1, 2).click({ modifiers: ['Shift'] });
  await app.keyboard.press('Control+D');
  await isSaved(app, planId, [week('D', 'A', 'N'), week('D', 'A', 'N')]);

  await app.keyboard.press('Control+Shift+H');
  const list = app.getByRole('list', { name: 'Stegene i planen, det nyeste øverst' });
  const steps = list.getByRole('button');
  await expect(steps).toHaveCount(5);
  await expect(steps.nth(0)).toHaveText(/3 celler endret: Sykepleier 2, 04\.01\.–06\.01\. ◂ her er planen nå/);
  await expect(steps.nth(1)).toHaveText(/Sykepleier 1, 06\.01\.: N/);
  await expect(steps.nth(0)).toBeFocused();

  // Two steps back at once by keyboard.
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('ArrowDown');
  await app.keyboard.press('Enter');
  await isSaved(app, planId, [week('D', 'A'), week()]);
  await expect(steps.nth(2)).toHaveAttribute('aria-current', 'step');
  await expect(steps.nth(2)).toBeFocused();
  await expect(steps.nth(1)).toContainText('angret');
  await expect(app.getByRole('status')).toContainText('Planen er slik den var: Sykepleier 1, 05.01.: A.');

  // To the very beginning, and forward to the end.
  await app.keyboard.press('End');
  await app.keyboard.press('Enter');
  await isSaved(app, planId, [week(), week()]);
  await steps.nth(0).click();
  await isSaved(app, planId, [week('D', 'A', 'N'), week('D', 'A', 'N')]);
  expect((await planNow(app, planId)).history).toMatchObject({ undo: 4, redo: 0 });

  // What Ctrl+Z does is seen there too.
  await cellAt(app, 0, 0).click();
  await app.keyboard.press('Control+Z');
  await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step');
});
