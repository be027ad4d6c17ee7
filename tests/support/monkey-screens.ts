import type { Locator, Page } from '@playwright/test';
import { randomElement, randomInteger } from '#shared/kernel/random.ts';
import type { Act, Monkey } from './monkey-acts.ts';
import { isSettled } from './monkey-model.ts';
import { showRota } from './rota-page.ts';

/** The rest of the plan, changed on its own screens: demand, positions, set-up. Back in the rota at the end. */

type Screen = 'demand' | 'positions' | 'setup';

function on(screen: Screen, ...acts: readonly Act[]): Act {
  return async (monkey) => {
    const { page, random, planId } = monkey;
    await page.keyboard.press('Escape');
    // What is chosen from is on the screen only when it is through.
    await isSettled(page);
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/plan/${planId}/${screen}`);
    await page.locator(`nav a[aria-current="page"][href$="/${screen}"]`).waitFor();
    await page.locator('main h1').waitFor();
    for (let count = randomInteger(random, 1, 3); count > 0; count -= 1) {
      await randomElement(random, acts)(monkey);
      await isSettled(page);
      if (random() < 0.2) await undoHere(page);
    }
    await showRota(page, planId);
  };
}

async function undoHere(page: Page): Promise<void> {
  await page
    .locator('footer')
    .getByRole('button', { name: /^Angre/ })
    .click();
  await isSettled(page);
}

/** Fields keep what is typed by Enter, or by leaving them; Escape gives the old text back, and so does what cannot be read. */
async function fill({ page, random }: Monkey, field: Locator, texts: readonly string[]): Promise<void> {
  await field.fill(randomElement(random, texts));
  await page.keyboard.press(randomElement(random, ['Enter', 'Enter', 'Tab', 'Escape']));
  if ((await field.getAttribute('aria-invalid')) === 'true') {
    await field.focus();
    await page.keyboard.press('Escape');
  }
}

async function choose({ random }: Monkey, field: Locator): Promise<void> {
  await field.selectOption({ index: randomInteger(random, 0, (await field.locator('option').count()) - 1) });
}

const PEOPLE = ['0', '1', '3', '12', 'mange', '2'];

const demandActs: readonly Act[] = [
  async (monkey) => {
    const rows = monkey.page.getByLabel(/^Personer, rad /);
    const count = await rows.count();
    if (count > 0) await fill(monkey, rows.nth(randomInteger(monkey.random, 0, count - 1)), PEOPLE);
  },
  async ({ page, random }) => {
    const days = page.getByRole('group', { name: /^Dager, rad / }).getByRole('button');
    const count = await days.count();
    if (count > 0) await days.nth(randomInteger(random, 0, count - 1)).click();
  },
  async ({ page }) => {
    if ((await page.getByLabel(/^Personer, rad /).count()) < 5) await page.getByRole('button', { name: 'Legg til rad' }).click();
  },
  async ({ page }) => {
    const removes = page.getByRole('button', { name: /^Fjern: rad/ });
    if ((await removes.count()) > 0) await removes.last().click();
  },
];

const MOST_LINES = 9;
const FEWEST_LINES = 4;

function line({ page, random }: Monkey, count: number): Locator {
  return page.locator('table.positions tbody tr').nth(randomInteger(random, 0, count - 1));
}

/** Something with one of the lines. */
function ofLine(act: (monkey: Monkey, row: Locator, count: number) => Promise<void>): Act {
  return async (monkey) => {
    const count = await monkey.page.locator('table.positions tbody tr').count();
    await act(monkey, line(monkey, count), count);
  };
}

async function click(button: Locator): Promise<void> {
  if (await button.isEnabled()) await button.click();
}

const positionActs: readonly Act[] = [
  ofLine((monkey, row) => fill(monkey, row.getByLabel(/^Prosent, /), ['50', '80', '100', '66,67', 'x', '12,5'])),
  ofLine((monkey, row) => choose(monkey, row.getByLabel(/^Helg, /))),
  ofLine((monkey, row) => choose(monkey, row.getByLabel(/^Bemannet, /))),
  ofLine((monkey, row) => choose(monkey, row.getByLabel(/^Full uke, /))),
  ofLine((_, row) => click(row.getByRole('button', { name: /^Flytt ned/ }))),
  ofLine(async ({ page }, row, count) => {
    if (count >= MOST_LINES) return;
    await (count % 2 === 0 ? page.getByRole('button', { name: 'Legg til stilling' }) : row.getByRole('button', { name: /^Lag kopi/ })).click();
  }),
  ofLine(async (_, row, count) => {
    if (count > FEWEST_LINES) await row.getByRole('button', { name: /^Fjern/ }).click();
  }),
];

const setupActs: readonly Act[] = [
  (monkey) => fill(monkey, monkey.page.getByLabel('Uker', { exact: true }), ['1', '2', '3', '4', '0']),
  (monkey) => fill(monkey, monkey.page.getByLabel('Planens navn'), ['Prøveturnus', 'Høst', '']),
  (monkey) => fill(monkey, monkey.page.getByLabel('Pensjon, %'), ['2', '10,5', '', 'ti']),
  (monkey) => choose(monkey, monkey.page.getByLabel('Fredagsnatt inn i lørdag')),
  (monkey) => choose(monkey, monkey.page.getByLabel('Natt med omstilt klokke')),
  (monkey) => fill(monkey, monkey.page.getByLabel(/^Kode, /).first(), ['D', 'Dv', 'A', 'D 1']),
  (monkey) => fill(monkey, monkey.page.getByLabel(/^Fra, /).first(), ['07:00', '0730', 'sju']),
];

/** As `ROTA_ACTS`. */
export const SCREEN_ACTS: readonly (readonly [name: string, weight: number, act: Act])[] = [
  ['demand', 1.5, on('demand', ...demandActs)],
  ['positions', 1.5, on('positions', ...positionActs)],
  ['set-up', 1, on('setup', ...setupActs)],
];
