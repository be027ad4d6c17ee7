import { INDICATORS } from '../../domain/indicators/index.ts';
import { isHeld } from '../../domain/model/is-held.ts';
import { DAY_NAMES } from '../../domain/model/plan.ts';
import type { IndicatorUnit } from '../../domain/model/results.ts';
import { describeFinding } from '../../i18n/describe-finding.ts';
import { formatDate } from '../../i18n/format.ts';
import { translate, translateDynamic } from '../../i18n/translate.ts';
import { bySeriousness } from '../../report/build-first-page.ts';
import { SEVERITY_SIGNS } from '../../report/report-doc.ts';
import { parseLocalDate } from '../../time/local-date.ts';
import type { ExportInput } from './export-input.ts';
import { lineTitle } from './line-title.ts';
import { HEAD, numberCell, QUIET, TEXT, textCell, WRAPPED } from './looks.ts';
import { sheetNames } from './sheet-names.ts';
import { type CellDoc, dayNumber, type NumberLook, type SheetDoc } from './workbook-doc.ts';

/** Lists of facts and results. What stands here is how things were when the file was made; only the rota's own sums follow what is typed. */

function listSheet(
  input: ExportInput,
  name: string,
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly (CellDoc | null)[])[],
): SheetDoc {
  return {
    name,
    widths,
    rows: [{ cells: head.map((title) => textCell(title, HEAD)), height: 32 }, ...rows.map((cells) => ({ cells, ...heightOf(cells, widths) }))],
    freeze: { rows: 1, columns: 1 },
    print: { paper: 'A4', landscape: true, repeatRows: [0, 0], foot: input.plan.name },
  };
}

const LINE_HEIGHT = 13.5;

