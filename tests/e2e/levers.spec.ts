import type { Page } from '@playwright/test';
import { seriousFindings } from '#tests/support/serious-findings.ts';
import { expect, test } from '#tests/support/web-app.ts';

async function openLevers(app: Page): Promise<void> {
  await app
    .getByRole('rowgroup')
    .filter({ hasText: /Helsehuset/ })
    .getByRole('link')
    .click();
  await app.getByRole('navigation').getByRole('link', { name: 'Helgene' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Helgeregnestykket');
}

const plain = (text: string | null) => (text ?? '').replaceAll('\u2009', ' ');

test('44 places, full-time only, every third weekend: both sides in hours, FTE and kroner before a shift is typed, and what closes it', async ({ app }) => {
  await openLevers(app);
  await app.getByRole('button', { name: /44 plasser, bare heltid/ }).click();
  const example = app.getByRole('region', { name: /44 plasser/ });
  const steps = example.locator('ol > li');
  await expect(steps).toHaveCount(4);
  expect(plain(await steps.nth(0).textContent())).toContain('1 120 t i uka, 31,5 årsverk og en pleiefaktor på 0,72');
  expect(plain(await steps.nth(1).textContent())).toMatch(/32 personer.*minst 115 t = 3,2 årsverk = [\d ]+ kr i året/);
  expect(plain(await steps.nth(2).textContent())).toMatch(/minst 70 t = 2,0 årsverk = [\d ]+ kr i året/);
  expect(plain(await steps.nth(3).textContent())).toMatch(/60 linjer i stedet for 32: 52,6 % i snitt: [\d ]+ kr i året/);
  expect(await seriousFindings(app, 'light')).toEqual([]);

  await example.getByRole('button', { name: 'halve stillinger' }).click();
  await expect(app.getByText(/64 personer, 49.% stilling i snitt: Helgene kan gå opp/)).toBeVisible();
  await example.getByRole('button', { name: 'Tilbake til egen avdeling' }).click();
  await expect(app.getByRole('columnheader', { name: 'Planens stillinger' })).toBeVisible();
});

test('the worked table: 49, 82 and 62 per cent from typed numbers, and the dials by keyboard', async ({ app }) => {
  await openLevers(app);
  await app.getByRole('button', { name: 'Egne tall' }).click();
  await expect(app.getByText(/560.t i uka er 15,77 årsverk/)).toBeVisible();
  const table = app.getByRole('table', { name: 'Hvor mange helgene krever' });
  const row = async (name: RegExp) => plain(await table.getByRole('row', { name }).textContent());
  await expect(table).toBeVisible();
  expect(await row(/^hver 3\., 7,5/)).toContain('26032,049 %');
  expect(await row(/^hver 3\., 12,5/)).toContain('43319,282 %');
  expect(await row(/^hver 4\., 12,5/)).toContain('32525,662 %');

  const every = app.getByRole('slider', { name: 'Helg hver' });
  await every.focus();
  await app.keyboard.press('ArrowRight');
  await expect(every).toHaveAttribute('aria-valuetext', 'hver 4. uke');
  await expect(app.getByRole('slider', { name: 'Helgetimer' })).toHaveValue('195');
  await expect(app.getByText('Med helg hver 4. uke må dere være 40 personer', { exact: false })).toBeVisible();

  await app.getByRole('textbox', { name: 'Helgetimer hver i året' }).fill('260');
  await app.keyboard.press('Enter');
  await expect(every).toHaveAttribute('aria-valuetext', 'hver 3. uke');
});

test('a row of the frontier sets the dials, and the weekends then add up', async ({ app }) => {
  await openLevers(app);
  await app.getByRole('button', { name: 'Egne tall' }).click();
  await app.getByRole('button', { name: /Still slik.*hver 3\. helg, lange vakter, behovet følger/ }).click();
  await expect(app.getByRole('checkbox', { name: 'La behovet følge langvaktene' })).toBeChecked();
  await expect(app.getByText(/Helgene kan gå opp/).first()).toBeVisible();
  await expect(app.getByText('Det er ikke noe gap å lukke i helgene.')).toBeVisible();
  await expect(app.getByRole('row', { name: /^Må avtales/ })).toContainText('§ 10-5 (2)');
});

test('the state grant of GE-25 stands on the cost screen', async ({ app }) => {
  await openLevers(app);
  await app.getByRole('navigation').getByRole('link', { name: 'Kostnad' }).click();
  const grant = app.getByRole('region', { name: 'Toppfinansiering' });
  await expect(grant.getByText(/Tilskudd: 633.600.kr/)).toBeVisible();
  await grant.getByRole('textbox', { name: 'Netto direkte' }).fill('3 000 000');
  await app.keyboard.press('Enter');
  await grant.getByRole('checkbox').check();
  await expect(grant.getByText(/Tilskudd: 448.000.kr/)).toBeVisible();
});
