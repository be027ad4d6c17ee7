import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { renderReport } from '#service/adapters/pdf/render-report.ts';
import { parsePlanDocument } from '#shared/contract/plan-document.ts';
import { boundsByArithmetic } from '#shared/domain/bound/prove-bounds.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { must } from '#shared/kernel/assert.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { ReportDoc } from '#shared/report/report-doc.ts';
import { REPORT_KINDS, type ReportKind } from '#shared/report/report-input.ts';
import { localDate, localDateTime } from '#shared/time/local-date.ts';
import { aPlan, work } from '#tests/support/a-plan.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

function planFrom(file: string): Plan {
  const parsed = parsePlanDocument(readFileSync(path.join(ROOT, file), 'utf8'), file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function reportOf(plan: Plan, kind: ReportKind, locale: ReportDoc['locale'] = 'nb'): ReportDoc {
  return buildReport(kind, { plan, evaluation: evaluatePlan(plan), locale, printedOn: localDate('2026-11-21'), tariffConfirmedUntil: localDate('2026-04-30') });
}

/** Text of each page as a reader's program finds it, with thin spaces made plain. */
async function pagesOf(doc: ReportDoc): Promise<string[]> {
  const pdf = await getDocumentProxy(await renderReport(doc));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((page) => page.replace(/[\s\u2009]+/g, ' '));
}

const WARD = 'shared/templates/demo/somatic-ward.vaktbalanse.json';

describe('the union PDF of a ward', () => {
  it('carries the decision on page one', async () => {
    const [first] = await pagesOf(reportOf(planFrom(WARD), 'union'));
    for (const text of ['Pleiefaktor', 'Ukedag', 'Helg', 'brudd', 'mill. kr', 'Dette bør drøftes først', 'EKSEMPEL']) expect(first).toContain(text);
  });

  it('numbers every page and marks every page of an example', async () => {
    const pages = await pagesOf(reportOf(planFrom(WARD), 'union'));
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page).toContain(`Side ${index + 1} av ${pages.length}`);
      expect(page).toContain('EKSEMPEL – oppdiktede data');
    });
  });

  it('keeps Norwegian letters, and draws no character as a question mark or an empty box', async () => {
    const plan = { ...planFrom(WARD), name: 'Blåbærskogen øst – ÆØÅ «prøve»' };
    const text = (await pagesOf(reportOf(plan, 'union'))).join(' ');
    expect(text).toContain('Blåbærskogen øst – ÆØÅ «prøve»');
    expect(text).not.toMatch(/\p{L}\?\p{L}/u);
  });

  it('is tagged, and names its title and language', async () => {
    const bytes = await renderReport(reportOf(planFrom(WARD), 'union', 'nn'));
    const { info } = await getMeta(await getDocumentProxy(bytes.slice()));
    expect(info).toMatchObject({ Title: expect.stringContaining('Grunnturnus'), Language: 'nn-NO' });
    const source = Buffer.from(bytes).toString('latin1');
    for (const tag of ['/StructTreeRoot', '/Marked true', '/S /Table', '/S /TH', '/S /H1']) expect(source).toContain(tag);
  });
});

/** The sheets with a rota table: each text with its size in points. */
async function rotaSheets(doc: ReportDoc): Promise<{ readonly text: string; readonly size: number }[][]> {
  const pdf = await getDocumentProxy(await renderReport(doc));
  const sheets: { text: string; size: number }[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [{ text: item.str.trim(), size: Math.abs(Number(item.transform[3])) }] : [],
    );
    if (texts.some(({ text }) => text.startsWith('Turnus, uke'))) sheets.push(texts);
  }
  return sheets;
}