/** Room for text that runs over several lines; spreadsheet programs do not make it by themselves. */
function heightOf(cells: readonly (CellDoc | null)[], widths: readonly number[]): { readonly height?: number } {
  const lines = cells.map((cell, column) =>
    cell?.style?.wrap && typeof cell.value === 'string' ? Math.ceil((cell.value.length * 1.1) / (widths[column] ?? 10)) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? {} : { height: most * LINE_HEIGHT };
}

/** Who the lines are and what is agreed with them. */
export function lineSheet(input: ExportInput): SheetDoc {
  const { plan, evaluation, locale } = input;
  const columns = ['number', 'id', 'label', 'competence', 'position', 'norm', 'weekend-every', 'pay', 'seniority', 'codes', 'days', 'cost', 'held'] as const;
  const rows = plan.lines.map((line, index) => {
    const cost = evaluation.lines[index]?.costYearOre ?? null;
    const norm = line.fullTimeWeekHours === 'three-part' ? textCell(translate(locale, 'export.lines.three-part')) : numberCell(line.fullTimeWeekHours, 'one');
    return [
      numberCell(index + 1, 'whole'),
      textCell(line.id),
      textCell(lineTitle(locale, line)),
      textCell(translate(locale, `competence.${line.competence}`)),
      numberCell(line.positionPercent, 'two'),
      norm,
      line.weekendEvery === null ? textCell(translate(locale, 'export.lines.no-weekends')) : numberCell(line.weekendEvery, 'whole'),
      numberCell(line.annualPayKr ?? null, 'thousands'),
      numberCell(line.seniorityYears ?? null, 'whole'),
      textCell((line.allowedCodes ?? []).join(' ')),
      textCell((line.days ?? []).map((day) => translate(locale, `day.${day}.short`)).join(' ')),
      cost === null ? textCell(translate(locale, 'report.unknown')) : numberCell(cost / 100, 'thousands'),
      numberCell(isHeld(line) ? 1 : null, 'whole'),
    ];
  });
  const head = columns.map((column) => translate(locale, `export.lines.${column}`));
  return listSheet(input, sheetNames(locale).lines, [5, 14, 28, 18, 10, 12, 14, 12, 12, 18, 18, 14, 14], head, rows);
}

export function agreementSheet(input: ExportInput): SheetDoc {
  const { plan, locale } = input;
  const titles = new Map(plan.lines.map((line, index) => [line.id, `${index + 1} ${lineTitle(locale, line)}`]));
  const rows = plan.agreements.map(({ id, type, from, to, lines, parties }) => [
    textCell(id),
    textCell(translate(locale, `agreement.${type}`), WRAPPED),
    numberCell(dayNumber(from), 'date'),
    numberCell(dayNumber(to), 'date'),
    textCell(lines === 'all' ? translate(locale, 'report.agreements.all-lines') : lines.map((line) => titles.get(line) ?? line).join(', '), WRAPPED),
    textCell((parties ?? []).join(', '), WRAPPED),
  ]);
  const head = (['id', 'type', 'from', 'to', 'lines', 'parties'] as const).map((column) => translate(locale, `export.agreements.${column}`));
  return listSheet(input, sheetNames(locale).agreements, [16, 44, 12, 12, 40, 30], head, rows);
}

const DECIMALS: Readonly<Record<IndicatorUnit, NumberLook>> = {
  'hours/week': 'one',
  'hours/year': 'whole',
  fte: 'two',
  'fte/place': 'three',
  'hours/resident-day': 'two',
  'people/place': 'three',
  percent: 'one',
  share: 'three',
  'NOK/year': 'thousands',
};

/** Every number about the plan with the definition it stands for. */
export function indicatorSheet(input: ExportInput): SheetDoc {
  const { evaluation, locale } = input;
  const rows = INDICATORS.flatMap(({ id }) => {
    const found = evaluation.indicators[id];
    if (!found) return [];
    const reason = found.reason ? translateDynamic(locale, found.reason.key, found.reason.params) : translate(locale, 'report.unknown');
    return [
      [
        textCell(translateDynamic(locale, `indicator.${id}.name`), WRAPPED),
        found.value === null ? textCell(reason, WRAPPED) : numberCell(found.value, DECIMALS[found.unit]),
        textCell(translate(locale, `export.unit.${UNIT_KEYS[found.unit]}`)),
        textCell(translateDynamic(locale, `indicator.${id}.definition`), WRAPPED),
        textCell(id, QUIET),
      ],
    ];
  });
  const head = (['name', 'value', 'unit', 'definition', 'id'] as const).map((column) => translate(locale, `export.indicators.${column}`));
  return listSheet(input, sheetNames(locale).indicators, [48, 16, 22, 96, 34], head, rows);
}

const UNIT_KEYS = {
  'hours/week': 'hours-week',
  'hours/year': 'hours-year',
  fte: 'fte',
  'fte/place': 'fte-place',
  'hours/resident-day': 'hours-resident-day',
  'people/place': 'people-place',
  percent: 'percent',
  share: 'share',
  'NOK/year': 'nok-year',
} as const satisfies Readonly<Record<IndicatorUnit, string>>;

/** Every finding in words, most serious first. */
export function findingSheet(input: ExportInput): SheetDoc {
  const { plan, evaluation, locale } = input;
  const numbers = new Map(plan.lines.map((line, index) => [line.id, { number: index + 1, title: lineTitle(locale, line) }]));
  const rows = [...evaluation.findings].sort(bySeriousness).map((finding) => {
    const line = finding.line === null ? undefined : numbers.get(finding.line);
    return [
      textCell(SEVERITY_SIGNS[finding.severity], { ...TEXT, bold: true, align: 'center' }),
      textCell(translate(locale, `severity.${finding.severity}`)),
      textCell(translateDynamic(locale, `rule.${finding.rule}.title`), WRAPPED),
      line ? numberCell(line.number, 'whole') : null,
      textCell(line?.title ?? ''),
      textCell(momentText(input, finding.from)),
      textCell(momentText(input, finding.to)),
      textCell(describeFinding(locale, finding, plan), WRAPPED),
      textCell(finding.citation),
    ];
  });
  const head = (['sign', 'severity', 'rule', 'number', 'line', 'from', 'to', 'what', 'source'] as const).map((column) =>
    translate(locale, `export.findings.${column}`),
  );
  return listSheet(input, sheetNames(locale).findings, [6, 22, 26, 6, 30, 22, 22, 90, 22], head, rows);
}

/** A moment as people read it: in a calendar plan the date, in a cycle the weekday and week. */
function momentText({ plan, locale }: ExportInput, moment: string): string {
  const date = parseLocalDate(moment.slice(0, 10));
  const clock = moment.slice(11);
  if (date === null) return clock;
  if (plan.period.kind === 'calendar') return `${formatDate(date)} ${clock}`;
  const day = dayNumber(date) - dayNumber(plan.period.start);
  const weekday = translate(locale, `day.${DAY_NAMES[((day % 7) + 7) % 7] ?? 'mon'}.short`);
  return `${translate(locale, 'report.rota.cycle-week', { week: Math.floor(day / 7) + 1 })}, ${weekday} ${clock}`;
}
