import type { Locator, Page } from '@playwright/test';
import { callService, cellAt, emptyRota, openRota, planNow } from '../support/rota-page.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { expect, test } from '../support/web-app.ts';

/** The rota as a screen reader has it, and the way of the keyboard through what stands around it. */

async function goTo(app: Page, planId: string, screen: string): Promise<void> {
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${planId}/${screen}`);
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
}

const button = (app: Page | Locator, name: string | RegExp): Locator => app.getByRole('button', { name, exact: true });

test('a screen reader hears where one is, what stands there, the sums, the marks and what a change did', async ({ app }) => {
  const planId = await openRota(app, emptyRota(2, 9, 'calendar'));
  const { revision } = await planNow(app, planId);
  const texts = ['A', 'D', 'Kurs'].map((text, day) => ({ line: '1', day, text }));
  await callService(app, 'plan.execute', { planId, baseRevision: revision, command: { type: 'cells.set', cells: texts } });
  const grid = app.getByRole('grid', { name: /Prøveturnus/ });
  await expect(cellAt(app, 0, 2)).toHaveText('Kurs');

  await test.step('the grid: its size, its headers, and a line with its sums', async () => {
    await expect(grid).toHaveAccessibleDescription(/./);
    const sums = await grid.getByRole('row').nth(2).locator('.rota-sum').count();
    await expect(grid).toHaveAttribute('aria-colcount', String(4 + 63 + sums));
    // Two rows of headers, two lines, and what stands at the bottom.
    const foot = await app.locator('.rota-foot').getByRole('row').count();
    await expect(grid).toHaveAttribute('aria-rowcount', String(2 + 2 + foot));
    await expect(grid.getByRole('row').nth(1)).toMatchAriaSnapshot(`
      - row:
        - columnheader "Linjenummer"
        - columnheader "Turnuslinje"
        - columnheader "Kompetanse"
        - columnheader "Stillingsprosent"
        - columnheader /mandag 04\\.01\\.2027, uke 1/
        - columnheader /tirsdag 05\\.01\\.2027, uke 1/
        - columnheader "Planlagte timer i uka"
    `);
    await expect(grid.getByRole('row').nth(2)).toMatchAriaSnapshot(`
      - row:
        - gridcell "1"
        - rowheader "Sykepleier 1"
        - gridcell /linje 1, Sykepleier 1, mandag 04\\.01\\.2027, uke 1. A, kveld 14.30–22.00.*krever avtale. Daglig arbeidsfri/
        - gridcell /tirsdag 05\\.01\\.2027, uke 1. D, dag 07.30–15.00/
        - gridcell /onsdag 06\\.01\\.2027, uke 1. Kurs, ukjent kode/
    `);
    for (const header of await grid.getByRole('columnheader').all()) await expect(header).toHaveAccessibleName(/./);
    for (const row of await app.locator('.rota-foot').getByRole('row').all()) await expect(row.getByRole('rowheader')).toHaveAccessibleName(/./);
  });

  await test.step('pins and comments are part of what a cell is called', async () => {
    await cellAt(app, 1, 0).click();
    await app.keyboard.press('Control+L');
    await app.keyboard.press('Shift+F2');
    await expect(app.getByLabel('Ny kommentar på cellen')).toBeFocused();
    await app.keyboard.type('Ring først');
    await app.keyboard.press('Control+Enter');
    await expect(cellAt(app, 1, 0)).toBeFocused();
    await expect(cellAt(app, 1, 0)).toHaveAccessibleName(/^linje 2, Sykepleier 2, mandag 04\.01\.2027, uke 1: tom\. Kommentar: Ring først\. Fast$/);
  });

  await test.step('what a change did to the figures and to the day is said, politely and once, and nothing takes the place of what was said before', async () => {
    await cellAt(app, 0, 1).click();
    await app.keyboard.press('Control+C');
    await cellAt(app, 1, 0).click();
    await app.keyboard.press('d');
    await app.keyboard.press('Enter');
    const live = app.locator('.visually-hidden[aria-live="polite"]');
    await expect(live).toHaveAttribute('aria-atomic', 'false');
    await expect(live.getByText(/Ukedager: /).last()).toBeAttached();
    await expect(live.getByText(/^04\.01\.: dag \u22125/)).toHaveCount(1);
    await expect(live.getByText('1 celle kopiert')).toHaveCount(1);
    await expect(app.locator('[aria-live="assertive"]').filter({ hasText: /\S/ })).toHaveCount(0);
  });

  await test.step('around the grid: figures, tools, weeks and panels', async () => {
    await expect(app.getByRole('region', { name: 'Nøkkeltall' })).toMatchAriaSnapshot(`
      - region:
        - button /Pleiefaktor/
        - button /Ukedager .* under i uka/
        - button /Helg/
        - button /Regler \\d+ brudd \\d+ krever avtale/
        - button /Kostnad/
    `);
    await expect(app.getByRole('group', { name: 'Verktøy for turnusen' })).toMatchAriaSnapshot(`
      - group:
        - button "Finn"
        - button "Fyll"
        - combobox "Gå til uke, dato eller helligdag"
        - button "Se nærmere"
        - combobox "Utsnitt"
        - button "Se mer av planen"
        - button "Vis"
    `);
    await expect(app.getByRole('list', { name: 'Over og under behovet, uke for uke' }).getByRole('button')).toHaveCount(9);
    await app.keyboard.press('Control+Shift+H');
    await expect(app.getByRole('complementary')).toMatchAriaSnapshot(`
      - tablist "Detaljer":
        - tab "Valgt"
        - tab /Funn/
        - tab /Historikk/ [selected]
      - tabpanel "Historikk":
        - list /Stegene/
    `);
    await app.getByRole('tab', { name: /Funn/ }).click();
    await expect(app.getByRole('tabpanel').getByRole('listitem').first().getByRole('button')).not.toHaveCount(0);
  });
});

test('by keyboard alone the focus is always somewhere sensible, and Esc goes one step out', async ({ app }) => {
  const planId = await openRota(app, emptyRota(3, 9, 'calendar'));
  const keys = app.keyboard;
  const cell = cellAt(app, 0, 0);
  await cell.click();
  for (const key of ['d', 'Tab', 'd', 'Tab', 'Control+Home']) await keys.press(key);

  await test.step('fill, find, history, going to a week and the zoom: in and out again', async () => {
    for (const [open, name] of [
      ['Control+e', 'Fyll'],
      ['Control+f', 'Finn'],
    ] as const) {
      await keys.press(open);
      await expect(app.getByRole('form', { name }).locator(':focus')).toBeVisible();
      await keys.press('Escape');
      await expect(cell).toBeFocused();
    }
    await keys.press('Control+h');
    await keys.type('D');
    await button(app, 'Erstatt alle 2').press('Enter');
    await expect(button(app, 'Erstatt alle 0')).toBeFocused();
    await keys.press('Escape');
    await keys.press('Control+Shift+h');
    await expect(app.getByRole('tabpanel').locator('[aria-current]')).toBeFocused();
    await keys.press('Escape');
    const active = app.locator('[role="gridcell"]:focus');
    await expect(active).toHaveCount(1);
    const jump = app.getByRole('combobox', { name: 'Gå til uke, dato eller helligdag' });
    await jump.focus();
    await keys.type('uke');
    await keys.press('Escape');
    await expect(jump).toBeFocused();
    await keys.press('Escape');
    await expect(active).toHaveCount(1);
    const zoom = app.getByLabel('Utsnitt');
    const farther = button(app, 'Se mer av planen');
    await farther.focus();
    while (await farther.isEnabled()) await keys.press('Enter');
    await expect(zoom).toBeFocused();
    await zoom.selectOption('readable');
    await button(app, 'Vis').press('Enter');
    await keys.press('Tab');
    await expect(app.locator(':popover-open :focus')).toBeVisible();
    await keys.press('Escape');
    await expect(button(app, 'Vis')).toBeFocused();
  });

  await test.step('undo to the end leaves the focus beside the button', async () => {
    const undo = app.getByRole('contentinfo').getByRole('button', { name: /^Angre/ });
    await undo.focus();
    while (await undo.isEnabled()) {
      const before = await undo.textContent();
      await keys.press('Enter');
      await expect(undo).not.toHaveText(before ?? '');
    }
    await expect(app.getByRole('contentinfo').getByRole('button', { name: /^Gjør om/ })).toBeFocused();
  });

  await test.step('versions: every dialog gives the focus back, and a removed one gives it on', async () => {
    await goTo(app, planId, 'discussion');
    await app.getByLabel('Navn på versjonen').fill('en');
    await keys.press('Enter');
    await button(app, 'Vis: en').press('Enter');
    await expect(app.getByRole('dialog').locator(':focus')).toBeVisible();
    await keys.press('Escape');
    await expect(button(app, 'Vis: en')).toBeFocused();
    await button(app, 'Lås: en').press('Enter');
    await button(app.getByRole('dialog'), 'Avbryt').press('Enter');
    await expect(button(app, 'Lås: en')).toBeFocused();
    await keys.press('Enter');
    await button(app.getByRole('dialog'), 'Lås').press('Enter');
    await expect(button(app, 'Slett: en')).toBeFocused();
    await keys.press('Enter');
    await app
      .getByRole('dialog')
      .getByRole('button', { name: /^Slett/ })
      .press('Enter');
    await expect(app.getByRole('region', { name: 'Versjoner' }).locator(':focus')).toBeVisible();
  });

  await test.step('a line that is removed or moved leaves the focus with its neighbour', async () => {
    await goTo(app, planId, 'positions');
    await button(app, 'Flytt ned: Sykepleier 1').press('Enter');
    await expect(button(app, 'Flytt ned: Sykepleier 1')).toBeFocused();
    await button(app, 'Fjern: Sykepleier 1').press('Enter');
    await expect(button(app, 'Fjern: Sykepleier 3')).toBeFocused();
    await keys.press('Alt+9');
    await expect(button(app, 'Lag og last ned PDF')).toBeVisible();
    await expect(app.locator('main:focus')).toBeVisible();
  });
});

test('axe finds nothing serious in panels, lists, menus and dialogs, light or dark', async ({ app }) => {
  test.setTimeout(120_000);
  const planId = await openRota(app, emptyRota(2, 9, 'calendar'));
  const keys = app.keyboard;
  await cellAt(app, 0, 0).click();
  for (const key of ['a', 'Tab', 'd', 'Tab', 'Shift+F2']) await keys.press(key);
  await expect(app.getByLabel('Ny kommentar på cellen')).toBeFocused();
  await keys.type('Ring først');
  await keys.press('Control+Enter');
  await expect(cellAt(app, 0, 2)).toBeFocused();
  for (const theme of ['light', 'dark'] as const) {
    await goTo(app, planId, 'rota');
    await app.getByLabel('Utseende').selectOption(theme);
    await app.getByRole('tab', { name: /^Funn/ }).click();
    await app.getByRole('combobox', { name: 'Gå til uke, dato eller helligdag' }).fill('uke');
    expect(await seriousFindings(app, theme), 'findings and the list of weeks').toEqual([]);
    await app.getByRole('tab', { name: /^Kommentarer/ }).click();
    await button(app, 'Vis').press('Enter');
    expect(await seriousFindings(app, theme), 'comments and the menu').toEqual([]);
    await keys.press('Escape');
    await goTo(app, planId, 'discussion');
    await app.getByLabel('Navn på versjonen').fill(theme);
    await keys.press('Enter');
    await button(app, `Slett: ${theme}`).press('Enter');
    expect(await seriousFindings(app, theme), 'removing a version').toEqual([]);
    await keys.press('Escape');
    await button(app, `Vis: ${theme}`).press('Enter');
    await expect(app.getByRole('dialog').getByRole('rowheader').first()).toBeVisible();
    expect(await seriousFindings(app, theme), 'a version').toEqual([]);
    await keys.press('Escape');
    await keys.press('Control+k');
    await keys.type('kurs helgeregnestykket');
    await keys.press('Enter');
    await expect(app.getByRole('dialog').getByText(/^Steg 1/)).toBeVisible();
    expect(await seriousFindings(app, theme), 'course').toEqual([]);
    await keys.press('Escape');
  }
});
