import { cellAt, emptyRota, isSaved, openRota, planNow, pressKeys, showRota } from '../../support/rota-page.ts';
import { expect, test } from '../../support/web-app.ts';

const STEPS = 200;
const LINES = 6;
const DAYS = 42;
/** Two hundred acts, each another cell or another code in it. */
const TYPED = Array.from({ length: STEPS }, (_, step) => ({ line: Math.floor(step / 40) % LINES, text: ['D', 'A', 'N', 'F1'][step % 4] ?? 'D' }));

test('two hundred steps are undone and made again, across save and restart', async ({ app, server }) => {
  test.setTimeout(180_000);
  const planId = await openRota(app, emptyRota(LINES, DAYS / 7));
  const start = (await planNow(app, planId)).plan;
  await cellAt(app, 0, 0).click();
  await pressKeys(
    app,
    TYPED.flatMap(({ text }, step) => [...text.toLowerCase(), (step + 1) % 40 === 0 ? 'Enter' : 'Tab']),
  );
  await expect.poll(async () => (await planNow(app, planId)).history.undo, { timeout: 60_000 }).toBe(STEPS);
  const end = (await planNow(app, planId)).plan;

  // Undone half of it, then the program ends as in a power cut and is started again.
  for (let step = 0; step < STEPS / 2; step += 1) await app.keyboard.press('Control+Z');
  await expect.poll(async () => (await planNow(app, planId)).history, { timeout: 60_000 }).toMatchObject({ undo: STEPS / 2, redo: STEPS / 2 });
  const half = (await planNow(app, planId)).plan;
  await server.kill();
  await server.restart();
  await app.goto(server.address());
  await showRota(app, planId);
  expect((await planNow(app, planId)).plan).toEqual(half);

  await cellAt(app, 0, 0).click();
  for (let step = 0; step < STEPS / 2; step += 1) await app.keyboard.press('Control+Z');
  await expect.poll(async () => (await planNow(app, planId)).history, { timeout: 60_000 }).toMatchObject({ undo: 0, redo: STEPS });
  expect((await planNow(app, planId)).plan).toEqual(start);
  for (let step = 0; step < STEPS; step += 1) await app.keyboard.press('Control+Y');
  await isSaved(
    app,
    planId,
    end.lines.map((line) => line.cells),
    60_000,
  );
  expect((await planNow(app, planId)).plan).toEqual(end);
});
