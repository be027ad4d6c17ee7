import {
  COUNT_RENDERS,
  callService,
  cellAt,
  DAYS,
  emptyRota,
  enterGridByKeyboard,
  isSaved,
  LINES,
  openRota,
  planNow,
  showRota,
  WANTED,
} from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

const EMPTY = WANTED.map((row) => row.map(() => ''));

test('a block from a spreadsheet is pasted, undone in one step and redone', async ({ app }) => {
  const planId = await openRota(app, emptyRota(LINES, 6));
  const block = WANTED.map((row) => row.join('\t')).join('\r\n');
  await app.evaluate((text) => navigator.clipboard.writeText(text), `${block}\r\n`);
  await cellAt(app, 0, 0).click();
  await app.keyboard.press('Control+V');
  await isSaved(app, planId, WANTED);
  expect((await planNow(app, planId)).history.undo).toBe(1);

  await app.keyboard.press('Control+Z');
  await isSaved(app, planId, EMPTY);
  await expect(cellAt(app, 0, 0)).toHaveText('');
  await app.keyboard.press('Control+Y');
  await isSaved(app, planId, WANTED);

  // And back out as codes: what was pasted in is what a spreadsheet gets.
  await app.keyboard.press('Control+A');
  await app.keyboard.press('Control+C');
  expect((await app.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n')).toBe(block.replaceAll('\r\n', '\n'));
});

test('a paste that does not fit or holds unknown codes asks first, and changes nothing when cancelled', async ({ app }) => {
  const planId = await openRota(app, emptyRota(2, 1));
  await app.evaluate(() => navigator.clipboard.writeText('D\tKurs\nA\tKurs\nN\tD'));
  await cellAt(app, 0, 5).click();
  await app.keyboard.press('Control+V');
  const dialog = app.getByRole('dialog');
  await expect(dialog).toContainText('3 rader og 2 kolonner');
  await expect(dialog.getByRole('row', { name: /Kurs 2/ })).toBeVisible();
  await expect(dialog).toContainText('2 felt får ikke plass');
  await dialog.getByRole('button', { name: 'Avbryt' }).last().click();
  await isSaved(app, planId, [Array(7).fill(''), Array(7).fill('')]);

  await expect(cellAt(app, 0, 5)).toBeFocused();
  await app.keyboard.press('Control+V');
  await dialog.getByRole('button', { name: 'Lim inn det som får plass: 4 celler' }).click();
  await isSaved(app, planId, [
    ['', '', '', '', '', 'D', 'Kurs'],
    ['', '', '', '', '', 'A', 'Kurs'],
  ]);
  await expect(cellAt(app, 0, 6)).toHaveAttribute('aria-label', /Kurs, ukjent kode/);
});

test('every confirmed keystroke is there after the service was killed in the middle of typing', async ({ app, server }) => {
  const planId = await openRota(app, emptyRota(LINES, 6));
  const confirmed = new Map<string, string>();
  app.on('response', async (response) => {
    const request = response.request().postDataJSON() as {
      method?: string;
      input?: { command?: { type: string; cells: { line: string; day: number; text: string }[] } };
    } | null;
    if (request?.method !== 'plan.execute') return;
    const answer = (await response.json().catch(() => null)) as { ok: boolean } | null;
    if (answer?.ok) for (const cell of request.input?.command?.cells ?? []) confirmed.set(`${cell.line}/${cell.day}`, cell.text);
  });
  await cellAt(app, 0, 0).click();
  for (let count = 0; count < 60; count += 1) {
    await app.keyboard.press('d');
    await app.keyboard.press('Tab');
    if (count === 45) await server.kill();
    if (count % DAYS === DAYS - 2) await app.keyboard.press('Enter');
  }
  expect(confirmed.size).toBeGreaterThan(20);

  await server.restart();
  await app.goto(server.address());
  const lines = (await planNow(app, planId)).plan.lines;
  const kept = [...confirmed.keys()].map((key) => {
    const [line = '', day = ''] = key.split('/');
    return [key, lines.find((each) => each.id === line)?.cells[Number(day)]];
  });
  expect(kept).toEqual([...confirmed]);
});

test('a finding leads to its cell, from the list and by F8', async ({ app }) => {
  await openRota(app, emptyRota(3, 2));
  await cellAt(app, 1, 2).click();
  // From an evening to a day shift the night is 9 h 30 min: too short without an agreement.
  for (const key of ['a', 'Tab', 'd', 'Tab']) await app.keyboard.press(key);
  const finding = cellAt(app, 1, 2);
  await expect(finding).toHaveAttribute('aria-label', /krever avtale: Daglig arbeidsfri/);
  await cellAt(app, 0, 0).click();
  await app
    .getByRole('group', { name: 'Verktøy for turnusen' })
    .getByRole('button', { name: /krever avtale$/ })
    .first()
    .click();
  const item = app.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'AML § 10-8 (1)' }).first();
  await item.getByRole('button').press('Enter');
  await expect(finding).toBeFocused();
  await app.keyboard.press('Control+Home');
  await app.keyboard.press('F8');
  await expect(app.locator('[role="gridcell"]:focus')).toHaveAttribute('aria-label', /brudd|krever avtale|råd/);
});

