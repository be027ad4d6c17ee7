import { readFileSync } from 'node:fs';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { PAINT_COLOURS } from '#shared/domain/model/code-look.ts';
import { CODE_COLOURS } from '#shared/domain/model/code-paint.ts';
import { cellAt, emptyRota, openRota, planNow, showRota } from '../../support/rota-page.ts';
import { expect, test } from '../../support/web-app.ts';

/** `#e69f00` as the browser tells it. */
function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
}

/** Every fill colour that the pages use, as `#e69f00`. */
async function fillsOfPdf(bytes: Buffer): Promise<ReadonlySet<string>> {
  const { OPS } = await getResolvedPDFJS();
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const fills = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    fnArray.forEach((operator, index) => {
      if (operator === OPS.setFillRGBColor) fills.add(hexOf(argsArray[index] as readonly unknown[]));
    });
  }
  return fills;
}

function hexOf(colour: readonly unknown[]): string {
  const [first] = colour;
  return typeof first === 'string' ? first : `#${[...colour].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

test('codes have colours that the colour-blind tell apart, the department chooses its own with a pattern, and the PDF has the same', async ({ app }) => {
  const document = JSON.parse(emptyRota(2, 1)) as { lines: { weeks: string[] }[] };
  if (document.lines[0]) document.lines[0].weeks = ['D A N Ø F1 - -'];
  const planId = await openRota(app, JSON.stringify(document));
  const code = (col: number) => cellAt(app, 0, col).locator('.rota-code');
  const fillOf = (col: number) => code(col).evaluate((element) => getComputedStyle(element).backgroundColor);

  await test.step('by default day, evening and night differ in lightness too, and the letter is always there', async () => {
    const fills = await Promise.all([0, 1, 2].map(fillOf));
    const lightness = fills.map((fill) => (fill.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0));
    expect(lightness[0]).toBeGreaterThan((lightness[1] ?? 0) + 30);
    expect(lightness[1]).toBeGreaterThan((lightness[2] ?? 0) + 30);
    await expect(code(2)).toHaveText('N');
  });

  const dialog = app.getByRole('dialog', { name: 'Utseendet til A' });
  await test.step('the set-up offers the safe palette and patterns, with a preview in both themes and in grey', async () => {
    await app.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/plan/${planId}/setup`);
    await app.getByRole('button', { name: 'Endre utseendet til A' }).click();
    await expect(dialog.getByRole('group', { name: 'Farge' }).getByRole('radio')).toHaveCount(CODE_COLOURS.length + 1);
    await expect(dialog.getByRole('group', { name: 'Slik ser det ut' }).getByRole('figure')).toHaveCount(4);
    await dialog.getByLabel('rødlilla').check();
    await dialog.getByLabel('striper').check();
    await app.keyboard.press('Escape');
    await expect.poll(async () => (await planNow(app, planId)).plan.shiftCodes[1]?.look).toEqual({ colour: 'reddish-purple', pattern: 'stripes' });
  });

  await test.step('the grid draws it, with pattern and letter', async () => {
    await showRota(app, planId);
    expect(await fillOf(1)).toBe(rgb(PAINT_COLOURS['reddish-purple'].fill));
    await expect(code(1)).toHaveAttribute('data-pattern', 'stripes');
    await expect(code(1)).toHaveText('A');
  });

  await test.step('the PDF draws the same colour', async () => {
    await app.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/plan/${planId}/reports`);
    const [download] = await Promise.all([app.waitForEvent('download'), app.getByRole('button', { name: 'Lag og last ned PDF' }).click()]);
    expect(await fillsOfPdf(readFileSync(await download.path()))).toContain(PAINT_COLOURS['reddish-purple'].fill);
  });

  await test.step('one press goes back to the default', async () => {
    await app.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/plan/${planId}/setup`);
    await app.getByRole('button', { name: 'Endre utseendet til A' }).click();
    await dialog.getByRole('button', { name: 'Tilbake til standard' }).click();
    await expect.poll(async () => (await planNow(app, planId)).plan.shiftCodes[1]?.look).toBeUndefined();
  });
});
