import type { LeaveOverlay, RotaLine } from '../../domain/model/plan.ts';
import { translate } from '../../i18n/translate.ts';
import { leaveName } from './code-meaning.ts';
import type { ExportInput } from './export-input.ts';
import { HEAD, numberCell, textCell } from './looks.ts';
import { sheetRange } from './references.ts';
import { sheetNames } from './sheet-names.ts';
import { dayNumber, type SheetDoc } from './workbook-doc.ts';

const FIRST_ROW = 1;

interface Leave {
  readonly number: number;
  readonly line: RotaLine;
  readonly overlay: LeaveOverlay;
}

function leaves({ plan }: Pick<ExportInput, 'plan'>): readonly Leave[] {
  if (plan.period.kind === 'cycle') return [];
  return plan.lines.flatMap((line, index) => (line.overlays ?? []).map((overlay) => ({ number: index + 1, line, overlay })));
}

/** Leave that lies over shifts, one row each; null when there is none. */
export function leaveSheet(input: ExportInput): SheetDoc | null {
  const { plan, locale } = input;
  const rows = leaves(input);
  if (rows.length === 0) return null;
  const head = (['number', 'line', 'from', 'to', 'kind'] as const).map((column) => textCell(translate(locale, `export.leave.${column}`), HEAD));
  return {
    name: sheetNames(locale).leave,
    widths: [8, 30, 12, 12, 26],
    rows: [
      { cells: head },
      ...rows.map(({ number, line, overlay }) => ({
        cells: [
          numberCell(number, 'whole'),
          textCell(line.label),
          numberCell(dayNumber(overlay.from), 'date'),
          numberCell(dayNumber(overlay.to), 'date'),
          textCell(leaveName(locale, overlay.leave)),
        ],
      })),
    ],
    freeze: { rows: 1, columns: 0 },
    print: { paper: 'A4', landscape: false, repeatRows: [0, 0], foot: plan.name },
  };
}

/**
 * A factor for formulas that count shifts: 1 where no leave lies over them, 0 where it does; empty when the plan has no leave.
 * @param numbers the line's number, or the numbers of several lines
 * @param dates the day's date, or the dates of several days
 */
export function notOnLeave(input: ExportInput, numbers: string, dates: string): string {
  const count = leaves(input).length;
  if (count === 0) return '';
  const column = (index: number) => sheetRange(sheetNames(input.locale).leave, FIRST_ROW, index, FIRST_ROW + count - 1, index);
  return `*(COUNTIFS(${column(0)},${numbers},${column(2)},"<="&${dates},${column(3)},">="&${dates})=0)`;
}
