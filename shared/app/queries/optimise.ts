import type { ParsedInput } from '../../contract/methods.ts';
import type { OptimiseProposal } from '../../contract/optimise-parts.ts';
import { comparePlans } from '../../domain/evaluate/compare-plans.ts';
import { evaluatePlan } from '../../domain/evaluate/evaluate-plan.ts';
import type { OptimiseJob } from '../../domain/model/optimise-job.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import { isUnlawfulOnLine } from '../../optimiser/leader/optimise-figures.ts';
import type { AppContext } from '../app-context.ts';
import { withCells } from '../optimise/job-parts.ts';
import { mergeFound } from '../optimise/merge-found.ts';

/** `optimise.get`: the suggestion that is being made or waits for an answer; null when there is none. */
export function getOptimiseJob({ optimiseJobs }: AppContext, { planId }: ParsedInput<'optimise.get'>): { job: OptimiseJob | null } {
  return { job: optimiseJobs.of(planId)?.job ?? null };
}

/** `optimise.proposal`: the suggestion beside the plan as it is now. @throws AppFailure `plan.not-found`, `optimise.none` */
export function getProposal({ unitOfWork, sessions, optimiseJobs }: AppContext, { planId }: ParsedInput<'optimise.proposal'>): OptimiseProposal {
  const held = optimiseJobs.of(planId);
  if (held === null) throw new AppFailure(appError('optimise.none', { planId }));
  return unitOfWork.read((db) => {
    const { plan, revision, evaluation } = sessions.open(db, planId);
    const merged = mergeFound(held, plan);
    const found = withCells(plan, merged.cells);
    const after = { plan: found, evaluation: evaluatePlan(found) };
    return {
      revision,
      ...merged,
      comparison: comparePlans({ plan, evaluation: evaluation() }, after),
      unlawful: after.evaluation.findings.filter(isUnlawfulOnLine),
    };
  });
}
