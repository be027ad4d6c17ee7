import { useEffect } from 'react';
import { boundFacts } from '#shared/domain/model/bound-facts.ts';
import type { BoundReport } from '#shared/domain/model/bounds.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { useApp, usePlan } from '../../state/store.ts';

/** What is proven about the open plan; null until the first answer. */
export function useBounds(): BoundReport | null {
  const planId = usePlan((state) => state.planId);
  return useApp((state) => (state.proven?.planId === planId ? state.proven.report : null));
}

/** Hours a week that are proven of a figure; 0 where nothing is, or not yet. */
export function useProvenHours(id: string): number {
  return useBounds()?.bounds.find((bound) => bound.id === id)?.hours ?? 0;
}

// A plan is replaced, never changed, and the store asks at every move of the cursor.
const known = new WeakMap<Plan, string>();

function factsOf(plan: Plan): string {
  const facts = known.get(plan) ?? boundFacts(plan);
  known.set(plan, facts);
  return facts;
}

/** Keeps the proof up with positions, demand, weekends and shifts. Typed cells change none of these. Used once, by the strip. */
export function useKeptBounds(): void {
  const planId = usePlan((state) => state.planId);
  // While a change is on its way, the service may still know the plan as it was.
  const facts = usePlan((state) => (state.pending > 0 ? null : factsOf(state.plan)));
  const prove = useApp((state) => state.prove);
  useEffect(() => {
    if (facts !== null) prove(planId, facts);
  }, [planId, facts, prove]);
}
