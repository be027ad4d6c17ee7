import { cellPaint, codeLook } from '../domain/model/code-look.ts';
import type { Plan, ShiftCode } from '../domain/model/plan.ts';
import type { Finding } from '../domain/model/results.ts';
import { describeFinding } from '../i18n/describe-finding.ts';
import { formatDate, formatHours, formatMinutes, formatNumber, formatPercent, formatSigned } from '../i18n/format.ts';
import { formatIndicator } from '../i18n/format-indicator.ts';
import { isTextKey, translate, translateDynamic } from '../i18n/translate.ts';
import { endMinuteAfter, minuteOfDay } from '../time/clock-time.ts';
import { bySeriousness, weekendText } from './build-first-page.ts';
import { type Block, SEVERITY_SIGNS } from './report-doc.ts';
import type { ReportInput } from './report-input.ts';

/** The agreements the plan leans on, or that there are none. */
export function agreementList({ plan, locale }: ReportInput): readonly Block[] {
  const rows = plan.agreements.map(({ type, from, to, lines }) => {
    const scope =
      lines === 'all' ? translate(locale, 'report.agreements.all-lines') : translate(locale, 'report.agreements.some-lines', { count: lines.length });
    return translate(locale, 'report.agreements.row', {
      type: translate(locale, `agreement.${type}`),
      from: formatDate(from),
      to: formatDate(to),
      lines: scope,
    });
  });
  const texts = rows.length > 0 ? rows : [translate(locale, 'report.agreements.none')];
  return [
    { kind: 'heading', level: 2, text: translate(locale, 'report.agreements') },
    ...texts.map((text): Block => ({ kind: 'paragraph', text, tone: 'normal' })),
  ];
}

/** What every code and sign means. */
export function legend({ plan, locale, since }: ReportInput): readonly Block[] {
  const items = plan.shiftCodes.map((shiftCode) => {
    const { look, isLong } = codeLook(plan, shiftCode.code);
    return { sign: shiftCode.code, look, isLong, paint: cellPaint(plan, shiftCode.code), text: codeMeaning(locale, shiftCode) };
  });
  const hasUnknown = plan.lines.some((line) => line.cells.some((text) => codeLook(plan, text).look === 'unknown'));
  if (hasUnknown) items.push({ sign: '…', look: 'unknown', isLong: false, paint: cellPaint(plan, '…'), text: translate(locale, 'report.legend.unknown') });
  return [
    { kind: 'heading', level: 2, text: translate(locale, 'report.legend') },
    { kind: 'legend', items },
    { kind: 'paragraph', text: translate(locale, 'report.legend.signs'), tone: 'quiet' },
    ...(since === undefined ? [] : [{ kind: 'paragraph', text: translate(locale, 'report.legend.changed', { name: since.name }), tone: 'quiet' } as const]),
  ];
}

function codeMeaning(locale: ReportInput['locale'], shiftCode: ShiftCode): string {
  if (shiftCode.kind === 'off') return translate(locale, `day-off.${shiftCode.dayOff}`);
  if (shiftCode.kind === 'leave') {
    const key = `leave.${shiftCode.leave}`;
    return isTextKey(key) ? translate(locale, key) : shiftCode.leave;
  }
  const unpaid = shiftCode.unpaidBreakMinutes ?? 0;
  const minutes = endMinuteAfter(shiftCode.start, shiftCode.end) - minuteOfDay(shiftCode.start) - unpaid;
  const meaning = translate(locale, 'report.legend.work', { start: shiftCode.start, end: shiftCode.end, hours: formatHours(locale, minutes / 60, 2) });
  return unpaid === 0 ? meaning : meaning + translate(locale, 'report.legend.break', { minutes: formatMinutes(locale, unpaid) });
}

