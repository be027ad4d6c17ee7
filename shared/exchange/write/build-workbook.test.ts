import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { evaluatePlan } from '../../domain/evaluate/evaluate-plan.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { localDate } from '../../time/local-date.ts';
import { buildWorkbook } from './build-workbook.ts';
import type { CellDoc, SheetDoc, WorkbookDoc } from './workbook-doc.ts';

const workbookOf = (plan: Plan, locale: 'nb' | 'nn' | 'en' = 'nb'): WorkbookDoc =>
  buildWorkbook({ plan, evaluation: evaluatePlan(plan), locale, exportedOn: localDate('2026-11-21') });

function sheetOf(doc: WorkbookDoc, name: string): SheetDoc {
  const sheet = doc.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name} in ${doc.sheets.map((one) => one.name).join()}`);
  return sheet;
}

/** The cell in the row that begins with a text, under a heading. */
function cell(sheet: SheetDoc, row: string | number, heading: string): CellDoc | null | undefined {
  const head = sheet.rows.findIndex(({ cells }) => cells.some((one) => one?.value === heading));
  const column = sheet.rows[head]?.cells.findIndex((one) => one?.value === heading) ?? -1;
  return sheet.rows.slice(head + 1).find(({ cells }) => cells[0]?.value === row || cells[1]?.value === row)?.cells[column];
}

const WARD = aPlan().withDemand('07:30', '15:00', 2).withLine('D D N - - L L', { label: 'Åse', positionPercent: 80 }).withLine('A - X? - - N -');

describe('buildWorkbook', () => {
  it('gives every sum of a line as a formula with the figure of the service', () => {
    const plan = WARD.build();
    const [figures] = evaluatePlan(plan).lines;
    const rota = sheetOf(workbookOf(plan), 'Turnus');
    const told = (['Plan t/uke', 'Avtalt t/uke', 'Differanse t/uke', 'Fylt %', 'Helger med vakt', 'Helgetimer i året', 'Netter', 'Søndager'] as const).map(
      (heading) => {
        const found = cell(rota, 1, heading);
        expect(found?.formula, heading).toBeDefined();
        return found?.value;
      },
    );
    expect(told).toEqual([
      figures?.hoursPlanned,
      figures?.hoursContracted,
      figures?.hoursBalance,
      figures?.filledPercent,
      figures?.weekendsWorked,
      figures?.weekendHoursPerYear,
      figures?.nights,
      figures?.sundays,
    ]);
  });

  it('gives the counts and hours of each day as formulas with the figures of the service', () => {
    const plan = WARD.build();
    const [monday] = evaluatePlan(plan).days;
    const rota = sheetOf(workbookOf(plan), 'Turnus');
    const row = (label: string) => rota.rows.find(({ cells }) => cells[1]?.value === label)?.cells[4];
    expect(row('Antall D')).toMatchObject({ value: 1, formula: expect.stringContaining('EXACT') });
    expect(row('Timer på vakt')).toMatchObject({ value: monday?.onDuty, formula: expect.stringContaining('SUMPRODUCT') });
    expect(row('Timer behov')).toMatchObject({ value: monday?.wanted, formula: expect.stringContaining("'Behov'!") });
    expect(row('Differanse timer')).toMatchObject({ value: (monday?.onDuty ?? 0) - (monday?.wanted ?? 0), formula: expect.stringMatching(/^E\d+-E\d+$/) });
  });

  it('reads the hours of a code from the code sheet, where they follow from its times', () => {
    const codes = sheetOf(workbookOf(WARD.build()), 'Vaktkoder');
    expect(cell(codes, 'N', 'Timer som teller')).toMatchObject({ value: 10, formula: expect.stringContaining('1440') });
    expect(cell(codes, 'N', 'Timer etter midnatt')?.value).toBe(8);
    expect(cell(codes, 'N', 'Nattevakt (1 = ja)')?.value).toBe(1);
  });

  it('has a column for the night on which clocks change, and takes it into the hours', () => {
    const plan = aPlan().calendar('2027-03-22').withLine('- - - - - N -').build();
    const doc = workbookOf(plan);
    expect(cell(sheetOf(doc, 'Vaktkoder'), 'N', 'Tillegg 27.03.2027, klokka stilles')?.value).toBe(-1);
    const hours = cell(sheetOf(doc, 'Turnus'), 1, 'Plan t/uke');
    expect(hours?.value).toBe(9);
    expect(hours?.formula).toContain("'Vaktkoder'!$L$");
  });

  it('takes shifts under leave out of every sum', () => {
    const overlays = [{ from: localDate('2027-01-04'), to: localDate('2027-01-05'), leave: 'annual-leave' }];
    const doc = workbookOf(aPlan().calendar('2027-01-04').withLine('D D D - - - -', { overlays }).build());
    const hours = cell(sheetOf(doc, 'Turnus'), 1, 'Plan t/uke');
    expect(hours?.value).toBe(7.5);
    expect(hours?.formula).toContain("COUNTIFS('Fravær'!");
    expect(sheetOf(doc, 'Fravær').rows).toHaveLength(2);
  });

  it('keeps the names of lines and unknown codes as text, whatever sign they begin with', () => {
    const doc = workbookOf(aPlan().named('=1+1').withLine('=SUM(A1) @x -2', { label: '+47' }).build());
    const formulas = doc.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((one) => one?.formula ?? [])));
    expect(formulas.some((formula) => formula.startsWith('=') || formula.includes('SUM(A1)'))).toBe(false);
    const line = sheetOf(doc, 'Turnus').rows.find(({ cells }) => cells[1]?.value === '+47');
    expect(line?.cells.slice(4, 7).map((one) => [one?.value, one?.formula])).toEqual([
      ['=SUM(A1)', undefined],
      ['@x', undefined],
      ['-2', undefined],
    ]);
  });

  it.each([
    ['nb', ['Turnus', 'Uker', 'Vaktkoder', 'Behov', 'Linjer', 'Avtaler', 'Nøkkeltall', 'Funn', 'vaktbalanse']],
    ['nn', ['Turnus', 'Veker', 'Vaktkodar', 'Behov', 'Linjer', 'Avtalar', 'Nøkkeltal', 'Funn', 'vaktbalanse']],
    ['en', ['Rota', 'Weeks', 'Shift codes', 'Demand', 'Lines', 'Agreements', 'Indicators', 'Findings', 'vaktbalanse']],
  ] as const)('has its sheets in %s, and refers to no other', (locale, names) => {
    const doc = workbookOf(WARD.build(), locale);
    expect(doc.sheets.map(({ name }) => name)).toEqual(names);
    expect(doc.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name)).toEqual(['vaktbalanse']);
    const used = doc.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((one) => [...(one?.formula ?? '').matchAll(/'([^']+)'!/g)].map(([, name]) => name))),
    );
    expect([...new Set(used)].filter((name) => !names.includes(name as never))).toEqual([]);
  });

  it.each([
    ['nothing at all', aPlan().cycle(1).build()],
    ['no work codes', { ...aPlan().withLine('F1').build(), shiftCodes: [] }],
    ['a year of one line', aPlan().calendar('2027-01-04', 53).withLine('D').build()],
  ])('can be made of a plan with %s', (_, plan) => {
    expect(workbookOf(plan).sheets.length).toBeGreaterThan(8);
  });

  it('repeats the heads on every page and breaks a year into pages of six weeks', () => {
    const { print, freeze } = sheetOf(workbookOf(aPlan().calendar('2027-01-04', 53).withLine('D').build()), 'Turnus');
    expect(print).toMatchObject({ paper: 'A3', landscape: true, repeatRows: [3, 5], repeatColumns: [0, 3] });
    expect(print.breakAfterColumns).toEqual([45, 87, 129, 171, 213, 255, 297, 339, 374]);
    expect(freeze).toEqual({ rows: 6, columns: 4 });
  });
});
