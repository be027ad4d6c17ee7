import { seriousFindings } from '../support/serious-findings.ts';
import { expect, test } from '../support/web-app.ts';

test('a measure is entered with its start and shows what it gives this year, next year and in a full year', async ({ app }) => {
  await app.getByRole('link', { name: 'Tiltaksregister' }).click();
  await expect(app.getByText('Ingen tiltak ennå')).toBeVisible();

  await test.step('what cannot be read stays with a sentence', async () => {
    await app.getByRole('button', { name: 'Nytt tiltak' }).click();
    const dialog = app.getByRole('dialog', { name: 'Nytt tiltak' });
    await dialog.getByRole('button', { name: 'Lagre tiltaket' }).click();
    await expect(dialog).toContainText('Skriv hva som skal gjøres');
    await dialog.getByLabel('Hva skal gjøres').fill('Medleverordningen avvikles');
    await dialog.getByLabel('Kategori').selectOption({ label: 'Struktur og volum' });
    await dialog.getByLabel('Virker fra').fill('01.07.2024');
    await dialog.getByLabel('Kroner i et helt år').fill('880 000');
    await dialog.getByLabel('Kroner for ett årsverk').fill('800 000');
    await dialog.getByLabel(/^Konsekvens/).fill('To brukere flytter');
    expect(await seriousFindings(app, 'light')).toEqual([]);
    await dialog.getByRole('button', { name: 'Lagre tiltaket' }).click();
  });

  const row = app.getByRole('table', { name: 'Alle tiltak' }).getByRole('row', { name: /Medleverordningen/ });
  await test.step('half a year, then whole ones', async () => {
    const year = app.getByLabel('År', { exact: true });
    await year.fill('2024');
    await year.press('Enter');
    await expect(row).toContainText(/440.000.kr.*880.000.kr.*880.000.kr.*1,1/);
    await expect(row).toContainText('To brukere flytter');
    await expect(app.getByRole('table', { name: 'Sum per kategori' }).getByRole('row', { name: /Struktur og volum/ })).toContainText(/440.000.kr/);
    expect(await seriousFindings(app, 'light')).toEqual([]);
  });

  await test.step('the year’s estimate keeps what runs apart from what happens once', async () => {
    await app.getByLabel('Merforbruk slik driften går').fill('21 000 000');
    await app.getByLabel('Merforbruk slik driften går').press('Enter');
    await app.getByRole('button', { name: 'Legg til linje' }).click();
    await app.getByLabel('Engangsbeløp 1', { exact: true }).fill('Tjølling forsinket');
    await app.getByLabel('Kroner som trekkes fra, linje 1').fill('14 000 000');
    await app.getByLabel('Kroner som trekkes fra, linje 1').press('Enter');
    await expect(app.getByText(/21.000.000.kr slik driften går − 14.000.000.kr i engangsbeløp = 7.000.000.kr i årsestimat/)).toBeVisible();
  });

  await test.step('a flat cut is shared by cost, in kroner, FTE and hours', async () => {
    await app.getByLabel('Kutt, kroner').fill('1 000 000');
    await app.getByLabel('Kutt, kroner').press('Enter');
    await app.getByLabel('Kroner for ett årsverk').fill('800 000');
    await app.getByLabel('Kroner for ett årsverk').press('Enter');
    await expect(app.getByRole('table', { name: 'Fordel et flatt kutt' }).getByRole('row', { name: /Solbakken/ })).toContainText(/\d+,\d.t$/);
  });

  await test.step('the measure is deleted in its dialog', async () => {
    await app.getByRole('button', { name: 'Endre Medleverordningen avvikles' }).click();
    await app.getByRole('button', { name: 'Slett tiltaket' }).click();
    await expect(app.getByText('Ingen tiltak ennå')).toBeVisible();
  });
});
