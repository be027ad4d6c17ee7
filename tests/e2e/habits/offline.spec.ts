import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cellAt, cellsNow, emptyRota, openRota, showRota } from '#tests/support/rota-page.ts';
import { expect, startWebApp, test } from '#tests/support/web-app.ts';

test('the app works without any network, and its file is carried from the home folder to a stick', async ({ page }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vaktbalanse-stick-'));
  const home = path.join(folder, 'Mine dokumenter');
  const stick = path.join(folder, 'MINNEPINNE æøå');
  for (const place of [home, stick]) mkdirSync(place);
  const foreign: string[] = [];
  // Whatever would leave the machine is cut off, as in the basement.
  await page.route(/^(?!http:\/\/127\.0\.0\.1[:/]|blob:|data:)/, (route) => {
    foreign.push(route.request().url());
    return route.abort();
  });

  const first = await startWebApp({ demo: false, file: path.join(home, 'turnus.sqlite') });
  await page.goto(first.address());
  const planId = await openRota(page, emptyRota(2, 1));
  await cellAt(page, 0, 0).click();
  await page.keyboard.type('d');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await cellsNow(page, planId))[0]?.[0]).toBe('D');
  await first.stop();

  renameSync(path.join(home, 'turnus.sqlite'), path.join(stick, 'turnus.sqlite'));
  const second = await startWebApp({ demo: false, file: path.join(stick, 'turnus.sqlite') });
  await page.goto(second.address());
  await showRota(page, planId);
  await expect(cellAt(page, 0, 0)).toHaveText('D');
  await second.stop();
  expect(foreign).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