test('the grid is worked by keyboard, tells where one is, and can be left', async ({ app }) => {
  await openRota(app, emptyRota(LINES, 6));
  const grid = app.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-colcount', String(4 + DAYS + 6));
  await enterGridByKeyboard(app);
  await app.keyboard.press('Control+Home');
  const focused = app.locator(':focus');
  await expect(focused).toHaveAttribute('aria-label', 'linje 1, Sykepleier 1, mandag 04.01.2027, uke 1: tom');
  await expect(focused).toHaveAttribute('aria-colindex', '5');
  await app.keyboard.press('d');
  await expect(app.getByRole('combobox', { name: /Vaktkode for linje 1/ })).toBeFocused();
  await app.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('aria-label', /^linje 2, .*: tom$/);
  await expect(cellAt(app, 0, 0)).toHaveAttribute('aria-label', /: D, dag 07:30–15:00$/);
  await app.keyboard.press('a');
  await app.keyboard.press('Escape');
  await expect(focused).toHaveAttribute('aria-label', /^linje 2, .*: tom$/);
  await app.keyboard.press('Control+End');
  await expect(focused).toHaveAttribute('data-row', String(LINES - 1));
  await expect(focused).toHaveAttribute('data-col', String(DAYS - 1));
  await expect(focused).toBeInViewport();
  await app.keyboard.press('Shift+Space');
  await app.keyboard.press('Escape');
  await expect(grid.locator('[role="gridcell"][tabindex="0"]')).toHaveCount(1);

  // Out again by Escape and Tab, and by F6.
  await app.keyboard.press('Escape');
  await app.keyboard.press('Tab');
  expect(await app.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('gridcell');
  await enterGridByKeyboard(app);
  await app.keyboard.press('F6');
  expect(await app.evaluate(() => document.activeElement?.closest('[role="grid"]') === null)).toBe(true);
});

test('a key press draws a handful of components again, and the page holds a bounded number of cells', async ({ app }) => {
  await app.addInitScript(COUNT_RENDERS);
  const document = emptyRota(60, 53, 'calendar');
  await app.reload();
  const planId = await openRota(app, document);
  const cells = await app.getByRole('gridcell').count();
  expect(cells).toBeGreaterThan(200);
  expect(cells).toBeLessThanOrEqual(1500);
  await app.getByRole('grid').evaluate((grid) => grid.scrollTo(6000, 900));
  await expect.poll(() => app.getByRole('columnheader').count()).toBeGreaterThan(20);
  expect(await app.getByRole('gridcell').count()).toBeLessThanOrEqual(1500);

  await cellAt(app, 0, 0).click();
  await app.waitForTimeout(500);
  const redrawnBy = async (keys: readonly string[]): Promise<number> => {
    await app.evaluate(() => Object.assign(window, { redrawn: { grid: 0, elsewhere: 0 } }));
    for (const key of keys) await app.keyboard.press(key);
    await expect.poll(async () => (await planNow(app, planId)).history.undo).toBe(undoSteps);
    await app.waitForTimeout(100);
    return app.evaluate(() => (window as unknown as { redrawn: { grid: number } }).redrawn.grid);
  };
  let undoSteps = 0;
  expect(await redrawnBy(['ArrowRight'])).toBeLessThanOrEqual(4);
  expect(await redrawnBy(['ArrowDown'])).toBeLessThanOrEqual(5);
  undoSteps = 1;
  // Open the field, keep the text, move on, and draw the answer: row, cell, sums and the day's figures.
  expect(await redrawnBy(['d', 'Enter'])).toBeLessThanOrEqual(24);
});

test('every cell in view is drawn after rows became smaller and the footer shorter', async ({ app }) => {
  await openRota(app, emptyRota(60, 12));
  const view = app.getByRole('button', { name: 'Vis', exact: true });
  const roomy = app.getByLabel('Romslige rader');
  await view.click();
  await roomy.check();
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Vis flere rader: Folk mot behov' }).click();
  await view.click();
  await roomy.uncheck();
  await app.keyboard.press('Escape');
  await app.getByRole('button', { name: 'Vis færre rader: Folk mot behov' }).click();
  await app.getByRole('button', { name: 'Vis flere rader: Timer' }).click();
  await app.getByRole('button', { name: 'Vis færre rader: Timer' }).click();
  // Whatever stands in the middle of the visible part, to its last row and day, is a cell.
  const holes = await app.getByRole('grid').evaluate((grid) => {
    const box = (selector: string): DOMRect | undefined => grid.querySelector(selector)?.getBoundingClientRect();
    const [head, foot, left, right] = [box('.rota-head'), box('.rota-foot'), box('.rota-head .left'), box('.rota-head .right')];
    if (!head || !foot || !left || !right) return ['no frozen parts'];
    const missing: string[] = [];
    for (let y = head.bottom + 14; y < foot.top - 2; y += 28) {
      for (let x = left.right + 16; x < right.left; x += 16) {
        const inGap = (x - left.right) % 232 > 222;
        if (!inGap && !document.elementFromPoint(x, y)?.closest('[role="gridcell"]')) missing.push(`${x}/${y}`);
      }
    }
    return missing;
  });
  expect(holes).toEqual([]);
});

test('what one types is kept when one leaves the screen in the middle of it', async ({ app }) => {
  const planId = await openRota(app, emptyRota(2, 1));
  await cellAt(app, 0, 0).click();
  await app.keyboard.press('d');
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${planId}/demand`);
  await isSaved(app, planId, [['D', '', '', '', '', '', ''], Array(7).fill('')]);
  await showRota(app, planId);
  await expect(cellAt(app, 0, 0)).toHaveText('D');
  expect((await callService(app, 'plan.history', { planId })).length).toBe(1);
});

test('the figures at the bottom and at the right follow each key, and one chooses which sums show', async ({ app }) => {
  await openRota(app, emptyRota(3, 2));
  const footer = (label: string, nth: number) =>
    app
      .getByRole('row')
      .filter({ has: app.getByRole('rowheader', { name: label, exact: true }) })
      .getByRole('gridcell')
      .nth(nth);
  const sum = (name: string) => app.locator(`.rota-body [aria-rowindex="3"] .rota-sum[title$="${name}"]`);
  await expect(footer('Dag: differanse', 0)).toHaveText('\u22126');
  await expect(footer('Timer under så langt', 0)).toHaveText('\u2212225');
  await cellAt(app, 0, 0).click();
  await app.keyboard.press('d');
  await app.keyboard.press('Tab');
  await expect(footer('Dag: differanse', 0)).toHaveText('\u22125');
  await expect(footer('Timer under så langt', 0)).toHaveText('\u2212218');
  await expect(sum('Planlagte timer i uka')).toHaveText('3,8');
  for (const key of ['d', 'Tab', 'f', '1', 'Tab']) await app.keyboard.press(key);
  await expect(footer('Dag: differanse', 1)).toHaveText('\u22125');
  await expect(footer('Timer under så langt', 0)).toHaveAttribute('aria-label', 'Ukedager til og med uke 1: \u2212210 under');
  await expect(footer('Timer under så langt', 2)).toHaveText('\u2212435');
  await expect(sum('Planlagte timer i uka')).toHaveText('7,5');

  // Without the sums that are not wanted, there is room for others.
  await app.getByRole('button', { name: 'Vis', exact: true }).click();
  for (const name of ['Planlagte timer i uka', 'Prosent av full stilling som vaktene fyller']) await app.getByRole('checkbox', { name, exact: true }).uncheck();
  await app.keyboard.press('Escape');
  await expect(sum('Planlagte timer i uka')).toHaveCount(0);
  await expect(sum('Fridager F1–F5 i perioden')).toHaveText('1');
  await app.reload();
  await expect(sum('Søndager med vakt i perioden')).toHaveText('0');
});
