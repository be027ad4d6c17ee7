import { cellPaint, codeLook } from '../../domain/model/code-look.ts';
import { DAY_NAMES, type RotaLine } from '../../domain/model/plan.ts';
import { formatDate } from '../../i18n/format.ts';
import { translate, translateDynamic } from '../../i18n/translate.ts';
import { sameValue } from '../../kernel/same-value.ts';
import { addDays } from '../../time/local-date.ts';
import type { ExportInput } from './export-input.ts';
import { lineTitle } from './line-title.ts';
import { edges, HEAD, HEAD_CENTRED, HOLIDAY_FILL, numberCell, QUIET, TITLE, textCell, WEEKEND_FILL } from './looks.ts';
import { cellRef, literal } from './references.ts';
import { footRows } from './rota-foot.ts';
import { COLUMN, ROW, type RotaLayout, rotaLayout } from './rota-layout.ts';
import { lineSums, sumColumns } from './rota-sums.ts';
import { sheetNames } from './sheet-names.ts';
import { weekTitle } from './week-title.ts';
import { type CellDoc, type CellLook, type ConditionDoc, dayNumber, type RowDoc, type SheetDoc } from './workbook-doc.ts';

/** As many weeks as fit on a page of A3 with readable cells. */
const WEEKS_PER_PAGE = 6;

/** The rota as on the screen: lines to the left, days on top, sums to the right and below as formulas that follow what is typed. */
export function rotaSheet(input: ExportInput): SheetDoc {
  const { plan, locale } = input;
  const layout = rotaLayout(plan);
  const sums = sumColumns(input);
  const { weeks } = plan.period;
  return {
    name: sheetNames(locale).rota,
    widths: [5, 34, 8, 9, ...Array.from({ length: layout.days }, () => 5.7), ...sums.map(() => 10.5)],
    rows: [...headRows(input, layout), ...plan.lines.map((line, index) => lineRow(input, layout, line, index)), ...footRows(input, layout)],
    merges: Array.from({ length: weeks }, (_, week) => ({
      top: ROW.weeks,
      bottom: ROW.weeks,
      left: layout.dayColumn(week * 7),
      right: layout.dayColumn(week * 7 + 6),
    })),
    freeze: { rows: ROW.firstLine, columns: COLUMN.firstDay },
    conditions: conditions(input, layout),
    print: {
      paper: 'A3',
      landscape: true,
      repeatRows: [ROW.weeks, ROW.dates],
      repeatColumns: [0, COLUMN.position],
      ...(weeks > WEEKS_PER_PAGE ? { breakAfterColumns: pageBreaks(layout, weeks) } : {}),
      foot: `${plan.unit.name} · ${plan.name}`,
    },
  };
}

function pageBreaks(layout: RotaLayout, weeks: number): readonly number[] {
  const pages = Math.ceil(weeks / WEEKS_PER_PAGE);
  return Array.from({ length: pages }, (_, page) => layout.dayColumn(Math.min(weeks, (page + 1) * WEEKS_PER_PAGE) * 7 - 1));
}

function headRows(input: ExportInput, layout: RotaLayout): readonly RowDoc[] {
  const { plan, locale } = input;
  const { unit, period } = plan;
  const facts = [unit.name, unit.municipality, periodText(input), translate(locale, 'export.made-on', { date: formatDate(input.exportedOn) })];
  if (plan.settings.isExample === true) facts.push(translate(locale, 'report.example-mark'));
  const days = Array.from({ length: layout.days }, (_, day) => day);
  const blanks = (['number', 'label', 'competence', 'position'] as const).map(() => textCell('', HEAD));
  const heads = (['rota.col.number', 'rota.col.label', 'rota.col.competence', 'export.rota.position'] as const).map((key) =>
    textCell(translate(locale, key), HEAD),
  );
  const sums = sumColumns(input);
  return [
    { cells: [textCell(plan.name, TITLE)], height: 24 },
    { cells: [textCell(facts.join(' · '), QUIET)] },
    { cells: [textCell(translate(locale, 'export.rota.help'), QUIET)] },
    {
      cells: [
        ...blanks,
        ...days.map((day) => textCell(day % 7 === 0 ? weekTitle(input, day / 7) : '', dayHead(input, day))),
        ...sums.map(() => textCell('', HEAD_CENTRED)),
      ],
    },
    {
      cells: [
        ...heads,
        ...days.map((day) => textCell(translate(locale, `day.${DAY_NAMES[day % 7] ?? 'mon'}.short`), dayHead(input, day))),
        ...sums.map(({ title }) => textCell(title, HEAD_CENTRED)),
      ],
      height: 46,
    },
    {
      cells: [
        ...blanks,
        ...days.map((day) => numberCell(dayNumber(addDays(period.start, day)), 'short-date', { ...dayHead(input, day), size: 8 })),
        ...sums.map(() => textCell('', HEAD_CENTRED)),
      ],
      // A repeating rota is generic weeks: dates would pretend otherwise. Formulas need them all the same.
      ...(period.kind === 'cycle' ? { isHidden: true } : {}),
    },
  ];
}

