import { emptyRota, openRota } from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

test('the proof panel tells why no rota covers the demand, and what opens it', async ({ app }) => {
  const document = JSON.parse(emptyRota(2, 3)) as { demand: object[] };
  document.demand = [{ id: 'saturday', days: ['sat'], start: '07:30', end: '15:00', people: 1 }];
  await openRota(app, JSON.stringify(document));
  await app.getByRole('button', { name: /^Helg/ }).click();
  await app.getByRole('button', { name: 'Finn ut hvorfor' }).click();
  await expect(app.getByText('Bevist: Ingen lovlig turnus dekker alt som er ønsket.')).toBeVisible({ timeout: 60_000 });
  await expect(app.getByText('Helg hver 3. uke for alle linjer – åpner alene')).toBeVisible();
  await expect(app.getByText('Behovet «lø 07:30–15:00, 1 person» – åpner alene')).toBeVisible();
  await expect(app.getByText('Settet er det minste: Uten en av dem går resten opp.')).toBeVisible();
});
