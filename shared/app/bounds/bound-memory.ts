import { boundFacts } from '../../domain/model/bound-facts.ts';
import type { BoundReport } from '../../domain/model/bounds.ts';
import type { Plan } from '../../domain/model/plan.ts';

/** Proofs by what they depend on, so that a plan is proven anew when positions, demand, weekends or shifts change, and never for a cell. */
export type BoundMemory = (plan: Plan) => Promise<BoundReport>;

/**
 * @param report proves
 * @param limit how many reports are kept; the one asked for longest ago goes first
 */
export function createBoundMemory(report: BoundMemory, limit = 12): BoundMemory {
  const known = new Map<string, Promise<BoundReport>>();
  return (plan) => {
    const facts = boundFacts(plan);
    const answer = known.get(facts) ?? report(plan);
    known.delete(facts);
    known.set(facts, answer);
    // What failed is tried again the next time.
    answer.catch(() => known.delete(facts));
    for (const oldest of known.keys()) {
      if (known.size <= limit) break;
      known.delete(oldest);
    }
    return answer;
  };
}