/** Contracted against planned, line by line, with the sum. */
export function balanceTable({ plan, evaluation, locale }: ReportInput): readonly Block[] {
  if (plan.lines.length === 0) return [];
  const figures = new Map(evaluation.lines.map((line) => [line.id, line]));
  const rows = plan.lines.flatMap((line, index) => {
    const sums = figures.get(line.id);
    if (!sums) return [];
    return [
      [
        `${index + 1}  ${line.label}`,
        translate(locale, `competence.${line.competence}`),
        formatPercent(locale, line.positionPercent, 2),
        formatHours(locale, sums.normHours, 2),
        formatNumber(locale, sums.hoursContracted, 2),
        formatNumber(locale, sums.hoursPlanned, 2),
        formatSigned(locale, sums.hoursBalance, 2),
        weekendText(locale, sums.weekendsWorked, sums.weekends),
        formatNumber(locale, sums.weekendHoursPerYear),
        formatNumber(locale, sums.nights),
      ],
    ];
  });
  const total = (id: string) => evaluation.indicators[id]?.value ?? 0;
  const planned = total('hours.planned');
  const contracted = total('hours.contracted');
  rows.push([
    translate(locale, 'report.balance.sum'),
    '',
    '',
    '',
    formatNumber(locale, contracted, 2),
    formatNumber(locale, planned, 2),
    formatSigned(locale, planned - contracted, 2),
    '',
    formatNumber(
      locale,
      evaluation.lines.reduce((sum, line) => sum + line.weekendHoursPerYear, 0),
    ),
    formatNumber(
      locale,
      evaluation.lines.reduce((sum, line) => sum + line.nights, 0),
    ),
  ]);
  const column = (title: string, share: number, align: 'left' | 'right' = 'right') => ({ title, share, align });
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 2, text: translate(locale, 'report.balance') },
    {
      kind: 'table',
      caption: translate(locale, 'report.balance'),
      columns: [
        column(translate(locale, 'report.rota.line'), 4, 'left'),
        column(translate(locale, 'report.balance.competence'), 3, 'left'),
        column(translate(locale, 'report.balance.position'), 2),
        column(translate(locale, 'report.balance.norm'), 2),
        column(translate(locale, 'report.balance.contracted'), 2),
        column(translate(locale, 'report.balance.planned'), 2),
        column(translate(locale, 'report.rota.sum.difference'), 2),
        column(translate(locale, 'report.rota.sum.weekends'), 2),
        column(translate(locale, 'report.balance.weekend-hours'), 2),
        column(translate(locale, 'report.rota.sum.nights'), 1.4),
      ],
      rows,
      strongRows: [rows.length - 1],
    },
  ];
}

/** Every finding, most serious first, with its source. What is lawful stands in groups: a ward has dozens of long shifts under one agreement. */
export function findingTable({ plan, evaluation, locale }: ReportInput): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: translate(locale, 'report.findings') };
  if (evaluation.findings.length === 0) return [heading, { kind: 'paragraph', text: translate(locale, 'report.findings.none'), tone: 'normal' }];
  const rows = grouped([...evaluation.findings].sort(bySeriousness)).flatMap((group) => {
    const [finding] = group;
    if (!finding) return [];
    return [
      [
        SEVERITY_SIGNS[finding.severity],
        translate(locale, `severity.${finding.severity}`),
        translateDynamic(locale, `rule.${finding.rule}.title`),
        group.length === 1 ? describeFinding(locale, finding, plan) : groupText(locale, group, plan),
        finding.overridden ? `${finding.citation} (${translate(locale, 'app.law.overridden')})` : finding.citation,
      ],
    ];
  });
  return [
    heading,
    {
      kind: 'table',
      caption: translate(locale, 'report.findings'),
      columns: [
        { title: translate(locale, 'report.findings.sign'), share: 0.7, align: 'left' },
        { title: translate(locale, 'report.findings.severity'), share: 2, align: 'left' },
        { title: translate(locale, 'report.findings.rule'), share: 3, align: 'left' },
        { title: translate(locale, 'report.findings.what'), share: 11, align: 'left' },
        { title: translate(locale, 'report.findings.source'), share: 2.2, align: 'left' },
      ],
      rows,
    },
  ];
}

