import type { Plan } from '../domain/model/plan.ts';
import type { Evaluation, EvaluationUpdate } from '../domain/model/results.ts';
import type { PlanCommand } from '../domain/plan/command.ts';
import { AppFailure, appError } from '../errors/app-error.ts';
import { must } from '../kernel/assert.ts';
import { createPlanEvaluator, type PlanEvaluator } from './plan-evaluator.ts';
import type { ReadDb } from './ports/plan-store.ts';

/** A plan in memory with what the product says about it, valid for one revision. */
export interface PlanSession {
  readonly departmentId: string;
  readonly changedAt: string;
  readonly revision: number;
  readonly plan: Plan;
  readonly evaluation: Evaluation;
}

/** The plans worked on lately, kept with their evaluators so that a keystroke computes only what it touches. */
export interface PlanSessions {
  /** The plan at the store's revision: from memory when that is the one held, otherwise read anew. @throws AppFailure plan.not-found */
  open(db: Pick<ReadDb, 'plans'>, planId: string): PlanSession;
  /** Moves an open plan on by a command that was applied to it. The caller saves it, or forgets the session. */
  advance(planId: string, revision: number, plan: Plan, command: PlanCommand): EvaluationUpdate;
  forget(planId: string): void;
}

interface Held {
  readonly revision: number;
  readonly evaluator: PlanEvaluator;
}

/** @param limit how many plans are held; the one used longest ago goes first */
export function createPlanSessions(limit = 6): PlanSessions {
  // A Map keeps its order of insertion: the first key is the one used longest ago.
  const held = new Map<string, Held>();

  const hold = (planId: string, session: Held) => {
    held.delete(planId);
    held.set(planId, session);
    for (const oldest of held.keys()) {
      if (held.size <= limit) break;
      held.delete(oldest);
    }
    return session;
  };

  return {
    open: (db, planId) => {
      const head = db.plans.head(planId);
      if (!head) throw new AppFailure(appError('plan.not-found', { planId }));
      const known = held.get(planId);
      const { revision } = head;
      const { evaluator } = hold(
        planId,
        known?.revision === revision ? known : { revision, evaluator: createPlanEvaluator(must(db.plans.load(planId), `plan ${planId}`)) },
      );
      const { plan, evaluation } = evaluator;
      return { departmentId: head.departmentId, changedAt: head.changedAt, revision, plan, evaluation };
    },
    advance: (planId, revision, plan, command) => {
      const { evaluator } = must(held.get(planId), `session of plan ${planId}`);
      const update = evaluator.advance(plan, command);
      hold(planId, { revision, evaluator });
      return update;
    },
    forget: (planId) => {
      held.delete(planId);
    },
  };
}
