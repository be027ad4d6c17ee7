import { translate } from '../../i18n/translate.ts';
import { type CodeRanges, codeRanges } from './code-sheet.ts';
import type { ExportInput } from './export-input.ts';
import { lineTitle } from './line-title.ts';
import { type LineWeek, lineWeeks } from './line-weeks.ts';
import { formulaCell, HEAD, HEAD_CENTRED, numberCell, QUIET, TEXT, TITLE, textCell } from './looks.ts';
import { cellRef, quoted, rangeRef } from './references.ts';
import { numberRef, ROW, type RotaLayout, rotaLayout } from './rota-layout.ts';
import { sheetNames } from './sheet-names.ts';
import { shortWeek } from './week-title.ts';
import { whoCounts } from './who-counts.ts';
import type { CellDoc, RowDoc, SheetDoc } from './workbook-doc.ts';

const FIRST_BLOCK = 2;
const BLOCKS = ['hours', 'weekends', 'sundays'] as const;
export type WeekBlock = (typeof BLOCKS)[number];

/** Per line and week: hours, whether the weekend and the Sunday is worked. Each line stands in the same row as on the rota sheet. */
export function weekSheet(input: ExportInput): SheetDoc {
  const { plan, locale } = input;
  const { weeks } = plan.period;
  const blockHead = BLOCKS.flatMap((block) =>
    Array.from({ length: weeks }, (_, week) => textCell(week === 0 ? translate(locale, `export.weeks.${block}`) : '', HEAD)),
  );
  const weekHead = BLOCKS.flatMap(() => Array.from({ length: weeks }, (_, week) => textCell(shortWeek(input, week), HEAD_CENTRED)));
  const empty: RowDoc = { cells: [] };
  return {
    name: sheetNames(locale).weeks,
    widths: [5, 34, ...BLOCKS.flatMap(() => Array.from({ length: weeks }, () => 8))],
    rows: [
      { cells: [textCell(translate(locale, 'export.weeks.title'), TITLE)] },
      { cells: [textCell(translate(locale, 'export.weeks.help'), QUIET)] },
      empty,
      { cells: [textCell('', HEAD), textCell('', HEAD), ...blockHead] },
      { cells: [textCell(translate(locale, 'rota.col.number'), HEAD), textCell(translate(locale, 'rota.col.label'), HEAD), ...weekHead], height: 32 },
      empty,
      ...weekRows(input),
    ],
    merges: BLOCKS.map((_, index) => ({
      top: ROW.weeks,
      bottom: ROW.weeks,
      left: FIRST_BLOCK + index * weeks,
      right: FIRST_BLOCK + (index + 1) * weeks - 1,
    })).filter(({ left, right }) => right > left),
    freeze: { rows: ROW.firstLine, columns: FIRST_BLOCK },
    print: { paper: 'A3', landscape: true, repeatRows: [ROW.weeks, ROW.weekdays], repeatColumns: [0, 1], foot: plan.name },
  };
}

function weekRows(input: ExportInput): readonly RowDoc[] {
  const { plan } = input;
  const ranges = codeRanges(input);
  const layout = rotaLayout(plan);
  const figures = lineWeeks(plan);
  return plan.lines.map((line, index) => {
    const row = layout.lineRow(index);
    const weeks = figures[index] ?? [];
    const block = (id: WeekBlock) => weeks.map((week, number) => weekCell(input, layout, ranges, id, row, number, week));
    return { cells: [numberCell(index + 1, 'whole', { ...TEXT, align: 'center' }), textCell(lineTitle(input.locale, line)), ...BLOCKS.flatMap(block)] };
  });
}

function weekCell(input: ExportInput, layout: RotaLayout, ranges: CodeRanges | null, block: WeekBlock, row: number, week: number, figures: LineWeek): CellDoc {
  const value = { hours: figures.hours, weekends: figures.isWeekendWorked ? 1 : 0, sundays: figures.isSundayWorked ? 1 : 0 }[block];
  const format = block === 'hours' ? 'two' : 'whole';
  const style = week === 0 ? { ...TEXT, borders: { bottom: 'hair', left: 'thin' } as const } : TEXT;
  if (ranges === null) return numberCell(value, format, style);
  const sheet = `${quoted(sheetNames(input.locale).rota)}!`;
  const number = sheet + numberRef(row);
  /** Shifts of some days of the week, each taken `times` as often. */
  const counted = (first: number, last: number, times: string): string => {
    const [left, right] = [layout.dayColumn(week * 7 + first), layout.dayColumn(week * 7 + last)];
    const cells = sheet + rangeRef(row, left, row, right);
    return `SUMPRODUCT(EXACT(${cells},${ranges.codes})*${times}${whoCounts(input, number, sheet + rangeRef(ROW.dates, left, ROW.dates, right, 'row'))})`;
  };
  return formulaCell(formulaOf(input, ranges, block, week, counted), value, format, style);
}

function formulaOf(
  input: ExportInput,
  ranges: CodeRanges,
  block: WeekBlock,
  week: number,
  counted: (first: number, last: number, times: string) => string,
): string {
  if (block === 'hours') {
    const changes = ranges.changes.filter(({ day }) => Math.floor(day / 7) === week).map(({ day, hours }) => `+${counted(day % 7, day % 7, hours)}`);
    return counted(0, 6, ranges.counted) + changes.join('');
  }
  const fridayCounts = input.plan.settings.fridayNightCountsAsWeekend ?? true;
  const parts =
    block === 'weekends'
      ? [...(fridayCounts ? [counted(4, 4, ranges.overMidnight)] : []), counted(5, 6, '1')]
      : [counted(5, 5, ranges.overMidnight), counted(6, 6, '1')];
  return `IF(${parts.join('+')}>0,1,0)`;
}

/** The cells of a line in one block: `'Uker'!$I7:$N7`. */
export function weekBlock({ plan, locale }: ExportInput, block: WeekBlock, row: number): string {
  const left = FIRST_BLOCK + BLOCKS.indexOf(block) * plan.period.weeks;
  return `${quoted(sheetNames(locale).weeks)}!${cellRef(row, left, 'column')}:${cellRef(row, left + plan.period.weeks - 1, 'column')}`;
}
