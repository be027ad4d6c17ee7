import type { CDPSession, Page } from '@playwright/test';
import { cellAt, emptyRota, isSaved, openRota, planNow, pressKeys } from '../../support/rota-page.ts';
import { expect, test } from '../../support/web-app.ts';

/** A key of the numeric keypad, as a Norwegian keyboard sends it: the decimal key is a comma. */
async function pressKeypad(session: CDPSession, key: string): Promise<void> {
  const code = key === 'Enter' ? 'NumpadEnter' : key === ',' ? 'NumpadDecimal' : `Numpad${key}`;
  const virtual = key === 'Enter' ? 13 : key === ',' ? 110 : 96 + Number(key);
  const text = key === 'Enter' ? '\r' : key;
  const down = { key, code, text, windowsVirtualKeyCode: virtual, location: 3, isKeypad: true };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...down });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...down, text: '' });
}

async function goTo(app: Page, planId: string, screen: string): Promise<void> {
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${planId}/${screen}`);
}

test('codes with Æ, Ø and Å, times with and without colon, decimal comma and point, and the numeric keypad', async ({ app }) => {
  const document = JSON.parse(emptyRota(2, 1)) as { shiftCodes: unknown[]; agreements: unknown[] };
  for (const code of ['Æ1', 'ØÅ', '7']) document.shiftCodes.push({ code, kind: 'work', start: '08:00', end: '15:30' });
  document.agreements.push({ id: 'rest', type: '10-8-3-daily', from: '2027-01-01', to: '2027-12-31', lines: 'all' });
  const planId = await openRota(app, JSON.stringify(document));
  const session = await app.context().newCDPSession(app);

  // In the rota: Norwegian letters in either case, and the keypad with its Enter.
  await cellAt(app, 0, 0).click();
  await pressKeys(app, ['æ', '1', 'Tab', 'ø', 'Å', 'Tab']);
  await pressKeypad(session, '7');
  await pressKeypad(session, 'Enter');
  await isSaved(app, planId, [
    ['Æ1', 'ØÅ', '7', '', '', '', ''],
    ['', '', '', '', '', '', ''],
  ]);
  await expect(cellAt(app, 1, 0)).toBeFocused();

  // Times of a code.
  await goTo(app, planId, 'setup');
  const start = app.getByLabel('Fra, D', { exact: true });
  const startOfD = async () => (await planNow(app, planId)).plan.shiftCodes.find(({ code }) => code === 'D');
  for (const typed of ['0730', '7.30', '07:30', '730', '7,30']) {
    await start.fill('08:00');
    await start.press('Enter');
    await expect.poll(startOfD).toMatchObject({ start: '08:00' });
    await start.fill(typed);
    await start.press('Enter');
    await expect.poll(startOfD).toMatchObject({ start: '07:30' });
    await expect(start).toHaveValue('07:30');
  }
  await start.fill('7');
  await start.press('Enter');
  await expect.poll(startOfD).toMatchObject({ start: '07:00' });
  // What is no time stays with a sentence; nothing is changed.
  await start.fill('halv åtte');
  await start.press('Enter');
  await expect(start).toHaveAttribute('aria-invalid', 'true');
  await start.press('Escape');
  await expect(start).toHaveValue('07:00');

  // Hours: comma, point, and the comma of the keypad all mean seven and a half.
  await app.getByRole('button', { name: /Vilkår for/ }).click();
  const hours = app.getByLabel('Korteste arbeidsfri, timer');
  const restAgreed = async () => (await planNow(app, planId)).plan.agreements[0]?.limits?.restMinutes;
  for (const typed of ['7,5', '7.5', 'keypad']) {
    await hours.fill('9');
    await hours.press('Enter');
    await expect.poll(restAgreed).toBe(540);
    if (typed === 'keypad') {
      await hours.fill('');
      for (const key of ['7', ',', '5', 'Enter']) await pressKeypad(session, key);
    } else {
      await hours.fill(typed);
      await hours.press('Enter');
    }
    await expect.poll(restAgreed).toBe(450);
    await expect(hours).toHaveValue('7,50');
  }
});
