import { cellAt, emptyRota, isSaved, openRota, planNow } from '../../support/rota-page.ts';
import { expect, test } from '../../support/web-app.ts';

const LINES = 30;
const DAYS = 42;
const TEXTS = ['D', 'A', 'N', '', 'Ø', 'F1', 'D', '', 'A'];
const BLOCK = Array.from({ length: LINES }, (_, line) => Array.from({ length: DAYS }, (_day, day) => TEXTS[(line * 4 + day * 2) % TEXTS.length] ?? ''));

test('a 30 × 42 block pasted from Excel gives the same sums, and a block copied out pastes as codes', async ({ app }) => {
  // The sums as they are when the plan is opened with these shifts in it.
  const plan = JSON.parse(emptyRota(LINES, DAYS / 7)) as { lines: { weeks: string[] }[] };
  for (const [line, cells] of BLOCK.entries()) {
    const weeks = Array.from({ length: DAYS / 7 }, (_, week) =>
      cells
        .slice(week * 7, week * 7 + 7)
        .map((text) => text || '-')
        .join(' '),
    );
    plan.lines[line]?.weeks.splice(0, weeks.length, ...weeks);
  }
  const wanted = await planNow(app, await openRota(app, JSON.stringify(plan)));

  // What Excel puts on the clipboard: tabs, CRLF, and a line break after the last row.
  const planId = await openRota(app, emptyRota(LINES, DAYS / 7));
  const fromExcel = `${BLOCK.map((row) => row.join('\t')).join('\r\n')}\r\n`;
  await app.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document
      .querySelector('[role="gridcell"][data-row="0"][data-col="0"]')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, fromExcel);
  await isSaved(app, planId, BLOCK);
  const pasted = await planNow(app, planId);
  expect(pasted.history.undo).toBe(1);
  expect(pasted.evaluation.lines).toEqual(wanted.evaluation.lines);
  expect(pasted.evaluation.days).toEqual(wanted.evaluation.days);
  expect(pasted.evaluation.indicators).toEqual(wanted.evaluation.indicators);
  expect(pasted.evaluation.lines.some((line) => line.hoursPlanned > 0)).toBe(true);

  await cellAt(app, 0, 0).click();
  await app.keyboard.press('Control+A');
  await app.keyboard.press('Control+C');
  const copied = await app.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (item ? (await item.getType(type)).text() : '');
    const html = new DOMParser().parseFromString(await read('text/html'), 'text/html');
    return {
      text: await read('text/plain'),
      table: [...html.querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent)),
      elements: [...new Set([...html.body.querySelectorAll('*')].map((element) => element.tagName))].sort(),
    };
  });
  expect(copied.text.replaceAll('\r\n', '\n')).toBe(BLOCK.map((row) => row.join('\t')).join('\n'));
  expect(copied.table).toEqual(BLOCK);
  // A table of codes and nothing else: no colours, marks or hidden words of the screen.
  expect(copied.elements).toEqual(['TABLE', 'TBODY', 'TD', 'TR']);
});
