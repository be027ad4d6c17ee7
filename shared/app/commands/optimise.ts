import type { ParsedInput } from '../../contract/methods.ts';
import { evaluatePlan } from '../../domain/evaluate/evaluate-plan.ts';
import type { OptimiseJob } from '../../domain/model/optimise-job.ts';
import { AppFailure, appError } from '../../errors/app-error.ts';
import { cellsToKeep } from '../../optimiser/leader/cells-to-keep.ts';
import { optimiseFigures } from '../../optimiser/leader/optimise-figures.ts';
import { MOST_CODES } from '../../optimiser/search/plan-problem.ts';
import type { AppContext } from '../app-context.ts';
import { withCells } from '../optimise/job-parts.ts';
import { mergeFound } from '../optimise/merge-found.ts';
import { provenFigures } from '../optimise/proven-figures.ts';
import type { PlanSession } from '../plan-sessions.ts';

/** A search goes on with other chances than the one before it. */
const NEXT_SEED = 1000;

/**
 * `optimise.start`: begins to search for a suggestion, in place of an earlier one. The plan stays as it is. While one is being made for the plan, it answers that.
 * @throws AppFailure `plan.not-found`, `optimise.busy`, `optimise.too-many-codes`
 */
export function startOptimising(context: AppContext, { planId, settings }: ParsedInput<'optimise.start'>): OptimiseJob {
  const { session, underWay } = readyFor(context, planId);
  if (underWay) return underWay;
  const { plan } = session;
  return context.optimiseJobs.start({
    planId,
    plan,
    settings,
    locked: cellsToKeep(plan, settings),
    before: optimiseFigures(plan, session.evaluation(), plan),
    proven: context.bounds(plan).then(({ bounds }) => provenFigures(bounds)),
  });
}

/**
 * `optimise.continue`: searches on from what was found. What was typed in the plan since stays, and `keepCells` stay as the suggestion has them.
 * @throws AppFailure `plan.not-found`, `optimise.busy`, `optimise.none`
 */
export function continueOptimising(context: AppContext, { planId, seconds, keepCells }: ParsedInput<'optimise.continue'>): OptimiseJob {
  const { session, underWay } = readyFor(context, planId);
  if (underWay) return underWay;
  const held = context.optimiseJobs.of(planId);
  if (held === null) throw new AppFailure(appError('optimise.none', { planId }));
  const { plan } = session;
  const { cells, changedSince } = mergeFound(held, plan);
  const { settings, elapsedMs, moves } = held.job;
  const next = { ...settings, seconds, seed: settings.seed + NEXT_SEED, keepCells: [...settings.keepCells, ...changedSince, ...keepCells] };
  const found = withCells(plan, cells);
  return context.optimiseJobs.start({
    planId,
    plan,
    settings: next,
    locked: cellsToKeep(plan, next),
    before: optimiseFigures(plan, session.evaluation(), plan),
    proven: context.bounds(plan).then(({ bounds }) => provenFigures(bounds)),
    begun: { cells, elapsedMs, moves, now: optimiseFigures(found, evaluatePlan(found), plan) },
  });
}

/** `optimise.stop`: the search ends soon, with the best so far. Nothing happens when none is going on. */
export function stopOptimising({ optimiseJobs }: AppContext, { planId }: ParsedInput<'optimise.stop'>): { planId: string } {
  optimiseJobs.stop(planId);
  return { planId };
}

/** `optimise.discard`: throws the suggestion away, also while it is made. */
export function discardSuggestion({ optimiseJobs }: AppContext, { planId }: ParsedInput<'optimise.discard'>): { planId: string } {
  optimiseJobs.discard(planId);
  return { planId };
}

/** The plan to search for, and the job for it that is going on already. */
function readyFor({ unitOfWork, sessions, optimiseJobs }: AppContext, planId: string): { session: PlanSession; underWay: OptimiseJob | null } {
  return unitOfWork.read((db) => {
    const session = sessions.open(db, planId);
    const searching = optimiseJobs.searching();
    if (searching === planId) return { session, underWay: optimiseJobs.of(planId)?.job ?? null };
    if (searching !== null) throw new AppFailure(appError('optimise.busy', { name: sessions.planOf(db, searching)?.name ?? '' }));
    const count = session.plan.shiftCodes.filter(({ kind }) => kind === 'work').length;
    if (count > MOST_CODES) throw new AppFailure(appError('optimise.too-many-codes', { count, limit: MOST_CODES }));
    return { session, underWay: null };
  });
}
