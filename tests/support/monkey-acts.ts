import { expect, type Locator, type Page } from '@playwright/test';
import { normaliseCellText } from '#renderer/grid/cell-text.ts';
import { type Random, randomElement, randomInteger } from '#shared/kernel/random.ts';
import { isSettled } from './monkey-model.ts';
import { callService, cellsNow, pressKeys, showRota } from './rota-page.ts';

/** What the monkey knows while it acts. */
export interface Monkey {
  readonly page: Page;
  readonly random: Random;
  readonly planId: string;
  /** Waits until the model has heard of everything that was done. */
  modelKnowsAll(): Promise<unknown>;
}

export type Act = (monkey: Monkey) => Promise<void>;

const TEXTS = ['d', 'a', 'n', 'ø', 'D', 'F1', 'kurs', 'x?', 'D1', '-'];

/** Clicks one of the cells that are drawn. */
async function goTo(monkey: Monkey): Promise<void> {
  await clearTheWay(monkey);
  await (await someCell(monkey)).click();
}

/** A dialog may stand in the way, or a cell that is being typed in and reaches over its neighbours. */
async function clearTheWay(monkey: Monkey): Promise<void> {
  const { page, random } = monkey;
  await closeDialog(monkey);
  if ((await page.locator('.rota-editor').count()) > 0) await page.keyboard.press(randomElement(random, ['Enter', 'Escape']));
}

async function someCell({ page, random }: Monkey): Promise<Locator> {
  const cells = page.locator('[role="gridcell"][data-row][data-col]');
  const places = await cells.evaluateAll((all) => all.map((cell) => [(cell as HTMLElement).dataset.row, (cell as HTMLElement).dataset.col]));
  const [row, col] = randomElement(random, places);
  return page.locator(`[role="gridcell"][data-row="${row}"][data-col="${col}"]`);
}

/** A paste asks; the monkey says yes or no. */
async function closeDialog({ page, random }: Monkey): Promise<void> {
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) === 0) return;
  const paste = dialog.getByRole('button', { name: /^Lim inn \d+ celle/ });
  if (random() < 0.5 && (await paste.isEnabled({ timeout: 1000 }).catch(() => false))) await paste.click();
  else await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

/** A key for the grid; after a walk through panels and fields the focus is brought back first. */
function pressing(...keys: readonly string[]): Act {
  return async (monkey) => {
    const isInGrid = await monkey.page.evaluate(() => document.activeElement?.getAttribute('role') === 'gridcell');
    if (!isInGrid) await goTo(monkey);
    await monkey.page.keyboard.press(randomElement(monkey.random, keys));
  };
}

/** Real key presses, Ø too. */
function typeText(page: Page, text: string): Promise<void> {
  return pressKeys(page, [...text]);
}

const AFTER_TEXT = ['Tab', 'Enter', 'ArrowDown', 'Escape', 'Shift+Tab'] as const;

async function type(monkey: Monkey): Promise<void> {
  const { page, random } = monkey;
  await goTo(monkey);
  for (let count = randomInteger(random, 1, 4); count > 0; count -= 1) {
    await typeText(page, randomElement(random, TEXTS));
    await page.keyboard.press(randomElement(random, AFTER_TEXT));
  }
}

/** The same with a look at the very cells: what was typed is what the service has, and nothing else is changed. */
async function typeAndLook(monkey: Monkey): Promise<void> {
  const { page, random, planId } = monkey;
  await clearTheWay(monkey);
  await isSettled(page);
  const { plan } = await callService(page, 'plan.open', { planId });
  const wanted = plan.lines.map((line) => [...line.cells]);
  const codes = plan.shiftCodes.map(({ code }) => code);
  const cell = await someCell(monkey);
  await cell.click();
  const at = { row: Number(await cell.getAttribute('data-row')), col: Number(await cell.getAttribute('data-col')), tabbedFrom: null as number | null };
  const [lastRow, lastCol] = [plan.lines.length - 1, plan.period.weeks * 7 - 1];
  for (let count = randomInteger(random, 1, 4); count > 0; count -= 1) {
    const [text, key] = [randomElement(random, TEXTS), randomElement(random, AFTER_TEXT)];
    await typeText(page, text);
    await page.keyboard.press(key);
    const line = wanted[at.row];
    if (key !== 'Escape' && line) line[at.col] = normaliseCellText(text, codes);
    if (key === 'Tab' || key === 'Shift+Tab') {
      const col = at.col + (key === 'Tab' ? 1 : -1);
      if (col < 0 || col > lastCol) continue;
      at.tabbedFrom ??= at.col;
      at.col = col;
    } else if (key !== 'Escape') {
      // Enter goes back to where the row of Tabs began, also on the last line.
      if (key === 'Enter') at.col = at.tabbedFrom ?? at.col;
      at.tabbedFrom = null;
      at.row = Math.min(lastRow, at.row + 1);
    }
  }
  await isSettled(page);
  await expect.poll(() => cellsNow(page, planId), { message: 'what was typed' }).toEqual(wanted);
}

