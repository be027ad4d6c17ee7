import { callService, cellAt, emptyRota, planNow, showRota } from '../support/rota-page.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { expect, test } from '../support/web-app.ts';

/** A department with one half position and a week of its own. */
function department(name: string, week: string): string {
  const document = JSON.parse(emptyRota(1, 1)) as {
    name: string;
    unit: { name: string };
    lines: { label: string; positionPercent: number; weeks: string[] }[];
  };
  document.name = `Turnus ${name}`;
  document.unit.name = name;
  const [line] = document.lines;
  if (line) Object.assign(line, { label: 'Sykepleier Å', positionPercent: 50, weeks: [week] });
  return JSON.stringify(document);
}

test('one person works half in each of two departments: one check of the law, the other department seen in the grid, hours counted where they are worked', async ({
  app,
}) => {
  const nord = await callService(app, 'plan.import', { fileName: 'nord.vaktbalanse.json', text: department('Nord', 'A - - - - - -') });
  // Day after the other department's evening: too short a rest, which neither sees alone.
  const south = await callService(app, 'plan.import', { fileName: 'sor.vaktbalanse.json', text: department('Sør', '- D - - - - -') });
  const restFindings = async (planId: string) => (await planNow(app, planId)).evaluation.findings.filter(({ rule }) => rule === 'daily-rest').length;
  expect(await restFindings(south.planId)).toBe(0);

  await test.step('the two lines are linked on the screen for positions', async () => {
    await app.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/plan/${south.planId}/positions`);
    const form = app.getByRole('form', { name: 'Koble linjene' });
    await form.getByLabel('Linje her').selectOption({ label: 'Sykepleier Å, 50,0 %' });
    await form.getByLabel('Avdeling og plan').selectOption({ label: 'Nord: Turnus Nord' });
    await form.getByLabel('Linje der').selectOption({ label: 'Sykepleier Å, 50,0 %' });
    // What would come of it is told beforehand.
    await expect(form.getByRole('status')).toHaveText('Til sammen 100,0\u2009% stilling. 1 annet funn som linjene ikke har hver for seg.');
    await form.getByRole('button', { name: 'Koble linjene', exact: true }).click();
    await expect(app.getByRole('row', { name: /Sykepleier Å 50,0.%.*Nord 50,0.%.*følger planen der/ })).toBeVisible();
  });

  await test.step('the grid shows and says the shift in the other department, without counting its hours', async () => {
    await showRota(app, south.planId);
    await expect(cellAt(app, 0, 0).locator('.rota-elsewhere')).toHaveText('A');
    await expect(cellAt(app, 0, 0)).toHaveAccessibleName(/: tom\..* Arbeider i Nord: A 14:30–22:00$/);
    expect((await planNow(app, south.planId)).evaluation.lines[0]?.hoursPlanned).toBe(7.5);
  });

  await test.step('the rest between the two is judged, and the other department’s line follows what is typed here', async () => {
    expect(await restFindings(south.planId)).toBe(1);
    await cellAt(app, 0, 1).click();
    await app.keyboard.press('Delete');
    await expect.poll(() => restFindings(south.planId)).toBe(0);
    await cellAt(app, 0, 3).click();
    await app.keyboard.type('N');
    await app.keyboard.press('Enter');
    await expect.poll(async () => (await planNow(app, nord.planId)).plan.lines[0]?.elsewhere?.cells[3]).toBe('N');
    expect((await planNow(app, nord.planId)).evaluation.lines[0]?.hoursPlanned).toBe(7.5);
  });
});

test('two full positions that work at the same time: what would overlap is told before they are linked, and one chooses', async ({ app }) => {
  const full = (name: string): string => {
    const document = JSON.parse(department(name, 'D D A A D - -')) as { lines: { positionPercent: number }[] };
    for (const line of document.lines) line.positionPercent = 100;
    return JSON.stringify(document);
  };
  await callService(app, 'plan.import', { fileName: 'nord.vaktbalanse.json', text: full('Nord') });
  const south = await callService(app, 'plan.import', { fileName: 'sor.vaktbalanse.json', text: full('Sør') });
  const overlaps = async () => (await planNow(app, south.planId)).evaluation.findings.filter(({ rule }) => rule === 'overlap').length;
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${south.planId}/positions`);
  await expect(app.getByText('Ingen nå. Velg «holdt vakant» i kolonnen «Bemannet»')).toBeVisible();
  const form = app.getByRole('form', { name: 'Koble linjene' });
  await expect(form.getByRole('button', { name: 'Koble linjene' })).toBeDisabled();
  await form.getByLabel('Linje her').selectOption({ index: 1 });
  await form.getByLabel('Avdeling og plan').selectOption({ label: 'Nord: Turnus Nord' });
  await form.getByLabel('Linje der').selectOption({ index: 1 });
  await expect(form.getByRole('status')).toContainText('Til sammen 200,0');
  await expect(form.getByRole('status')).toContainText('Den ansatte vil stå på vakt to steder samtidig 5 ganger: 04.01., 05.01., 06.01., 07.01., 08.01.');
  expect(await seriousFindings(app, 'light')).toEqual([]);
  expect(await overlaps()).toBe(0);
  // Another line of thought: nothing has been changed until one says so.
  await form.getByLabel('Linje der').selectOption({ index: 0 });
  await expect(form.getByRole('status')).toHaveCount(0);
  await form.getByLabel('Linje der').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Koble linjene likevel' }).click();
  await expect.poll(overlaps).toBe(5);
});