function periodText({ plan, locale }: ExportInput): string {
  const { kind, start, weeks, rotation } = plan.period;
  const common = { weeks, start: formatDate(start), lines: plan.lines.length };
  if (kind === 'calendar') return translate(locale, 'report.period.calendar', { ...common, end: formatDate(addDays(start, weeks * 7 - 1)) });
  return translate(locale, 'report.period.cycle', { ...common, rotation: translateDynamic(locale, `report.rotation.${rotation ?? 'own-line'}`) });
}

function dayHead({ evaluation }: ExportInput, day: number): CellLook {
  const isHoliday = (evaluation.days[day]?.holiday ?? null) !== null;
  return { ...HEAD_CENTRED, ...(isHoliday ? { fill: HOLIDAY_FILL } : {}), borders: { bottom: 'thin', ...edges(day) } };
}

function lineRow(input: ExportInput, layout: RotaLayout, line: RotaLine, index: number): RowDoc {
  const row = layout.lineRow(index);
  return {
    cells: [
      numberCell(index + 1, 'whole', { align: 'center', borders: { bottom: 'hair' } }),
      textCell(lineTitle(input.locale, line), { bold: true, borders: { bottom: 'hair' } }),
      textCell(translate(input.locale, `competence.${line.competence}.short`)),
      numberCell(line.positionPercent, Number.isInteger(line.positionPercent) ? 'whole' : 'two', { borders: { bottom: 'hair', right: 'thin' } }),
      ...line.cells.map((text, day) => dayCell(input, line, text, day)),
      ...lineSums(input, layout, index, row),
    ],
    height: 18,
  };
}

function dayCell({ plan }: ExportInput, line: RotaLine, text: string, day: number): CellDoc {
  const date = addDays(plan.period.start, day);
  const isOnLeave = (line.overlays ?? []).some(({ from, to }) => from <= date && date <= to);
  return {
    value: text === '' ? null : text,
    style: {
      align: 'center',
      format: 'text',
      ...(day % 7 >= 5 ? { fill: WEEKEND_FILL } : {}),
      ...(isOnLeave ? { struck: true, italic: true } : {}),
      borders: { bottom: 'hair', ...edges(day) },
    },
  };
}

/** Colours that follow what is typed: one look a part of the day, an edge for long shifts, a dotted edge for what is no code. */
function conditions({ plan }: ExportInput, layout: RotaLayout): readonly ConditionDoc[] {
  if (plan.lines.length === 0) return [];
  const range = { top: ROW.firstLine, bottom: layout.spacer - 1, left: COLUMN.firstDay, right: layout.lastDay };
  const cell = cellRef(range.top, range.left);
  const isOneOf = (codes: readonly string[]): string =>
    chunks(codes)
      .map((some) => `OR(${some.map((code) => `EXACT(${cell},${literal(code)})`).join(',')})`)
      .join('+');
  const looks = plan.shiftCodes.map(({ code }) => ({ code, ...codeLook(plan, code), ...cellPaint(plan, code) }));
  const rules: ConditionDoc[] = [];
  for (const paint of distinct(looks.map(({ fill, ink, isLong }) => ({ fill, ink, isLong })))) {
    const codes = looks.filter((one) => sameValue({ fill: one.fill, ink: one.ink, isLong: one.isLong }, paint)).map(({ code }) => code);
    const long: CellLook = paint.isLong ? { bold: true, borders: { top: 'thin', bottom: 'thin' } } : {};
    rules.push({ range, formula: `(${isOneOf(codes)})>0`, style: { ...(paint.fill === null ? {} : { fill: paint.fill }), ink: paint.ink, ...long } });
  }
  const known = looks.length === 0 ? '0' : isOneOf(looks.map(({ code }) => code));
  rules.push({
    range,
    formula: `AND(LEN(${cell})>0,(${known})=0)`,
    style: { italic: true, borders: { left: 'dotted', right: 'dotted', top: 'dotted', bottom: 'dotted' } },
  });
  return rules;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return values.filter((value, index) => values.findIndex((other) => sameValue(other, value)) === index);
}

/** A function takes 255 arguments at most. */
function chunks(codes: readonly string[]): readonly (readonly string[])[] {
  const size = 100;
  return Array.from({ length: Math.ceil(codes.length / size) }, (_, index) => codes.slice(index * size, (index + 1) * size));
}
