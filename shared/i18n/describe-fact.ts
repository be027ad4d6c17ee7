import { COMPETENCES } from '../domain/model/competence.ts';
import { type Agreement, DAY_NAMES, type DemandRow, type Plan, type ShiftCode } from '../domain/model/plan.ts';
import type { FactDifference, ItemDifference } from '../domain/plan/diff-plans.ts';
import { parseLocalDate } from '../time/local-date.ts';
import { formatDate, formatNumber, formatPercent } from './format.ts';
import { type DisplayLocale, isTextKey, translate, translateDynamic } from './translate.ts';

/** Facts that changed, one phrase each: `Plasser: 24 til 30`. */
export function describeFacts(locale: DisplayLocale, facts: readonly FactDifference[]): string[] {
  return facts.map(({ fact, before, after }) => {
    const key = `diff.fact.${fact}`;
    const name = isTextKey(key) ? translate(locale, key) : fact;
    const [was, is] = [valueText(locale, fact, before), valueText(locale, fact, after)];
    const change = was === is ? translate(locale, 'diff.changed-value') : translate(locale, 'diff.from-to', { before: was, after: is });
    return translate(locale, 'diff.fact', { fact: name, change });
  });
}

/** What values of a fact are called, by the start of a text key. */
const VALUE_TEXTS: Readonly<Record<string, string>> = {
  competence: 'competence.',
  vacancy: 'diff.vacancy.',
  'unit.serviceType': 'service.',
  'period.kind': 'app.setup.kind.',
  'period.rotation': 'app.setup.rotation.',
  'settings.clockChangeHours': 'app.setup.clock.',
};

function valueText(locale: DisplayLocale, fact: string, value: unknown): string {
  if (value === undefined) return translate(locale, 'diff.nothing');
  if (fact === 'weekendEvery') return weekendText(locale, value as number | null);
  if (fact === 'fullTimeWeekHours' && value === 'three-part') return translate(locale, 'app.positions.three-part');
  if (fact === 'positionPercent' && typeof value === 'number') return formatPercent(locale, value, decimalsOf(value));
  if (typeof value === 'number') return formatNumber(locale, value, decimalsOf(value));
  if (typeof value === 'boolean') return translate(locale, value ? 'diff.yes' : 'diff.no');
  if (typeof value === 'string') return wordText(locale, fact, value);
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.map((one) => listWord(locale, fact, one)).join(', ');
  return translate(locale, 'diff.changed-value');
}

function wordText(locale: DisplayLocale, fact: string, value: string): string {
  const date = parseLocalDate(value);
  if (date) return formatDate(date);
  const start = VALUE_TEXTS[fact];
  return start !== undefined && isTextKey(start + value) ? translateDynamic(locale, start + value) : value;
}

function listWord(locale: DisplayLocale, fact: string, value: string): string {
  const date = parseLocalDate(value);
  if (date) return formatDate(date);
  return fact === 'days' ? translateDynamic(locale, `day.${value}.short`) : value;
}

function weekendText(locale: DisplayLocale, every: number | null): string {
  return every === null ? translate(locale, 'app.positions.weekend-none') : translate(locale, 'app.positions.weekend-every', { count: every });
}

// As many decimals as the number has, two at most.
function decimalsOf(value: number): number {
  return [0, 1].find((decimals) => Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-9) ?? 2;
}

type ItemPart = 'demand' | 'shiftCodes' | 'agreements';

/** Rows of demand, shift codes or agreements that came, went or changed, one sentence each with the whole of it. */
export function describeItems(locale: DisplayLocale, part: ItemPart, items: readonly ItemDifference[], before: Plan, after: Plan): string[] {
  return items.map((item) => {
    const what = itemName(locale, part, item.id);
    const was = itemText(locale, part, before, item.id);
    const is = itemText(locale, part, after, item.id);
    if (item.kind === 'added') return translate(locale, 'diff.item.added', { what, text: is });
    if (item.kind === 'removed') return translate(locale, 'diff.item.removed', { what, text: was });
    const change = was === is ? translate(locale, 'diff.changed-value') : translate(locale, 'diff.from-to', { before: was, after: is });
    return translate(locale, 'diff.fact', { fact: what, change });
  });
}

function itemName(locale: DisplayLocale, part: ItemPart, id: string): string {
  if (part === 'demand') return translate(locale, 'diff.item.demand');
  return part === 'agreements' ? translate(locale, 'diff.item.agreement') : translate(locale, 'diff.item.code', { code: id });
}

function itemText(locale: DisplayLocale, part: ItemPart, plan: Plan, id: string): string {
  if (part === 'demand')
    return textOf(
      plan.demand,
      (row) => row.id === id,
      (row) => demandText(locale, row),
    );
  if (part === 'shiftCodes')
    return textOf(
      plan.shiftCodes,
      ({ code }) => code === id,
      (code) => codeText(locale, code),
    );
  return textOf(
    plan.agreements,
    (agreement) => agreement.id === id,
    (agreement) => agreementText(locale, agreement),
  );
}

function textOf<T>(items: readonly T[], isOne: (item: T) => boolean, text: (item: T) => string): string {
  const item = items.find(isOne);
  return item === undefined ? '' : text(item);
}

/** A row of the demand in short: days, times, people. */
export function demandText(locale: DisplayLocale, { days, start, end, people, minimum, competence = {}, from, to, reason }: DemandRow): string {
  const isEveryDay = DAY_NAMES.every((day) => days.includes(day));
  const dayNames = days.map((day) => (day === 'holiday' ? translate(locale, 'day.holiday') : translate(locale, `day.${day}.short`)));
  const wanted = COMPETENCES.flatMap((id) => {
    const count = competence[id] ?? 0;
    return count === 0 ? [] : [translate(locale, 'diff.demand.competence', { count, competence: translate(locale, `competence.${id}`).toLowerCase() })];
  });
  const dates = [from, to].flatMap((date) => (date === undefined ? [] : [formatDate(date)]));
  return [
    translate(locale, 'diff.demand', {
      days: isEveryDay && days.length === DAY_NAMES.length ? `${dayNames[0]}–${dayNames.at(-1)}` : dayNames.join(' '),
      start,
      end,
      people,
    }),
    ...(minimum === undefined ? [] : [translate(locale, 'diff.demand.minimum', { minimum })]),
    ...wanted,
    ...(dates.length === 0 ? [] : [dates.join('–')]),
    ...(reason === undefined ? [] : [`«${reason}»`]),
  ].join(' ');
}

function codeText(locale: DisplayLocale, code: ShiftCode): string {
  if (code.kind === 'off') return translate(locale, `day-off.${code.dayOff}`);
  if (code.kind === 'leave') return isTextKey(`leave.${code.leave}`) ? translateDynamic(locale, `leave.${code.leave}`) : code.leave;
  const unpaid = code.unpaidBreakMinutes ?? 0;
  return `${code.start}–${code.end}${unpaid === 0 ? '' : translate(locale, 'report.legend.break', { minutes: `${unpaid} min` })}`;
}

function agreementText(locale: DisplayLocale, { type, from, to, lines }: Agreement): string {
  const params = { type: translate(locale, `agreement.${type}`), from: formatDate(from), to: formatDate(to), lines: lines === 'all' ? -1 : lines.length };
  return translate(locale, 'diff.agreement', params);
}