describe('a rota on A3', () => {
  const weeks = Array.from({ length: 6 }, () => 'D A1 DK1 N F1 F2 -');
  const codes = [work('A1', '14:00', '22:00'), work('DK1', '08:00', '15:30')];

  it.each([40, 60])('has six weeks of %i lines on one sheet, with every code at seven points or more', async (lines) => {
    const plan = aPlan()
      .withCodes(...codes)
      .withLines(lines, weeks)
      .build();
    // Only the rota: the lists after it are as long as the plan has findings.
    const doc = reportOf(plan, 'union');
    expect(doc.paper).toEqual({ size: 'A3', landscape: true });
    const sheets = await rotaSheets({ ...doc, blocks: doc.blocks.filter(({ kind }) => kind === 'rota') });
    expect(sheets).toHaveLength(1);
    const cells = sheets.flat().filter(({ text }) => ['D', 'N', 'A1', 'DK1', 'F1', 'F2'].includes(text));
    expect(cells.length).toBeGreaterThanOrEqual(lines * 36);
    expect(Math.min(...cells.map(({ size }) => size))).toBeGreaterThanOrEqual(6.99);
  });
});

describe('a report since an earlier version', () => {
  const before = aPlan().named('til drøfting').withLine('D D D - - - -').withLine('A A - - - - -').build();
  const plan = aPlan().named('v2').withLine('D A D - - - -').withLine('A A - D - - -').withLine('N N - - - - -').build();
  const since = { name: 'til drøfting', plan: before, evaluation: evaluatePlan(before) };
  const doc = buildReport('union', {
    plan,
    evaluation: evaluatePlan(plan),
    locale: 'nb',
    printedOn: localDate('2026-11-21'),
    tariffConfirmedUntil: localDate('2026-04-30'),
    since,
  });

  it('has what changed on the first page, before the decision', async () => {
    const [first = '', ...rest] = await pagesOf(doc);
    for (const text of ['Endret siden «til drøfting»', '2 celler og 3 linjer er endret', 'Timer i uka, turnusen', 'ti uke 1: D til A', 'ny linje'])
      expect(first).toContain(text);
    expect(rest[0]).toContain('v2');
  });

  it('marks each changed cell with a sign, and says what the sign means', async () => {
    const table = must(
      doc.blocks.find((block) => block.kind === 'rota'),
      'the rota table',
    );
    const changed = table.lines.flatMap((line, index) => line.cells.flatMap((cell, day) => (cell.isChanged ? [`${index} ${day}`] : [])));
    expect(changed).toEqual(['0 1', '1 3']);
    expect(table.lines[2]?.label).toBe('3  * Line 3');
    const text = (await pagesOf(doc)).join(' ');
    expect(text).toContain('* og ramme: cellen er endret siden «til drøfting»');
    expect((await rotaSheets(doc)).flat().filter((item) => item.text === '*')).toHaveLength(2);
  });

  it('marks nothing in a report without one', async () => {
    expect((await pagesOf(reportOf(plan, 'union'))).join(' ')).not.toContain('Endret siden');
  });
});

describe('the agenda', () => {
  it('has open comments with their place, and findings by rule and by the agreement they need', async () => {
    const at = localDateTime(localDate('2027-01-04'), 480);
    const plan = {
      ...aPlan().withLine('A D - A D - -').withLine('N D - - - - -').build(),
      comments: [
        { id: 'a', text: 'Kan helga byttes?', line: '1', day: 5, at },
        { id: 'b', text: 'Ferdig snakket om', at, isDone: true },
      ],
    };
    const text = (await pagesOf(reportOf(plan, 'union'))).join(' ');
    expect(text).toContain('Saksliste');
    expect(text).toContain('Kan helga byttes? Line 1, lørdag i uke 1');
    expect(text).not.toContain('Ferdig snakket om');
    expect(text).toMatch(/Kortere daglig arbeidsfri \(AML § 10-8 \(3\)\): \d+ funn/);
  });
});

