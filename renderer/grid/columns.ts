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
  /** What the figures mean, where the heading does not say it all. */
  readonly about?: TextKey;
}

export type ColumnMeta = { readonly frozen: FrozenColumn } | { readonly day: number };

export const gridFeatures = tableFeatures({ columnMeta: {} as ColumnMeta });

const LEFT: readonly FrozenColumn[] = [
  { id: 'number', side: 'left', width: 28, isNumber: true, heading: 'rota.col.number', longHeading: 'rota.col.number.long' },
  { id: 'label', side: 'left', width: 164, isNumber: false, heading: 'rota.col.label', longHeading: 'rota.col.label.long' },
  { id: 'competence', side: 'left', width: 48, isNumber: false, heading: 'rota.col.competence', longHeading: 'rota.col.competence.long' },
  { id: 'position', side: 'left', width: 40, isNumber: true, heading: 'rota.col.position', longHeading: 'rota.col.position.long' },
];

/** Every sum a line can show, in the order in which they stand. */
export const SUM_IDS = ['hours', 'contracted', 'balance', 'filled', 'weekends', 'nights', 'sundays', 'days-off', 'supplements', 'cost', 'findings'] as const;
export type SumId = (typeof SUM_IDS)[number];

const SUM_WIDTHS: Readonly<Record<SumId, number>> = {
  hours: 48,
  contracted: 50,
  balance: 50,
  filled: 52,
  weekends: 46,
  nights: 42,
  sundays: 42,
  'days-off': 40,
  supplements: 56,
  cost: 56,
  findings: 54,
};

/** What is needed most comes first, and stays where there is little room. */
const SUMS_BY_NEED: readonly SumId[] = [
  'balance',
  'findings',
  'hours',
  'filled',
  'weekends',
  'nights',
  'sundays',
  'days-off',
  'contracted',
  'cost',
  'supplements',
];

/** The sums to show of those wanted: as many as fit into `room` pixels, what is needed most first; in the order in which they stand. */
export function sumsThatFit(wanted: readonly SumId[], room: number): readonly SumId[] {
  let left = room;
  const fitting = SUMS_BY_NEED.filter((id) => {
    if (!wanted.includes(id) || left < SUM_WIDTHS[id]) return false;
    left -= SUM_WIDTHS[id];
    return true;
  });
  return SUM_IDS.filter((id) => fitting.includes(id));
}

function sumColumn(id: SumId): FrozenColumn {
  return { id, side: 'right', width: SUM_WIDTHS[id], isNumber: true, heading: `rota.col.${id}`, longHeading: `rota.col.${id}.long`, about: `rota.about.${id}` };
}

const helper = createColumnHelper<typeof gridFeatures, GridRowData>();

/** What says who a line is; the rest gives way in a narrow window. */
const ESSENTIAL = ['number', 'label'];

/** Facts of the line, one column a day, sums of the line. */
export function gridColumns(days: number, isNarrow: boolean, sums: readonly SumId[]) {
  const frozen = (column: FrozenColumn) => helper.display({ id: column.id, meta: { frozen: column } });
  return helper.columns([
    ...LEFT.filter((column) => !isNarrow || ESSENTIAL.includes(column.id)).map(frozen),
    ...Array.from({ length: days }, (_, day) => helper.display({ id: `day-${day}`, meta: { day } })),
    ...sums.map((id) => frozen(sumColumn(id))),
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

/** What stands for a figure that cannot be computed. */
const UNKNOWN = '–';
const ORE_IN_A_THOUSAND_KRONER = 100_000;

/** The sums of a line, by column; findings are drawn by the row itself. */
export function lineSum(column: string, figures: LineFigures, words: Words): string {
  switch (column) {
    case 'hours':
      return words.number(figures.hoursPlanned, 1);
    case 'contracted':
      return words.number(figures.hoursContracted, 1);
    case 'filled':
      return words.number(figures.filledPercent, 1);
    case 'balance':
      return words.signed(figures.hoursBalance, 1);
    case 'weekends':
      return `${figures.weekendsWorked}/${figures.weekends}`;
    case 'nights':
      return String(figures.nights);
    case 'sundays':
      return String(figures.sundays);
    case 'days-off':
      return String(Object.values(figures.daysOff).reduce((sum, days) => sum + days, 0));
    case 'cost':
      return thousands(figures.costYearOre, words);
    case 'supplements':
      return thousands(figures.supplementsYearOre, words);
    default:
      return '';
  }
}

function thousands(ore: number | null, words: Words): string {
  return ore === null ? UNKNOWN : words.number(ore / ORE_IN_A_THOUSAND_KRONER);
}
