import { MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { ExplainedShift } from '../model/explanation.ts';
import type { Finding } from '../model/results.ts';
import { redDaysBefore, redDaysOf } from '../rules/support/red-day-list.ts';
import { personChain } from '../timeline/person-chain.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { explainedShift, minutesFrom, type PlacedPeriod, placedPeriods, planMinutes, stretchOf } from './finding-stretch.ts';

/** Rules whose findings lie between shifts, so that the shifts on either side belong to them. */
const BETWEEN_SHIFTS = ['daily-rest', 'weekly-rest', 'quick-return'];

/** Rules that judge everything a line has in the period. */
const ABOUT_WHOLE_PERIOD = ['hours-balance', 'weekend-frequency', 'three-part-conditions'];

/** The shifts behind a finding, in order. None where it speaks of a line's whole period, or of the plan's own dates. */
export function shiftsBehind(finding: Finding, timeline: Timeline): readonly ExplainedShift[] {
  if (finding.rule === 'plan-notice') return [];
  if (finding.line === null) return shiftsOnDuty(finding, timeline);
  if (ABOUT_WHOLE_PERIOD.includes(finding.rule)) return [];
  const { chain, from, to } = stretchOf(finding, timeline);
  const placed = placedPeriods(finding.rule === 'break' ? chain : personChain(chain));
  const isBehind = isBehindFinding(finding, timeline);
  return placed
    .filter((shift) => isBehind(shift, from, to))
    .toSorted((a, b) => a.start - b.start)
    .map((shift) => explainedShift(timeline, shift));
}

type IsBehind = (shift: PlacedPeriod, from: number, to: number) => boolean;

function isBehindFinding(finding: Finding, timeline: Timeline): IsBehind {
  if (BETWEEN_SHIFTS.includes(finding.rule)) return ({ start, end }, from, to) => end === from || start === to;
  if (finding.rule === 'overlap') return ({ start, end }, from, to) => start < to && end > from;
  if (finding.rule === 'red-days') return onRedDay(finding, timeline);
  // Weeks, runs and single shifts: a shift belongs to the day on which it starts.
  return ({ start }, from, to) => start >= from && start < to;
}

function onRedDay(finding: Finding, timeline: Timeline): IsBehind {
  const { chain } = stretchOf(finding, timeline);
  const days = chain.weeks * 7;
  const red = new Set([...redDaysBefore(chain, timeline), ...redDaysOf(chain, timeline)].map(({ day }) => day));
  const isRed = (day: number) => red.has(chain.cyclic ? ((day % days) + days) % days : day);
  return ({ start, end }, from, to) => {
    for (let day = Math.floor(start / MINUTES_PER_DAY); day * MINUTES_PER_DAY < end; day += 1) {
      if (isRed(day) && day * MINUTES_PER_DAY >= from && day * MINUTES_PER_DAY < to) return true;
    }
    return false;
  };
}

/** Everybody on duty in a stretch of clock time; in a cycle the last night comes round to the first morning. */
function shiftsOnDuty(finding: Finding, timeline: Timeline): readonly ExplainedShift[] {
  const { start, kind } = timeline.plan.period;
  const [from, to] = [minutesFrom(start, finding.from), minutesFrom(start, finding.to)];
  const offsets = kind === 'cycle' ? [0, -planMinutes(timeline)] : [0];
  return timeline.chains.flatMap((chain) =>
    chain.periods
      .filter((period) => {
        const midnight = period.day * MINUTES_PER_DAY;
        return offsets.some((offset) => midnight + offset + period.shift.startMinute < to && midnight + offset + period.shift.endMinute > from);
      })
      .map((period) => explainedShift(timeline, { period })),
  );
}