describe('where the plan stands', () => {
  it('is said on the first page, with the deadline, and each step with its minutes before the signatures', async () => {
    const steps = [{ status: 'discussed' as const, on: localDate('2026-12-14'), participants: 'NSF og verneombud', minutes: 'Enighet om helgene.' }];
    const draft = aPlan().calendar('2027-01-04').withLine('D').build();
    const [first] = await pagesOf(reportOf(draft, 'union'));
    expect(first).toContain('Status: utkast · gjelder fra mandag 4. januar 2027 · skal drøftes senest mandag 21. desember 2026');
    const pages = await pagesOf(reportOf({ ...draft, process: { discussedOn: localDate('2026-12-14'), steps } }, 'union'));
    expect(pages[0]).toContain('Status: drøftet · gjelder fra mandag 4. januar 2027 · drøftet mandag 14. desember 2026, fristen var mandag 21. desember 2026');
    expect(pages.join(' ')).toContain('14.12.2026 drøftet NSF og verneombud Enighet om helgene.');
  });
});

describe('the summary', () => {
  it.each(['cycle', 'calendar'])('of a %s plan is one page', async (kind) => {
    const ward = planFrom(WARD);
    const plan = kind === 'cycle' ? ward : { ...ward, period: { kind: 'calendar' as const, start: ward.period.start, weeks: ward.period.weeks } };
    // With the sentence on what no rota can do better, as the program prints it.
    const bounds = { bounds: boundsByArithmetic(plan), levers: [], weekendTable: [] };
    const input = { plan, evaluation: evaluatePlan(plan), bounds, locale: 'nb' as const };
    const doc = buildReport('summary', { ...input, printedOn: localDate('2026-11-21'), tariffConfirmedUntil: localDate('2026-04-30') });
    expect(await pagesOf(doc)).toHaveLength(1);
  });
});

describe('the rota table over several pages', () => {
  it('repeats the header row when the lines run over the sheet', async () => {
    const plan = aPlan().cycle(6).withLines(90, 'D D D D D - -').withDemand('07:30', '15:00', 4).build();
    const pages = await pagesOf(reportOf(plan, 'union'));
    const rotaPages = pages.filter((page) => /Line 4 |Line 88 /.test(page) && page.includes('turnusuke 1'));
    expect(rotaPages.length).toBeGreaterThanOrEqual(2);
  });

  it('cuts a year into stretches of weeks with ISO week numbers and dates', () => {
    const plan = aPlan().calendar('2027-01-04', 52).withLine('D D D D D - -').build();
    const tables = reportOf(plan, 'union').blocks.filter((block) => block.kind === 'rota');
    expect(tables.map((table) => table.weeks.length)).toEqual([6, 6, 6, 6, 6, 6, 6, 6, 4]);
    expect(tables[0]?.weeks[0]?.label).toBe('uke 1');
    expect(tables[0]?.days[0]).toMatchObject({ weekday: 'ma', date: '4.1.' });
  });
});

describe('one truth', () => {
  it('prints the GE-17 figures that the indicators have', async () => {
    const text = (await pagesOf(reportOf(planFrom('tests/fixtures/ge-17.vaktbalanse.json'), 'union'))).join(' ');
    for (const figure of ['0,763', '0,599', '0,825', '0,832', '0,653', '0,900', '4,22']) expect(text).toContain(figure);
  });

  it('shows the same cells as the plan, unknown codes included', () => {
    const plan = aPlan().withLine('D X9 - A F1 - -').build();
    const table = must(
      reportOf(plan, 'union').blocks.find((block) => block.kind === 'rota'),
      'the rota table',
    );
    expect(table.lines[0]?.cells.map((cell) => `${cell.text}:${cell.look}`)).toEqual([
      'D:day',
      'X9:unknown',
      ':empty',
      'A:evening',
      'F1:off',
      ':empty',
      ':empty',
    ]);
  });
});

describe('every kind of report', () => {
  const empty = aPlan().cycle(1).build();
  const unknownPay = aPlan().withLine('D D D D D - -', { competence: 'assistant' }).withDemand('07:30', '15:00', 1).build();
  it.each(REPORT_KINDS.flatMap((kind) => (['nb', 'nn', 'en'] as const).map((locale) => [kind, locale] as const)))(
    '%s in %s can be drawn, also for an empty plan and unknown pay',
    async (kind, locale) => {
      for (const plan of [empty, unknownPay]) {
        const bytes = await renderReport(reportOf(plan, kind, locale));
        expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
      }
    },
  );
});
