import { must } from '../../kernel/assert.ts';
import { nightAverageDay, nightAverageFrame } from '../../law/aml/night-work.ts';
import { weeklyRestMinimum } from '../../law/aml/rest.ts';
import { addDays } from '../../time/local-date.ts';
import { contractedHours, fullTimeNormHours } from '../hours/full-time-norm.ts';
import type { ExplainedShift, ExplanationStep } from '../model/explanation.ts';
import type { Finding } from '../model/results.ts';
import { planTime } from '../timeline/plan-time.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { minutesFrom, stretchOf } from './finding-stretch.ts';

/** How a finding's measured value, and its limit where that is worked out, come about; then how far apart the two are. */
export function stepsBehind(finding: Finding, shifts: readonly ExplainedShift[], timeline: Timeline): readonly ExplanationStep[] {
  return [...measuring(finding, shifts, timeline), ...comparing(finding)];
}

function measuring(finding: Finding, shifts: readonly ExplainedShift[], timeline: Timeline): readonly ExplanationStep[] {
  switch (finding.rule) {
    case 'daily-rest':
    case 'weekly-rest':
    case 'quick-return':
      return restSteps(finding, timeline);
    case 'shift-length':
    case 'break':
      return shifts.slice(0, 1).map((shift) => shiftStep(shift, finding, timeline));
    case 'week-hours':
      return weekSteps(finding, shifts);
    case 'night-average':
      return finding.inputs['variant'] === 'strain' ? [sumStep(shifts)] : [sumStep(shifts), nightLimit(finding, timeline)];
    case 'hours-balance':
      return contractedSteps(finding, timeline);
    case 'minimum-staffing':
    case 'competence-cover':
      return [{ step: 'on-duty', values: { present: finding.measured, needed: finding.limit } }];
    case 'plan-notice':
      return [{ step: 'days', values: { ...finding.inputs, days: finding.measured } }];
    default:
      return [];
  }
}

function restSteps(finding: Finding, timeline: Timeline): readonly ExplanationStep[] {
  const { start } = timeline.plan.period;
  const [from, to] = [minutesFrom(start, finding.from), minutesFrom(start, finding.to)];
  const rest: ExplanationStep = { step: 'rest', values: { from: finding.from, to: finding.to, restMinutes: finding.measured } };
  const time = planTime(timeline.plan);
  const added = time.toElapsed(to) - time.toElapsed(from) - (to - from);
  return added === 0 ? [rest] : [rest, { step: 'clock-change', values: { addedMinutes: added } }];
}

function shiftStep(shift: ExplainedShift, finding: Finding, timeline: Timeline): ExplanationStep {
  const present = minutesFrom(timeline.plan.period.start, shift.to) - minutesFrom(timeline.plan.period.start, shift.from);
  const breakMinutes = shift.unit === undefined ? (timeline.shifts.get(shift.code)?.unpaidBreakMinutes ?? 0) : present - shift.countedMinutes;
  return {
    step: 'shift',
    values: { code: shift.code, from: finding.from, to: finding.to, breakMinutes, countedMinutes: shift.countedMinutes },
  };
}

function weekSteps(finding: Finding, shifts: readonly ExplainedShift[]): readonly ExplanationStep[] {
  const sum = sumStep(shifts);
  const weeks = finding.inputs['weeks'];
  if (finding.inputs['variant'] !== 'mean' || weeks === undefined) return [sum];
  return [
    { step: 'sum', values: { count: shifts.length, sumMinutes: finding.measured * Number(weeks) } },
    { step: 'mean', values: { weeks, meanMinutes: finding.measured } },
  ];
}

function sumStep(shifts: readonly ExplainedShift[]): ExplanationStep {
  return { step: 'sum', values: { count: shifts.length, sumMinutes: shifts.reduce((sum, { countedMinutes }) => sum + countedMinutes, 0) } };
}

function nightLimit(finding: Finding, { law, plan }: Timeline): ExplanationStep {
  const date = addDays(plan.period.start, finding.day);
  return {
    step: 'night-limit',
    values: {
      dayMinutes: law.valueOnOrFirst(nightAverageDay, date),
      weeks: law.valueOnOrFirst(nightAverageFrame, plan.period.start),
      weeklyRestMinutes: law.valueOnOrFirst(weeklyRestMinimum, date),
      limitMinutes: finding.limit,
    },
  };
}

function contractedSteps(finding: Finding, timeline: Timeline): readonly ExplanationStep[] {
  const { plan } = timeline;
  const line = must(
    plan.lines.find(({ id }) => id === finding.line),
    'The line of a finding',
  );
  const norm = fullTimeNormHours(timeline, stretchOf(finding, timeline).chain, line);
  const values = { percent: line.positionPercent, weekMinutes: norm * 60, ownWeekMinutes: contractedHours(line, norm) * 60, weeks: plan.period.weeks };
  return [{ step: 'contracted', values: { ...values, contractedMinutes: finding.limit } }];
}

/** In minutes only: numbers of people, days and shifts speak for themselves. */
function comparing({ rule, measured, limit, unit, inputs }: Finding): readonly ExplanationStep[] {
  if (unit !== 'minutes' || rule === 'overlap') return [];
  const difference: ExplanationStep =
    measured < limit
      ? { step: 'short-of', values: { differenceMinutes: limit - measured } }
      : { step: 'above', values: { differenceMinutes: measured - limit } };
  const owed = inputs['owedMinutes'];
  return owed === undefined ? [difference] : [difference, { step: 'owed', values: { owedMinutes: owed } }];
}
