import { parentPort, workerData } from 'node:worker_threads';
import { optimisePlan } from '#shared/optimiser/search/optimise-plan.ts';
import type { SearchOrder, SearchReport } from './messages.ts';

/** The thread in which the optimiser searches, so that nothing else waits for it. Begins with the order it is made with and ends with its result. */
const { plan, priorities, locked, seed, moves, milliseconds, stop } = workerData as SearchOrder;
const stopFlag = new Int32Array(stop);
const lockedDays = new Map<string, Set<number>>();
for (const { line, day } of locked) lockedDays.set(line, (lockedDays.get(line) ?? new Set()).add(day));
const tell = (report: SearchReport) => parentPort?.postMessage(report);
// Nobody reads faster than this, and messages cost time.
const PROGRESS_EVERY = 200;
let told = Number.NEGATIVE_INFINITY;

const result = optimisePlan(
  { plan, priorities, seed, milliseconds, moves: moves ?? Number.POSITIVE_INFINITY, isLocked: (line, day) => lockedDays.get(line.id)?.has(day) ?? false },
  {
    now: () => performance.now(),
    isStopped: () => Atomics.load(stopFlag, 0) === 1,
    onProgress: (progress) => {
      if (performance.now() - told < PROGRESS_EVERY) return;
      told = performance.now();
      tell({ type: 'progress', progress });
    },
  },
);
tell({ type: 'result', result });
