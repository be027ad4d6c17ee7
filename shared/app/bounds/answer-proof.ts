import type { Plan } from '../../domain/model/plan.ts';
import { gapClosers } from '../levers/gap-closers.ts';
import { leverFrontier } from '../levers/lever-frontier.ts';
import { basisOf, leverReport, leverStaff } from '../levers/lever-report.ts';
import type { SolveLinear } from '../ports/linear-solver.ts';
import type { ProofTask, ProofTasks, Prove } from '../ports/prover.ts';
import { boundReport } from './bound-report.ts';

type Answers = { readonly [T in ProofTask]: (plan: Plan, input: ProofTasks[T]['input'], solve: SolveLinear) => Promise<ProofTasks[T]['output']> };

const ANSWERS: Answers = {
  bounds: (plan, _, solve) => boundReport(plan, solve),
  levers: (plan, { levers, ...input }, solve) => leverReport(basisOf(plan, input), levers, solve),
  gap: (plan, { levers, ...input }, solve) => {
    const basis = basisOf(plan, input);
    return gapClosers(leverStaff(basis, levers).plan, solve, basis.prices.hiredWeekendOre);
  },
  frontier: (plan, { terms, ...input }, solve) => leverFrontier(basisOf(plan, input), terms, solve),
};

/** Answers questions here and now, with this engine. */
export function answerProof(solve: SolveLinear): Prove {
  return (task, plan, input) => ANSWERS[task](plan, input, solve);
}
