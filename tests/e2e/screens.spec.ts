import type { Page } from '@playwright/test';
import { seriousFindings } from '#tests/support/serious-findings.ts';
import { expect, test } from '#tests/support/web-app.ts';

const PLAN_SCREENS = ['overview', 'demand', 'levers', 'rota', 'optimise', 'positions', 'setup', 'cost', 'compare', 'discussion', 'reports', 'help'] as const;

/** Opens the plan of a demo department from the list. */
async function openDemo(app: Page, department: RegExp): Promise<string> {
  await app.getByRole('rowgroup').filter({ hasText: department }).getByRole('link').click();
  await expect(app.getByRole('region', { name: 'Nøkkeltall' })).toBeVisible();
  const id = /#\/plan\/([^/]+)/.exec(app.url())?.[1];
  if (!id) throw new Error(`No plan in ${app.url()}`);
  return id;
}

async function goTo(app: Page, planId: string, screen: (typeof PLAN_SCREENS)[number]): Promise<void> {
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${planId}/${screen}`);
  await expect(app.locator('nav a[aria-current="page"]')).toHaveAttribute('href', new RegExp(`/${screen}$`));
  await expect(app.locator('main h1, main [role="grid"]').first()).toBeVisible();
  await settled(app);
}

/** What a screen fetches has come when the page has been quiet for a while. */
async function settled(app: Page): Promise<void> {
  await app.waitForLoadState('networkidle').catch(() => undefined); // the stream of news may keep it busy
  await app.waitForTimeout(150);
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any screen in ${theme}`, async ({ app }) => {
    test.setTimeout(180_000);
    await app.getByLabel('Utseende').selectOption(theme);
    expect(await seriousFindings(app, theme), 'departments').toEqual([]);
    const planId = await openDemo(app, /Helsehuset/);
    for (const screen of PLAN_SCREENS) {
      await goTo(app, planId, screen);
      expect(await seriousFindings(app, theme), screen).toEqual([]);
    }
    await goTo(app, planId, 'overview');
    for (const tile of [/^Pleiefaktor/, /^Ukedager/, /^Helg/, /^Regler/, /^Kostnad/]) {
      await app.getByRole('region', { name: 'Nøkkeltall' }).getByRole('button', { name: tile }).click();
      expect(await seriousFindings(app, theme), String(tile)).toEqual([]);
    }
    await app.keyboard.press('Control+k');
    expect(await seriousFindings(app, theme), 'palette').toEqual([]);
  });
}

test('a stranger sees too many on weekdays and too few at weekends on every screen of the plan', async ({ app }) => {
  const planId = await openDemo(app, /Helsehuset/);
  const strip = app.getByRole('region', { name: 'Nøkkeltall' });
  for (const screen of PLAN_SCREENS) {
    await goTo(app, planId, screen);
    await expect(strip.getByRole('button', { name: 'Ukedager' })).toContainText(/\+1\d\d\u2009t over i uka/);
    await expect(strip.getByRole('button', { name: /^Helg/ })).toContainText(/\u22121\d\d\u2009t under i uka/);
  }
  await goTo(app, planId, 'overview');
  await expect(app.getByRole('heading', { level: 1 })).toContainText('for mye på ukedagene');
});

test('the department of GE-17 shows its care factors, counted every way', async ({ app }) => {
  await app.locator('input[type="file"]').setInputFiles('tests/fixtures/ge-17.vaktbalanse.json');
  await expect(app.getByRole('region', { name: 'Nøkkeltall' })).toBeVisible();
  await app.getByRole('navigation').getByRole('link', { name: 'Behov' }).click();
  const figures = app.getByRole('region', { name: 'Behovet i tall' });
  for (const value of ['650,0', '0,763', '0,599', '0,825', '0,832', '0,653', '0,900', '4,22']) await expect(figures).toContainText(value);
});

