import type { Page } from '@playwright/test';
import { STEPS_KEPT } from '#shared/app/change-plan.ts';
import { type Random, seededRandom } from '#shared/kernel/random.ts';
import { type Act, type Monkey, ROTA_ACTS } from '#tests/support/monkey-acts.ts';
import { agrees, followUpdates, isSettled, knowsAll } from '#tests/support/monkey-model.ts';
import { SCREEN_ACTS } from '#tests/support/monkey-screens.ts';
import { callService, cellAt, emptyRota, openRota, planNow, showRota } from '#tests/support/rota-page.ts';
import { expect, test } from '#tests/support/web-app.ts';

/**
 * Somebody who knows the keys but not what she wants: random edits, pastes, fills, searches, undos, reloads, and the plan's other screens. A short run here;
 * `VAKTBALANSE_MONKEY_SECONDS=600` and `VAKTBALANSE_MONKEY_SEED=7` make it longer or another one, and it then tells how much it did.
 */
const LONG = process.env.VAKTBALANSE_MONKEY_SECONDS;
const SECONDS = Number(LONG ?? 15);
const SEED = Number(process.env.VAKTBALANSE_MONKEY_SEED ?? 20_270_104);
const LINES = 6;
const WEEKS = 3;
const FEWEST_ACTS = 30;
/** A round ends well before the first of its steps would be forgotten; what lies between two looks fits in the rest. */
const STEPS_A_ROUND = STEPS_KEPT - 150;
const ACTS_A_LOOK = 25;

const ACTS = [...ROTA_ACTS, ...SCREEN_ACTS];

test('a seeded monkey at the keys leaves no error, the database equal to the model, and undo leads back to the start', async ({ app, server }) => {
  test.setTimeout((SECONDS + 180) * 1000);
  const complaints: string[] = [];
  app.on('console', (message) => {
    // The page asks again when a reload cuts it short, or when the service was killed.
    if (message.type() === 'error' && !/Failed to load resource|net::ERR/.test(message.text())) complaints.push(message.text());
  });
  const random = seededRandom(SEED);
  const planId = await openRota(app, emptyRota(LINES, WEEKS));
  const places = { page: app, planId, databaseFile: server.databaseFile };
  const start = (await planNow(app, planId)).plan;
  const done = new Map<string, number>();
  let steps = 0;
  const end = Date.now() + SECONDS * 1000;
  for (let round = 1; round === 1 || Date.now() < end; round += 1) {
    const model = followUpdates(app, planId, await planNow(app, planId));
    const monkey: Monkey = { page: app, random, planId, modelKnowsAll: () => knowsAll(app, planId, model, `seed ${SEED}, round ${round}, before a reload`) };
    let seen = await planNow(app, planId);
    for (let act = 1; seen.history.undo < STEPS_A_ROUND && (act <= FEWEST_ACTS || Date.now() < end); act += 1) {
      const [name, perform] = randomAct(random);
      done.set(name, (done.get(name) ?? 0) + 1);
      await test.step(`${round}.${act} ${name}`, () => perform(monkey));
      if (act % ACTS_A_LOOK === 0) seen = await agrees(places, model, `seed ${SEED}, round ${round}, act ${act}`);
    }
    const last = await agrees(places, model, `seed ${SEED}, end of round ${round}`);
    model.stop();
    expect(last.history.undo, 'no step was forgotten').toBeLessThan(STEPS_KEPT);
    steps += last.history.undo;
    await server.kill();
    await server.restart();
    await app.goto(server.address());
    expect((await planNow(app, planId)).plan, 'after the service was killed').toEqual(last.plan);
    await showRota(app, planId);

    await undoAll(app, planId, last.history.undo);
    expect((await planNow(app, planId)).plan, `seed ${SEED}, round ${round}: undone to the start`).toEqual(start);
    if (last.history.undo > 0) await callService(app, 'plan.travel', { planId, steps: last.history.undo });
    expect((await planNow(app, planId)).plan, `seed ${SEED}, round ${round}: made again to the end`).toEqual(last.plan);
    if (last.history.undo > 0) await callService(app, 'plan.travel', { planId, steps: -last.history.undo });
    expect((await planNow(app, planId)).plan, `seed ${SEED}, round ${round}: and back`).toEqual(start);
    await app.reload();
    await cellAt(app, 0, 0).waitFor();
    tell(`round ${round}: ${last.history.undo} steps undone, ${[...done.values()].reduce((sum, count) => sum + count, 0)} acts so far`);
  }
  expect(complaints).toEqual([]);
  tell(`seed ${SEED}: ${steps} steps left standing and undone; ${[...done].map(([name, count]) => `${name} ${count}`).join(', ')}`);
});

function randomAct(random: Random): readonly [name: string, act: Act] {
  let left = random() * ACTS.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight, act] of ACTS) {
    left -= weight;
    if (left < 0) return [name, act];
  }
  throw new Error('The weights add up to nothing.');
}

function tell(text: string): void {
  if (LONG !== undefined) process.stdout.write(`${text}\n`);
}

/** By the keys, one step at a time, as a person would. */
async function undoAll(page: Page, planId: string, steps: number): Promise<void> {
  await cellAt(page, 0, 0).click();
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('Control+Z');
  await isSettled(page);
  await expect.poll(async () => (await planNow(page, planId)).history.undo, { timeout: 60_000 }).toBe(0);
}
