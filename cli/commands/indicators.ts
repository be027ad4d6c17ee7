import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { DayFigures, IndicatorValue, LineFigures } from '#shared/domain/model/results.ts';
import { formatNumber, formatShare, formatSigned } from '#shared/i18n/format.ts';
import { type Locale, translate, translateDynamic } from '#shared/i18n/translate.ts';
import type { RunCommand } from '../command.ts';
import { readPlan } from '../input/read-file.ts';
import { alignColumns } from '../print/table.ts';

const DECIMALS = 3;

/** Every figure of a plan: for the whole, per line, per day. */
export const indicators: RunCommand = async ({ operands, json, locale, terminal }) => {
  const plan = await readPlan(operands[0] ?? '');
  const evaluation = evaluatePlan(plan);
  if (json) {
    const figures = Object.entries(evaluation.indicators).map(([id, value]) => [id, indicatorJson(id, value, locale)] as const);
    terminal.print(JSON.stringify({ indicators: Object.fromEntries(figures), lines: evaluation.lines.map(lineJson), days: evaluation.days.map(dayJson) }));
    return 0;
  }
  for (const line of alignColumns(
    Object.entries(evaluation.indicators).map(([id, value]) => indicatorRow(id, value, locale)),
    [1],
  ))
    terminal.print(line);
  terminal.print('');
  for (const line of alignColumns([lineHead(locale), ...evaluation.lines.map((figures) => lineRow(figures, locale))], [1, 2, 3, 4, 5, 6])) terminal.print(line);
  return 0;
};

function indicatorJson(id: string, { value, unit, reason }: IndicatorValue, locale: Locale): Record<string, unknown> {
  const definition = translateDynamic(locale, `indicator.${id}.definition`);
  return { value, unit, definition, ...(reason ? { reason: translateDynamic(locale, reason.key, reason.params) } : {}) };
}

function lineJson(figures: LineFigures): Record<string, unknown> {
  return {
    id: figures.id,
    'hours.planned': figures.hoursPlanned,
    'hours.contracted': figures.hoursContracted,
    'hours.credited': figures.hoursCredited,
    'hours.balance': figures.hoursBalance,
    'hours.full-time-week': figures.normHours,
    'weekend.hours-per-year': figures.weekendHoursPerYear,
    'weekend.share': figures.weekendShare,
    'weekend.worked': figures.weekendsWorked,
    nights: figures.nights,
    sundays: figures.sundays,
    'cost.year': figures.costYearOre === null ? null : figures.costYearOre / 100,
  };
}

function dayJson({ day, date, wanted, onDuty, surplus, deficit }: DayFigures): Record<string, unknown> {
  return { day, date, wanted, onDuty, surplus, deficit };
}

function indicatorRow(id: string, { value, unit, reason }: IndicatorValue, locale: Locale): string[] {
  const why = reason ? ` (${translateDynamic(locale, reason.key, reason.params)})` : '';
  return [
    id,
    value === null ? translate(locale, 'cli.unknown') : formatNumber(locale, value, DECIMALS),
    `${unit}${why}`,
    translateDynamic(locale, `indicator.${id}.name`),
  ];
}

function lineHead(locale: Locale): string[] {
  return [
    translate(locale, 'cli.column.line'),
    translate(locale, 'cli.column.planned'),
    translate(locale, 'cli.column.contracted'),
    translate(locale, 'cli.column.balance'),
    translate(locale, 'cli.column.weekend-hours'),
    translate(locale, 'cli.column.weekend-share'),
    translate(locale, 'cli.column.nights'),
  ];
}

function lineRow(figures: LineFigures, locale: Locale): string[] {
  return [
    figures.id,
    formatNumber(locale, figures.hoursPlanned, 2),
    formatNumber(locale, figures.hoursContracted, 2),
    formatSigned(locale, figures.hoursBalance, 2),
    formatNumber(locale, figures.weekendHoursPerYear, 1),
    formatShare(locale, figures.weekendShare),
    formatNumber(locale, figures.nights),
  ];
}
