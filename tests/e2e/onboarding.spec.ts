import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { test as base, expect, startWebApp } from '#tests/support/web-app.ts';

/** The app on a database with nothing in it. */
const test = base.extend({
  server: async ({ browserName }, use) => {
    base.skip(browserName !== 'chromium', 'The app is tested in Chromium, as it is on the desktop.');
    const server = await startWebApp({ demo: false });
    await use(server);
    await server.stop();
  },
});

/** Goes to something by Tab alone. */
async function tabTo(app: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await app.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(target)}`);
}

const button = (app: Page, name: string | RegExp) => app.getByRole('button', { name });

test('from an empty database through a template and the course to a printed PDF, by keyboard alone', async ({ app }) => {
  test.setTimeout(120_000);
  await expect(app.getByRole('heading', { name: 'Hvor vil du begynne?' })).toBeVisible();
  await tabTo(app, button(app, 'Velg mal'));
  await app.keyboard.press('Enter');
  const dialog = app.getByRole('dialog');
  await expect(dialog.getByLabel('Avdeling', { exact: false }).first()).toBeFocused();
  await app.keyboard.type('Solsiden');
  await app.keyboard.press('Tab');
  await app.keyboard.type('Larvik');
  await app.keyboard.press('Enter');

  // The plan is there; the course is offered beside what to do next.
  await expect(app.getByRole('region', { name: 'Nøkkeltall' })).toBeVisible();
  await tabTo(app, button(app, 'Start kurset'));
  await app.keyboard.press('Enter');
  await expect(dialog.getByText('Steg 1 av 5')).toBeVisible();
  await expect(dialog).toContainText('560');
  await app.keyboard.press('Enter');
  await expect(dialog).toContainText('32 personer deler 15,8 årsverk');
  await app.keyboard.press('Enter');
  await expect(dialog.getByRole('row')).toHaveCount(1 + 5);

  // Left in the middle, and taken up again where it was.
  await app.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await app.reload();
  await tabTo(app, button(app, 'Fortsett på steg 3'));
  await app.keyboard.press('Enter');
  await expect(dialog.getByText('Steg 3 av 5')).toBeVisible();
  await app.keyboard.press('Enter');
  await expect(dialog.getByText('Steg 4 av 5')).toBeVisible();
  await expect(dialog).toContainText(/minst 60\s?t hver helg og blir minst 66\s?t for mye på ukedagene/);
  await app.keyboard.press('Enter');
  await tabTo(app, button(app, 'Ferdig'));
  await app.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(button(app, /kurset|Fortsett på steg/)).toHaveCount(0);

  await app.keyboard.press('Alt+9');
  await tabTo(app, button(app, 'Lag og last ned PDF'));
  const [pdf] = await Promise.all([app.waitForEvent('download'), app.keyboard.press('Enter')]);
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('the course can be declined, and stays in Help and among the commands', async ({ app }) => {
  await button(app, /Åpne eksempelet/).click();
  await button(app, 'Ikke nå').click();
  await expect(button(app, 'Start kurset')).toHaveCount(0);
  await app.keyboard.press('Control+k');
  await app.keyboard.type('kurs helgeregnestykket');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('dialog').getByText('Steg 1 av 5')).toBeVisible();
  await app.keyboard.press('Escape');
  await app.getByRole('link', { name: 'Hjelp' }).click();
  await button(app, 'Start kurset').click();
  await expect(app.getByRole('dialog').getByText('Steg 1 av 5')).toBeVisible();
});
