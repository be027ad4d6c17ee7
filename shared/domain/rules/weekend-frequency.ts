import { must } from '../../kernel/assert.ts';
import { DAYS_PER_WEEK, MINUTES_PER_DAY, MINUTES_PER_WEEK } from '../../time/local-date.ts';
import type { Finding } from '../model/results.ts';
import type { Chain, WorkPeriod } from '../timeline/timeline.ts';
import type { ChainRule, RuleContext } from './rule.ts';
import { placeOnLine } from './support/chain-moment.ts';

const SATURDAY = 5;

/**
 * Worked weekends against those agreed on the line. A weekend is worked if any work time lies between Saturday 00:00 and
 * Sunday 24:00 by the clock; a setting may leave out the Friday night shift.
 * @term helgefrekvens
 */
export const weekendFrequency: ChainRule = {
  id: 'weekend-frequency',
  citation: '–',
  scope: 'chain',
  severities: ['advice'],
  parameters: [],
  check(chain, context) {
    const worked = workedWeekends(chain, context.timeline.plan.settings.fridayNightCountsAsWeekend ?? true);
    if (worked.length === 0) return [];
    return chain.lineIndexes.flatMap((lineIndex, position) => judgeLine(worked, lineIndex, position, chain, context));
  },
};

/** Chain weeks whose weekend is worked, in order. */
function workedWeekends(chain: Chain, fridayNightCounts: boolean): readonly number[] {
  const weeks = new Set<number>();
  for (const period of chain.periods) {
    const week = weekendOf(period);
    const startsOnFriday = period.start < week * MINUTES_PER_WEEK + SATURDAY * MINUTES_PER_DAY;
    const touches = period.end > week * MINUTES_PER_WEEK + SATURDAY * MINUTES_PER_DAY;
    if (touches && (fridayNightCounts || !startsOnFriday)) weeks.add(week);
  }
  return [...weeks].sort((a, b) => a - b);
}

function weekendOf(period: WorkPeriod): number {
  return Math.floor(period.start / MINUTES_PER_WEEK);
}

function judgeLine(worked: readonly number[], lineIndex: number, position: number, chain: Chain, context: RuleContext): readonly Finding[] {
  const { plan } = context.timeline;
  const line = must(plan.lines[lineIndex], 'The line');
  const allowed = allowedWeekends(line.weekendEvery, chain.weeks, chain.cyclic);
  if (worked.length <= allowed) return [];
  const firstDay = position * plan.period.weeks * DAYS_PER_WEEK;
  const lastDay = firstDay + plan.period.weeks * DAYS_PER_WEEK;
  const own = worked.map((week) => week * DAYS_PER_WEEK + SATURDAY).filter((day) => day >= firstDay && day < lastDay);
  // Jump to the first weekend that is one too many; in a rolling rota that may lie on another line.
  const day = own[Math.min(allowed, own.length - 1)] ?? firstDay;
  const { date: _, ...place } = placeOnLine(context.timeline, chain, day, firstDay * MINUTES_PER_DAY, lastDay * MINUTES_PER_DAY);
  return [
    {
      rule: weekendFrequency.id,
      citation: weekendFrequency.citation,
      severity: 'advice',
      ...place,
      measured: worked.length,
      limit: allowed,
      unit: 'weekends',
      agreement: null,
      inputs: { weeks: chain.weeks, ...(line.weekendEvery === null ? { variant: 'none' } : { every: line.weekendEvery }) },
    },
  ];
}

/** A cycle repeats for ever, so its share decides; a calendar plan may begin with the weekend that is due. */
function allowedWeekends(every: number | null, weeks: number, cyclic: boolean): number {
  if (every === null) return 0;
  return cyclic ? Math.floor(weeks / every) : Math.ceil(weeks / every);
}
