import { Worker } from 'node:worker_threads';
import type { SearchOutcome, StartSearch } from '#shared/app/ports/search.ts';
import type { SearchReport, ThreadOrder } from './messages.ts';

// Beside the sources as TypeScript, beside the built host as JavaScript.
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './search-thread.ts' : './search-thread.js', import.meta.url);

/** Begins a search in a thread of its own. */
export const runSearch: StartSearch = (order, onNews) => {
  const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const worker = new Worker(THREAD, { workerData: { ...order, stop } satisfies ThreadOrder });
  const result = new Promise<SearchOutcome>((resolve, reject) => {
    worker.on('message', (report: SearchReport) => {
      if (report.type === 'news') onNews(report.news);
      else resolve(report.outcome);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the search ended without a result (code ${code})`)));
  });
  return { result, stop: () => void Atomics.store(new Int32Array(stop), 0, 1), abandon: () => void worker.terminate() };
};
