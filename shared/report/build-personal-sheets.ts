import { codeLook } from '../domain/model/code-look.ts';
import { DAY_NAMES, type Plan, type RotaLine } from '../domain/model/plan.ts';
import type { LineFigures } from '../domain/model/results.ts';
import { formatDayMonth, formatHours, formatPercent } from '../i18n/format.ts';
import { translate } from '../i18n/translate.ts';
import { addDays, isoWeek } from '../time/local-date.ts';
import type { Block } from './report-doc.ts';
import type { ReportInput } from './report-input.ts';

/** One sheet a line: which weeks, days and times (AML § 10-3 asks for just that). */
export function personalSheets(input: ReportInput): readonly Block[] {
  const figures = new Map(input.evaluation.lines.map((line) => [line.id, line]));
  return input.plan.lines.flatMap((line, index): Block[] => {
    const sums = figures.get(line.id);
    return [
      ...(index === 0 ? [] : [{ kind: 'page-break' } as const]),
      { kind: 'heading', level: 1, text: `${input.plan.name}: ${line.label}` },
      ...(sums ? [{ kind: 'paragraph', text: lineFacts(input, line, sums), tone: 'quiet' } as const] : []),
      weekTable(input, line),
    ];
  });
}

function lineFacts({ locale }: ReportInput, line: RotaLine, sums: LineFigures): string {
  return translate(locale, 'report.personal.line-facts', {
    competence: translate(locale, `competence.${line.competence}`),
    percent: formatPercent(locale, line.positionPercent, 1),
    contracted: formatHours(locale, sums.hoursContracted, 2),
    planned: formatHours(locale, sums.hoursPlanned, 2),
    weekends: sums.weekendsWorked,
    all: sums.weekends,
  });
}

function weekTable(input: ReportInput, line: RotaLine): Block {
  const { plan, locale } = input;
  const rows = Array.from({ length: plan.period.weeks }, (_, week) => {
    const cells = line.cells.slice(week * 7, week * 7 + 7);
    return [weekName(plan, week), ...cells.map((text, day) => cellText(plan, text, week * 7 + day))];
  });
  return {
    kind: 'table',
    caption: line.label,
    columns: [
      { title: translate(locale, 'report.personal.week'), share: 1, align: 'left' },
      ...DAY_NAMES.map((name) => ({ title: translate(locale, `day.${name}`), share: 2, align: 'left' as const })),
    ],
    rows,
  };
}

function weekName(plan: Plan, week: number): string {
  return String(plan.period.kind === 'cycle' ? week + 1 : isoWeek(addDays(plan.period.start, week * 7)));
}

function cellText(plan: Plan, text: string, day: number): string {
  const { shiftCode } = codeLook(plan, text);
  const code = shiftCode?.kind === 'work' ? `${text} ${shiftCode.start}–${shiftCode.end}` : text;
  return plan.period.kind === 'calendar' ? `${formatDayMonth(addDays(plan.period.start, day))}\n${code}`.trim() : code;
}
