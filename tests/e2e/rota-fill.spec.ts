import type { Page } from '@playwright/test';
import { cellAt, cellsNow, emptyRota, isSaved, openRota, planNow } from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

/** Filling: by the corner of the selection, and by the bar for those without a mouse. */

const DAYS = 14;
const row = (...texts: readonly string[]): readonly string[] => Array.from({ length: DAYS }, (_, day) => texts[day] ?? '');

async function typeFrom(app: Page, line: number, day: number, keys: readonly string[]): Promise<void> {
  await cellAt(app, line, day).click();
  for (const key of keys) await app.keyboard.press(key);
}

async function dragCorner(app: Page, line: number, day: number): Promise<void> {
  const corner = await app.locator('.rota-fill-handle').boundingBox();
  const target = await cellAt(app, line, day).boundingBox();
  if (!corner || !target) throw new Error('Nothing to drag.');
  await app.mouse.move(corner.x + 4, corner.y + 4);
  await app.mouse.down();
  await app.mouse.move(target.x + 5, target.y + 5, { steps: 6 });
  await expect(app.locator('.rota-fill-preview')).toBeVisible();
  await app.mouse.up();
}

test('the corner of a selection is dragged to repeat it to the right, down, left and up, each one step back', async ({ app }) => {
  const planId = await openRota(app, emptyRota(4, 2));
  await typeFrom(app, 1, 3, ['d', 'Tab', 'a', 'Enter']);
  await cellAt(app, 1, 3).click();
  await app.keyboard.press('Shift+ArrowRight');
  await dragCorner(app, 1, 7);
  await expect(app.getByRole('status')).toContainText('3 celler endret');
  await isSaved(app, planId, [row(), row('', '', '', 'D', 'A', 'D', 'A', 'D'), row(), row()]);
  // What was filled is selected, so that one may go on from it.
  await expect(app.locator('[role="gridcell"][aria-selected="true"]')).toHaveCount(5);

  await cellAt(app, 1, 3).click();
  await app.keyboard.press('Shift+ArrowRight');
  await dragCorner(app, 1, 1);
  await dragCorner(app, 0, 1);
  await cellAt(app, 1, 7).click();
  await dragCorner(app, 3, 7);
  await isSaved(app, planId, [
    row('', 'D', 'A', 'D', 'A'),
    row('', 'D', 'A', 'D', 'A', 'D', 'A', 'D'),
    row('', '', '', '', '', '', '', 'D'),
    row('', '', '', '', '', '', '', 'D'),
  ]);
  for (let step = 0; step < 4; step += 1) await app.keyboard.press('Control+Z');
  await isSaved(app, planId, [row(), row('', '', '', 'D', 'A'), row(), row()]);
});

test('a double click on the corner fills down to the last line; Escape while dragging changes nothing', async ({ app }) => {
  const planId = await openRota(app, emptyRota(5, 2));
  await typeFrom(app, 0, 0, ['d', 'Enter', 'a', 'Enter']);
  await cellAt(app, 0, 0).click();
  await app.keyboard.press('Shift+ArrowDown');
  await app.locator('.rota-fill-handle').dblclick();
  await isSaved(app, planId, [row('D'), row('A'), row('D'), row('A'), row('D')]);

  const corner = await app.locator('.rota-fill-handle').boundingBox();
  await app.mouse.move((corner?.x ?? 0) + 4, (corner?.y ?? 0) + 4);
  await app.mouse.down();
  await app.mouse.move((corner?.x ?? 0) + 150, (corner?.y ?? 0) + 4, { steps: 4 });
  await expect(app.locator('.rota-fill-preview')).toBeVisible();
  await app.keyboard.press('Escape');
  await app.mouse.up();
  await expect(app.locator('.rota-fill-preview')).toBeHidden();
  expect((await planNow(app, planId)).history.undo).toBe(3);
});

test('dragging the corner past the edge scrolls the days along', async ({ app }) => {
  const planId = await openRota(app, emptyRota(1, 12));
  await typeFrom(app, 0, 0, ['d', 'Enter']);
  await cellAt(app, 0, 0).click();
  const corner = await app.locator('.rota-fill-handle').boundingBox();
  const edge = await app.locator('.rota-head .rota-frozen.right').last().boundingBox();
  await app.mouse.move((corner?.x ?? 0) + 4, (corner?.y ?? 0) + 4);
  await app.mouse.down();
  await app.mouse.move((edge?.x ?? 0) + 20, (corner?.y ?? 0) - 10, { steps: 8 });
  // The mouse rests there; the block goes on growing to the last day.
  await expect
    .poll(async () => {
      const frame = await app.locator('.rota-fill-preview').boundingBox();
      const last = (await cellAt(app, 0, 83).count()) > 0 ? await cellAt(app, 0, 83).boundingBox() : null;
      return frame !== null && last !== null && Math.abs(frame.x + frame.width - last.x - last.width) < 1;
    })
    .toBe(true);
  await app.mouse.up();
  await expect.poll(async () => (await cellsNow(app, planId))[0]?.filter((text) => text === 'D').length).toBe(84);
});

test('the fill bar does the same by keyboard: repeat, staggered, first weeks, clear', async ({ app }) => {
  const planId = await openRota(app, emptyRota(3, 2));
  const keys = app.keyboard;
  const bar = app.getByRole('form', { name: 'Fyll' });
  await typeFrom(app, 0, 0, ['d', 'Tab', 'a', 'Enter']);
  await cellAt(app, 0, 0).click();
  await keys.press('Shift+ArrowRight');

  await keys.press('Control+E');
  await expect(bar.getByLabel('Hva')).toBeFocused();
  await keys.press('Tab');
  await expect(bar.getByLabel('Antall dager')).toHaveValue('12');
  await keys.type('3');
  await expect(bar).toContainText('3 celler blir endret.');
  await keys.press('Enter');
  // Done, said, and back in the grid.
  await expect(bar).toBeHidden();
  await expect(app.getByRole('status')).toContainText('3 celler endret');
  await expect(cellAt(app, 0, 0)).toBeFocused();
  await isSaved(app, planId, [row('D', 'A', 'D', 'A', 'D'), row(), row()]);

  await keys.press('Control+E');
  await bar.getByLabel('Hva').selectOption({ label: 'Samme mønster nedover, forskjøvet' });
  await bar.getByLabel('Uker i mønsteret').fill('2');
  await bar.getByLabel('Uker senere per linje').fill('x');
  await expect(bar.getByRole('alert')).toBeVisible();
  await bar.getByLabel('Uker senere per linje').fill('1');
  await bar.getByLabel('Uker senere per linje').press('Enter');
  const later = ['', '', '', '', '', '', '', 'D', 'A', 'D', 'A', 'D'];
  await isSaved(app, planId, [row('D', 'A', 'D', 'A', 'D'), row(...later), row('D', 'A', 'D', 'A', 'D')]);

  await keys.press('Control+Home');
  await keys.press('Control+E');
  await bar.getByLabel('Hva').selectOption({ label: 'Gjenta de første ukene ut linja' });
  await bar.getByRole('button', { name: 'Fyll' }).click();
  await isSaved(app, planId, [row('D', 'A', 'D', 'A', 'D', '', '', 'D', 'A', 'D', 'A', 'D'), row(...later), row('D', 'A', 'D', 'A', 'D')]);
  await keys.press('Control+E');
  await keys.press('Escape');
  await expect(cellAt(app, 0, 0)).toBeFocused();
  expect((await planNow(app, planId)).history.undo).toBe(5);
});
