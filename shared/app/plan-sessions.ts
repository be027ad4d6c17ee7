import { createEvaluator, type Evaluator } from '../domain/evaluate/create-evaluator.ts';
import type { Plan } from '../domain/model/plan.ts';
import type { Evaluation, EvaluationUpdate } from '../domain/model/results.ts';
import { AppFailure, appError } from '../errors/app-error.ts';
import { must } from '../kernel/assert.ts';
import type { ReadDb } from './ports/plan-store.ts';

/** A plan at one revision. */
export interface PlanSession {
  readonly departmentId: string;
  readonly changedAt: string;
  readonly revision: number;
  readonly plan: Plan;
  /** What the product says about the plan at this revision; ask before the session is advanced. */
  readonly evaluation: () => Evaluation;
  /** What a change of this plan would bring, without making it; ask before the session is advanced. */
  readonly preview: (changed: Plan) => EvaluationUpdate;
}

/** The plans worked on lately, kept with their evaluators so that a keystroke computes only what it touches. */
export interface PlanSessions {
  /** The plan at the store's revision: from memory when that is the one held, otherwise read anew. @throws AppFailure plan.not-found */
  open(db: Pick<ReadDb, 'plans'>, planId: string): PlanSession;
  /** Moves an open plan on to what a command made of it. The caller saves it, or forgets the session. */
  advance(planId: string, revision: number, plan: Plan): EvaluationUpdate;
  /** The plan at the store's revision, without evaluating it; null when it is gone. */
  planOf(db: Pick<ReadDb, 'plans'>, planId: string): Plan | null;
  /** The same as `advance` for a plan that perhaps nobody has open: then there is nothing to move. */
  follow(planId: string, revision: number, plan: Plan): void;
  forget(planId: string): void;
}

interface Held {
  readonly revision: number;
  readonly plan: Plan;
  readonly evaluator: Evaluator;
}

/** @param limit how many plans are held; the one used longest ago goes first */
export function createPlanSessions(limit = 6): PlanSessions {
  // A Map keeps its order of insertion: the first key is the one used longest ago.
  const sessions = new Map<string, Held>();

  const hold = (planId: string, held: Held): Held => {
    sessions.delete(planId);
    sessions.set(planId, held);
    for (const oldest of sessions.keys()) {
      if (sessions.size <= limit) break;
      sessions.delete(oldest);
    }
    return held;
  };

  return {
    open: (db, planId) => {
      const head = db.plans.head(planId);
      if (!head) throw new AppFailure(appError('plan.not-found', { planId }));
      const known = sessions.get(planId);
      const isCurrent = known?.revision === head.revision;
      const { revision, plan, evaluator } = hold(planId, isCurrent ? known : startSession(head.revision, must(db.plans.load(planId), `plan ${planId}`)));
      return {
        departmentId: head.departmentId,
        changedAt: head.changedAt,
        revision,
        plan,
        evaluation: () => evaluator.evaluation(),
        preview: (changed) => evaluator.preview(changed),
      };
    },
    advance: (planId, revision, plan) => {
      const { evaluator } = must(sessions.get(planId), `session of plan ${planId}`);
      const update = evaluator.update(plan);
      hold(planId, { revision, plan, evaluator });
      return update;
    },
    planOf: (db, planId) => {
      const head = db.plans.head(planId);
      const known = sessions.get(planId);
      return head !== null && known?.revision === head.revision ? known.plan : db.plans.load(planId);
    },
    follow: (planId, revision, plan) => {
      const known = sessions.get(planId);
      if (known?.revision !== revision - 1) {
        sessions.delete(planId);
        return;
      }
      known.evaluator.update(plan);
      sessions.set(planId, { revision, plan, evaluator: known.evaluator });
    },
    forget: (planId) => {
      sessions.delete(planId);
    },
  };
}

function startSession(revision: number, plan: Plan): Held {
  return { revision, plan, evaluator: createEvaluator(plan) };
}
