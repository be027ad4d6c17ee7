import { cellAt, emptyRota, openRota, planNow } from '../../support/rota-page.ts';
import { expect, test } from '../../support/web-app.ts';

test('a note marks its cell, stands in a list of all notes, and comes on the agenda until it is done', async ({ app }) => {
  const planId = await openRota(app, emptyRota(3, 2));
  const cell = cellAt(app, 1, 3);

  await test.step('Shift+F2 writes a note on the cell; it has a marker and is spoken', async () => {
    await cell.click();
    // Typed on at once, before the field can be there: not a letter is lost.
    await app.keyboard.press('Shift+F2');
    await app.keyboard.type('Kan byttes med onsdag?');
    await app.keyboard.press('Control+Enter');
    await expect(cell).toBeFocused();
    await expect(cell.locator('.rota-sign.comment')).toBeVisible();
    await expect(cell).toHaveAccessibleName(/Kommentar: Kan byttes med onsdag\?$/);
    await expect.poll(async () => (await planNow(app, planId)).plan.comments).toMatchObject([{ line: '2', day: 3, text: 'Kan byttes med onsdag?' }]);
  });

  await test.step('a note on the line, and one on the plan', async () => {
    await app.keyboard.press('Shift+Space');
    await app.keyboard.press('Shift+F2');
    await app.getByLabel('Ny kommentar på linja').fill('Ønsker færre helger');
    await app.getByRole('button', { name: 'Lagre kommentaren' }).click();
    await app.getByRole('tab', { name: 'Kommentarer (2)' }).click();
    await app.getByLabel('Ny kommentar til planen').fill('Sommeren er ikke klar');
    await app.keyboard.press('Control+Enter');
    await expect(app.getByRole('tab', { name: 'Kommentarer (3)' })).toBeVisible();
  });

  const list = app.getByRole('list', { name: 'Kommentarer i planen' });
  await test.step('the list of all notes leads to the cell', async () => {
    await expect(list.getByRole('listitem')).toHaveCount(3);
    await cellAt(app, 0, 0).click();
    await app.getByRole('tab', { name: 'Kommentarer (3)' }).click();
    await list.getByRole('button', { name: 'Sykepleier 2, torsdag i uke 1' }).click();
    await expect(cell).toBeFocused();
  });

  await test.step('a note that is done leaves the open ones, and keeps a hollow marker', async () => {
    await list.getByLabel('Ferdig: Kan byttes med onsdag?').click();
    await expect(list.getByRole('listitem')).toHaveCount(2);
    await app.getByRole('button', { name: 'ferdige', exact: true }).click();
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await expect(cell).toHaveAccessibleName(/Ferdig kommentar: Kan byttes med onsdag\?$/);
  });

  await test.step('the agenda has the open notes, and only them', async () => {
    await app.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/plan/${planId}/discussion`);
    const agenda = app.getByRole('region', { name: 'Saksliste' });
    await expect(agenda.getByText('Sommeren er ikke klar')).toBeVisible();
    await expect(agenda.getByText('Ønsker færre helger')).toBeVisible();
    await expect(agenda.getByText('Kan byttes med onsdag?')).toHaveCount(0);
  });
});
