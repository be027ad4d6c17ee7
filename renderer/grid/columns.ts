import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { RotaLine } from '#shared/domain/model/plan.ts';
import type { LineFigures } from '#shared/domain/model/results.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import type { Words } from '../app/locale/use-text.ts';

/** One row of the table: which line. The cells themselves are read where they are drawn, so that typing rebuilds no row. */
export interface GridRowData {
  readonly id: string;
}

/** Left: facts of the line. Right: its sums. Both stay in place while the days scroll. */
export interface FrozenColumn {
  readonly id: string;
  readonly side: 'left' | 'right';
  readonly width: number;
  readonly isNumber: boolean;
  readonly heading: TextKey;
  readonly longHeading: TextKey;
}

export type ColumnMeta = { readonly frozen: FrozenColumn } | { readonly day: number };

export const gridFeatures = tableFeatures({ columnMeta: {} as ColumnMeta });

const LEFT: readonly FrozenColumn[] = [
  { id: 'number', side: 'left', width: 28, isNumber: true, heading: 'rota.col.number', longHeading: 'rota.col.number.long' },
  { id: 'label', side: 'left', width: 164, isNumber: false, heading: 'rota.col.label', longHeading: 'rota.col.label.long' },
  { id: 'competence', side: 'left', width: 48, isNumber: false, heading: 'rota.col.competence', longHeading: 'rota.col.competence.long' },
  { id: 'position', side: 'left', width: 40, isNumber: true, heading: 'rota.col.position', longHeading: 'rota.col.position.long' },
];

const RIGHT: readonly FrozenColumn[] = [
  { id: 'hours', side: 'right', width: 48, isNumber: true, heading: 'rota.col.hours', longHeading: 'rota.col.hours.long' },
  { id: 'filled', side: 'right', width: 52, isNumber: true, heading: 'rota.col.filled', longHeading: 'rota.col.filled.long' },
  { id: 'balance', side: 'right', width: 50, isNumber: true, heading: 'rota.col.balance', longHeading: 'rota.col.balance.long' },
  { id: 'weekends', side: 'right', width: 46, isNumber: true, heading: 'rota.col.weekends', longHeading: 'rota.col.weekends.long' },
  { id: 'nights', side: 'right', width: 42, isNumber: true, heading: 'rota.col.nights', longHeading: 'rota.col.nights.long' },
  { id: 'findings', side: 'right', width: 54, isNumber: true, heading: 'rota.col.findings', longHeading: 'rota.col.findings.long' },
];

const helper = createColumnHelper<typeof gridFeatures, GridRowData>();

/** What says who a line is; the rest gives way in a narrow window. */
const ESSENTIAL = ['number', 'label'];

/** Facts of the line, one column a day, sums of the line. */
export function gridColumns(days: number, isNarrow: boolean) {
  const frozen = (column: FrozenColumn) => helper.display({ id: column.id, meta: { frozen: column } });
  return helper.columns([
    ...LEFT.filter((column) => !isNarrow || ESSENTIAL.includes(column.id)).map(frozen),
    ...Array.from({ length: days }, (_, day) => helper.display({ id: `day-${day}`, meta: { day } })),
    ...RIGHT.map(frozen),
  ]);
}

/** What a line is called: its own label, otherwise its competence; names are optional everywhere. */
export function lineLabel(line: RotaLine | undefined, words: Words): string {
  return line ? line.label.trim() || words.td(`competence.${line.competence}`) : '';
}

/** The facts of a line, by column. */
export function lineFact(column: string, line: RotaLine, number: number, words: Words): string {
  switch (column) {
    case 'number':
      return String(number);
    case 'label':
      return lineLabel(line, words);
    case 'competence':
      return words.td(`competence.${line.competence}.short`);
    default:
      return words.number(line.positionPercent, Number.isInteger(line.positionPercent) ? 0 : 1);
  }
}

/** The sums of a line, by column; findings are drawn by the row itself. */
export function lineSum(column: string, figures: LineFigures, words: Words): string {
  switch (column) {
    case 'hours':
      return words.number(figures.hoursPlanned, 1);
    case 'filled':
      return words.number(figures.filledPercent, 1);
    case 'balance':
      return words.signed(figures.hoursBalance, 1);
    case 'weekends':
      return `${figures.weekendsWorked}/${figures.weekends}`;
    case 'nights':
      return String(figures.nights);
    default:
      return '';
  }
}
