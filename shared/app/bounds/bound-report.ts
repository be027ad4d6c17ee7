import { buildBoundModel } from '../../domain/bound/build-bound-model.ts';
import { weekendTable } from '../../domain/bound/weekend-table.ts';
import type { BoundReport } from '../../domain/model/bounds.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { SolveLinear } from '../ports/linear-solver.ts';
import { proveBounds } from './prove-bounds.ts';
import { provenLevers } from './proven-levers.ts';

const WEEKEND = 'deficit.weekend';

/** All that is proven about a plan, what would remove its weekend deficit, and what the weekends take. The cells play no part. */
export async function boundReport(plan: Plan, solve: SolveLinear): Promise<BoundReport> {
  const bounds = await proveBounds(plan, solve);
  const hours = bounds.find(({ id }) => id === WEEKEND)?.hours ?? 0;
  return { bounds, levers: await provenLevers(plan, hours, solve), weekendTable: weekendTable(plan, buildBoundModel(plan)) };
}
