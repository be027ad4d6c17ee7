import { callService, emptyRota, planNow } from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

test('dated demand stands beside the ordinary one with hours and FTE, begins as a copy of it, and never shares a date with another', async ({ app }) => {
  const { planId } = await callService(app, 'plan.import', { fileName: 'test.vaktbalanse.json', text: emptyRota(2, 40, 'calendar') });
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${planId}/demand`);
  const cards = app.getByRole('group', { name: 'Behov for ulike deler av året' }).getByRole('button');
  // Six people 7.5 hours on five days.
  await expect(cards).toHaveText([/Ordinært.*225.*t i uka · 6,34 årsverk/]);

  await test.step('a summer of its own, with a copy of the ordinary rows', async () => {
    await app.getByRole('button', { name: 'Nytt datert behov' }).click();
    const dialog = app.getByRole('dialog', { name: 'Nytt datert behov' });
    await dialog.getByLabel('Fra og med').fill('21.06.2027');
    await dialog.getByLabel('Til og med').fill('20.06.2027');
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await expect(dialog.getByText('Siste dag kan ikke være før 21.06.2027.')).toBeVisible();
    await dialog.getByLabel('Til og med').fill('15.08.2027');
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await expect(cards.nth(1)).toHaveText(/Sommer21\.06\.2027–15\.08\.2027225.*t i uka/);
  });

  await test.step('its rows are its own, and say who wants them and why', async () => {
    await app.getByLabel('Personer, rad 1').fill('4');
    await app.getByLabel('Personer, rad 1').press('Enter');
    await app.getByRole('button', { name: /hvorfor.*rad 1$/ }).click();
    await app.getByLabel('Begrunnelse, rad 1').fill('Færre beboere om sommeren');
    await app.getByLabel('Meldt av, rad 1').fill('Fagansvarlig');
    await app.getByLabel('Meldt av, rad 1').press('Enter');
    await expect(cards.nth(1)).toHaveText(/150.*t i uka/);
    await expect(cards.nth(0)).toHaveText(/225.*t i uka/);
    await expect
      .poll(async () => (await planNow(app, planId)).plan.demand)
      .toMatchObject([{ people: 6 }, { people: 4, profile: 'profile-1', reason: 'Færre beboere om sommeren', author: 'Fagansvarlig' }]);
  });

  await test.step('a closed day inside the summer is refused with whose date it is; outside it holds', async () => {
    await app.getByRole('button', { name: 'Nytt datert behov' }).click();
    const dialog = app.getByRole('dialog', { name: 'Nytt datert behov' });
    await dialog.getByLabel('Gjelder').selectOption({ label: 'Stengt' });
    await dialog.getByLabel('Fra og med').fill('15.08.2027');
    await dialog.getByLabel('Til og med').fill('16.08.2027');
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await expect(dialog.getByText('Noen av datoene hører til «Sommer» (21.06.2027–15.08.2027). Velg datoer utenom.')).toBeVisible();
    await dialog.getByLabel('Fra og med').fill('16.08.2027');
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await expect(cards.nth(2)).toHaveText(/Stengt.*0.*t i uka/);
    await expect(app.getByText('Stengt: ingen trengs på vakt.')).toBeVisible();
  });

  await test.step('one step back takes the closed day away and shows the ordinary rows', async () => {
    await app.keyboard.press('Control+Z');
    await expect(cards).toHaveCount(2);
    await expect(app.getByLabel('Personer, rad 1')).toHaveValue('6');
  });
});
