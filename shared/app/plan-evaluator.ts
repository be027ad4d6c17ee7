import type { Plan } from '../domain/model/plan.ts';
import type { Evaluation, EvaluationUpdate } from '../domain/model/results.ts';
import type { PlanCommand } from '../domain/plan/command.ts';

/** A plan with what the product says about it, moved on command by command. */
export interface PlanEvaluator {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  /** @param plan the plan after the command */
  advance(plan: Plan, command: PlanCommand): EvaluationUpdate;
}

const NOTHING: Evaluation = {
  indicators: {},
  lines: [],
  days: [],
  findings: [],
  counts: { breach: 0, 'needs-agreement': 0, covered: 0, advice: 0, info: 0 },
};

export function createPlanEvaluator(first: Plan): PlanEvaluator {
  let plan = first;
  return {
    get plan() {
      return plan;
    },
    evaluation: NOTHING,
    advance: (next) => {
      plan = next;
      return { kind: 'full', evaluation: NOTHING };
    },
  };
}
