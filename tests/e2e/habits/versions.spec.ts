import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { callService, emptyRota, planNow } from '../../support/rota-page.ts';
import { expect, test } from '../../support/web-app.ts';

/** «Save as v3_endelig_NY.xlsx», «What changed since last drøfting» and «Workflow». */

async function openDiscussion(app: Page, document = emptyRota(4, 2)): Promise<string> {
  const { planId } = await callService(app, 'plan.import', { fileName: 'test.vaktbalanse.json', text: document });
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${planId}/discussion`);
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Drøfting');
  return planId;
}

async function setCells(app: Page, planId: string, cells: readonly (readonly [string, number, string])[]): Promise<void> {
  const { revision } = await planNow(app, planId);
  const command = { type: 'cells.set', cells: cells.map(([line, day, text]) => ({ line, day, text })) } as const;
  await callService(app, 'plan.execute', { planId, baseRevision: revision, command });
  // The screen hears of it as of another tab's change; a step taken before would be refused.
  const { undo } = (await planNow(app, planId)).history;
  await expect(app.locator('footer')).toContainText(`Angre (${undo})`);
}

async function saveVersion(app: Page, name: string): Promise<void> {
  await app.getByLabel('Navn på versjonen').fill(name);
  await app.getByLabel('Navn på versjonen').press('Enter');
  await expect(app.getByRole('rowheader', { name })).toBeVisible();
}

/** Text of the pages of the PDF that the button makes, thin spaces made plain. */
async function printed(app: Page): Promise<string[]> {
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Lag PDF til drøfting' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(Buffer.concat(chunks))), { mergePages: false });
  return text.map((page) => page.replace(/[\s\u2009]+/g, ' '));
}

test('named versions are saved, locked ones cannot be edited, and any two can be compared', async ({ app }) => {
  const planId = await openDiscussion(app);
  await saveVersion(app, 'til drøfting');
  await setCells(app, planId, [['1', 0, 'D']]);
  await saveVersion(app, 'v3 endelig');
  await setCells(app, planId, [
    ['1', 0, 'A'],
    ['2', 8, 'N'],
  ]);
  const changes = app.getByRole('region', { name: 'Hva er endret' });

  await test.step('compare: with the plan now, and any two with each other', async () => {
    await changes.getByLabel('Fra').selectOption({ label: '1 – til drøfting' });
    await changes.getByLabel('Til').selectOption({ label: 'planen nå' });
    await expect(changes.getByText(/^2 celler og 2 linjer er endret/)).toBeVisible();
    await changes.getByLabel('Til').selectOption({ label: '2 – v3 endelig' });
    await expect(changes.getByText(/^1 celle og 1 linje er endret/)).toBeVisible();
    await expect(changes.getByText('ma uke 1: tom til D')).toBeVisible();
    await changes.getByLabel('Fra').selectOption({ label: '2 – v3 endelig' });
    await expect(changes.getByText('Ingenting er endret.')).toBeVisible();
  });

  await test.step('look at one: it is the plan of that moment, with nothing to type in', async () => {
    await app.getByRole('button', { name: 'Vis: v3 endelig' }).click();
    const dialog = app.getByRole('dialog', { name: 'v3 endelig' });
    await expect(dialog.getByText('Den kan leses, men ikke endres.')).toBeVisible();
    await expect(
      dialog
        .getByRole('row', { name: /Sykepleier 1/ })
        .getByRole('cell')
        .first(),
    ).toHaveText('D');
    await expect(dialog.getByRole('textbox')).toHaveCount(0);
    await app.keyboard.press('Escape');
  });

  await test.step('lock one: it cannot be changed, and is deleted only when that is said in plain words', async () => {
    await app.getByRole('button', { name: 'Lås: til drøfting' }).click();
    await app.getByRole('dialog').getByRole('button', { name: 'Lås', exact: true }).click();
    const row = app.getByRole('row', { name: /til drøfting/ });
    await expect(row).toContainText('låst');
    await expect(row.getByRole('button', { name: /^Lås/ })).toHaveCount(0);
    await row.getByRole('button', { name: 'Slett: til drøfting' }).click();
    const dialog = app.getByRole('dialog');
    await expect(dialog).toContainText('Den er låst fordi noen har drøftet eller vedtatt det som står der.');
    await expect(dialog.getByRole('button', { name: 'Slett den låste versjonen' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await expect(row).toBeVisible();
  });

  await test.step('restore one: the plan is as it was, undo brings back the present', async () => {
    await app.getByRole('button', { name: 'Gjenopprett: til drøfting' }).click();
    await expect.poll(async () => (await planNow(app, planId)).plan.lines[0]?.cells[0]).toBe('');
    await expect(app.getByRole('contentinfo')).toContainText('Angre (3)');
    await app.keyboard.press('Control+z');
    await expect.poll(async () => (await planNow(app, planId)).plan.lines[0]?.cells[0]).toBe('A');
    expect((await planNow(app, planId)).plan.lines[1]?.cells[8]).toBe('N');
  });
});

test('a department with locked versions is not deleted without a word about them', async ({ app }) => {
  const planId = await openDiscussion(app);
  await callService(app, 'version.save', { planId, name: 'Vedtatt turnus', lock: true });
  await app.evaluate(() => {
    window.location.hash = '#/';
  });
  await app.getByRole('button', { name: 'Slett avdelingen Prøveavdeling' }).click();
  const dialog = app.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Slett', exact: true }).click();
  await expect(dialog).toContainText('«Vedtatt turnus» er låst');
  await expect(app.getByText('Prøveavdeling').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Slett også de låste versjonene' }).click();
  await expect(app.getByText('Prøveavdeling')).toHaveCount(0);
});

test('what changed since the last discussion stands first in the PDF: cells, lines, hours, factor, kroner', async ({ app }) => {
  test.setTimeout(120_000);
  const priced = JSON.parse(emptyRota(4, 2)) as { settings: object };
  priced.settings = { employerContributionPercent: 14.1, holidayPayPercent: 12, pensionPercent: 10 };
  const planId = await openDiscussion(app, JSON.stringify(priced));
  await setCells(app, planId, [
    ['1', 0, 'D'],
    ['1', 1, 'D'],
    ['2', 0, 'A'],
  ]);
  await app.getByRole('button', { name: 'Send til drøfting' }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Send til drøfting' }).click();
  await expect(app.getByRole('rowheader', { name: 'til drøfting' })).toBeVisible();
  await setCells(app, planId, [
    ['1', 1, 'A'],
    ['3', 2, 'N'],
  ]);
  await expect(app.getByText('Planen er endret etter «til drøfting».')).toBeVisible();

  const [first = '', second = '', ...rest] = await printed(app);
  expect(first).toContain('Endret siden «til drøfting»');
  expect(first).toContain('2 celler og 2 linjer er endret');
  expect(first).toContain('Timer i uka, turnusen 11,3 t 16,3 t +5,0');
  expect(first).toMatch(/Pleiefaktor, turnusen 0,013 0,019 \+0,006/);
  expect(first).toMatch(/Kostnad i året [\d ]+ kr [\d ]+ kr \+[\d ]+/);
  expect(first).toMatch(/Sykepleier 1 1 celle .*Sykepleier 3 1 celle/);
  expect(first).toContain('ti uke 1: D til A');
  expect(first).toContain('on uke 1: tom til N');
  expect(second).toContain('Prøveturnus');
  expect([second, ...rest].join(' ')).toContain('* og ramme: cellen er endret siden «til drøfting»');
});

test('the way from draft to in force, with minutes for each step and the deadline in calendar days', async ({ app }) => {
  const calendar = JSON.parse(emptyRota(2, 2, 'calendar')) as { process?: object; period: { start: string } };
  calendar.period.start = '2031-01-06';
  const planId = await openDiscussion(app, JSON.stringify(calendar));
  const steps = app.getByRole('region', { name: 'Steg', exact: true });
  await expect(steps.locator('[aria-current="step"]')).toHaveText(/utkast/);
  await expect(steps).toContainText(
    'Planen gjelder fra mandag 6. januar 2031. Den skal være drøftet senest mandag 23. desember 2030, 14 kalenderdager før (AML § 10-3).',
  );
  await expect(steps).toContainText(/Det er [\d\s]+ dager til\./);

  const take = async (button: string, date: string, participants: string, minutes: string): Promise<void> => {
    await steps.getByRole('button', { name: button }).click();
    const dialog = app.getByRole('dialog', { name: button });
    await dialog.getByRole('textbox').first().fill(date);
    await dialog.getByLabel('Hvem som deltok').fill(participants);
    await dialog.getByLabel('Referat').fill(minutes);
    await dialog.getByRole('button', { name: button }).click();
    await expect(dialog).toHaveCount(0);
  };
  await take('Send til drøfting', '01.12.2030', 'avdelingsleder', 'Sendt på e-post.');
  await expect(steps.locator('[aria-current="step"]')).toHaveText(/til drøfting\s*01\.12\.2030/);

  await steps.getByRole('button', { name: 'Registrer drøfting' }).click();
  await app.getByRole('dialog').getByRole('textbox').first().fill('24.12.2030');
  await expect(app.getByRole('dialog')).toContainText('Da er det 13 dager til planen gjelder. Loven ber om 14.');
  await app.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click();
  await take('Registrer drøfting', '23.12.2030', 'NSF, Fagforbundet, verneombud', 'Enighet om helgene.');
  await expect(steps).toContainText('Drøftet mandag 23. desember 2030, 14 dager før. Fristen er holdt.');
  await take('Registrer vedtak', '27.12.2030', 'virksomhetsleder', 'Vedtatt.');
  await take('Sett i kraft', '06.01.2031', '', '');
  await expect(steps.locator('[aria-current="step"]')).toHaveText(/i kraft/);

  const minutes = app.getByRole('region', { name: 'Referat for hvert steg' });
  await expect(minutes.getByRole('article')).toHaveCount(4);
  await expect(minutes).toContainText('drøftet, mandag 23. desember 2030');
  await expect(minutes).toContainText('NSF, Fagforbundet, verneombud');
  await expect(minutes).toContainText('Enighet om helgene.');
  const versions = await callService(app, 'version.list', { planId });
  expect(versions.map(({ status, isLocked }) => `${status} ${isLocked}`)).toEqual(['in-force true', 'decided true', 'discussed true', 'to-discussion true']);
  expect((await planNow(app, planId)).evaluation.findings.filter(({ rule }) => rule === 'plan-notice')).toEqual([]);
});
