import { lawOf } from '../../domain/law/law-of.ts';
import type { LineFigures } from '../../domain/model/results.ts';
import { translate } from '../../i18n/translate.ts';
import { weeksPerYear } from '../../law/hours.ts';
import { type CodeRanges, codeRanges } from './code-sheet.ts';
import type { ExportInput } from './export-input.ts';
import { formulaCell, numberCell, TEXT } from './looks.ts';
import { cellRef } from './references.ts';
import { COLUMN, numberRef, ROW, type RotaLayout } from './rota-layout.ts';
import { weekBlock } from './week-sheet.ts';
import { notHeld, whoCounts } from './who-counts.ts';
import type { CellDoc, NumberLook } from './workbook-doc.ts';

const ALL = ['hours', 'credited', 'norm', 'contracted', 'balance', 'filled', 'weekends', 'weekend-hours', 'nights', 'sundays'] as const;
export type SumId = (typeof ALL)[number];

export interface SumColumn {
  readonly id: SumId;
  readonly title: string;
  readonly format: NumberLook;
  /** Whether the lines add up to something. */
  readonly isSummed: boolean;
}

const FORMATS: Readonly<Record<SumId, NumberLook>> = {
  hours: 'two',
  credited: 'two',
  norm: 'two',
  contracted: 'two',
  balance: 'signed',
  filled: 'one',
  weekends: 'whole',
  'weekend-hours': 'one',
  nights: 'whole',
  sundays: 'whole',
};

/** The sums to the right of the days. Only calendar plans credit hours that nobody works. */
export function sumColumns({ plan, locale }: Pick<ExportInput, 'plan' | 'locale'>): readonly SumColumn[] {
  return ALL.filter((id) => id !== 'credited' || plan.period.kind === 'calendar').map((id) => ({
    id,
    title: translate(locale, `export.sum.${id}`),
    format: FORMATS[id],
    isSummed: id !== 'norm' && id !== 'filled',
  }));
}

/** What the service says of a line, by column. */
export function sumValue(id: SumId, figures: LineFigures): number {
  switch (id) {
    case 'hours':
      return figures.hoursPlanned;
    case 'credited':
      return figures.hoursCredited;
    case 'norm':
      return figures.normHours;
    case 'contracted':
      return figures.hoursContracted;
    case 'balance':
      return figures.hoursBalance;
    case 'filled':
      return figures.filledPercent;
    case 'weekends':
      return figures.weekendsWorked;
    case 'weekend-hours':
      return figures.weekendHoursPerYear;
    case 'nights':
      return figures.nights;
    case 'sundays':
      return figures.sundays;
  }
}

export function lineSums(input: ExportInput, layout: RotaLayout, index: number, row: number): readonly CellDoc[] {
  const figures = input.evaluation.lines[index];
  if (!figures) return [];
  const columns = sumColumns(input);
  const ranges = codeRanges(input);
  const at = (id: SumId) => cellRef(row, layout.firstSum + columns.findIndex((column) => column.id === id), 'column');
  return columns.map(({ id, format }) => {
    const value = sumValue(id, figures);
    const formula = sumFormula(input, layout, ranges, row, id, at);
    return formula === null ? numberCell(value, format, TEXT) : formulaCell(formula, value, format, TEXT);
  });
}

/** The formula of a sum; null for what only the program can tell: the full-time week of three-part lines, and hours credited. */
function sumFormula(input: ExportInput, layout: RotaLayout, ranges: CodeRanges | null, row: number, id: SumId, at: (id: SumId) => string): string | null {
  const { plan } = input;
  const credited = plan.period.kind === 'calendar' ? `+${at('credited')}` : '';
  if (id === 'contracted') return `${cellRef(row, COLUMN.position, 'column')}/100*${at('norm')}${notHeld(input, numberRef(row))}`;
  if (id === 'balance') return `${at('hours')}${credited}-${at('contracted')}`;
  if (id === 'filled') return `IF(${at('norm')}=0,0,${at('hours')}/${at('norm')}*100)`;
  if (ranges === null) return null;
  if (id === 'weekends') return `SUM(${weekBlock(input, 'weekends', row)})`;
  if (id === 'sundays') return `SUM(${weekBlock(input, 'sundays', row)})`;
  const free = whoCounts(input, numberRef(row), layout.dates);
  const counted = (times: string) => `SUMPRODUCT(EXACT(${layout.daysOf(row)},${ranges.codes})*${times}${free})`;
  if (id === 'hours') return `(${counted(ranges.counted)}${clockChanges(input, layout, ranges, row)})/${plan.period.weeks}`;
  if (id === 'nights') return counted(ranges.night);
  if (id === 'weekend-hours') {
    const perYear = lawOf(plan).valueOnOrFirst(weeksPerYear, plan.period.start);
    // Day numbers of spreadsheets: a Monday leaves 2 when divided by 7.
    const weekday = `MOD(${layout.dates}-2,7)`;
    const clock = `((${weekday}=4)*${ranges.nextDay}+(${weekday}=5)*(${ranges.ownDay}+${ranges.nextDay})+(${weekday}=6)*${ranges.ownDay})`;
    return `${counted(clock)}*${perYear}/${plan.period.weeks}`;
  }
  return null;
}

function clockChanges(input: ExportInput, layout: RotaLayout, ranges: CodeRanges, row: number): string {
  return ranges.changes
    .map(({ day, hours }) => {
      const column = layout.dayColumn(day);
      const free = whoCounts(input, numberRef(row), cellRef(ROW.dates, column, 'both'));
      return `+SUMPRODUCT(EXACT(${cellRef(row, column, 'column')},${ranges.codes})*${hours}${free})`;
    })
    .join('');
}