async function select(monkey: Monkey): Promise<void> {
  const { page, random } = monkey;
  await goTo(monkey);
  if (random() < 0.3) return (await someCell(monkey)).click({ modifiers: ['Shift'] });
  const keys = ['Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'Control+Shift+ArrowRight', 'Shift+Space', 'Control+Space'];
  for (let count = randomInteger(random, 1, 6); count > 0; count -= 1) await page.keyboard.press(randomElement(random, keys));
}

async function paste(monkey: Monkey): Promise<void> {
  const { page, random } = monkey;
  await goTo(monkey);
  const block = Array.from({ length: randomInteger(random, 1, 3) }, () =>
    Array.from({ length: randomInteger(random, 1, 5) }, () => randomElement(random, [...TEXTS, ''])).join('\t'),
  );
  await page.evaluate((text) => navigator.clipboard.writeText(text), block.join('\r\n'));
  await page.keyboard.press('Control+V');
}

async function copyElsewhere(monkey: Monkey): Promise<void> {
  await pressing('Control+C', 'Control+X')(monkey);
  await goTo(monkey);
  await monkey.page.keyboard.press('Control+V');
}

/** The corner of the selection, dragged to another cell or clicked twice. */
async function dragFill(monkey: Monkey): Promise<void> {
  const { page, random } = monkey;
  await clearTheWay(monkey);
  const handle = page.locator('.rota-fill-handle');
  const corner = (await handle.count()) === 1 ? await handle.boundingBox() : null;
  if (!corner) return;
  await page.mouse.move(corner.x + 4, corner.y + 4);
  if (random() < 0.2) return page.mouse.dblclick(corner.x + 4, corner.y + 4);
  const target = await (await someCell(monkey)).boundingBox();
  if (!target) return;
  await page.mouse.down();
  await page.mouse.move(target.x + 5, target.y + 5, { steps: 4 });
  if (random() < 0.15) await page.keyboard.press('Escape');
  await page.mouse.up();
}

async function fillByBar(monkey: Monkey): Promise<void> {
  const { page, random } = monkey;
  await pressing('Control+E')(monkey);
  const bar = page.getByRole('form', { name: 'Fyll' });
  await bar.getByLabel('Hva').selectOption({ index: randomInteger(random, 0, 6) });
  await page.keyboard.press(randomElement(random, ['Enter', 'Enter', 'Escape']));
  if (await bar.isVisible()) await bar.getByRole('button', { name: random() < 0.7 ? 'Fyll' : 'Lukk' }).click();
  if (await bar.isVisible()) await bar.getByRole('button', { name: 'Lukk' }).click();
}

async function findAndReplace(monkey: Monkey): Promise<void> {
  const { page, random } = monkey;
  await pressing('Control+H')(monkey);
  const bar = page.getByRole('form', { name: 'Finn og erstatt' });
  await bar.getByRole('textbox', { name: 'Finn' }).fill(randomElement(random, TEXTS));
  await bar.getByRole('textbox', { name: 'Erstatt med' }).fill(randomElement(random, [...TEXTS, '']));
  await bar.getByRole('combobox').selectOption({ index: randomInteger(random, 0, 2) });
  await bar.getByLabel('Hele cellen').setChecked(random() < 0.7);
  const replace = bar.getByRole('button', { name: random() < 0.5 ? /^Erstatt alle/ : /^Erstatt$/ });
  for (let count = randomInteger(random, 1, 3); count > 0; count -= 1) {
    if ((await replace.getAttribute('aria-disabled')) !== 'true') await replace.click();
  }
  await bar.getByRole('button', { name: 'Lukk' }).click();
}

async function goThroughHistory(monkey: Monkey): Promise<void> {
  const { page, random } = monkey;
  await pressing('Control+Shift+H')(monkey);
  const list = page.getByRole('list', { name: /^Stegene i planen/ });
  if (!(await list.isVisible())) return;
  for (let count = randomInteger(random, 0, 5); count > 0; count -= 1) await page.keyboard.press(randomElement(random, ['ArrowDown', 'ArrowDown', 'ArrowUp']));
  await page.keyboard.press('Enter');
}

async function comment(monkey: Monkey): Promise<void> {
  await pressing('Shift+F2')(monkey);
  await monkey.page.keyboard.type('byttes?');
  await monkey.page.keyboard.press(randomElement(monkey.random, ['Control+Enter', 'Control+Enter', 'Escape']));
}

async function reload({ page, planId, modelKnowsAll }: Monkey): Promise<void> {
  // An answer that a reload cuts off is applied all the same, but the model would not hear of it.
  await modelKnowsAll();
  await page.reload();
  await showRota(page, planId);
}

/** What is done in the rota, with how often of a hundred. */
export const ROTA_ACTS: readonly (readonly [name: string, weight: number, act: Act])[] = [
  ['type', 22, type],
  ['type and look', 8, typeAndLook],
  ['clear', 5, pressing('Delete', 'Backspace')],
  ['select', 9, select],
  ['fill by keys', 8, pressing('Control+D', 'Control+R', 'Control+Shift+D')],
  ['fill by the corner', 6, dragFill],
  ['fill by the bar', 4, fillByBar],
  ['paste', 8, paste],
  ['copy or cut, and paste', 4, copyElsewhere],
  ['find and replace', 4, findAndReplace],
  ['pin', 2, pressing('Control+L')],
  ['comment', 2, comment],
  ['undo', 7, pressing('Control+Z')],
  ['redo', 3, pressing('Control+Y', 'Control+Shift+Z')],
  ['history', 2, goThroughHistory],
  ['move', 2, pressing('Control+Home', 'Control+End', 'Home', 'End', 'PageDown', 'PageUp', 'F8')],
  ['reload', 2, reload],
];
