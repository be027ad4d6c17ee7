import { cellAt, emptyRota, enterGridByKeyboard, isSaved, openRota, planNow, pressKeys } from '../../support/rota-page.ts';
import { expect, test } from '../../support/web-app.ts';

/** What is typed on each line, and the key with which one moves on from a code. */
const TYPED: readonly (readonly [move: string, ...codes: string[]])[] = [
  ['Tab', 'D', 'A', 'N', 'L', 'D1', 'F1', 'D', 'A', 'N', 'L'],
  ['ArrowRight', 'D1', 'F1', 'D', 'A', 'N', 'L', 'D1', 'F1', 'D', 'A'],
  ['Tab', 'N', 'L', 'Kurs', 'F1', 'D', 'A', 'N', 'L', 'D1', 'F1'],
  ['ArrowRight', 'L', 'L', 'D', 'D', 'D1', 'D1', 'N', 'N', 'F1', 'F1'],
];

test('forty codes are typed without the mouse, and an unknown code stays visible, marked and uncounted', async ({ app }) => {
  const document = JSON.parse(emptyRota(5, 2)) as { shiftCodes: unknown[] };
  document.shiftCodes.push(
    { code: 'L', kind: 'work', start: '07:30', end: '20:00', unpaidBreakMinutes: 30 },
    { code: 'D1', kind: 'work', start: '08:00', end: '15:30' },
  );
  const planId = await openRota(app, JSON.stringify(document));
  let mouse = 0;
  await app.exposeFunction('mouseUsed', () => {
    mouse += 1;
  });
  await app.evaluate(() => window.addEventListener('pointerdown', () => (window as unknown as { mouseUsed(): void }).mouseUsed()));
  await enterGridByKeyboard(app);
  await app.keyboard.press('Control+Home');
  let pressed = 0;
  for (const [move, ...codes] of TYPED) {
    for (const code of codes) {
      const letters = [...code.toLowerCase()];
      await pressKeys(app, letters);
      await app.keyboard.press(move);
      pressed += letters.length + 1;
    }
    // After Tab, Enter comes back to where the line began; after arrows Home does.
    await app.keyboard.press(move === 'Tab' ? 'Enter' : 'ArrowDown');
    await app.keyboard.press('Home');
    pressed += 2;
  }
  const wanted = [...TYPED.map(([, ...codes]) => codes), []].map((codes) => Array.from({ length: 14 }, (_, day) => codes[day] ?? ''));
  // The text of the unknown code as it was typed, in its own case.
  const saved = wanted.map((line) => line.map((text) => (text === 'Kurs' ? 'kurs' : text)));
  await isSaved(app, planId, saved);
  expect(mouse).toBe(0);
  // Forty codes in a minute is two keys a second; nothing beyond the letters and one key to move on is asked for.
  expect(pressed).toBeLessThanOrEqual(120);

  const unknown = cellAt(app, 2, 2);
  await expect(unknown).toHaveText('kurs');
  await expect(unknown).toHaveAttribute('data-look', 'unknown');
  await expect(unknown).toHaveAttribute('aria-label', /kurs, ukjent kode/);
  // N 10 + L 12 + D 7,5 + A 7,5 + N 10 + L 12 + D1 7,5 hours over two weeks: nothing for the unknown code.
  expect((await planNow(app, planId)).evaluation.lines[2]?.hoursPlanned).toBe(66.5 / 2);
});
