import { type Problem, type ProblemPath, showFound } from '../../errors/problem.ts';
import type { Plan } from '../model/plan.ts';
import { lineIds } from './plan-problems.ts';

/** A line that the plan does not have. */
export function unknownLine(plan: Pick<Plan, 'lines'>, id: string, path: ProblemPath): readonly [Problem] {
  const known = plan.lines.map((line) => line.id);
  return [{ path, found: showFound(id), accepted: known.length > 0 ? '@line-ids' : '@nothing', values: lineIds(known) }];
}
