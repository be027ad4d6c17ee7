import type { DayFigures } from '../../domain/model/results.ts';
import { translate } from '../../i18n/translate.ts';
import { type CodeRanges, codeRanges, workCodes } from './code-sheet.ts';
import { wantedFormulas } from './demand-sheet.ts';
import type { ExportInput } from './export-input.ts';
import { edges, formulaCell, numberCell, QUIET, TEXT, textCell } from './looks.ts';
import { cellRef, rangeRef } from './references.ts';
import { ROW, type RotaLayout } from './rota-layout.ts';
import { sumColumns, sumValue } from './rota-sums.ts';
import { whoCounts } from './who-counts.ts';
import type { CellDoc, CellLook, NumberLook, RowDoc } from './workbook-doc.ts';

const STRONG = { bold: true, borders: { top: 'thin' } } as const;

/** Below the lines: their sums, then for each day how many start on each code, and the hours on duty against those wanted. */
export function footRows(input: ExportInput, layout: RotaLayout): readonly RowDoc[] {
  const { locale, evaluation } = input;
  const ranges = codeRanges(input);
  const codes = workCodes(input);
  const onDutyRow = layout.firstCount + codes.length;
  const wantedRow = onDutyRow + 1;
  const wanted = wantedFormulas(input);
  const row = (label: string, cell: (day: DayFigures) => CellDoc, style?: CellLook): RowDoc => ({
    cells: [null, textCell(label, { ...TEXT, ...style }), textCell(''), textCell(''), ...evaluation.days.map(cell)],
  });
  const value = (day: DayFigures, formula: string | undefined, number: number, format: NumberLook, style: CellLook = {}) => {
    const look = { align: 'center', size: 8, ...style, borders: { bottom: 'hair', ...edges(day.day) } } as const;
    return formula === undefined ? numberCell(number, format, look) : formulaCell(formula, number, format, look);
  };
  return [
    { cells: [], height: 6 },
    sumRow(input, layout),
    ...codes.map(({ code }, index) =>
      row(translate(locale, 'rota.foot.code', { code }), (day) =>
        value(day, ranges === null ? undefined : countFormula(input, layout, ranges, index, day.day), day.byCode[code] ?? 0, 'whole'),
      ),
    ),
    row(translate(locale, 'rota.foot.hours-on-duty'), (day) =>
      value(day, ranges === null ? undefined : onDutyFormula(input, layout, ranges, day.day), day.onDuty, 'one'),
    ),
    row(translate(locale, 'rota.foot.hours-wanted'), (day) => value(day, wanted[day.day], day.wanted, 'one')),
    row(
      translate(locale, 'export.foot.difference'),
      (day) => {
        const column = layout.dayColumn(day.day);
        return value(day, `${cellRef(onDutyRow, column)}-${cellRef(wantedRow, column)}`, day.onDuty - day.wanted, 'signed-one', { bold: true });
      },
      { bold: true },
    ),
    // By the minute, never netted: no formula of a spreadsheet can tell, so these are values of the day of the export.
    row(translate(locale, 'export.foot.surplus'), (day) => value(day, undefined, day.surplus, 'one', QUIET), QUIET),
    row(translate(locale, 'export.foot.deficit'), (day) => value(day, undefined, day.deficit, 'one', QUIET), QUIET),
  ];
}

function sumRow(input: ExportInput, layout: RotaLayout): RowDoc {
  const { evaluation, locale } = input;
  const blanks = Array.from({ length: layout.days }, () => null);
  const sums = sumColumns(input).map(({ id, format, isSummed }, index) => {
    if (!isSummed) return textCell('', STRONG);
    const column = layout.firstSum + index;
    const total = evaluation.lines.reduce((sum, line) => sum + sumValue(id, line), 0);
    return formulaCell(`SUM(${rangeRef(ROW.firstLine, column, layout.spacer, column)})`, total, format, STRONG);
  });
  return { cells: [null, textCell(translate(locale, 'export.foot.sum'), { bold: true }), null, null, ...blanks, ...sums] };
}

function countFormula(input: ExportInput, layout: RotaLayout, ranges: CodeRanges, code: number, day: number): string {
  const column = layout.dayColumn(day);
  const free = whoCounts(input, layout.numbers, cellRef(ROW.dates, column, 'row'));
  return `SUMPRODUCT(EXACT(${layout.linesOf(column)},${ranges.code(code)})*1${free})`;
}

/** Those who start today until midnight, and those of the evening before after it. */
function onDutyFormula(input: ExportInput, layout: RotaLayout, ranges: CodeRanges, day: number): string {
  const last = layout.firstCount + workCodes(input).length - 1;
  const counts = (column: number) => rangeRef(layout.firstCount, column, last, column, 'row');
  const before = day > 0 ? day - 1 : input.plan.period.kind === 'cycle' ? layout.days - 1 : null;
  const overhang = before === null ? '' : `+SUMPRODUCT(${counts(layout.dayColumn(before))},${ranges.nextDay})`;
  return `SUMPRODUCT(${counts(layout.dayColumn(day))},${ranges.ownDay})${overhang}`;
}
