import os from 'node:os';
import type { RunningSearch, SearchNews, SearchOutcome, StartSearch } from '#shared/app/ports/search.ts';
import { runSearch } from './run-search.ts';

/** Far enough apart that the sequences of neighbouring seeds do not meet. */
const SEED_STEP = 1_000_003;
/** More of them seldom find anything better, and each has its own copy of the plan. */
const MOST_THREADS = 4;

/** As many searches side by side as there are cores to spare; one core is left for the rest of the program. */
export function usualThreads(): number {
  return Math.max(1, Math.min(MOST_THREADS, os.availableParallelism() - 1));
}

/**
 * Searches in several threads with seeds of their own, the first with that of the order; the best result counts. The same order and number of threads with a number of moves (each
 * thread makes so many) give the same result.
 */
export function runPortfolio(threads: number, start: StartSearch = runSearch): StartSearch {
  if (threads === 1) return start;
  return (order, onNews) => {
    const latest: (SearchNews | undefined)[] = Array<undefined>(threads).fill(undefined);
    const searches: readonly RunningSearch[] = latest.map((_, thread) =>
      start({ ...order, seed: order.seed + thread * SEED_STEP }, (news) => {
        latest[thread] = news;
        const together = newsOf(latest);
        // A close look is told by the best of them alone, and once.
        onNews({ ...together, best: together.cost === news.cost ? news.best : undefined });
      }),
    );
    const abandon = () => {
      for (const search of searches) search.abandon();
    };
    const result = Promise.all(searches.map((search) => search.result)).then(bestOf, (problem: unknown) => {
      abandon();
      throw problem;
    });
    const stop = () => {
      for (const search of searches) search.stop();
    };
    return { result, stop, abandon };
  };
}

/** Searches on the cores to spare. With a number of moves on one, so that the result is the same on every machine. */
export const runOnSpareCores: StartSearch = (order, onNews) => runPortfolio(order.moves === null ? usualThreads() : 1)(order, onNews);

function newsOf(latest: readonly (SearchNews | undefined)[]): SearchNews {
  const known = latest.filter((news) => news !== undefined);
  return {
    moves: known.reduce((sum, { moves }) => sum + moves, 0),
    cost: Math.min(...known.map(({ cost }) => cost)),
    share: Math.min(...known.map(({ share }) => share)),
  };
}

/** The one with fewest findings left, then the cheapest, then the first. */
function bestOf(outcomes: readonly SearchOutcome[]): SearchOutcome {
  const best = outcomes.reduce((one, other) => (isBetter(other, one) ? other : one));
  return { ...best, moves: outcomes.reduce((sum, { moves }) => sum + moves, 0) };
}

function isBetter(one: SearchOutcome, other: SearchOutcome): boolean {
  if (one.unlawful.length !== other.unlawful.length) return one.unlawful.length < other.unlawful.length;
  return one.cost.after < other.cost.after;
}
