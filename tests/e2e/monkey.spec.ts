import type { Page, Response } from '@playwright/test';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { PlanUpdate } from '#shared/contract/methods.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { type Random, randomElement, randomInteger, seededRandom } from '#shared/kernel/random.ts';
import { callService, cellAt, emptyRota, openRota, planNow, showRota } from '#tests/support/rota-page.ts';
import { expect, test } from '#tests/support/web-app.ts';

/**
 * Somebody who knows the keys but not what she wants: random edits, pastes, fills, undos and reloads. A short run here; `VAKTBALANSE_MONKEY_SECONDS=600` and
 * `VAKTBALANSE_MONKEY_SEED=7` make it longer or another one.
 */
const SECONDS = Number(process.env.VAKTBALANSE_MONKEY_SECONDS ?? 15);
const SEED = Number(process.env.VAKTBALANSE_MONKEY_SEED ?? 20_270_104);
const LINES = 6;
const WEEKS = 3;
const DAYS = WEEKS * 7;
/** Fewer acts than can be undone. */
const ACTS_A_ROUND = 250;
const TEXTS = ['d', 'a', 'n', 'ø', 'D', 'F1', 'kurs', 'x?', 'D1'];

test('a seeded monkey at the keys leaves no error, the database equal to the model, and undo leads back to the start', async ({ app, server }) => {
  test.setTimeout((SECONDS + 120) * 1000);
  const complaints: string[] = [];
  app.on('console', (message) => {
    // The page asks again when a reload cuts it short.
    if (message.type() === 'error' && !/Failed to load resource|net::ERR/.test(message.text())) complaints.push(message.text());
  });
  const random = seededRandom(SEED);
  const planId = await openRota(app, emptyRota(LINES, WEEKS));
  const end = Date.now() + SECONDS * 1000;
  for (let round = 1; round === 1 || Date.now() < end; round += 1) {
    const start = (await planNow(app, planId)).plan;
    const model = followUpdates(app, planId, await planNow(app, planId));
    for (let act = 0; act < ACTS_A_ROUND && (act < 30 || Date.now() < end); act += 1) {
      await randomAct(app, random, planId);
      if (act % 25 === 24) await agrees(app, planId, model, `seed ${SEED}, round ${round}, act ${act}`);
    }
    await agrees(app, planId, model, `seed ${SEED}, end of round ${round}`);
    model.stop();
    if (round === 1) {
      await server.kill();
      await server.restart();
      await app.goto(server.address());
      expect((await planNow(app, planId)).plan, 'after the service was killed').toEqual(model.plan());
      await showRota(app, planId);
    }
    for (let left = (await planNow(app, planId)).history.undo; left > 0; left -= 1) {
      await callService(app, 'plan.undo', { planId });
    }
    expect((await planNow(app, planId)).plan, `seed ${SEED}, round ${round}: undone to the start`).toEqual(start);
    await app.reload();
    await cellAt(app, 0, 0).waitFor();
  }
  expect(complaints).toEqual([]);
});

interface Model {
  plan(): Plan;
  revision(): number;
  stop(): void;
}

/** Keeps a plan of its own by the commands that the service says it applied. */
function followUpdates(page: Page, planId: string, first: { readonly plan: Plan; readonly revision: number }): Model {
  const updates = new Map<number, PlanUpdate['applied']>();
  const onResponse = async (response: Response) => {
    if (!response.url().endsWith('/api/call')) return;
    const answer = (await response.json().catch(() => null)) as Envelope<Partial<PlanUpdate>> | null;
    const update = answer?.ok ? answer.value : null;
    if (update?.applied === undefined || update.planId !== planId || update.revision === undefined) return;
    // What changes nothing is answered with the revision there is; the change that made it came before.
    if (!updates.has(update.revision)) updates.set(update.revision, update.applied);
  };
  page.on('response', onResponse);
  let { plan, revision } = first;
  const catchUp = () => {
    for (let next = updates.get(revision + 1); next !== undefined; next = updates.get(revision + 1)) {
      const applied = applyCommand(plan, next);
      if (!applied.ok) throw new Error(JSON.stringify(applied.error));
      plan = applied.value;
      revision += 1;
    }
  };
  return {
    plan: () => {
      catchUp();
      return plan;
    },
    revision: () => {
      catchUp();
      return revision;
    },
    stop: () => page.off('response', onResponse),
  };
}

