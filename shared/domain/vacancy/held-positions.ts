import { must } from '../../kernel/assert.ts';
import { positionCost } from '../cost/position-cost.ts';
import { createPricer } from '../cost/pricer.ts';
import type { HeldEffect, HeldReport, WeekHours } from '../model/held-position.ts';
import { isHeld } from '../model/is-held.ts';
import type { Plan, RotaLine } from '../model/plan.ts';
import { buildCoverage } from '../staffing/build-coverage.ts';
import { dayOf } from '../staffing/day-figures.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';

/**
 * What holding positions vacant saves and costs: their yearly cost, the hours on duty that are lost, and how much the deficit grows.
 * @param alsoHeld ids of lines to be looked at as if they were held too, for somebody who thinks about it
 * @term holdt vakant stilling @source rulebook 4.11, mode b
 */
export function heldPositions(plan: Plan, alsoHeld: readonly string[] = []): HeldReport {
  const asked = new Set(alsoHeld);
  const held: Plan = { ...plan, lines: plan.lines.map((line) => (asked.has(line.id) ? { ...line, vacancy: 'held' as const } : line)) };
  const ids = held.lines.filter(isHeld).map(({ id }) => id);
  const without = coverOf(held);
  const lines = ids.map((line) => ({ line, ...effectOf(held, [line], without) }));
  return { lines, ...effectOf(held, ids, without) };
}

function effectOf(held: Plan, ids: readonly string[], without: Cover): HeldEffect {
  const filled: Plan = { ...held, lines: held.lines.map((line) => (ids.includes(line.id) ? filledLine(line) : line)) };
  const within = coverOf(filled);
  return {
    ...savingOf(filled, ids),
    lost: difference(within.onDuty, without.onDuty),
    deficitGrowth: difference(without.deficit, within.deficit),
  };
}

function filledLine({ vacancy: _held, ...line }: RotaLine): RotaLine {
  return line;
}

function savingOf(filled: Plan, ids: readonly string[]): Pick<HeldEffect, 'savesYearOre' | 'reason'> {
  const timeline = buildTimeline(filled);
  const pricer = createPricer();
  const costs = ids.map((id) => {
    const lineIndex = filled.lines.findIndex((line) => line.id === id);
    const chain = must(
      timeline.chains.find(({ lineIndexes }) => lineIndexes.includes(lineIndex)),
      'the chain of a line',
    );
    const priced = must(pricer.priceChain(timeline, chain)[chain.lineIndexes.indexOf(lineIndex)], 'the price of a line');
    return positionCost(timeline, must(filled.lines[lineIndex], 'the line'), priced);
  });
  const unknown = costs.find(({ yearOre }) => yearOre === null);
  if (unknown) return { savesYearOre: null, reason: unknown.reason };
  return { savesYearOre: costs.reduce((sum, { yearOre }) => sum + (yearOre ?? 0), 0) };
}

interface Cover {
  readonly onDuty: WeekHours;
  readonly deficit: WeekHours;
}

function coverOf(plan: Plan): Cover {
  const coverage = buildCoverage(buildTimeline(plan));
  const days = coverage.timeline.days.map(({ day }) => dayOf(coverage, day).sums);
  const hours = (isWeekend: boolean, key: 'onDuty' | 'deficit') =>
    days.reduce((sum, day) => sum + (day.isWeekend === isWeekend ? day[key] : 0), 0) / 60 / plan.period.weeks;
  const sums = (key: 'onDuty' | 'deficit'): WeekHours => ({ weekday: hours(false, key), weekend: hours(true, key) });
  return { onDuty: sums('onDuty'), deficit: sums('deficit') };
}

function difference(more: WeekHours, less: WeekHours): WeekHours {
  return { weekday: more.weekday - less.weekday, weekend: more.weekend - less.weekend };
}
