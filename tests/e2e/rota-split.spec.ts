import { COUNT_RENDERS, cellsNow, emptyRota, openRota } from '../support/rota-page.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { expect, test } from '../support/web-app.ts';

test('two places of one plan: one works in the lower pane, and the upper one keeps its place', async ({ app }) => {
  await app.addInitScript(COUNT_RENDERS);
  await app.reload();
  const planId = await openRota(app, emptyRota(40, 53, 'calendar'));
  const only = app.getByRole('grid');
  const columns = await only.getAttribute('aria-colcount');
  const upper = app.getByRole('grid', { name: 'Turnus: Prøveturnus, øvre del' });
  const lower = app.getByRole('grid', { name: 'Turnus: Prøveturnus, nedre del' });
  const cell = (pane: typeof upper, row: number, col: number): typeof upper => pane.locator(`[role="gridcell"][data-row="${row}"][data-col="${col}"]`);
  const placeOf = (pane: typeof upper): Promise<readonly number[]> => pane.evaluate((grid) => [grid.scrollLeft, grid.scrollTop]);

  await cell(only, 1, 3).click();
  await app.keyboard.press('Control+Shift+Digit2');
  await expect(cell(lower, 1, 3)).toBeFocused();
  await expect(upper.locator('.rota-cell[tabindex="0"]')).toHaveCount(0);
  for (const pane of [upper, lower]) {
    // The heading, the lines and at least the balance of day, evening and night.
    expect(Number(await pane.getAttribute('aria-rowcount'))).toBeGreaterThanOrEqual(2 + 40 + 3);
    await expect(pane).toHaveAttribute('aria-colcount', columns ?? '');
    expect(await pane.getByRole('gridcell').count()).toBeLessThanOrEqual(1500);
  }

  // To week 40 with the wheel, then a press there, then typing: all in the lower pane.
  await lower.evaluate((grid) => grid.scrollTo(39 * 232, 0));
  await cell(lower, 2, 275).click();
  await app.keyboard.press('d');
  await expect(lower.getByRole('combobox')).toBeFocused();
  await expect(upper.getByRole('combobox')).toHaveCount(0);
  await app.evaluate(() => Object.assign(window, { redrawn: { grid: 0, elsewhere: 0 } }));
  await app.keyboard.press('Tab');
  await expect(cell(lower, 2, 276)).toBeFocused();
  expect(await app.evaluate(() => (window as unknown as { redrawn: { grid: number } }).redrawn.grid)).toBeLessThan(80);
  await expect(cell(lower, 2, 275)).toHaveText('D');
  await expect.poll(async () => (await cellsNow(app, planId))[2]?.[275]).toBe('D');
  expect(await placeOf(upper)).toEqual([0, 0]);
  await app.getByRole('combobox', { name: 'Gå til uke, dato eller helligdag' }).fill('uke 27');
  await app.keyboard.press('Enter');
  await expect(lower.locator('.rota-cell:focus')).toHaveAttribute('aria-label', /uke 27/);
  expect(await placeOf(upper)).toEqual([0, 0]);

  // F6 comes back to where one was in each.
  await app.keyboard.press('Shift+F6');
  await expect(cell(upper, 1, 3)).toBeFocused();
  await expect(lower.locator('.rota-cell[tabindex="0"]')).toHaveCount(0);
  const [weeks27] = await placeOf(lower);
  await app.keyboard.press('F6');
  await expect(lower.locator('.rota-cell:focus')).toHaveAttribute('aria-label', /uke 27/);
  expect((await placeOf(lower))[0]).toBe(weeks27);
  await app.keyboard.press('F6');
  expect(await app.evaluate(() => document.activeElement?.closest('[role="grid"]') === null)).toBe(true);

  // A pane shows what is typed in the other.
  await upper.evaluate((grid) => grid.scrollTo(39 * 232, 0));
  await expect(cell(upper, 2, 275)).toHaveText('D');
  await cell(upper, 3, 275).click();
  await app.keyboard.press('a');
  await app.keyboard.press('Enter');
  await lower.evaluate((grid) => grid.scrollTo(39 * 232, 0));
  await expect(cell(lower, 3, 275)).toHaveText('A');
  expect(await seriousFindings(app, 'light')).toEqual([]);

  // Esc closes the lower one, and one is back where one was in the upper; the menu opens it again.
  const before = await placeOf(upper);
  await cell(lower, 1, 275).click();
  await app.keyboard.press('Escape');
  await expect(lower).toHaveCount(0);
  await expect(cell(only, 4, 275)).toBeFocused();
  expect(await placeOf(only)).toEqual(before);
  await app.getByRole('button', { name: 'Vis', exact: true }).click();
  await app.getByRole('checkbox', { name: 'Del turnusen i to' }).check();
  await expect(lower).toBeVisible();
  await app.getByRole('checkbox', { name: 'Del turnusen i to' }).uncheck();
  await expect(lower).toHaveCount(0);
});
