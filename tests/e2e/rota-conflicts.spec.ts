import { callService, cellAt, emptyRota, openRota } from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

test('the mark of a cell tells what was found in words, to the pointer, the keyboard and a screen reader', async ({ app }) => {
  await openRota(app, emptyRota(3, 2));
  await cellAt(app, 1, 2).click();
  for (const key of ['a', 'Tab', 'd', 'Enter']) await app.keyboard.press(key);
  const cell = cellAt(app, 1, 2);
  const tip = app.getByRole('tooltip');
  await expect(cell.locator('.rota-mark')).toHaveText('?');
  await expect(cell).toHaveAttribute('aria-label', /krever avtale: Daglig arbeidsfri/);

  await cell.hover();
  await expect(tip).toContainText('Sykepleier 2');
  await expect(tip).toContainText('krever avtale: Daglig arbeidsfri');
  await expect(tip).toContainText('9\u2009t 30\u2009min');
  // It can be read at leisure, and goes when one moves on.
  await tip.hover();
  await expect(tip).toBeVisible();
  await app.mouse.move(0, 0);
  await expect(tip).toHaveCount(0);

  for (const key of ['Control+Home', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await app.keyboard.press(key);
  await expect(cell).toBeFocused();
  await expect(tip).toContainText('krever avtale: Daglig arbeidsfri');
  await app.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
});

test('the list of findings is grouped by line or by rule, filtered, and leads to the cell', async ({ app }) => {
  await openRota(app, emptyRota(3, 2));
  await cellAt(app, 1, 2).click();
  for (const key of ['a', 'Tab', 'd', 'Tab']) await app.keyboard.press(key);
  await app
    .getByRole('group', { name: 'Verktøy for turnusen' })
    .getByRole('button', { name: /krever avtale$/ })
    .click();
  const list = app.getByRole('tabpanel');
  await expect(list.getByRole('heading', { name: '2. Sykepleier 2' })).toBeVisible();
  await list.getByRole('button', { name: 'regel', exact: true }).click();
  await expect(list.getByRole('heading', { name: 'Daglig arbeidsfri' })).toBeVisible();
  await expect(list.getByRole('heading', { name: '2. Sykepleier 2' })).toHaveCount(0);
  await list.getByRole('combobox', { name: 'Vis' }).selectOption('needs-agreement');
  await expect(list.locator('.mark[data-severity="breach"]')).toHaveCount(0);
  await list.getByRole('button', { name: 'Daglig arbeidsfri' }).click();
  await expect(cellAt(app, 1, 2)).toBeFocused();
});

test('the list shows only what is new since the newest version', async ({ app }) => {
  const planId = await openRota(app, emptyRota(3, 2));
  await callService(app, 'version.save', { planId, name: 'Utkast 1' });
  await cellAt(app, 1, 2).click();
  for (const key of ['a', 'Tab', 'd', 'Tab']) await app.keyboard.press(key);
  await app
    .getByRole('group', { name: 'Verktøy for turnusen' })
    .getByRole('button', { name: /krever avtale$/ })
    .click();
  const list = app.getByRole('tabpanel');
  const show = list.getByRole('combobox', { name: 'Vis' });
  await expect(list.getByRole('listitem').filter({ hasText: 'Timebalanse' }).first()).toBeVisible();
  await show.selectOption({ label: await show.locator('option[value="new"]').innerText() });
  await expect(list.getByRole('listitem').filter({ hasText: 'Daglig arbeidsfri' })).toHaveCount(1);
  await expect(list.getByRole('listitem').filter({ hasText: 'Timebalanse' })).toHaveCount(0);
});
