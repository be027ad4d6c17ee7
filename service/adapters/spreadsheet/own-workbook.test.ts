import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { buildWorkbook } from '#shared/exchange/write/build-workbook.ts';
import { readOwnWorkbook } from '#shared/exchange/write/own-workbook.ts';
import type { CellDoc, SheetDoc, WorkbookDoc } from '#shared/exchange/write/workbook-doc.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { readWorkbook } from './read-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const PLAN = aPlan().calendar('2027-01-04').withLine('D A - - - - -', { label: 'Åse' }).withLine('N - - - - - -', { label: 'Bo' }).build();

type Rows = SheetDoc['rows'][number]['cells'][number][][];

/** A workbook of the plan after somebody changed cells of its first sheet, or other things. */
async function edited(plan: Plan, change: (rows: Rows) => Rows, whole: (doc: WorkbookDoc) => WorkbookDoc = (doc) => doc) {
  const doc = buildWorkbook({ plan, evaluation: evaluatePlan(plan), locale: 'nb', exportedOn: localDate('2026-11-21') });
  const sheets = doc.sheets.map((sheet, index) =>
    index === 0 ? { ...sheet, merges: [], rows: change(sheet.rows.map(({ cells }) => [...cells])).map((cells) => ({ cells })) } : sheet,
  );
  return readOwnWorkbook(await readWorkbook(await writeWorkbook(whole({ ...doc, sheets })), 'plan.xlsx'));
}

const set = (row: number, column: number, value: CellDoc['value']) => (rows: Rows) =>
  rows.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? { value } : cell)) : cells));

describe('a workbook of ours that somebody worked on', () => {
  it('gives the plan with the cells of the visible sheet, and tells what changed', async () => {
    const own = await edited(PLAN, set(6, 4, 'L'));
    if (typeof own === 'string') expect.fail(own);
    expect(own.changes).toEqual([{ kind: 'cell', line: 1, day: 0, before: 'D', after: 'L' }]);
    expect(own.plan.lines[0]?.cells).toEqual(['L', 'A', '', '', '', '', '']);
    expect({ ...own.plan, lines: [] }).toEqual({ ...PLAN, lines: [] });
  });

  it.each([
    ['an emptied cell', set(6, 5, null), { kind: 'cell', line: 1, day: 1, before: 'A', after: '' }],
    ['a dash', set(6, 5, '–'), { kind: 'cell', line: 1, day: 1, before: 'A', after: '' }],
    ['a code nobody knows', set(7, 6, 'Q9'), { kind: 'cell', line: 2, day: 2, before: '', after: 'Q9' }],
    ['a number', set(7, 6, 12), { kind: 'cell', line: 2, day: 2, before: '', after: '12' }],
    ['another name', set(7, 1, 'Kari'), { kind: 'label', line: 2, before: 'Bo', after: 'Kari' }],
    ['another position', set(7, 3, 75.5), { kind: 'position', line: 2, before: 100, after: 75.5 }],
  ] as const)('takes over %s', async (_, change, expected) => {
    const own = await edited(PLAN, change);
    expect(own).toMatchObject({ changes: [expected] });
  });

  it('follows lines that were sorted, and rows and columns put in before the rota', async () => {
    const swapped = await edited(PLAN, (rows) => rows.map((cells, at) => (at === 6 ? (rows[7] ?? []) : at === 7 ? (rows[6] ?? []) : cells)));
    expect(swapped).toEqual({ plan: PLAN, changes: [], hasGrid: true });
    const shifted = await edited(PLAN, (rows) => [[{ value: 'Ny rad' }], ...rows.map((cells) => [null, ...cells])]);
    expect(shifted).toEqual({ plan: PLAN, changes: [], hasGrid: true });
  });

  it('keeps a line whose row is gone or stands there twice, and does not take in rows without a number', async () => {
    const gone = await edited(PLAN, (rows) => rows.filter((_, at) => at !== 6));
    expect(gone).toMatchObject({ plan: PLAN, changes: [{ kind: 'line-missing', line: 1, label: 'Åse' }] });
    const twice = await edited(PLAN, (rows) => rows.flatMap((cells, at) => (at === 6 ? [cells, cells] : [cells])));
    expect(twice).toMatchObject({ plan: PLAN, changes: [{ kind: 'line-twice', line: 1, label: 'Åse' }] });
    const added = await edited(PLAN, (rows) =>
      rows.flatMap((cells, at) => (at === 7 ? [[null, { value: 'Ny' }, null, null, { value: 'D' }], cells] : [cells])),
    );
    expect(added).toMatchObject({ plan: PLAN, changes: [{ kind: 'row-without-number', row: 8, label: 'Ny' }] });
  });

  it('gives the plan as it was written when the sheet with the rota is gone', async () => {
    const own = await edited(
      PLAN,
      (rows) => rows,
      (doc) => ({ ...doc, sheets: doc.sheets.slice(1) }),
    );
    expect(own).toEqual({ plan: PLAN, changes: [], hasGrid: false });
  });

  it('is damaged when the hidden sheet was changed, and foreign without it', async () => {
    const whole = (change: (sheet: SheetDoc) => readonly SheetDoc[]) => (doc: WorkbookDoc) => ({
      ...doc,
      sheets: doc.sheets.flatMap((sheet) => (sheet.isHidden ? change(sheet) : [sheet])),
    });
    expect(
      await edited(
        PLAN,
        (rows) => rows,
        whole(() => []),
      ),
    ).toBe('foreign');
    expect(
      await edited(
        PLAN,
        (rows) => rows,
        whole((sheet) => [{ ...sheet, rows: sheet.rows.slice(0, 1) }]),
      ),
    ).toBe('damaged');
  });

  it('carries plans longer than one cell takes', async () => {
    const large = aPlan().calendar('2027-01-04', 53).withLines(30, 'D A N L - F1 F2', { label: 'Linje med et langt navn og mellomrom   i midten' }).build();
    expect(await edited(large, (rows) => rows)).toEqual({ plan: large, changes: [], hasGrid: true });
  });
});
