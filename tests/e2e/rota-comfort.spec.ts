import type { Page } from '@playwright/test';
import { cellAt, emptyRota, openRota } from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

async function withMark(app: Page): Promise<void> {
  await openRota(app, emptyRota(12, 12));
  await cellAt(app, 1, 2).click();
  for (const key of ['a', 'Tab', 'd', 'Enter']) await app.keyboard.press(key);
  await expect(cellAt(app, 1, 2).locator('.rota-mark')).toHaveText('?');
}

test('at 400 per cent one still types, reads the balance and reaches the sums', async ({ app }) => {
  // A window of 1280 by 1024 at 400 per cent is 320 by 256.
  await app.setViewportSize({ width: 320, height: 256 });
  await withMark(app);
  const page = await app.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(page).toBeLessThanOrEqual(0);
  // What one types in is seen whole, with the name of its line beside it.
  await expect(app.locator('[role="gridcell"]:focus')).toBeInViewport({ ratio: 1 });
  await app.keyboard.press('d');
  await app.keyboard.press('Tab');
  await expect(app.locator('[role="gridcell"]:focus')).toBeInViewport({ ratio: 1 });
  await expect(app.getByRole('rowheader', { name: 'Sykepleier 2', exact: true })).toBeInViewport();
  const sum = app.locator('.rota-body [aria-rowindex="4"] .rota-sum').first();
  await sum.scrollIntoViewIfNeeded();
  await expect(sum).toBeInViewport({ ratio: 1 });
});

test('forced colours keep marks, selection and balance apart by shape and system colour', async ({ app }) => {
  await app.emulateMedia({ forcedColors: 'active' });
  await withMark(app);
  const style = (selector: string, name: string, pseudo?: string): Promise<string> =>
    app
      .locator(selector)
      .first()
      .evaluate((element, [property, of]) => getComputedStyle(element, of || null).getPropertyValue(property), [name, pseudo ?? ''] as const);
  const border = (selector: string, pseudo?: string): Promise<string> => style(selector, 'border-top-style', pseudo);
  expect(await border('.rota-mark.corner')).toBe('solid');
  expect(await border('.rota-cell[data-look="day"] .rota-code')).toBe('solid');
  expect(await border('.rota-cell[data-active]', '::after')).toBe('solid');
  await app.keyboard.press('Shift+ArrowRight');
  const selected = await style('.rota-cell[aria-selected="true"]:not([data-active])', 'outline-style');
  expect(selected).not.toBe('none');
  await expect(app.locator('.rota-foot-cell[data-tone="deficit"]').first()).toHaveText('\u22126');
  expect(await border('.rota-foot-cell[data-tone="deficit"]')).toBe('solid');
});

test('reduced motion moves nothing', async ({ app }) => {
  await app.emulateMedia({ reducedMotion: 'reduce' });
  await withMark(app);
  const moving = await app.evaluate(
    () => document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 0).length,
  );
  expect(moving).toBe(0);
  await expect(app.locator('.tile-moved:visible')).toHaveCount(0);
});
