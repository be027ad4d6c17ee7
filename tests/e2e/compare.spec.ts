import path from 'node:path';
import { seriousFindings } from '../support/serious-findings.ts';
import { expect, test } from '../support/web-app.ts';

const FIXTURES = path.resolve(import.meta.dirname, '..', 'fixtures', 'ssb');

test('a number of one’s own, a file of SSB and a plan file stand beside the plan, each with what speaks against it', async ({ app }) => {
  await app
    .getByRole('rowgroup')
    .filter({ hasText: /Solbakken/ })
    .getByRole('link')
    .click();
  await app.getByRole('link', { name: 'Sammenlign' }).click();
  const distances = app.getByRole('table', { name: 'Avstand fra referansetall' });
  await expect(distances.getByRole('row', { name: /Oslo 2014/ })).toContainText('med forbehold');

  await test.step('FTE over places with kitchen and home care in them are refused as a care factor', async () => {
    await app.getByRole('button', { name: 'Legg til tall' }).click();
    const dialog = app.getByRole('dialog', { name: 'Nytt referansetall' });
    await dialog.getByRole('button', { name: 'Lagre tallet' }).click();
    await expect(dialog).toContainText('Skriv hva tallet gjelder');
    await dialog.getByLabel('Hva og hvor').fill('Larvik, sykehjem samlet');
    await dialog.getByLabel('eller årsverk').fill('419');
    await dialog.getByLabel('… og plasser').fill('292');
    await dialog.getByLabel('kjøkken').selectOption({ label: 'med' });
    await dialog.getByLabel('hjemmetjeneste').selectOption({ label: 'med' });
    await dialog.getByLabel('År', { exact: true }).fill('2024');
    expect(await seriousFindings(app, 'light')).toEqual([]);
    await dialog.getByRole('button', { name: 'Lagre tallet' }).click();
    const row = distances.getByRole('row', { name: /Larvik, sykehjem samlet/ });
    await expect(row).toContainText('1,43');
    await expect(row).toContainText('ikke sammenlignbart');
    await expect(row).toContainText('Ingen pleiefaktor: tallet rommer kjøkken, hjemmetjeneste');
  });

  await test.step('a price that one types is used and said', async () => {
    const price = app.getByLabel('Ett årsverk koster (kr)');
    await price.fill('800 000');
    await price.press('Enter');
    await expect(app.getByText('Pris du har skrevet inn')).toBeVisible();
  });

  await test.step('a file of SSB is shown, taken in and taken away again', async () => {
    const picker = app.locator('input[type=file][accept=".json,.csv,.txt"]');
    await picker.setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from('Navn;Stilling\nA;100\n') });
    await expect(app.getByRole('alert')).toContainText('ikke en tabell fra SSB');
    await picker.setInputFiles(path.join(FIXTURES, '12292.json'));
    const dialog = app.getByRole('dialog', { name: 'Dette er i filen' });
    await expect(dialog).toContainText('tall som vises nå, endres');
    await dialog.getByRole('button', { name: 'Bruk tallene' }).click();
    const imports = app.getByRole('table', { name: 'Tall fra SSB' });
    await expect(imports).toContainText('12292');
    await app.getByLabel('Legg til kommune').selectOption({ label: 'Larvik' });
    await expect(app.getByRole('row', { name: /Brukerrettede årsverk/ })).toContainText('1 311');
    expect(await seriousFindings(app, 'light')).toEqual([]);
    await imports.getByRole('button', { name: 'Fjern tabell 12292' }).click();
    await app.getByRole('dialog').getByRole('button', { name: 'Fjern importen' }).click();
    await expect(imports).toBeHidden();
  });

  await test.step('a plan file without names can be saved for others', async () => {
    const download = app.waitForEvent('download');
    await app.getByRole('button', { name: 'Lagre planfil uten navn' }).click();
    const saved = await (await download).createReadStream();
    const plan = JSON.parse(Buffer.concat(await saved.toArray()).toString('utf8')) as { lines: { label?: string }[] };
    expect(plan.lines.filter(({ label }) => label)).toEqual([]);
  });

  await test.step('a plan file is compared without being stored', async () => {
    await app.locator('input[type=file][multiple]').setInputFiles(path.resolve(FIXTURES, '..', 'ge-17.vaktbalanse.json'));
    await expect(app.getByRole('table', { name: 'Planer' })).toContainText('Regelbokens GE-17');
    await app.getByRole('button', { name: 'Ta bort ge-17.vaktbalanse.json' }).click();
    await expect(app.getByRole('table', { name: 'Planer' })).not.toContainText('Regelbokens GE-17');
  });
});
