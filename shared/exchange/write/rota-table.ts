import { DAY_NAMES } from '../../domain/model/plan.ts';
import { formatDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/translate.ts';
import { addDays } from '../../time/local-date.ts';
import { meaningOfTimeOff } from './code-meaning.ts';
import type { ExportInput } from './export-input.ts';
import { lineTitle } from './line-title.ts';
import { weekTitle } from './week-title.ts';
import type { TextRow } from './workbook-doc.ts';

/**
 * The rota as plain rows: weeks and days on top (in a calendar plan also the dates), one row a line with its hours to the right, and below
 * the codes with their times, so that whoever reads the file needs nothing else.
 */
export function rotaTable(input: ExportInput): readonly TextRow[] {
  const { plan, evaluation, locale } = input;
  const days = Array.from({ length: plan.period.weeks * 7 }, (_, day) => day);
  const facts = (['rota.col.number', 'rota.col.label', 'rota.col.competence', 'export.rota.position'] as const).map((key) => translate(locale, key));
  const sums = (['hours', 'contracted', 'balance'] as const).map((sum) => translate(locale, `export.sum.${sum}`));
  const blanks = facts.map(() => '');
  const dates = plan.period.kind === 'calendar' ? [[...blanks, ...days.map((day) => formatDate(addDays(plan.period.start, day)))]] : [];
  return [
    [plan.name],
    [...blanks, ...days.map((day) => weekTitle(input, Math.floor(day / 7)))],
    ...dates,
    [...facts, ...days.map((day) => translate(locale, `day.${DAY_NAMES[day % 7] ?? 'mon'}.short`)), ...sums],
    ...plan.lines.map((line, index) => {
      const figures = evaluation.lines[index];
      return [
        index + 1,
        lineTitle(locale, line),
        translate(locale, `competence.${line.competence}`),
        line.positionPercent,
        ...line.cells,
        ...(figures ? [rounded(figures.hoursPlanned), rounded(figures.hoursContracted), rounded(figures.hoursBalance)] : []),
      ];
    }),
    [],
    ...codeRows(input),
  ];
}

/** One cell a code, as legends are written by hand: in columns it would look like more lines. */
function codeRows({ plan, locale }: ExportInput): readonly TextRow[] {
  return plan.shiftCodes.map((code): TextRow => {
    if (code.kind !== 'work') return [`${code.code} = ${meaningOfTimeOff(locale, code)}`];
    const unpaid = code.unpaidBreakMinutes ?? 0;
    const pause = unpaid === 0 ? '' : ` (${translate(locale, 'export.codes.unpaid')}: ${unpaid})`;
    return [`${code.code} = ${code.start}-${code.end}${pause}`];
  });
}

/** Hundredths of an hour: what people key in. */
export function rounded(hours: number): number {
  return Math.round(hours * 100) / 100;
}
