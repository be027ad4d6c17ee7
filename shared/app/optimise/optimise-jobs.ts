import type { OptimiseJob, OptimiseState } from '../../domain/model/optimise-job.ts';
import { prioritiesOfOrder } from '../../optimiser/leader/priorities-of-order.ts';
import type { Log } from '../ports/log.ts';
import type { RunningSearch, SearchNews, SearchOrder, SearchOutcome, StartSearch } from '../ports/search.ts';
import { freshJob, type HeldJob, type JobStart, stretchMs, together, withCells } from './job-parts.ts';

/** Suggestions under way or waiting for an answer: at most one for each plan, and only one that searches. They live as long as the service. */
export interface OptimiseJobs {
  of(planId: string): HeldJob | null;
  /** The plan for which a search is going on. */
  searching(): string | null;
  /** In place of an earlier one for the same plan. */
  start(start: JobStart): OptimiseJob;
  /** Asks the search to end; it does so soon. */
  stop(planId: string): void;
  /** Throws the suggestion away. */
  discard(planId: string): void;
  close(): void;
}

export interface OptimiseJobsOptions {
  readonly startSearch: StartSearch;
  readonly newId: () => string;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly log: Log;
  readonly onProgress: (job: OptimiseJob) => void;
  /** Begun, ended, or thrown away. */
  readonly onChange: (planId: string) => void;
}

/** Less than this is not worth a stretch of its own. */
const SHORTEST_STRETCH_MS = 3000;
/** Later stretches begin lukewarm: they refine what there is. */
const WARM = 6;

interface Running {
  held: HeldJob;
  search: RunningSearch | null;
  /** Cost of the best so far, as it is judged; null before the first stretch has ended. */
  cost: number | null;
}

export function createOptimiseJobs(options: OptimiseJobsOptions): OptimiseJobs {
  const jobs = new Map<string, Running>();
  const isHeld = (running: Running) => jobs.get(running.held.job.planId) === running;
  const change = (running: Running, changes: Partial<OptimiseJob>, held: Partial<HeldJob> = {}) => {
    running.held = { ...running.held, ...held, job: { ...running.held.job, ...changes } };
  };

  async function search(running: Running): Promise<void> {
    const { settings } = running.held.job;
    const started = options.now();
    const earlier = { elapsedMs: running.held.job.elapsedMs, moves: running.held.job.moves };
    const limit = settings.seconds === null ? null : settings.seconds * 1000;
    let moves = 0;
    const time = (share: number | null, stretchMoves: number) => {
      const spent = options.now() - started;
      const done = moves + stretchMoves;
      return {
        elapsedMs: earlier.elapsedMs + spent,
        moves: earlier.moves + done,
        movesPerSecond: spent > 0 ? Math.round((done * 1000) / spent) : 0,
        share: settings.moves === null ? limit && Math.min(1, spent / limit) : share,
      };
    };
    for (let stretch = 0; isHeld(running) && running.held.job.state === 'running'; stretch += 1) {
      const left = limit === null ? Number.POSITIVE_INFINITY : limit - (options.now() - started);
      if (stretch > 0 && (left < SHORTEST_STRETCH_MS || settings.moves !== null)) break;
      const onNews = (news: SearchNews) => {
        if (!isHeld(running)) return;
        change(running, { ...time(news.share, news.moves), ...seen(running, news) });
        options.onProgress(running.held.job);
      };
      running.search = options.startSearch(orderOf(running, stretch, left), onNews);
      const result = await running.search.result;
      running.search = null;
      if (!isHeld(running)) return;
      moves += result.moves;
      take(running, result);
      change(running, time(1, 0));
      if (result.moves === 0) break;
    }
    end(running, 'stopped');
  }

  function orderOf({ held }: Running, stretch: number, left: number): SearchOrder {
    const { settings } = held.job;
    const isFirst = stretch === 0 && held.cells.length === 0;
    return {
      plan: withCells(held.base, held.cells),
      likeness: held.base,
      priorities: prioritiesOfOrder(settings.order),
      locked: held.locked,
      seed: settings.seed + stretch,
      moves: settings.moves,
      milliseconds: settings.moves === null ? stretchMs(stretch, left) : Number.MAX_SAFE_INTEGER,
      heat: isFirst ? undefined : WARM,
    };
  }

  /** While the first stretch is on its way, what it looks at; later only what is better than what there is. */
  function seen({ cost, held }: Running, { best }: SearchNews): Partial<OptimiseJob> {
    if (best === undefined || (cost !== null && best.cost >= cost) || (cost === null && held.cells.length > 0)) return {};
    return { now: best.figures, changedCells: best.figures.likeness };
  }

  function take(running: Running, { cells, judged, unlawful, figures, movableCells }: SearchOutcome): void {
    const isBetter = judged.after < (running.cost ?? judged.before);
    running.cost = Math.min(running.cost ?? judged.before, judged.after);
    const { base, cells: earlier, figures: known } = running.held;
    const now = isBetter ? figures : known;
    // What was shown on the way may be gone again.
    const shown = { now, changedCells: now.likeness, movableCells };
    if (isBetter) change(running, { ...shown, unlawful }, { figures, cells: together(base, earlier, cells) });
    else change(running, shown);
  }

  function end(running: Running, state: OptimiseState): void {
    if (!isHeld(running)) return;
    change(running, { state, share: null });
    options.onChange(running.held.job.planId);
  }

  function discard(planId: string): void {
    const running = jobs.get(planId);
    if (running === undefined) return;
    jobs.delete(planId);
    running.search?.abandon();
    options.onChange(planId);
  }

  return {
    of: (planId) => jobs.get(planId)?.held ?? null,
    searching: () => [...jobs.values()].find(({ search: going }) => going !== null)?.held.job.planId ?? null,
    start: (start) => {
      jobs.get(start.planId)?.search?.abandon();
      const running: Running = { held: freshJob(start, options.newId()), search: null, cost: null };
      jobs.set(start.planId, running);
      search(running).catch((problem: unknown) => {
        if (isHeld(running)) options.log.error('search failed', { planId: start.planId, stack: problem instanceof Error ? problem.stack : String(problem) });
        running.search = null;
        end(running, 'failed');
      });
      void start.proven.then(
        (proven) => {
          change(running, { proven });
          if (isHeld(running)) options.onProgress(running.held.job);
        },
        () => undefined, // without a proof nothing is claimed
      );
      options.onChange(start.planId);
      return running.held.job;
    },
    stop: (planId) => {
      const running = jobs.get(planId);
      if (running?.held.job.state !== 'running') return;
      change(running, { state: 'stopping' });
      running.search?.stop();
      options.onChange(planId);
    },
    discard,
    close: () => {
      for (const running of jobs.values()) running.search?.abandon();
      jobs.clear();
    },
  };
}
