import type { Page } from '@playwright/test';
import { callService, cellAt, cellsNow, openRota, planNow } from '../support/rota-page.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { suggestionPlan } from '../support/suggestion-plan.ts';
import { expect, test } from '../support/web-app.ts';

// What is waited for is that something happens, never how fast: a search shares the machine with the browser.
test.setTimeout(180_000);
const PATIENCE = { timeout: 90_000 };

async function showSuggestion(app: Page, planId: string): Promise<void> {
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${planId}/optimise`);
  await app.getByRole('heading', { level: 1, name: 'Turnusforslag' }).waitFor();
}

async function start(app: Page): Promise<void> {
  await app.getByRole('radio', { name: 'Til jeg stopper' }).check();
  await app.getByRole('button', { name: 'Lag forslag' }).click();
  await app.getByRole('button', { name: 'Stopp og se på det beste' }).waitFor();
}

async function stop(app: Page): Promise<void> {
  await app.getByRole('button', { name: 'Stopp og se på det beste' }).click();
  await app
    .getByRole('button', { name: /Let videre|Tilbake/ })
    .first()
    .waitFor(PATIENCE);
}

function now(app: Page, measure: string) {
  return app.locator(`.optimise-figures [data-measure="${measure}"] td`).nth(1);
}

test('a suggestion fills an empty rota while one watches; stopped, taken and undone, the rota is what it was', async ({ app }) => {
  const planId = await openRota(app, suggestionPlan());
  const before = await cellsNow(app, planId);
  await app.getByRole('link', { name: 'Lag forslag' }).click();
  expect(await seriousFindings(app, 'light')).toEqual([]);
  await start(app);

  const moves = app.locator('[data-moves]');
  const first = Number(await moves.getAttribute('data-moves'));
  await expect.poll(async () => Number(await moves.getAttribute('data-moves')), PATIENCE).toBeGreaterThan(first);
  await expect.poll(async () => now(app, 'weekday').textContent(), PATIENCE).not.toMatch(/^300/);
  await expect(app.getByRole('link', { name: /^Lager forslag/ })).toBeVisible();
  expect(await seriousFindings(app, 'light')).toEqual([]);
  await stop(app);

  await expect(app.getByRole('heading', { name: 'Forslaget er klart' })).toBeVisible();
  await expect(now(app, 'law')).toHaveText('0');
  expect(await cellsNow(app, planId), 'nothing is written before it is taken').toEqual(before);
  expect(await seriousFindings(app, 'light')).toEqual([]);
  await app.emulateMedia({ colorScheme: 'dark' });
  expect(await seriousFindings(app, 'dark')).toEqual([]);

  await app.getByRole('button', { name: 'Ta i bruk' }).click();
  await expect(app.getByText('Forslaget er tatt i bruk')).toBeVisible();
  const taken = await planNow(app, planId);
  expect(taken.revision).toBe(1);
  expect(taken.plan.lines.flatMap((line) => line.cells).filter((text) => text !== '').length).toBeGreaterThan(50);
  expect(taken.evaluation.counts.breach).toBe(0);

  await app.keyboard.press('Control+z');
  await expect.poll(() => cellsNow(app, planId)).toEqual(before);
});

test('cells of the suggestion that are held stand when one searches on', async ({ app }) => {
  const planId = await openRota(app, suggestionPlan());
  await showSuggestion(app, planId);
  await start(app);
  await expect.poll(async () => now(app, 'weekday').textContent(), PATIENCE).not.toMatch(/^300/);
  await stop(app);
  await app.getByRole('checkbox', { name: 'Hold forslaget for Linje 1' }).check();
  const held = (await callService(app, 'optimise.proposal', { planId })).cells.filter(({ line }) => line === '1');
  expect(held.length).toBeGreaterThan(3);

  await app.getByRole('button', { name: /^Let videre og hold \d+ celler/ }).click();
  const moves = app.locator('[data-moves]');
  const first = Number(await moves.getAttribute('data-moves'));
  await expect.poll(async () => Number(await moves.getAttribute('data-moves')), PATIENCE).toBeGreaterThan(first);
  await stop(app);
  expect((await callService(app, 'optimise.proposal', { planId })).cells.filter(({ line }) => line === '1')).toEqual(held);
});

test('pinned cells never move, and what is typed while it searches stands', async ({ app }) => {
  const planId = await openRota(app, suggestionPlan([['A - - - - - -']]));
  await cellAt(app, 0, 0).click();
  await app.keyboard.press('Control+L');
  await expect.poll(async () => (await planNow(app, planId)).plan.lines[0]?.pinnedDays).toEqual([0]);
  await app.keyboard.press('Control+Shift+F');
  await app.getByRole('radio', { name: 'Alt kan flyttes.' }).check();
  await expect(app.getByText('1 fast celle står uansett.')).toBeVisible();
  await start(app);

  await app.getByRole('link', { name: 'Turnus', exact: true }).click();
  await cellAt(app, 1, 0).click();
  await app.keyboard.type('D');
  await app.keyboard.press('Enter');
  await expect.poll(async () => (await cellsNow(app, planId))[1]?.[0]).toBe('D');
  await expect(app.getByRole('link', { name: /^Lager forslag/ })).toBeVisible();
  await app.getByRole('link', { name: /^Lager forslag/ }).click();
  await stop(app);

  await expect(app.getByText('Planen er endret mens forslaget ble laget')).toBeVisible();
  await app.getByRole('button', { name: 'Ta i bruk' }).click();
  await expect(app.getByText('Forslaget er tatt i bruk')).toBeVisible();
  const cells = await cellsNow(app, planId);
  expect([cells[0]?.[0], cells[1]?.[0]]).toEqual(['A', 'D']);
});

test('every window sees the same search', async ({ app, context }) => {
  const planId = await openRota(app, suggestionPlan());
  await showSuggestion(app, planId);
  const other = await context.newPage();
  await other.goto(app.url());
  await other.getByRole('button', { name: 'Lag forslag' }).waitFor();
  await start(app);
  await other.getByRole('button', { name: 'Stopp og se på det beste' }).click();
  await expect(app.getByRole('heading', { name: /Forslaget er klart|Ikke noe bedre ble funnet/ })).toBeVisible(PATIENCE);
  await app.getByRole('button', { name: /Kast forslaget|Tilbake/ }).click();
  await expect(other.getByRole('button', { name: 'Lag forslag' })).toBeVisible();
});

test('where everything is to stay, it says that nothing can be moved', async ({ app }) => {
  const planId = await openRota(app, suggestionPlan());
  await showSuggestion(app, planId);
  await app.getByText('Hele linjer som skal stå').click();
  for (let line = 1; line <= 6; line += 1) await app.getByRole('checkbox', { name: `Linje ${line}` }).check();
  await app.getByRole('button', { name: 'Lag forslag' }).click();
  await expect(app.getByText('Alt skulle stå, så det var ingenting å flytte.')).toBeVisible(PATIENCE);
  await expect(app.getByRole('button', { name: 'Ta i bruk' })).toHaveCount(0);
});

test('where nothing can be made better, it says so and leaves the rota alone', async ({ app }) => {
  // One person, one shift a weekday: it is there already.
  const line = { id: '1', label: 'Linje 1', competence: 'assistant', positionPercent: 100, fullTimeWeekHours: 37.5, weekendEvery: null };
  const demand = [{ id: 'day', days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: '07:30', end: '15:00', people: 1 }];
  const planId = await openRota(app, suggestionPlan([], { demand, lines: [{ ...line, weeks: Array.from({ length: 3 }, () => 'D D D D D - -') }] }));
  await showSuggestion(app, planId);
  await start(app);
  await stop(app);
  await expect(app.getByRole('heading', { name: 'Ikke noe bedre ble funnet' })).toBeVisible();
  expect((await planNow(app, planId)).revision).toBe(0);
  await app.getByRole('button', { name: 'Tilbake' }).click();
  await expect(app.getByRole('button', { name: 'Lag forslag' })).toBeVisible();
});

test('where what stays cannot be lawful, it says which rules are in the way', async ({ app }) => {
  // An evening and the day after it, both typed and both to stay.
  const planId = await openRota(
    app,
    suggestionPlan([['A D - - - - -']], {
      shiftCodes: [
        { code: 'D', kind: 'work', start: '06:00', end: '13:30' },
        { code: 'A', kind: 'work', start: '16:00', end: '23:30' },
      ],
    }),
  );
  await showSuggestion(app, planId);
  await app.getByRole('radio', { name: 'Alt som er skrevet, står.' }).check();
  await start(app);
  await stop(app);
  await expect(app.getByText(/brudd på reglene lot seg ikke rette/)).toBeVisible();
  await expect(app.getByText(/fast eller skal stå, som er i veien/)).toBeVisible();
});

test('the order of importance is changed by keyboard, said aloud, and remembered', async ({ app }) => {
  const planId = await openRota(app, suggestionPlan());
  await showSuggestion(app, planId);
  const up = app.getByRole('button', { name: 'Flytt opp: Ønsker' });
  await up.focus();
  await app.keyboard.press('Enter');
  await app.keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(app.locator('[aria-live="polite"]').filter({ hasText: 'Ønsker: nå nummer 3.' })).toHaveCount(1);
  await start(app);
  expect((await callService(app, 'optimise.get', { planId })).job?.settings.order.slice(0, 3)).toEqual(['minimum', 'competence', 'wishes']);
  await stop(app);
  await app.getByRole('button', { name: /Kast forslaget|Tilbake/ }).click();
  await expect(app.locator('.optimise-order li').nth(3)).toContainText('Ønsker');
});

test('a search that is lost with the service loses nothing else', async ({ app, server }) => {
  const planId = await openRota(app, suggestionPlan([['D - - - - - -']]));
  await showSuggestion(app, planId);
  await start(app);
  await server.kill();
  await server.restart();
  await app.goto(server.address());
  expect((await cellsNow(app, planId))[0]?.[0]).toBe('D');
  await showSuggestion(app, planId);
  await expect(app.getByRole('button', { name: 'Lag forslag' })).toBeVisible();
});
