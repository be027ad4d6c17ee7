import { readFileSync } from 'node:fs';
import { callService, planNow } from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

const DEPARTMENT = readFileSync(new URL('../fixtures/ge-17.vaktbalanse.json', import.meta.url), 'utf8');

test('a care factor becomes hours and people on duty while it is typed, and is laid into the demand as one step', async ({ app }) => {
  const { planId } = await callService(app, 'plan.import', { fileName: 'ge-17.vaktbalanse.json', text: DEPARTMENT });
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${planId}/demand`);
  await app.getByRole('button', { name: 'Regn fra pleiefaktor' }).click();
  const dialog = app.getByRole('dialog', { name: 'Fra pleiefaktor til vakter' });
  const factor = dialog.getByLabel('Pleiefaktor', { exact: true });
  const people = dialog.getByRole('table', { name: /Folk på vakt/ }).locator('tbody td:nth-child(3)');

  await test.step('begins with the factor of the demand as it is: GE-17 has 0.763, and nothing to change', async () => {
    await expect(factor).toBeFocused();
    await expect(factor).toHaveValue('0,763');
    await expect(people).toHaveText(['6', '5', '4', '2']);
    await expect(dialog.getByRole('button', { name: 'Legg inn i behovet' })).toBeDisabled();
  });

  await test.step('24 places at 0.6 are 14.4 FTE, 511.2 hours; the nights stay', async () => {
    await factor.fill('0,6');
    await expect(dialog.getByText(/14,40 årsverk på 24 plasser gir 511,2.*t i uka/)).toBeVisible();
    await expect(people).toHaveText(['4', '4', '3', '2']);
  });

  await test.step('text that is no number is said to be none, and the last answer stays', async () => {
    await factor.fill('mange');
    await expect(dialog.getByText(/Skriv et tall/)).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Legg inn i behovet' })).toBeDisabled();
    await expect(people).toHaveText(['4', '4', '3', '2']);
  });

  await test.step('another way of counting begins with the number the demand has in it', async () => {
    await dialog.getByLabel('Regnet slik').selectOption({ value: 'PF3' });
    await expect(factor).toHaveValue('0,825');
    await dialog.getByLabel('Regnet slik').selectOption({ value: 'PF1' });
    await factor.fill('0,6');
  });

  await test.step('laid in, it is the demand; one step back, it never was', async () => {
    await dialog.getByRole('button', { name: 'Legg inn i behovet' }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(async () => (await planNow(app, planId)).plan.demand.map((row) => row.people)).toEqual([4, 4, 3, 2]);
    await expect(app.getByText('0,6', { exact: false }).first()).toBeVisible();
    await app.keyboard.press('Control+Z');
    await expect.poll(async () => (await planNow(app, planId)).plan.demand.map((row) => row.people)).toEqual([6, 5, 4, 2]);
  });
});
