import { callService, cellAt, emptyRota, openRota, planNow, showRota } from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

test('a position held vacant tells what it saves and what cover is lost', async ({ app }) => {
  const document = JSON.parse(emptyRota(2, 1)) as { lines: { weeks: string[] }[]; settings: unknown };
  document.settings = { employerContributionPercent: 14.1, holidayPayPercent: 12, pensionPercent: 10 };
  for (const line of document.lines) line.weeks = ['D D D - - D -'];
  const { planId } = await callService(app, 'plan.import', { fileName: 'test.vaktbalanse.json', text: JSON.stringify(document) });
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${planId}/positions`);
  await app.getByLabel('Bemannet, Sykepleier 2').selectOption({ label: 'holdt vakant' });
  const held = app.getByRole('region', { name: 'Stillinger holdt vakant' });
  // Three weekdays and a Saturday of 7.5 hours.
  await expect(held.getByRole('row', { name: /Sykepleier 2.*kr.*22,5.t.*7,5.t/ })).toBeVisible();
  await showRota(app, planId);
  await expect(app.getByRole('rowheader', { name: 'Vakant: Sykepleier 2' })).toBeVisible();
  await expect(cellAt(app, 1, 0)).toHaveAttribute('data-look', 'off');
  await expect(cellAt(app, 0, 0)).toHaveAttribute('data-look', 'day');
  await cellAt(app, 0, 0).click();
  await app.keyboard.press('Control+Z');
  await expect(cellAt(app, 1, 0)).toHaveAttribute('data-look', 'day');
});

test('a wish is written beside its cell, shown and spoken, and told as granted or refused with the rate of the line', async ({ app }) => {
  const planId = await openRota(app, emptyRota(1, 1));
  await cellAt(app, 0, 2).click();
  await app.keyboard.press('Shift+F2');
  const wish = app.getByRole('combobox', { name: 'Ønske' });
  await wish.selectOption({ label: 'Ønsker D' });
  await expect(app.getByText('ikke oppfylt')).toBeVisible();
  await expect(cellAt(app, 0, 2)).toHaveAccessibleName(/Ønsker D$/);
  await app.getByLabel('Viktigere enn de andre').check();
  await expect(cellAt(app, 0, 2)).toHaveAccessibleName(/Ønsker D, viktig$/);
  await cellAt(app, 0, 2).click();
  await app.keyboard.type('D');
  await app.keyboard.press('Enter');
  await cellAt(app, 0, 4).click();
  await wish.selectOption({ label: 'Ønsker vakt' });
  await expect
    .poll(async () => (await planNow(app, planId)).plan.lines[0]?.wishes)
    .toMatchObject([
      { day: 2, want: 'code', code: 'D', isStrong: true },
      { day: 4, want: 'work' },
    ]);
  await cellAt(app, 0, 4).click();
  await app.keyboard.press('Shift+Space');
  await expect(app.getByText('1 av 2 oppfylt (50 %)')).toBeVisible();
});
