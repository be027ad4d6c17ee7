import { boundFacts } from '../../domain/model/bound-facts.ts';
import type { BoundReport } from '../../domain/model/bounds.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { SolveLinear } from '../ports/linear-solver.ts';
import { boundReport } from './bound-report.ts';

/** Proofs by what they depend on, so that a plan is proven anew when positions, demand, weekends or shifts change, and never for a cell. */
export type BoundMemory = (plan: Plan) => Promise<BoundReport>;

/** @param limit how many reports are kept; the one asked for longest ago goes first */
export function createBoundMemory(solve: SolveLinear, limit = 12): BoundMemory {
  const known = new Map<string, Promise<BoundReport>>();
  return (plan) => {
    const facts = boundFacts(plan);
    const report = known.get(facts) ?? boundReport(plan, solve);
    known.delete(facts);
    known.set(facts, report);
    // What failed is tried again the next time.
    report.catch(() => known.delete(facts));
    for (const oldest of known.keys()) {
      if (known.size <= limit) break;
      known.delete(oldest);
    }
    return report;
  };
}
