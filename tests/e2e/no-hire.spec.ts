import { callService } from '../support/rota-page.ts';
import { seriousFindings } from '../support/serious-findings.ts';
import { expect, test } from '../support/web-app.ts';

test('a year without hiring at the first absence is shown with its spread, from the own absence alone, and is remembered', async ({ app }) => {
  const [department] = await callService(app, 'department.list', {});
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${department?.plans[0]?.id}/cost`);
  const section = app.getByRole('region', { name: 'Ikke innleie ved første fravær' });
  await expect(section.getByText('Skriv korttidsfraværet først.', { exact: false })).toBeVisible();

  const short = section.getByLabel('Korttidsfravær ukedag, %');
  await short.fill('2,88');
  await short.press('Enter');
  await expect(section.getByText(/I et vanlig år blir om lag \d+ vakter stående åpne/)).toBeVisible();
  const below = section.getByRole('table', { name: 'Et år med regelen' }).getByRole('row', { name: /Under minstebemanning/ });
  // Hiring at the floor is on from the start: nothing falls below it.
  await expect(below).toContainText('0 til 0');

  await section.getByLabel(/Lei inn likevel/).uncheck();
  await expect(section.getByRole('table', { name: 'Hvor det merkes' }).getByRole('row').nth(1)).toBeVisible();

  await short.fill('mye');
  await short.press('Enter');
  await expect(section.getByText(/Skriv et tall/)).toBeVisible();
  await short.press('Escape');
  await expect(short).toHaveValue('2,88');

  await app.reload();
  await expect(section.getByLabel('Korttidsfravær ukedag, %')).toHaveValue('2,88');
  expect(await seriousFindings(app, 'light')).toEqual([]);
});
