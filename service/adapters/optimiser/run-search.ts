import { Worker } from 'node:worker_threads';
import type { SearchProgress } from '#shared/optimiser/search/anneal.ts';
import type { OptimiseResult } from '#shared/optimiser/search/optimise-plan.ts';
import type { SearchOrder, SearchReport } from './messages.ts';

/** A search that is going on in a thread of its own. */
export interface RunningSearch {
  readonly result: Promise<OptimiseResult>;
  /** Ends it soon; `result` then has the best found so far. */
  stop(): void;
}

// Beside the sources as TypeScript, beside the built host as JavaScript.
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './search-thread.ts' : './search-thread.js', import.meta.url);

/** Begins a search. The result fails only when the thread does. */
export function runSearch(order: Omit<SearchOrder, 'stop'>, onProgress: (progress: SearchProgress) => void): RunningSearch {
  const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const worker = new Worker(THREAD, { workerData: { ...order, stop } satisfies SearchOrder });
  const result = new Promise<OptimiseResult>((resolve, reject) => {
    worker.on('message', (report: SearchReport) => {
      if (report.type === 'progress') onProgress(report.progress);
      else resolve(report.result);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the search ended without a result (code ${code})`)));
  });
  return { result, stop: () => void Atomics.store(new Int32Array(stop), 0, 1) };
}
