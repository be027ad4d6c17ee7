import { cellAt, cellsNow, emptyRota, openRota, planNow, pressKeys } from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

test('pinned cells show and say it, and fills leave them alone; a person may type in them', async ({ app }) => {
  const planId = await openRota(app, emptyRota(3, 1));
  await cellAt(app, 1, 1).click();
  await cellAt(app, 1, 2).click({ modifiers: ['Shift'] });
  await app.keyboard.press('Control+L');
  await expect(cellAt(app, 1, 1)).toHaveAccessibleName(/Fast$/);
  await expect(cellAt(app, 1, 2).locator('.rota-sign.pin')).toBeVisible();
  await expect.poll(async () => (await planNow(app, planId)).plan.lines[1]?.pinnedDays).toEqual([1, 2]);

  // A fill down over three lines: the pinned cells in the middle stay as they are.
  await cellAt(app, 0, 0).click();
  await pressKeys(app, ['D', 'Tab', 'A', 'Tab', 'N', 'Tab']);
  await cellAt(app, 0, 0).click();
  await cellAt(app, 2, 2).click({ modifiers: ['Shift'] });
  await app.keyboard.press('Control+D');
  await expect
    .poll(async () => (await cellsNow(app, planId)).map((line) => line.slice(0, 3)))
    .toEqual([
      ['D', 'A', 'N'],
      ['D', '', ''],
      ['D', 'A', 'N'],
    ]);

  await cellAt(app, 1, 1).click();
  await app.keyboard.type('N');
  await app.keyboard.press('Enter');
  // What the cell holds, without the mark that the service's answer may already have put there.
  await expect(cellAt(app, 1, 1).locator('.rota-code')).toHaveText('N');

  // The whole block is let loose at once, and one step back pins it again.
  await cellAt(app, 1, 1).click();
  await cellAt(app, 1, 2).click({ modifiers: ['Shift'] });
  await app.keyboard.press('Control+L');
  await expect(cellAt(app, 1, 2)).not.toHaveAccessibleName(/Fast/);
  await app.keyboard.press('Control+Z');
  await expect(cellAt(app, 1, 2)).toHaveAccessibleName(/Fast$/);
});
