import type { Locator } from '@playwright/test';
import { cellAt, emptyRota, openRota } from '../support/rota-page.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { expect, test } from '../support/web-app.ts';

const MEANS_HOURS = 'Timene på vaktene i planen, uten ubetalt pause, som snitt per uke.';

test('what the sums beside and under the lines mean is told to the keyboard, the pointer and a screen reader', async ({ app }) => {
  await openRota(app, emptyRota(2, 2));
  const keys = app.keyboard;
  const grid = app.getByRole('grid');
  const tip = app.getByRole('tooltip');
  const head = (name: string | RegExp): Locator => grid.getByRole('columnheader', { name, exact: true }).getByRole('button');
  await cellAt(app, 1, 3).click();

  await test.step('a screen reader has it as the description of every heading of sums', async () => {
    await expect(head('Planlagte timer i uka')).toHaveAccessibleDescription(MEANS_HOURS);
    const headings = await grid.locator('.rota-about').all();
    expect(headings.length).toBeGreaterThan(8);
    for (const heading of headings) {
      await expect(heading).toHaveAccessibleName(/./);
      await expect(heading).toHaveAccessibleDescription(/./);
    }
  });

  await test.step('by keyboard: one stop of Tab before the lines and one after them, arrows between the headings, Esc back to the cell', async () => {
    await keys.press('Escape');
    await keys.press('Shift+Tab');
    await expect(head('Planlagte timer i uka')).toBeFocused();
    await expect(tip).toContainText(MEANS_HOURS);
    await keys.press('ArrowRight');
    await expect(head(/^Planlagte timer i uka mot stillingen/)).toBeFocused();
    await expect(tip).toContainText('Planlagte timer minus avtalte timer');
    expect(await seriousFindings(app, 'light')).toEqual([]);
    await keys.press('Escape');
    await expect(tip).toHaveCount(0);
    await expect(cellAt(app, 1, 3)).toBeFocused();
    await keys.press('Escape');
    await keys.press('Tab');
    await expect(grid.getByRole('rowheader', { name: 'Dag: differanse' }).getByRole('button')).toBeFocused();
    await expect(tip).toContainText('+ er over, − er under');
    await keys.press('End');
    await expect(grid.getByRole('rowheader', { name: 'Timer under så langt' }).getByRole('button')).toBeFocused();
    await expect(tip).toContainText('Timer under behovet fra første uke');
    await expect(tip).toBeInViewport({ ratio: 1 });
    await keys.press('Escape');
    await expect(cellAt(app, 1, 3)).toBeFocused();
  });

  await test.step('by pointer: resting shows it, one can move on to it, leaving hides it; a press does not select a line', async () => {
    await head('Planlagte timer i uka').hover();
    await expect(tip).toContainText(MEANS_HOURS);
    await tip.hover();
    await expect(tip).toBeVisible();
    await app.mouse.move(0, 0);
    await expect(tip).toHaveCount(0);
    await head('Planlagte timer i uka').click();
    await expect(tip).toContainText(MEANS_HOURS);
    await expect(grid.locator('[aria-selected="true"]')).toHaveCount(1);
  });
});
