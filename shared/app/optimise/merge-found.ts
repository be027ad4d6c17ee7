import type { Plan } from '../../domain/model/plan.ts';
import type { CellChange, CellPlace } from '../../domain/plan/command.ts';
import { diffPlans } from '../../domain/plan/diff-plans.ts';
import type { HeldJob } from './job-parts.ts';

/** What was found for an earlier state of a plan, as changes of the plan as it is now. */
export interface Merged {
  readonly cells: readonly CellChange[];
  /** Cells changed in the plan since the search began. They stay, whatever was found for them. */
  readonly changedSince: readonly CellPlace[];
  /** Whether anything but cells changed. */
  readonly hasNewFacts: boolean;
}

/** Lays what was found over the plan as it is now. Cells changed since, pinned since, or gone are left alone, and so are shifts whose code is gone. */
export function mergeFound({ base, cells }: Pick<HeldJob, 'base' | 'cells'>, now: Plan): Merged {
  const earlier = new Map(base.lines.map((line) => [line.id, line]));
  const present = new Map(now.lines.map((line) => [line.id, line]));
  const codes = new Set(now.shiftCodes.map(({ code }) => code));
  const difference = diffPlans(base, now);
  const { facts, lines, shiftCodes, demand, agreements } = difference;
  return {
    cells: cells.filter(({ line: id, day, text }) => {
      const line = present.get(id);
      const isUntouched = line !== undefined && line.cells[day] === earlier.get(id)?.cells[day] && !line.pinnedDays?.includes(day);
      return isUntouched && line.cells[day] !== text && (text === '' || codes.has(text));
    }),
    changedSince: difference.cells.flatMap(({ line, day }) => (day === null ? [] : [{ line, day }])),
    hasNewFacts: [facts, lines, shiftCodes, demand, agreements].some((part) => part.length > 0),
  };
}
