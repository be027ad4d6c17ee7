import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { callService, emptyRota } from '../../support/rota-page.ts';
import { expect, test } from '../../support/web-app.ts';

/** «Print on A3», and conflict marks and comments in print. */

interface PrintedPage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly items: readonly { readonly text: string; readonly size: number }[];
}

/** The PDF for the unions, made on the screen as a leader would, page by page. */
async function printUnion(app: Page, planId: string): Promise<PrintedPage[]> {
  await app.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/plan/${planId}/reports`);
  const download = app.waitForEvent('download', { timeout: 60_000 });
  await app.getByRole('button', { name: 'Lag og last ned PDF' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [{ text: item.str.trim().replace(/\u2009/g, ' '), size: Math.abs(Number(item.transform[3])) }] : [],
    );
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ text: texts.map(({ text }) => text).join(' '), width, height, items: texts });
  }
  return pages;
}

function withWeeks(document: string, week: (line: number, index: number) => string): string {
  const plan = JSON.parse(document) as { lines: { weeks: string[] }[] };
  plan.lines.forEach((line, number) => {
    line.weeks = line.weeks.map((_, index) => week(number, index));
  });
  return JSON.stringify(plan);
}

const isRota = ({ text }: PrintedPage) => text.startsWith('Turnus, uke') || text.includes(' Turnus, uke');
const MILLIMETRES = 72 / 25.4;

test('six weeks of forty lines stand on one A3 sheet with codes of seven points or more, and a year on nine', async ({ app }) => {
  test.setTimeout(180_000);
  const week = (line: number, index: number) => ((line + index) % 2 === 0 ? 'D D Ø A F1 D D' : 'A A - N N - F1');
  // Few findings: the sheets are what counts here, not the lists after them.
  const calm = () => 'D D D A A - -';
  const six = await callService(app, 'plan.import', { fileName: 'six.vaktbalanse.json', text: withWeeks(emptyRota(40, 6), week) });
  const [sheet, ...more] = (await printUnion(app, six.planId)).filter(isRota);
  expect(more).toHaveLength(0);
  if (!sheet) throw new Error('no sheet with the rota');
  expect([Math.round(sheet.width / MILLIMETRES), Math.round(sheet.height / MILLIMETRES)]).toEqual([420, 297]);
  const codes = sheet.items.filter(({ text }) => ['D', 'A', 'N', 'Ø', 'F1'].includes(text));
  expect(codes.length).toBeGreaterThanOrEqual(40 * 33);
  expect(Math.min(...codes.map(({ size }) => size))).toBeGreaterThanOrEqual(6.99);
  expect(sheet.text).toContain('Sykepleier 40');

  const year = await callService(app, 'plan.import', { fileName: 'year.vaktbalanse.json', text: withWeeks(emptyRota(40, 52, 'calendar'), calm) });
  const sheets = (await printUnion(app, year.planId)).filter(isRota);
  expect(sheets).toHaveLength(9);
  for (const each of sheets) expect(each.text).toContain('Sykepleier 40');
});

test('conflict marks stand in the printed cells, with what they mean and a list of all conflicts', async ({ app }) => {
  const document = withWeeks(emptyRota(2, 2), (line) => (line === 0 ? 'A D - - - - -' : 'N D - - - - -'));
  const { planId } = await callService(app, 'plan.import', { fileName: 'marks.vaktbalanse.json', text: document });
  const pages = await printUnion(app, planId);
  const sheet = pages.find(isRota);
  const signs = (sheet?.items ?? []).map(({ text }) => text);
  expect(signs).toContain('?');
  expect(signs).toContain('!');
  expect(sheet?.text).toContain('Tegn i cellene: ! brudd · ? krever avtale · prikk: råd.');
  const list = pages.map(({ text }) => text).join(' ');
  expect(list).toMatch(/\? krever avtale Daglig arbeidsfri .*Sykepleier 1/);
  expect(list).toMatch(/! brudd .*Sykepleier 2/);
});

test('open comments stand on the printed agenda, with the place they are on', async ({ app }) => {
  const { planId } = await callService(app, 'plan.import', { fileName: 'comments.vaktbalanse.json', text: emptyRota(2, 2) });
  const comments = [
    { id: 'a', text: 'Kan helga byttes?', line: '2', day: 12, at: '2027-01-04T08:00' },
    { id: 'b', text: 'Dette er avklart', at: '2027-01-04T08:00', isDone: true },
  ] as const;
  await callService(app, 'plan.execute', {
    planId,
    baseRevision: 0,
    command: { type: 'comments.replace', comments: comments as unknown as never },
  });
  const text = (await printUnion(app, planId)).map((page) => page.text).join(' ');
  expect(text).toMatch(/Saksliste .*Kan helga byttes\? Sykepleier 2, lørdag i uke 2/);
  expect(text).not.toContain('Dette er avklart');
});