test('the main job by keyboard alone: from a template to the demand, the figures, undo and the PDF', async ({ app }) => {
  await app.keyboard.press('Control+k');
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Velg mal' }).focus();
  await app.keyboard.press('Enter');
  await expect(app.getByLabel('Navn på avdelingen')).toBeFocused();
  await app.keyboard.press('Enter');
  await expect(app.getByText('Gi avdelingen et navn')).toBeVisible();
  await app.keyboard.type('3. etasje');
  await app.keyboard.press('Tab');
  await app.keyboard.type('Larvik');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('region', { name: 'Nøkkeltall' })).toBeVisible();

  await app.keyboard.press('Control+k');
  await app.keyboard.type('behovet');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Bemanningsbehov');

  const people = app.getByLabel('Personer, rad 1');
  const before = await people.inputValue();
  await people.focus();
  await people.selectText();
  await app.keyboard.type('mange');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('alert').filter({ hasText: 'helt tall' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(people).toHaveValue(before);

  const weekday = app.getByRole('region', { name: 'Nøkkeltall' }).getByRole('button', { name: 'Ukedager' });
  const balanced = await weekday.textContent();
  await people.selectText();
  await app.keyboard.type('12');
  await app.keyboard.press('Enter');
  await expect(weekday).toContainText('under i uka');
  await expect(app.getByRole('contentinfo')).toContainText('Angre (1)');
  await app.keyboard.press('Control+z');
  await expect(people).toHaveValue(before);
  await expect.poll(async () => (await weekday.textContent())?.replace(/[▲▼].*$/, '')).toBe(balanced);

  await app.keyboard.press('Alt+9');
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Rapporter');
  await app.getByRole('button', { name: 'Lag og last ned PDF' }).focus();
  const download = app.waitForEvent('download');
  await app.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
});

test('F6 goes round the regions, Esc goes one step out, ? shows the keys', async ({ app }) => {
  await openDemo(app, /Solbakken/);
  await app.keyboard.press('F6');
  const seen: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    seen.push(await app.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? ''));
    await app.keyboard.press('F6');
  }
  expect(new Set(seen)).toEqual(new Set(['header', 'nav', 'main', 'section', 'footer']));

  const rules = app.getByRole('button', { name: /^Regler/ });
  await rules.focus();
  await app.keyboard.press('Enter');
  await expect(app.getByRole('complementary')).toContainText('Hva tallet betyr');
  await app.keyboard.press('Escape');
  await expect(app.getByRole('complementary')).toBeHidden();
  await expect(rules).toBeFocused();

  await app.keyboard.press('?');
  await expect(app.getByRole('dialog', { name: 'Tastatur' })).toBeVisible();
  await app.keyboard.press('Escape');
  await expect(app.getByRole('dialog', { name: 'Tastatur' })).toBeHidden();
});

test('a finding in the panel leads to its cell in the rota', async ({ app }) => {
  await openDemo(app, /Solbakken/);
  await app.getByRole('button', { name: /^Regler/ }).click();
  await app.getByRole('complementary').getByRole('button', { name: 'Daglig arbeidsfri' }).first().click();
  await expect(app).toHaveURL(/\/rota$/);
  await expect(app.locator('[role="gridcell"]:focus')).toBeInViewport();
});

test('the language changes everything at once and a reload comes back to plan, screen, language and colours', async ({ app }) => {
  await openDemo(app, /Solbakken/);
  await app.getByRole('link', { name: 'Kostnad' }).click();
  await app.getByLabel('Språk').selectOption('nn');
  await app.getByLabel('Utsjånad').selectOption('dark');
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Kostnad');
  await expect(app.getByRole('link', { name: 'Samanlikn' })).toBeVisible();
  await app.reload();
  await expect(app).toHaveURL(/\/cost$/);
  await expect(app.getByRole('link', { name: 'Samanlikn' })).toBeVisible();
  await expect(app.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
  await expect(app.locator('html')).toHaveAttribute('lang', 'nn');
  await app.getByLabel('Språk').selectOption('en');
  await expect(app.getByRole('link', { name: 'Compare' })).toBeVisible();
});

test('a broken plan file is refused in words and nothing is added', async ({ app }) => {
  await expect(app.getByRole('rowgroup').filter({ hasText: /Solbakken/ })).toBeVisible();
  const rows = await app.getByRole('rowgroup').count();
  await app
    .locator('input[type="file"]')
    .setInputFiles({ name: 'feil.vaktbalanse.json', mimeType: 'application/json', buffer: Buffer.from('{ "format": "vaktbalanse/1", ') });
  await expect(app.getByRole('alert')).toContainText('feil.vaktbalanse.json');
  await expect(app.getByRole('rowgroup')).toHaveCount(rows);
});

test('every krone of a shift opens into hours, rate, rule and date', async ({ app }) => {
  const planId = await openDemo(app, /Helsehuset/);
  await goTo(app, planId, 'cost');
  await app
    .getByRole('button', { name: /^Vis vaktene til/ })
    .first()
    .click();
  await app
    .getByRole('button', { name: /Vis hvordan prisen/ })
    .first()
    .click();
  const parts = app.getByRole('table').filter({ hasText: 'Gjelder fra' }).last();
  await expect(parts).toContainText('Grunnlønn');
  await expect(parts).toContainText('HTA');
  await expect(parts).toContainText('Arbeidsgiveravgift');
});
