import type { ExplainedParameter, Explanation, ExplanationStep, Fix } from '../domain/model/explanation.ts';
import { DAY_NAMES, type Plan } from '../domain/model/plan.ts';
import { type LocalDate, parseLocalDate, weekdayIndex } from '../time/local-date.ts';
import { dayText } from './describe-finding.ts';
import { parameterName, parameterNote, parameterValue } from './describe-parameter.ts';
import { formatDate, formatDayMonth, formatMinutes, formatNumber } from './format.ts';
import { type DisplayLocale, type TextParams, translate, translateDynamic } from './translate.ts';

/** The chain behind a finding in plain lines. */
export interface ExplanationText {
  readonly shifts: readonly string[];
  readonly steps: readonly string[];
  readonly parameters: readonly string[];
  /** The agreement that covers the finding, or the one that is needed and why those in the plan do not do. */
  readonly agreement: readonly string[];
}

/** The chain behind a finding in a language. */
export function describeExplanation(locale: DisplayLocale, explanation: Explanation, plan: Plan): ExplanationText {
  return {
    shifts: explanation.shifts.map(({ code, line, from, to, countedMinutes, unit }) =>
      translate(locale, unit === undefined ? 'explain.shift' : 'explain.shift.elsewhere', {
        unit: unit ?? '',
        code,
        label: labelOf(locale, plan, line),
        ...formatted(locale, plan, { from, to, countedMinutes }),
      }),
    ),
    steps: explanation.steps.map((step) => describeStep(locale, plan, step)),
    parameters: explanation.parameters.map((parameter) => describeParameter(locale, parameter)),
    agreement: agreementLines(locale, explanation),
  };
}

/** A change that mends a finding, as something to do. */
export function describeFix(locale: DisplayLocale, fix: Fix, plan: Plan): string {
  const label = (id: string) => labelOf(locale, plan, id);
  return translate(locale, `explain.fix.${fix.kind}`, {
    code: fix.code,
    newCode: fix.newCode,
    label: label(fix.line),
    otherLabel: fix.otherLine === null ? '' : label(fix.otherLine),
    labels: fix.command.cells.map(({ line }) => label(line)).join(', '),
    when: dayText(locale, plan, fix.day),
  });
}

function describeStep(locale: DisplayLocale, plan: Plan, { step, values }: ExplanationStep): string {
  return translate(locale, `explain.step.${step}`, formatted(locale, plan, values));
}

function describeParameter(locale: DisplayLocale, parameter: ExplainedParameter): string {
  const { id, clause, value, from, confidence, sources, overrideReason, note } = parameter;
  const params = { name: parameterName(locale, id), value: parameterValue(locale, parameter, value), clause, from: formatDate(from) };
  if (overrideReason !== undefined) return translate(locale, 'explain.parameter.overridden', { ...params, reason: overrideReason });
  const certainty = translateDynamic(locale, `app.confidence.${confidence}`);
  const told = translate(locale, 'explain.parameter', { ...params, confidence: certainty, sources: sources.join(', ') });
  return note === undefined ? told : `${told}. ${parameterNote(locale, note)}`;
}

function agreementLines(locale: DisplayLocale, { finding, agreement, notCovering }: Explanation): readonly string[] {
  if (agreement) {
    const { id, type, from, to } = agreement;
    return [translate(locale, 'explain.agreement', { id, type: translate(locale, `agreement.${type}`), from: formatDate(from), to: formatDate(to) })];
  }
  if (finding.needs === undefined) return [];
  const reasons = notCovering.map((each) => translate(locale, `explain.not-covering.${each.reason}`, { agreement: each.agreement }));
  return [translate(locale, 'explain.needs', { type: translateDynamic(locale, `agreement.${finding.needs}`) }), ...reasons];
}

function labelOf(locale: DisplayLocale, plan: Plan, line: string): string {
  return plan.lines.find(({ id }) => id === line)?.label || translate(locale, 'finding.line', { line });
}

/** Names ending in `Minutes` are durations; other numbers stay numbers, for plural choices, unless they are no whole ones. */
function formatted(locale: DisplayLocale, plan: Plan, values: ExplanationStep['values']): TextParams {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, formattedValue(locale, plan, name, value)]));
}

function formattedValue(locale: DisplayLocale, plan: Plan, name: string, value: string | number): string | number {
  if (typeof value === 'number') {
    if (name.endsWith('Minutes')) return formatMinutes(locale, value);
    return Number.isInteger(value) ? value : formatNumber(locale, value, 2);
  }
  const date = parseLocalDate(value.slice(0, 10));
  if (!date) return value;
  return value.length === 10 ? formatDate(date) : moment(locale, plan, date, value.slice(11));
}

/** `05.01. 22:00`; in a cycle, which has no dates, `tirsdag 22:00`. */
function moment(locale: DisplayLocale, plan: Plan, date: LocalDate, time: string): string {
  return plan.period.kind === 'cycle' ? `${weekdayOf(locale, date)} ${time}` : `${formatDayMonth(date)} ${time}`;
}

function weekdayOf(locale: DisplayLocale, date: LocalDate): string {
  return translate(locale, `day.${DAY_NAMES[weekdayIndex(date)] ?? 'mon'}`);
}
