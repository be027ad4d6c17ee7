import { COMPETENCES } from '../domain/model/competence.ts';
import { DAY_NAMES, type Plan } from '../domain/model/plan.ts';
import type { Finding, FindingUnit } from '../domain/model/results.ts';
import { addDays, DAYS_PER_WEEK, isoWeek, parseLocalDate } from '../time/local-date.ts';
import { formatDate, formatDayMonth, formatMinutes, formatNumber } from './format.ts';
import { type DisplayLocale, isTextKey, type TextParams, translate, translateDynamic } from './translate.ts';

/**
 * A finding as one plain sentence. The text is `rule.<id>.finding`, or where it exists the one of the finding's variant
 * (`inputs.variant`) or severity; of that the one that names the municipality, where it and not the law has set the limit. A second sentence names
 * another department whose shifts have a part in it.
 * @throws Error when the rule has no text; the architecture tests loop over every rule.
 */
export function describeFinding(locale: DisplayLocale, finding: Finding, plan: Plan): string {
  const sentence = translateDynamic(locale, findingKey(finding, plan), findingParams(locale, finding, plan));
  // Sentences about the unit begin with the weekday.
  const whole = finding.line === null ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
  const unit = finding.inputs['elsewhere'];
  return unit === undefined ? whole : `${whole} ${translate(locale, 'finding.elsewhere', { unit })}`;
}

/** The key of the sentence that fits the finding. */
function findingKey(finding: Finding, plan: Plan): string {
  const { rule, severity, inputs } = finding;
  const base = `rule.${rule}.finding`;
  const special = [inputs.variant, severity].filter((part) => part !== undefined).map((part) => `${base}.${part}`);
  const key = special.find(isTextKey) ?? base;
  const overridden = `${key}.overridden`;
  return isTextKey(overridden) && isLimitOverridden(finding, plan) ? overridden : key;
}

/** Whether the limit itself is one that the municipality has set; a finding may also rest on other overridden numbers. */
function isLimitOverridden({ overridden = [], limit }: Finding, { settings }: Plan): boolean {
  return (settings.overrides ?? []).some(({ parameter, value }) => overridden.includes(parameter) && value === limit);
}

/** Everything a sentence may show, already formatted; `count` is the measured number itself, for plurals. */
function findingParams(locale: DisplayLocale, finding: Finding, plan: Plan): TextParams {
  const line = plan.lines.find((candidate) => candidate.id === finding.line);
  return {
    ...formattedInputs(locale, finding),
    label: line?.label || translate(locale, 'finding.line', { line: finding.line ?? '' }),
    when: dayText(locale, plan, finding.day),
    week: weekNumber(plan, finding.day),
    measured: amount(locale, finding.measured, finding.unit),
    limit: amount(locale, finding.limit, finding.unit),
    count: finding.measured,
    fromTime: finding.from.slice(11),
    toTime: finding.to.slice(11),
  };
}

/** A day of the plan in words: `mandag i uke 2` in a cycle, `mandag 11.01.` in a calendar plan. */
export function dayText(locale: DisplayLocale, plan: Plan, day: number): string {
  const name = DAY_NAMES[day % DAYS_PER_WEEK] ?? 'mon';
  const params = { day: translate(locale, `day.${name}`), week: weekNumber(plan, day), date: formatDayMonth(addDays(plan.period.start, day)) };
  return translate(locale, plan.period.kind === 'cycle' ? 'finding.when.cycle' : 'finding.when.calendar', params);
}

/** Week of the cycle, or ISO week of the date. */
function weekNumber(plan: Plan, day: number): number {
  return plan.period.kind === 'cycle' ? Math.floor(day / DAYS_PER_WEEK) + 1 : isoWeek(addDays(plan.period.start, day));
}

function amount(locale: DisplayLocale, value: number, unit: FindingUnit): string {
  return unit === 'minutes' ? formatMinutes(locale, value) : formatNumber(locale, value);
}

/** Inputs named `…Minutes` are durations, `competence` is a competence's id, other numbers are counts that plurals may need. */
function formattedInputs(locale: DisplayLocale, { inputs }: Finding): TextParams {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, formattedInput(locale, name, value)]));
}

function formattedInput(locale: DisplayLocale, name: string, value: string | number): string | number {
  if (typeof value === 'number') return name.endsWith('Minutes') ? formatMinutes(locale, value) : value;
  if (name === 'missing')
    return value
      .split(', ')
      .map((part) => translateDynamic(locale, `day-part.${part}`))
      .join(', ');
  const date = parseLocalDate(value);
  if (date) return formatDate(date);
  const competence = name === 'competence' ? COMPETENCES.find((id) => id === value) : undefined;
  return competence ? translate(locale, `competence.${competence}`).toLowerCase() : value;
}
