import { cellAt, emptyRota, openRota, planNow } from '../support/rota-page.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { expect, test } from '../support/web-app.ts';

test('the bars over the grid, the history and the paste preview can be used by everybody', async ({ app }) => {
  test.setTimeout(120_000);
  const planId = await openRota(app, emptyRota(3, 2));
  const keys = app.keyboard;
  await cellAt(app, 0, 0).click();
  for (const key of ['d', 'Tab', 'a', 'Tab']) await keys.press(key);
  for (const theme of ['light', 'dark'] as const) {
    await app.getByLabel('Utseende').selectOption(theme);
    await cellAt(app, 0, 0).click();
    await keys.press('Control+E');
    await app.getByLabel('Antall dager').fill('x');
    expect(await seriousFindings(app, theme), 'fill').toEqual([]);
    await keys.press('Control+H');
    await keys.type('d');
    expect(await seriousFindings(app, theme), 'replace').toEqual([]);
    // Ctrl+Z in a field takes back what was typed there, not a step of the plan.
    await keys.press('Control+Z');
    expect((await planNow(app, planId)).history.undo).toBe(2);
    await keys.press('Escape');
    await keys.press('Control+Shift+H');
    await expect(app.getByRole('list', { name: /^Stegene/ }).getByRole('button')).toHaveCount(3);
    expect(await seriousFindings(app, theme), 'history').toEqual([]);
    await app.evaluate(() => navigator.clipboard.writeText('Navn\tma\tti\nKari Nordmann\tD\tX\n'));
    await cellAt(app, 1, 0).click();
    await keys.press('Control+V');
    await app.getByLabel('Hva den er, X').selectOption({ label: 'legg til som vakt' });
    await app.getByLabel('Fra, X').fill('åtte');
    expect(await seriousFindings(app, theme), 'paste').toEqual([]);
    await keys.press('Escape');
  }
});

test('in a small window the bars wrap and leave the grid in view', async ({ app }) => {
  await openRota(app, emptyRota(3, 2));
  // A window of 1366 at 200 %.
  await app.setViewportSize({ width: 683, height: 384 });
  await app.getByRole('button', { name: 'Finn', exact: true }).click();
  const bar = app.getByRole('form', { name: 'Finn' });
  await expect(bar.getByRole('button', { name: 'Lukk' })).toBeInViewport();
  expect(await bar.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  expect(await app.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
