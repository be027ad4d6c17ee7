import type { Plan, RotaLine } from '../../domain/model/plan.ts';
import { buildTimeline } from '../../domain/timeline/build-timeline.ts';

/** A day on which shifts count more or less than their times say, because clocks change during them. */
export interface ClockChange {
  /** Day of the plan on which the shifts start. */
  readonly day: number;
  /** By code, only where it differs. Minutes, negative in spring. */
  readonly extraMinutes: ReadonlyMap<string, number>;
}

const known = new WeakMap<Plan, readonly ClockChange[]>();

/** The days of the plan on which a clock change alters what some work code counts; the product's own timeline says so. */
export function clockChanges(plan: Plan): readonly ClockChange[] {
  const found = known.get(plan);
  if (found) return found;
  const changes = plan.period.kind === 'cycle' ? [] : findChanges(plan);
  known.set(plan, changes);
  return changes;
}

function findChanges(plan: Plan): readonly ClockChange[] {
  const days = plan.period.weeks * 7;
  const lines = plan.shiftCodes
    .filter(({ kind }) => kind === 'work')
    .map(
      ({ code }): RotaLine => ({
        id: code,
        label: '',
        competence: 'assistant',
        positionPercent: 0,
        fullTimeWeekHours: 35.5,
        weekendEvery: null,
        cells: Array.from({ length: days }, () => code),
      }),
    );
  const byDay = new Map<number, Map<string, number>>();
  for (const { periods } of buildTimeline({ ...plan, lines, context: undefined }).chains) {
    for (const { day, shift, countedMinutes } of periods) {
      const extra = countedMinutes - shift.countedMinutes;
      if (extra !== 0) byDay.set(day, (byDay.get(day) ?? new Map<string, number>()).set(shift.code.code, extra));
    }
  }
  return [...byDay].sort(([a], [b]) => a - b).map(([day, extraMinutes]) => ({ day, extraMinutes }));
}