/** Waits until nothing is under way, then compares model, service and screen. */
async function agrees(page: Page, planId: string, model: Model, when: string): Promise<void> {
  await expect(page.locator('footer')).not.toContainText('Lagrer');
  let now = await planNow(page, planId);
  const isKnown = async () => {
    now = await planNow(page, planId);
    return now.revision === model.revision();
  };
  await expect.poll(isKnown, { message: `${when}: every change is known` }).toBe(true);
  const { plan } = now;
  expect(plan, when).toEqual(model.plan());
  const texts = () =>
    page.locator('[role="gridcell"][data-row][data-col]').evaluateAll((cells) =>
      cells.map((cell) => {
        const { row, col } = (cell as HTMLElement).dataset;
        return [row, col, cell.querySelector('input') ? null : (cell.getAttribute('aria-label') ?? '').replace(/^.*?uke \d+: /, '')];
      }),
    );
  const wanted = (row: number, col: number) => plan.lines[row]?.cells[col] ?? '';
  await expect
    .poll(
      async () =>
        (await texts()).filter(([row, col, spoken]) => {
          const text = wanted(Number(row), Number(col));
          return spoken !== null && spoken !== undefined && !spoken.startsWith(text === '' ? 'tom' : text);
        }),
      { message: `${when}: the screen shows the plan` },
    )
    .toEqual([]);
}

async function randomAct(page: Page, random: Random, planId: string): Promise<void> {
  const act = random();
  if (act < 0.45) await typeCode(page, random);
  else if (act < 0.55) await press(page, 'Delete');
  else if (act < 0.65) await select(page, random);
  else if (act < 0.75) await press(page, randomElement(random, ['Control+D', 'Control+R', 'Control+Shift+D']));
  else if (act < 0.82) await paste(page, random);
  else if (act < 0.86) await copyElsewhere(page, random);
  else if (act < 0.95) await press(page, randomElement(random, ['Control+Z', 'Control+Z', 'Control+Z', 'Control+Y']));
  else if (act < 0.97) await reload(page, planId);
  else await goTo(page, random);
  await closeDialog(page);
}

async function goTo(page: Page, random: Random): Promise<void> {
  await cellAt(page, randomInteger(random, 0, LINES - 1), randomInteger(random, 0, DAYS - 1)).click();
}

async function press(page: Page, keys: string): Promise<void> {
  await page.keyboard.press(keys);
}

async function typeCode(page: Page, random: Random): Promise<void> {
  await goTo(page, random);
  for (let count = randomInteger(random, 1, 4); count > 0; count -= 1) {
    await page.keyboard.insertText(randomElement(random, TEXTS));
    await press(page, randomElement(random, ['Tab', 'Enter', 'ArrowDown', 'Escape', 'Shift+Tab']));
  }
}

async function select(page: Page, random: Random): Promise<void> {
  await goTo(page, random);
  for (let count = randomInteger(random, 1, 6); count > 0; count -= 1) await press(page, randomElement(random, ['Shift+ArrowRight', 'Shift+ArrowDown']));
}

async function paste(page: Page, random: Random): Promise<void> {
  await goTo(page, random);
  const block = Array.from({ length: randomInteger(random, 1, 3) }, () =>
    Array.from({ length: randomInteger(random, 1, 5) }, () => randomElement(random, [...TEXTS, ''])).join('\t'),
  );
  await page.evaluate((text) => navigator.clipboard.writeText(text), block.join('\r\n'));
  await press(page, 'Control+V');
}

async function copyElsewhere(page: Page, random: Random): Promise<void> {
  await press(page, randomElement(random, ['Control+C', 'Control+X']));
  await goTo(page, random);
  await press(page, 'Control+V');
}

async function reload(page: Page, planId: string): Promise<void> {
  // An answer that a reload cuts off is applied all the same, but the model would not hear of it.
  await expect(page.locator('footer')).not.toContainText('Lagrer');
  await page.reload();
  await showRota(page, planId);
}

/** A paste may ask; the monkey says yes or no. */
async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) === 0) return;
  await press(page, 'Escape');
}
