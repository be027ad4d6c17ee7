import { must } from '../../kernel/assert.ts';
import { DAYS_PER_WEEK, daysBetween, type LocalDate, type LocalDateTime, localDateTime, MINUTES_PER_DAY, MINUTES_PER_WEEK } from '../../time/local-date.ts';
import type { ExplainedShift } from '../model/explanation.ts';
import type { Finding } from '../model/results.ts';
import type { Chain, Timeline, WorkPeriod } from '../timeline/timeline.ts';

/** A finding's stretch on the chain of its line, in clock minutes from the chain's first Monday. */
export interface FindingStretch {
  readonly chain: Chain;
  readonly from: number;
  readonly to: number;
}

/** Where a finding about a line lies on the line's chain. */
export function stretchOf(finding: Finding, timeline: Timeline): FindingStretch {
  const { plan } = timeline;
  const lineIndex = plan.lines.findIndex(({ id }) => id === finding.line);
  const chain = must(
    timeline.chains.find(({ lineIndexes }) => lineIndexes.includes(lineIndex)),
    'The chain of a finding',
  );
  const offset = chain.lineIndexes.indexOf(lineIndex) * plan.period.weeks * MINUTES_PER_WEEK;
  const minutes = (moment: LocalDateTime) => offset + minutesFrom(plan.period.start, moment);
  return { chain, from: minutes(finding.from), to: minutes(finding.to) };
}

/** Clock minutes from midnight at the start of a date. */
export function minutesFrom(start: LocalDate, moment: LocalDateTime): number {
  const [date, time] = [moment.slice(0, 10) as LocalDate, moment.slice(11)];
  return daysBetween(start, date) * MINUTES_PER_DAY + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** A shift of a chain, seen from one of its rounds. */
export interface PlacedPeriod {
  readonly period: WorkPeriod;
  readonly start: number;
  readonly end: number;
}

/** Everything worked on a chain around its seams: what lies before the plan, the plan, and in a cycle the rounds next to it. */
export function placedPeriods(chain: Chain): readonly PlacedPeriod[] {
  const round = chain.weeks * MINUTES_PER_WEEK;
  const offsets = chain.cyclic ? [-round, 0, round] : [0];
  return offsets.flatMap((offset) => [...chain.before, ...chain.periods].map((period) => ({ period, start: period.start + offset, end: period.end + offset })));
}

/** The shift as an explanation shows it: on its own line, with its times by the clock. */
export function explainedShift({ plan }: Timeline, { period }: Pick<PlacedPeriod, 'period'>): ExplainedShift {
  const { start } = plan.period;
  const midnight = period.day * MINUTES_PER_DAY;
  return {
    line: period.lineId,
    day: period.day,
    code: period.shift.code.code,
    from: localDateTime(start, midnight + period.shift.startMinute),
    to: localDateTime(start, midnight + period.shift.endMinute),
    countedMinutes: period.countedMinutes,
    ...(period.unit === undefined ? {} : { unit: period.unit }),
  };
}

/** Days of the plan in minutes. */
export function planMinutes({ plan }: Timeline): number {
  return plan.period.weeks * DAYS_PER_WEEK * MINUTES_PER_DAY;
}
