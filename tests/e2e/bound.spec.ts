import { expect, test } from '#tests/support/web-app.ts';

test('the proof of the weekend deficit stands on the tile, on the overview and in the panel', async ({ app }) => {
  await app
    .getByRole('rowgroup')
    .filter({ hasText: /Helsehuset/ })
    .getByRole('link')
    .click();
  const tile = app.locator('#tile-weekend');
  await expect(tile).toContainText('minst −135\u2009t bevist');
  await expect(app.getByText('Ingenting av det kan fjernes uten å endre stillinger, helgefrekvens eller vaktlengder')).toBeVisible();
  await expect(app.getByText('De samme timene delt på 69 linjer i stedet for 43')).toBeVisible();

  await app.getByRole('button', { name: 'Se beviset' }).click();
  const inspector = app.locator('#inspector');
  await expect(inspector.getByText('Underdekning helg: minst 135\u2009t i uka')).toBeVisible();
  await expect(inspector.getByText('342\u2009t − 207\u2009t = 135\u2009t i uka kan ingen turnus dekke.')).toBeVisible();
  await expect(inspector.getByRole('row', { name: /hver 3\., 7,5/ })).toContainText('260');
});
