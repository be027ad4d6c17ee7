import type { Plan, RotaLine } from '#shared/domain/model/plan.ts';
import { nextId } from '../next-id.ts';

/** An empty line with the facts of the last one, which the next is most often like. */
export function newLine(plan: Plan, label: string): RotaLine {
  const last = plan.lines.at(-1);
  return {
    id: nextId(plan.lines),
    label,
    competence: last?.competence ?? 'healthcare-worker',
    positionPercent: last?.positionPercent ?? 100,
    fullTimeWeekHours: last?.fullTimeWeekHours ?? 35.5,
    weekendEvery: last ? last.weekendEvery : 3,
    cells: Array.from({ length: plan.period.weeks * 7 }, () => ''),
  };
}
