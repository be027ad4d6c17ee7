import { cellAt, cellsNow, emptyRota, openRota } from '../support/rota-page.ts';
import { expect, test } from '../support/web-app.ts';

test('one sees six weeks or the whole year, types there, and the plan remembers how much one looked at', async ({ app }) => {
  const planId = await openRota(app, emptyRota(5, 53, 'calendar'));
  const grid = app.getByRole('grid');
  const zoom = app.getByLabel('Utsnitt');
  const scrolls = (): Promise<boolean> => grid.evaluate((element) => element.scrollWidth > element.clientWidth + 1);
  await expect.poll(scrolls).toBe(true);
  await zoom.selectOption({ label: '6 uker' });
  await expect.poll(() => cellAt(app, 0, 0).evaluate((cell) => cell.clientWidth)).toBeLessThan(20);
  await expect(cellAt(app, 0, 41)).toBeInViewport();
  await cellAt(app, 0, 2).click();
  await app.keyboard.press('d');
  await app.keyboard.press('Tab');
  await expect(cellAt(app, 0, 2)).toHaveText('D');

  // With Ctrl and the wheel down to the whole year: every day of it is there, though only the active one is a cell of its own.
  await grid.hover();
  await app.keyboard.down('Control');
  for (let turn = 0; turn < 3; turn += 1) await app.mouse.wheel(0, 120);
  await app.keyboard.up('Control');
  await expect(zoom).toHaveValue('53');
  await expect.poll(scrolls).toBe(false);
  await expect(cellAt(app, 0, 3)).toBeFocused();
  await expect(app.locator('.rota-tick[data-look="day"]')).toHaveCount(1);
  await app.keyboard.press('Control+End');
  await expect(cellAt(app, 4, 370)).toBeFocused();
  await expect(cellAt(app, 4, 370)).toHaveAttribute('aria-label', /søndag 09\.01\.2028, uke 1/);
  await app.keyboard.press('n');
  await app.keyboard.press('Enter');
  await expect(app.locator('.rota-tick[data-look="night"]')).toHaveCount(1);
  await expect.poll(async () => (await cellsNow(app, planId))[4]?.[370]).toBe('N');

  // A tick is pressed like a cell, and tells what it is when the pointer rests on it.
  const ticks = app.locator('[data-ticks="0"]');
  const [box, dayWidth, weekGap] = await ticks.evaluate(
    (svg) => [svg.getBoundingClientRect().toJSON() as DOMRect, Number(svg.getAttribute('data-day-width')), Number(svg.getAttribute('data-week-gap'))] as const,
  );
  const xOf = (day: number): number => box.x + day * dayWidth + Math.floor(day / 7) * weekGap + dayWidth / 2;
  await app.mouse.move(xOf(2), box.y + box.height / 2);
  await expect(app.getByRole('tooltip')).toContainText('onsdag 06.01.2027, uke 1: D, dag 07:30–15:00');
  await app.mouse.click(xOf(200), box.y + box.height / 2);
  await expect(cellAt(app, 0, 200)).toBeFocused();

  await app.reload();
  await expect(zoom).toHaveValue('53');
  await app.getByRole('button', { name: 'Se nærmere' }).click();
  await expect(zoom).toHaveValue('26');
});

test('one goes to a week, a date or a holiday by typing it, and by the strip of the whole period', async ({ app }) => {
  await openRota(app, emptyRota(5, 53, 'calendar'));
  const field = app.getByRole('combobox', { name: 'Gå til uke, dato eller helligdag' });
  const focused = app.locator('[role="gridcell"]:focus');
  for (const [text, day] of [
    ['uke 27', /mandag 05\.07\.2027, uke 27/],
    ['17.06', /torsdag 17\.06\.2027/],
    ['1. mai', /lørdag 01\.05\.2027/],
    ['påske', /søndag 28\.03\.2027, uke 12, 1\. påskedag/],
  ] as const) {
    await field.fill(text);
    await field.press('Enter');
    await expect(focused).toHaveAttribute('aria-label', day);
    await expect(focused).toBeInViewport({ ratio: 1 });
  }
  // The second of several by the arrow.
  await field.fill('påske');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(focused).toHaveAttribute('aria-label', /mandag 29\.03\.2027/);

  const weeks = app.getByRole('list', { name: 'Over og under behovet, uke for uke' });
  const week = (number: number): ReturnType<typeof weeks.getByRole> => weeks.getByRole('button', { name: new RegExp(`^Uke ${number}\\. `) });
  await expect(week(30)).toHaveAttribute('aria-label', 'Uke 30. Ukedager: \u2212225,0\u2009t under. Helg: i balanse');
  await expect(week(13)).toHaveAttribute('aria-current', 'true');
  await week(30).click();
  await expect(focused).toHaveAttribute('aria-label', /mandag 26\.07\.2027, uke 30/);
  await expect(week(30)).toHaveAttribute('aria-current', 'true');
  await week(2).focus();
  await weeks.getByRole('button').first().focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await app.keyboard.press(key);
  await expect(focused).toHaveAttribute('aria-label', /mandag 18\.01\.2027, uke 3/);
});