/** One group each for what must be discussed; what an agreement covers, or only informs, together by rule and agreement. */
function grouped(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  findings.forEach((finding, index) => {
    const isLawful = finding.severity === 'covered' || finding.severity === 'info';
    const key = isLawful ? [finding.severity, finding.rule, finding.agreement, finding.overridden !== undefined].join('|') : String(index);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  });
  return [...groups.values()];
}

function groupText(locale: ReportInput['locale'], findings: readonly Finding[], plan: Plan): string {
  const lines = plan.lines.flatMap((line) => {
    const count = findings.filter((finding) => finding.line === line.id).length;
    return count === 0 ? [] : [count === 1 ? line.label : `${line.label} (${count})`];
  });
  return translate(locale, 'report.findings.group', { count: findings.length, lines: lines.join(', ') });
}

/** Numbers whose definition must stand beside them: the care factor above all, for reports elsewhere define it otherwise. */
const DEFINED = [
  'care-factor.PF1.planned',
  'care-factor.PF1.contracted',
  'care-factor.PF1.demand',
  'care-factor.PF1o.planned',
  'care-factor.PF2.planned',
  'care-factor.PF2.demand',
  'care-factor.PF2o.planned',
  'care-factor.PF2o.demand',
  'care-factor.PF3.planned',
  'care-factor.PF3.demand',
  'care-factor.PF1o.demand',
  'care-factor.PF3o.planned',
  'care-factor.PF3o.demand',
  'care-factor.PF6.planned',
  'care-factor.PF6.demand',
  'hours.demand',
  'fte.planned',
  'fte.contracted',
  'surplus.weekday',
  'deficit.weekday',
  'surplus.weekend',
  'deficit.weekend',
  'position.mean-percent',
  'position.full-time-share',
  'cost.year',
] as const;

export function definitionTable({ evaluation, locale }: ReportInput): readonly Block[] {
  const rows = DEFINED.flatMap((id) => {
    const indicator = evaluation.indicators[id];
    if (!indicator) return [];
    const value = indicator.value === null ? translate(locale, 'report.unknown') : formatIndicator(locale, indicator.value, indicator.unit);
    return [[translateDynamic(locale, `indicator.${id}.name`), value, translateDynamic(locale, `indicator.${id}.definition`)]];
  });
  return [
    { kind: 'heading', level: 2, text: translate(locale, 'report.definitions') },
    {
      kind: 'table',
      caption: translate(locale, 'report.definitions'),
      columns: [
        { title: translate(locale, 'report.definitions.number'), share: 4, align: 'left' },
        { title: translate(locale, 'report.definitions.value'), share: 1.6, align: 'right' },
        { title: translate(locale, 'report.definitions.meaning'), share: 11, align: 'left' },
      ],
      rows,
    },
  ];
}

/** What the reader must know about the numbers' reach. */
export function notes({ plan, locale, tariffConfirmedUntil }: ReportInput): readonly Block[] {
  const blocks: Block[] = [{ kind: 'paragraph', text: translate(locale, 'report.law-note'), tone: 'quiet' }];
  if (plan.period.start > tariffConfirmedUntil) {
    blocks.push({ kind: 'paragraph', text: translate(locale, 'report.tariff-note', { date: formatDate(tariffConfirmedUntil) }), tone: 'quiet' });
  }
  return blocks;
}

export function signatures({ locale }: ReportInput): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: translate(locale, 'report.soundness') },
    {
      kind: 'signatures',
      parties: [
        translate(locale, 'report.signatures.employer'),
        translate(locale, 'report.signatures.union'),
        translate(locale, 'report.signatures.union'),
        translate(locale, 'report.signatures.safety'),
      ],
      dateLabel: translate(locale, 'report.signatures.date'),
    },
  ];
}
