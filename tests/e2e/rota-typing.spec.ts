import { DAYS, emptyRota, enterGridByKeyboard, isSaved, LINES, openRota, pressKeys, WANTED } from '../support/rota-page.ts';
import { test } from '../support/web-app.ts';

test('a six-week rota for 24 lines is typed by keyboard alone', async ({ app }) => {
  test.setTimeout(180_000);
  const planId = await openRota(app, emptyRota(LINES, 6));
  await enterGridByKeyboard(app);
  await app.keyboard.press('Control+Home');
  for (const [row, texts] of WANTED.entries()) {
    // Small letters, as people type; the plan's codes are found all the same.
    const keys = texts.flatMap((text, col) => [...text.toLowerCase(), ...(col < DAYS - 1 ? ['Tab'] : [])]);
    await pressKeys(app, [...keys, ...(row < LINES - 1 ? ['Enter'] : [])]);
  }
  await app.keyboard.press('Enter');
  // A thousand changes are on their way, each one confirmed by the service before the next is sent.
  await isSaved(app, planId, WANTED, 120_000);
});
