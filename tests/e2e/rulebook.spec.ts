import type { Page } from '@playwright/test';
import { callService, emptyRota, planNow, showRota } from '#tests/support/rota-page.ts';
import { expect, test } from '#tests/support/web-app.ts';

/** Puts a plan with these shifts on its first line into the store; gives its id. */
async function addPlan(app: Page, week: string, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const document = JSON.parse(emptyRota(3, 1)) as { lines: { weeks: string[] }[] };
  const [first, ...others] = document.lines;
  const text = JSON.stringify({ ...document, ...changes, lines: [{ ...first, weeks: [week] }, ...others] });
  const { planId } = await callService(app, 'plan.import', { fileName: 'prove.json', text });
  return planId;
}

async function goTo(app: Page, planId: string, screen: string): Promise<void> {
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${planId}/${screen}`);
  await expect(app.locator('nav a[aria-current="page"]')).toHaveAttribute('href', new RegExp(`/${screen}$`));
}

test('a limit overridden with a reason changes what is found, says so wherever it counts, and can be taken back', async ({ app }) => {
  // Off from 22:00 on Monday to 14:30 on Tuesday: 16 h 30 min.
  const planId = await addPlan(app, 'A A - - - - -');
  await goTo(app, planId, 'setup');
  const rules = app.getByRole('region', { name: 'Nøkkeltall' }).getByRole('button', { name: /^Regler/ });
  await expect(rules).not.toContainText('overstyrt');
  await app.getByLabel('Søk i tabellen').fill('daglig arbeidsfri');
  await app.getByRole('button', { name: 'Overstyr: Daglig arbeidsfri' }).focus();
  await app.keyboard.press('Enter');
  await app.keyboard.type('1020');
  await expect(app.getByText('Det er 17\u2009t.')).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(app.getByText('Skriv en begrunnelse')).toBeVisible();
  await app.getByLabel('Hvem har bestemt det, og hvorfor?').fill('Lokal særavtale av 3. mars 2026.');
  await app.keyboard.press('Enter');

  await expect(app.getByRole('table', { name: /^Overstyrt for/ })).toContainText('Lokal særavtale av 3. mars 2026.');
  await expect(rules).toContainText('overstyrt');
  await rules.click();
  const finding = app.getByRole('complementary').locator('li.finding').filter({ hasText: 'Daglig arbeidsfri' });
  await expect(finding).toContainText('overstyrt');
  await expect(finding).toContainText('kommunen har satt grensen til 17\u2009t');

  await app.getByRole('button', { name: /^Bruk lov og tariff igjen/ }).click();
  await expect(finding).toHaveCount(0);
  await expect(rules).not.toContainText('overstyrt');
  expect((await planNow(app, planId)).plan.settings.overrides).toBeUndefined();
});

test('a finding opens into shifts, sum and limit; a proposed change takes it away and can be undone', async ({ app }) => {
  // Off from 22:00 on Monday to 07:30 on Tuesday: 9 h 30 min.
  const planId = await addPlan(app, 'A D - - - - -');
  await showRota(app, planId);
  const before = (await planNow(app, planId)).plan.lines.map((line) => line.cells);
  await app.getByRole('button', { name: /^Regler/ }).click();
  const finding = app.getByRole('complementary').locator('li.finding').filter({ hasText: 'Daglig arbeidsfri' });
  await finding.getByText('Slik er det regnet ut').click();
  await expect(finding).toContainText('9\u2009t 30\u2009min');
  await expect(finding).toContainText('Daglig arbeidsfri: 11\u2009t (AML § 10-8 (1)');
  await expect(finding).toContainText('offisiell kilde');
  const fix = finding.locator('button.finding-fix').first();
  await fix.focus();
  await app.keyboard.press('Enter');
  await expect(finding).toHaveCount(0);
  await expect(app.getByRole('contentinfo')).toContainText('Angre (1)');
  await app.keyboard.press('Control+z');
  await expect(finding).toHaveCount(1);
  expect((await planNow(app, planId)).plan.lines.map((line) => line.cells)).toEqual(before);
});

test('the cost cut in five ways adds up to the same year, the positions stand apart, and an empty shift has a price', async ({ app }) => {
  const settings = { pensionPercent: 12, employerContributionZone: 'I' };
  const planId = await addPlan(app, 'D A - N - Ø -', { settings: { ...settings, employerContributionPercent: 14.1 } });
  const report = await callService(app, 'plan.cost', { planId });
  await goTo(app, planId, 'cost');
  const year = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 0 }).format(report.knownYearOre / 100).replace(/\s/g, '\u2009');
  for (const cut of ['Linje', 'Vaktkode', /og helg$/, 'Lønnsdel']) {
    await app.getByRole('button', { name: cut, exact: true }).click();
    const table = app.getByRole('region', { name: 'Hva vaktene koster' }).getByRole('table');
    await expect(table.locator('tfoot')).toContainText(`${year}\u2009kr`);
  }
  for (const groups of [report.breakdown.byLine, report.breakdown.byCode, report.breakdown.byDayKind, report.breakdown.byPart]) {
    expect(groups.reduce((sum, { yearOre }) => sum + yearOre, 0)).toBe(report.knownYearOre);
  }
  const positions = app.getByRole('region', { name: 'Hva stillingene koster' });
  await expect(positions).toContainText('skal aldri legges sammen');
  const empty = app.getByRole('region', { name: 'Hva koster én tom vakt?' });
  await expect(empty.getByRole('row', { name: /^Overtid/ })).toContainText('kr');
});

test('lines of a base rota begin in weeks of their own when it is rolled out', async ({ app }) => {
  const document = JSON.parse(emptyRota(3, 2)) as { lines: object[] };
  const lines = document.lines.map((line) => ({ ...line, weeks: ['D - - - - - -', '- A - - - - -'] }));
  const { planId } = await callService(app, 'plan.import', { fileName: 'prove.json', text: JSON.stringify({ ...document, lines }) });
  await goTo(app, planId, 'setup');
  await app.getByRole('button', { name: 'Rull ut på kalender' }).click();
  const dialog = app.getByRole('dialog');
  await dialog.getByLabel('Antall uker').fill('2');
  await dialog.getByText('Egen startuke for enkelte linjer').focus();
  await app.keyboard.press('Enter');
  await dialog
    .getByRole('row')
    .nth(2)
    .getByRole('combobox', { name: / begynner med uke$/ })
    .selectOption('2');
  await expect(dialog).toContainText('(1 linje)');
  await dialog.getByRole('button', { name: 'Lag kalenderplan' }).click();
  await expect(app).toHaveURL(/\/rota$/);
  const { plan } = await planNow(app, /plan\/([^/]+)\/rota/.exec(app.url())?.[1] ?? '');
  expect(plan.lines.map(({ cells }) => [cells[0], cells[8]])).toEqual([
    ['D', 'A'],
    ['', ''],
    ['D', 'A'],
  ]);
  expect(plan.lines[1]?.cells).toMatchObject({ 1: 'A', 7: 'D' });
});

test('a base rota is rolled out on the calendar, and proposed F3 are put in as one step back, their code too', async ({ app }) => {
  const planId = await addPlan(app, '- - - - - - D');
  await goTo(app, planId, 'setup');
  await app.getByRole('button', { name: 'Rull ut på kalender' }).focus();
  await app.keyboard.press('Enter');
  const start = app.getByLabel('Første mandag').last();
  await start.fill('05.01.2027');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog')).toContainText('mandag');
  await start.fill('04.01.2027');
  await app.getByLabel('Antall uker').fill('10');
  await app.keyboard.press('Enter');
  await expect(app).toHaveURL(/\/rota$/);
  const newId = /plan\/([^/]+)\/rota/.exec(app.url())?.[1] ?? '';
  expect(newId).not.toBe(planId);
  const { plan } = await planNow(app, newId);
  expect(plan.period).toMatchObject({ kind: 'calendar', start: '2027-01-04', weeks: 10 });
  expect(plan.lines[0]?.cells.filter((text) => text === 'D')).toHaveLength(10);

  await app.getByRole('button', { name: 'Foreslå F3' }).click();
  await app.getByRole('button', { name: /^Sett inn/ }).click();
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await expect.poll(async () => (await planNow(app, newId)).plan.lines[0]?.cells.filter((text) => text === 'F3').length).toBe(5);
  expect((await planNow(app, newId)).plan.shiftCodes.some(({ code }) => code === 'F3')).toBe(true);

  await app.getByRole('button', { name: /^Angre/ }).click();
  await expect.poll(async () => (await planNow(app, newId)).plan).toEqual(plan);
});
