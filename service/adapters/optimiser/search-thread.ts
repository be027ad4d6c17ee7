import os from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchNews } from '#shared/app/ports/search.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { OptimiseFigures } from '#shared/domain/model/optimise-job.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import type { CellChange } from '#shared/domain/plan/command.ts';
import { optimiseFigures } from '#shared/optimiser/leader/optimise-figures.ts';
import type { SearchProgress } from '#shared/optimiser/search/anneal.ts';
import { changedCells, problemOf, searchLawfully } from '#shared/optimiser/search/optimise-plan.ts';
import { costParts } from '#shared/optimiser/search/roster-cost.ts';
import type { SearchReport, ThreadOrder } from './messages.ts';

/** The thread in which the optimiser searches, so that nothing else waits for it. Begins with the order it is made with and ends with its result. */
const { plan, likeness, priorities, locked, seed, moves, milliseconds, heat, stop } = workerData as ThreadOrder;
// Typing goes before searching. Elsewhere than on Linux the priority is that of the whole program, which must keep its own.
if (process.platform === 'linux') os.setPriority(10);
const stopFlag = new Int32Array(stop);
const lockedDays = new Map<string, Set<number>>();
for (const { line, day } of locked) lockedDays.set(line, (lockedDays.get(line) ?? new Set()).add(day));
const tell = (report: SearchReport) => parentPort?.postMessage(report);
// Nobody reads faster than this, and messages cost time.
const NEWS_EVERY = 250;
// Looking closely at a rota may cost the search so much of its time.
const LOOKING_SHARE = 0.04;
// The first looks are slow, before the code is warm; nobody should wait long for the next one because of that.
const LONGEST_WAIT = 2500;
let toldAt = Number.NEGATIVE_INFINITY;
let lookAt = Number.NEGATIVE_INFINITY;
let looked: Uint8Array | null = null;

const problem = problemOf({ plan, likeness, priorities, isLocked: (line, day) => lockedDays.get(line.id)?.has(day) ?? false });
const result = searchLawfully(
  plan,
  problem,
  { seed, milliseconds, moves: moves ?? Number.POSITIVE_INFINITY, heat },
  {
    now: () => performance.now(),
    isStopped: () => Atomics.load(stopFlag, 0) === 1,
    onProgress: (progress) => {
      const now = performance.now();
      if (now - toldAt < NEWS_EVERY) return;
      toldAt = now;
      const { moves: done, cost, share } = progress;
      tell({ type: 'news', news: { moves: done, cost, share, best: done > 0 && looksAgain(now, progress.best) ? closeLook(progress) : undefined } });
    },
  },
);
const figures = figuresWith(result.cells);
const movableCells = problem.allowed.reduce((sum, bits) => sum + Number((bits & (bits - 1)) !== 0), 0);
tell({
  type: 'result',
  outcome: { ...result, judged: { before: judged(problem.initial, figuresWith([])), after: judged(written(result.cells), figures) }, figures, movableCells },
});

function looksAgain(now: number, best: Uint8Array): boolean {
  return now >= lookAt && best !== looked;
}

/** What the product says of the best rota so far. */
function closeLook({ best }: SearchProgress): SearchNews['best'] {
  const began = performance.now();
  looked = best;
  const figuresOfBest = figuresWith(changedCells(problem, plan, best));
  const ended = performance.now();
  lookAt = ended + Math.min(LONGEST_WAIT, (ended - began) / LOOKING_SHARE);
  return { figures: figuresOfBest, cost: judged(best, figuresOfBest) };
}

function figuresWith(cells: readonly CellChange[]): OptimiseFigures {
  const applied = applyCommand(plan, { type: 'cells.set', cells });
  if (!applied.ok) throw new Error(`the search wrote what the plan refuses: ${applied.error.code}`);
  return optimiseFigures(applied.value, evaluatePlan(applied.value), likeness ?? plan);
}

/** Cost by the priorities, with breaches as the rules count them and not as the search does. */
function judged(cells: Uint8Array, { law }: OptimiseFigures): number {
  const { lawful: _stricter, ...parts } = costParts(problem, cells);
  return Object.values(parts).reduce((sum, cost) => sum + cost, 0) + problem.weights.unlawful * law;
}

function written(changes: readonly CellChange[]): Uint8Array {
  const codes = new Map(problem.shifts.map(({ code }, index) => [code, index]));
  const lines = new Map(plan.lines.map(({ id }, index) => [id, index]));
  const cells = problem.initial.slice();
  for (const { line, day, text } of changes) cells[(lines.get(line) ?? 0) * problem.days + day] = codes.get(text) ?? 0;
  return cells;
}
