import { yearCost, yearCostReason } from '../cost/year-cost.ts';
import { INDICATORS } from '../indicators/index.ts';
import { indicatorValue } from '../indicators/indicator.ts';
import { COMPETENCES, type Competence } from '../model/competence.ts';
import type { Plan } from '../model/plan.ts';
import type { DayKindSums, PlanFigures } from '../model/plan-figures.ts';
import { DAY_PARTS, type DayPart, type Finding, type IndicatorValue, SEVERITIES, type Severity, type SeverityCounts } from '../model/results.ts';
import { type Day, daysOfKind } from '../staffing/day-figures.ts';
import type { LinePart } from './chain-part.ts';

/** Adds up a plan's lines and days, always in their order, so that the same parts give the same sums to the last bit. */
export function sumUp(plan: Plan, lines: readonly LinePart[], days: readonly Day[], demandMinutes: PlanFigures['demandMinutes']): PlanFigures {
  const { weeks } = plan.period;
  return {
    plan,
    lines: lines.map((line) => line.figures),
    plannedMinutes: byDayPart((part) => lines.reduce((sum, { work }) => sum + work.countedByDayPart[part], 0)),
    demandMinutes,
    weekday: sumDays(days, weeks, false),
    weekend: sumDays(days, weeks, true),
    costYear: costYear(lines, weeks),
  };
}

/** Every indicator's value, by id. */
export function indicatorValues(figures: PlanFigures): Readonly<Record<string, IndicatorValue>> {
  return Object.fromEntries(INDICATORS.map((indicator) => [indicator.id, indicatorValue(indicator, figures)]));
}

/** How many findings there are of each severity. */
export function countSeverities(findings: Iterable<readonly Finding[]>): SeverityCounts {
  const counts = noCounts();
  for (const list of findings) {
    const ofList = countsOf(list);
    for (const severity of SEVERITIES) counts[severity] += ofList[severity];
  }
  return counts;
}

// An edit changes the findings of one line and a few days; the lists of all others are the same objects as before.
const knownCounts = new WeakMap<readonly Finding[], SeverityCounts>();

function countsOf(list: readonly Finding[]): SeverityCounts {
  let counts = knownCounts.get(list);
  if (!counts) {
    const fresh = noCounts();
    for (const { severity } of list) fresh[severity] += 1;
    counts = fresh;
    knownCounts.set(list, counts);
  }
  return counts;
}

function noCounts(): Record<Severity, number> {
  return { breach: 0, 'needs-agreement': 0, covered: 0, advice: 0, info: 0 };
}

function sumDays(days: readonly Day[], weeks: number, isWeekend: boolean): DayKindSums {
  let surplus = 0;
  let deficit = 0;
  const competenceDeficit = Object.fromEntries(COMPETENCES.map((competence) => [competence, 0])) as Record<Competence, number>;
  const heads = byDayPart(() => ({ wanted: 0, planned: 0 }));
  for (const { sums } of days) {
    if (sums.isWeekend !== isWeekend) continue;
    surplus += sums.surplus;
    deficit += sums.deficit;
    for (const competence of COMPETENCES) competenceDeficit[competence] += sums.competenceDeficit[competence];
    for (const part of DAY_PARTS) {
      heads[part].wanted += sums.heads[part].wanted;
      heads[part].planned += sums.heads[part].planned;
    }
  }
  return { days: daysOfKind(weeks, isWeekend), surplus, deficit, competenceDeficit, heads };
}

function costYear(lines: readonly LinePart[], weeks: number): PlanFigures['costYear'] {
  const year = yearCost(
    lines.map(({ priced }) => priced),
    weeks,
  );
  const reason = yearCostReason(year);
  return year.yearOre === null && reason ? { reason } : { ore: year.yearOre ?? 0 };
}

function byDayPart<T>(of: (part: DayPart) => T): Record<DayPart, T> {
  return { day: of('day'), evening: of('evening'), night: of('night') };
}
