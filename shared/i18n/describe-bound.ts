import type { Bound, BoundLever, BoundSentence, WeighedSpan } from '../domain/model/bounds.ts';
import { DAY_NAMES, type DayName } from '../domain/model/plan.ts';
import { formatHours, formatKroner, formatNumber, formatPercent, formatShare } from './format.ts';
import { type DisplayLocale, translate, translateDynamic } from './translate.ts';

/** A sentence of an argument in words. */
export function describeBoundSentence(locale: DisplayLocale, { key, params, competence, codes, spans }: BoundSentence): string {
  const shown = Object.entries(params).map(([name, value]) => [name, shownParam(locale, name, value)] as const);
  return translateDynamic(locale, key, {
    ...Object.fromEntries(shown),
    competence: competence === undefined ? 'none' : translate(locale, `competence.${competence}`),
    codes: codes === undefined || codes.length === 0 ? '' : ` (${codes.join(', ')})`,
    spans: spans === undefined ? '' : spans.map((span) => spanText(locale, span)).join('; '),
  });
}

/** The argument of a bound, sentence by sentence. */
export function describeArgument(locale: DisplayLocale, { argument }: Pick<Bound, 'argument'>): readonly string[] {
  return argument.map((sentence) => describeBoundSentence(locale, sentence));
}

/** The name of the figure that a bound limits. */
export function boundName(locale: DisplayLocale, id: string): string {
  return id === 'deficit.all' ? translate(locale, 'bound.all.name') : translateDynamic(locale, `indicator.${id}.name`);
}

/** Below this many hours a week nobody would call it a deficit. */
const NOTHING_HOURS = 0.05;

/** What a lever changes, what it leaves, and what it costs: three short texts. */
export function describeLever(
  locale: DisplayLocale,
  { kind, params, hoursAfter, costYearOre }: BoundLever,
): { readonly change: string; readonly effect: string; readonly cost: string } {
  const shown = Object.entries(params).map(
    ([name, value]) => [name, name === 'percent' ? formatPercent(locale, Number(value), decimalsOf(Number(value), 1)) : value] as const,
  );
  return {
    change: translate(locale, `bound.lever.${kind}`, Object.fromEntries(shown)),
    effect:
      hoursAfter < NOTHING_HOURS
        ? translate(locale, 'bound.lever.removes')
        : translate(locale, 'bound.lever.leaves', { hours: formatHours(locale, hoursAfter, decimalsOf(hoursAfter)) }),
    cost:
      costYearOre === null
        ? translate(locale, 'bound.lever.cost-unknown')
        : translate(locale, 'bound.lever.cost', { kroner: formatKroner(locale, Math.round(costYearOre / KRONER_STEP_ORE) * KRONER_STEP_ORE) }),
  };
}

/** An estimate is told in whole thousands of kroner. */
const KRONER_STEP_ORE = 100_000;

/** The present weekend deficit against what is proven unavoidable, in one sentence. Empty where the rota has none and none is proven. */
export function describeProofLine(locale: DisplayLocale, presentHours: number, provenHours: number): string {
  const params = {
    present: formatHours(locale, presentHours, decimalsOf(presentHours, 1)),
    hours: formatHours(locale, provenHours, decimalsOf(provenHours, 1)),
  };
  if (presentHours < NOTHING_HOURS && provenHours < NOTHING_HOURS) return '';
  if (provenHours < NOTHING_HOURS) return translate(locale, 'bound.line.none', params);
  if (provenHours > presentHours + NOTHING_HOURS) return translate(locale, 'bound.line.below', params);
  return translate(locale, provenHours > presentHours - NOTHING_HOURS ? 'bound.line.all' : 'bound.line.part', params);
}

// Names say what a number is: hours, a count of lines for a plural, or another count.
function shownParam(locale: DisplayLocale, name: string, value: number): string | number {
  if (name.startsWith('hours')) return formatHours(locale, value, decimalsOf(value));
  return name === 'lines' ? value : formatNumber(locale, value, decimalsOf(value));
}

/** As many decimals as a sum needs to be checked by hand. */
function decimalsOf(value: number, most = 2): number {
  return [0, 1].find((decimals) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-6) ?? most;
}

function spanText(locale: DisplayLocale, { days, from, to, weight }: WeighedSpan): string {
  const span = `${daysText(locale, days)} ${clockText(from)}–${clockText(to)}`;
  return weight === 1 ? span : translate(locale, 'bound.argument.span-weight', { span, percent: formatShare(locale, weight) });
}

/** `07:30`; the end of a day is `24:00`. */
function clockText(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Days that follow each other as a stretch: `ma–fr`, `lø, sø`. */
function daysText(locale: DisplayLocale, days: readonly DayName[]): string {
  const short = (day: DayName) => translate(locale, `day.${day}.short`);
  const [first, last] = [days[0], days.at(-1)];
  const isStretch = first !== undefined && last !== undefined && DAY_NAMES.indexOf(last) - DAY_NAMES.indexOf(first) === days.length - 1;
  return isStretch && days.length > 2 ? `${short(first)}–${short(last)}` : days.map(short).join(', ');
}
