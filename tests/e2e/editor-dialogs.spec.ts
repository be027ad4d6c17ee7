import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { callService, cellAt, emptyRota, openRota } from '../support/rota-page.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { expect, test } from '../support/web-app.ts';

/** The import wizard, the dialogs of demand and of the steps, and the split view, for those who work by keyboard, by ear or in the dark. */

const MESSY = path.resolve(import.meta.dirname, '..', 'fixtures', 'workbooks', '10-messy.xlsx');

async function openScreen(app: Page, screen: string): Promise<string> {
  const { planId } = await callService(app, 'plan.import', { fileName: 'test.vaktbalanse.json', text: emptyRota(2, 9, 'calendar') });
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${planId}/${screen}`);
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  return planId;
}

/** Tab goes round within the dialog, in both directions; what lies behind is never reached. */
async function expectKeptInside(app: Page, dialog: Locator): Promise<void> {
  const stops = await dialog.locator('button:enabled, input:enabled, select:enabled, textarea:enabled').count();
  const reached = new Set<number>();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step <= stops + 1; step += 1) {
      await app.keyboard.press(key);
      const at = await dialog.evaluate((element) => {
        const active = document.activeElement;
        if (active === null || active === document.body) return -1; // between the last stop and the first
        return element.contains(active) ? [...element.querySelectorAll('*')].indexOf(active) : -2;
      });
      expect(at, 'what lies behind the dialog').not.toBe(-2);
      reached.add(at);
    }
  }
  reached.delete(-1);
  expect(reached.size).toBeGreaterThanOrEqual(stops);
}

test('the import wizard: each step is where one reads on, each is free of serious findings, and giving up leads back to where it began', async ({ app }) => {
  test.setTimeout(120_000);
  const open = app.getByRole('button', { name: 'Velg fil' });
  for (const theme of ['light', 'dark'] as const) {
    await app.getByLabel('Utseende').selectOption(theme);
    const chooser = app.waitForEvent('filechooser');
    await open.press('Enter');
    await (await chooser).setFiles(MESSY);
    for (const step of ['Hva vi fant', 'Spørsmål', 'Forhåndsvisning']) {
      await expect(app.getByRole('group', { name: step, exact: true })).toBeFocused();
      await expect(app.getByRole('navigation', { name: 'Trinn' }).locator('[aria-current="step"]')).toContainText(step);
      expect(await seriousFindings(app, theme), step).toEqual([]);
      // What comes first when one goes on is what the step is about.
      await app.keyboard.press('Tab');
      await expect(app.getByRole('group', { name: step, exact: true }).locator(':focus')).toHaveCount(1);
      const next = app.getByRole('button', { name: 'Neste', exact: true });
      if (await next.isVisible()) await next.press('Enter');
    }
    await app.getByRole('button', { name: 'Avbryt' }).press('Enter');
    await expect(open).toBeFocused();
  }
});

test('dialogs of the demand keep the focus, say what is wrong beside the field, and give it back', async ({ app }) => {
  await openScreen(app, 'demand');
  const keys = app.keyboard;
  const opener = app.getByRole('button', { name: 'Nytt datert behov' });
  const dialog = app.getByRole('dialog', { name: 'Nytt datert behov' });
  await opener.press('Enter');
  await expect(dialog.getByLabel('Fra og med')).toBeFocused();
  await expectKeptInside(app, dialog);
  await keys.press('Escape');
  await expect(opener).toBeFocused();

  await keys.press('Enter');
  await keys.type('1.8.2027');
  await keys.press('Enter');
  const last = dialog.getByLabel('Til og med');
  await expect(last).toHaveAttribute('aria-invalid', 'true');
  await expect(last).toHaveAccessibleDescription(/./);
  for (const theme of ['light', 'dark'] as const) {
    await app.evaluate((scheme) => {
      document.documentElement.dataset['colorScheme'] = scheme;
    }, theme);
    expect(await seriousFindings(app, theme), theme).toEqual([]);
  }
  await last.fill('15.8.2027');
  await keys.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();

  const change = app.getByRole('button', { name: /^Endre.*Sommer/ });
  await change.press('Enter');
  await expect(app.getByRole('dialog').getByLabel('Fra og med')).toBeFocused();
  await keys.press('Escape');
  await expect(change).toBeFocused();
});

test('the dialog of a step keeps the focus, Esc gives it back, and what was done is said', async ({ app }) => {
  await openScreen(app, 'discussion');
  const keys = app.keyboard;
  const opener = app.getByRole('button', { name: 'Send til drøfting' });
  const dialog = app.getByRole('dialog', { name: 'Send til drøfting' });
  await opener.press('Enter');
  await expect(dialog.locator(':focus')).toHaveAccessibleName(/./);
  await expectKeptInside(app, dialog);
  for (const theme of ['light', 'dark'] as const) {
    await app.evaluate((scheme) => {
      document.documentElement.dataset['colorScheme'] = scheme;
    }, theme);
    expect(await seriousFindings(app, theme), theme).toEqual([]);
  }
  await keys.press('Escape');
  // The focus is back before the dialog is quite gone.
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await keys.press('Enter');
  await dialog.getByRole('button', { name: 'Send til drøfting' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(app.getByRole('status').getByText(/er lagret/)).toBeAttached();
  // The button has become the one of the next step, and the focus is on it or beside it.
  await expect(app.getByRole('main').locator(':focus')).toBeVisible();
});

test('the split view: Shift and a press in the other pane extends the selection to there, F6 goes between the panes, and nothing serious in the dark', async ({
  app,
}) => {
  await openRota(app, emptyRota(12, 9, 'calendar'));
  await app.getByLabel('Utseende').selectOption('dark');
  const upper = app.getByRole('grid', { name: /øvre del/ });
  const lower = app.getByRole('grid', { name: /nedre del/ });
  const cell = (pane: Locator, row: number, col: number): Locator => pane.locator(`[role="gridcell"][data-row="${row}"][data-col="${col}"]`);
  await cellAt(app, 1, 2).click();
  await app.keyboard.press('Control+Shift+Digit2');
  await app.keyboard.press('Shift+F6');
  await cell(upper, 1, 2).click();
  await cell(lower, 3, 4).click({ modifiers: ['Shift'] });
  // Three lines by three days, the same block in both panes, worked on from the pane that was pressed last.
  for (const pane of [upper, lower]) await expect(pane.locator('[aria-selected="true"]')).toHaveCount(9);
  await expect(cell(lower, 1, 2)).toBeFocused();
  await app.keyboard.press('d');
  await app.keyboard.press('Control+Enter');
  await expect(cell(upper, 3, 4)).toHaveText(/^D/);
  await expect(cell(lower, 1, 2)).toHaveText(/^D/);
  expect(await seriousFindings(app, 'dark')).toEqual([]);
  await app.keyboard.press('Shift+F6');
  await expect(upper.locator('[role="gridcell"]:focus')).toHaveCount(1);
  await app.keyboard.press('F6');
  await expect(lower.locator('[role="gridcell"]:focus')).toHaveCount(1);
});

test('in forced colours what is chosen is framed: place, step, tab, demand, version; and the focus is seen beside it', async ({ app }) => {
  await app.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const planId = await openScreen(app, 'demand');
  const outline = (what: Locator): Promise<string> =>
    what.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return `${outlineStyle} ${outlineWidth}`;
    });
  expect(await outline(app.locator('nav a[aria-current="page"]'))).toBe('solid 2px');
  expect(await outline(app.locator('.profile-card[aria-pressed="true"]'))).toBe('solid 2px');
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${planId}/rota`);
  await cellAt(app, 0, 0).click();
  for (const key of ['d', 'Tab', 'Control+Shift+h']) await app.keyboard.press(key);
  const current = app.getByRole('list', { name: /^Stegene/ }).locator('[aria-current="step"]');
  await expect(current).toBeFocused();
  expect(await outline(current)).toBe('solid 3px');
  expect(await outline(app.getByRole('tab', { name: /Historikk/ }))).toBe('solid 2px');
  await app.getByRole('combobox', { name: 'Gå til uke, dato eller helligdag' }).fill('uke 3');
  expect(await outline(app.getByRole('listbox').locator('[aria-selected="true"]'))).toBe('solid 2px');
  const moving = await app.evaluate(() => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0).length);
  expect(moving).toBe(0);
});
