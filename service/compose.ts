import { keepDailyCopy } from '#db/daily-copy.ts';
import { type OpenDatabase, type OpenOptions, openDatabase } from '#db/open.ts';
import { createUnitOfWork } from '#db/unit-of-work.ts';
import type { AppContext } from '#shared/app/app-context.ts';
import { answerProof } from '#shared/app/bounds/answer-proof.ts';
import { createBoundMemory } from '#shared/app/bounds/bound-memory.ts';
import { createDispatch } from '#shared/app/dispatch.ts';
import { createEvaluatedVersions } from '#shared/app/evaluated-versions.ts';
import { createImportSessions } from '#shared/app/import-sessions.ts';
import { createOptimiseJobs } from '#shared/app/optimise/optimise-jobs.ts';
import { createPlanSessions } from '#shared/app/plan-sessions.ts';
import type { Clock } from '#shared/app/ports/clock.ts';
import type { FileWriters } from '#shared/app/ports/export-files.ts';
import type { SolveLinear } from '#shared/app/ports/linear-solver.ts';
import type { Log } from '#shared/app/ports/log.ts';
import type { RenderReport } from '#shared/app/ports/pdf.ts';
import type { ReadWorkbook } from '#shared/app/ports/read-workbook.ts';
import type { StartSearch } from '#shared/app/ports/search.ts';
import type { AskWhyNot } from '#shared/app/ports/why-not.ts';
import { VERSION } from '#shared/app/version.ts';
import type { ServiceEvent } from '#shared/contract/envelope.ts';
import type { HostedService } from '#shared/contract/hosted-service.ts';
import { currentInstant, dayInNorway } from '#shared/time/instant.ts';
import { fileWriters } from './adapters/file-writers.ts';
import { newId } from './adapters/ids.ts';
import { standardErrorLog } from './adapters/log.ts';
import { runOnSpareCores } from './adapters/optimiser/run-portfolio.ts';
import { type ProofThread, proofThread } from './adapters/prover/prove-in-thread.ts';
import { askWhyNot } from './adapters/why-not/ask-why-not.ts';

export interface ServiceOptions {
  /** The database file, made if it is missing; `:memory:` for one that lives as long as the service. */
  readonly dbPath: string;
  /** Open for reading only. Without it the service writes, unless another program already does. */
  readonly readOnly?: boolean;
  /** `refuse` throws `database.locked` when another program writes to the file, instead of opening it for reading. */
  readonly whenInUse?: OpenOptions['whenInUse'];
  readonly clock?: Clock;
  readonly log?: Log;
  readonly onEvent?: (event: ServiceEvent) => void;
  readonly renderReport?: RenderReport;
  readonly fileWriters?: FileWriters;
  /** Proves in this thread, with this engine, instead of in one of its own. */
  readonly solveLinear?: SolveLinear;
  readonly startSearch?: StartSearch;
  readonly askWhyNot?: AskWhyNot;
}

/** The whole product behind one door. Calls never reject; see dispatch.ts. */
export interface Service extends HostedService {
  /** Why nothing can be saved: another program writes to the file, or reading was asked for. */
  readonly readOnly: AppContext['store']['readOnly'];
  readonly file: string;
  /** Gives the file free. Calls after this answer `internal`. */
  readonly close: () => void;
}

/**
 * Puts the product together; the only place that does.
 * @throws AppFailure when the database cannot be opened; see openDatabase
 */
export function composeService(options: ServiceOptions): Service {
  const clock = options.clock ?? currentInstant;
  const { dbPath, readOnly = false, whenInUse = 'read-only' } = options;
  const database = openDatabase(dbPath, { readOnly, whenInUse, now: clock() });
  const listeners = new Set<(event: ServiceEvent) => void>(options.onEvent ? [options.onEvent] : []);
  const store = { file: database.file, readOnly: database.readOnly };
  const log = options.log ?? standardErrorLog;
  const startSearch = options.startSearch ?? runOnSpareCores;
  const thread = options.solveLinear ? null : proofThread();
  const prove = options.solveLinear ? answerProof(options.solveLinear) : (thread as ProofThread).prove;
  copyOnceADay(database, clock, log);
  const emit = (event: ServiceEvent) => notify(listeners, event, log);
  const optimiseJobs = createOptimiseJobs({
    startSearch,
    newId,
    now: () => performance.now(),
    log,
    onProgress: (job) => emit({ type: 'optimise.progress', job }),
    onChange: (planId) => emit({ type: 'optimise.changed', planId }),
  });
  const call = createDispatch({
    version: VERSION,
    store,
    unitOfWork: createUnitOfWork(database),
    clock,
    newId,
    log,
    renderReport: options.renderReport ?? printWhenNeeded,
    readWorkbook: readWhenNeeded,
    imports: createImportSessions(newId),
    fileWriters: options.fileWriters ?? fileWriters,
    sessions: createPlanSessions(),
    bounds: createBoundMemory((plan) => prove('bounds', plan, null)),
    prove,
    startSearch,
    askWhyNot: options.askWhyNot ?? askWhyNot,
    optimiseJobs,
    evaluatedVersions: createEvaluatedVersions(),
    sessionSettings: { current: {} },
    emit,
  });
  return {
    ...store,
    call,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      optimiseJobs.close();
      thread?.close();
      database.close();
    },
  };
}

/** Losing the copy (a full disk, say) must not keep anybody from working. */
function copyOnceADay(database: OpenDatabase, clock: Clock, log: Log): void {
  try {
    keepDailyCopy(database, dayInNorway(clock()));
  } catch (problem) {
    log.error('daily copy failed', { problem: problem instanceof Error ? problem.message : String(problem) });
  }
}

/** The PDF library is loaded with the first report, so that it costs nothing before. */
const printWhenNeeded: RenderReport = async (report) => {
  const { renderReport } = await import('./adapters/pdf/render-report.ts');
  return renderReport(report);
};

const readWhenNeeded: ReadWorkbook = async (bytes, fileName) => {
  const { readWorkbook } = await import('./adapters/spreadsheet/read-workbook.ts');
  return readWorkbook(bytes, fileName);
};

/** A listener that fails must neither undo what was saved nor keep the others from hearing. */
function notify(listeners: ReadonlySet<(event: ServiceEvent) => void>, event: ServiceEvent, log: Log): void {
  for (const listener of listeners) {
    try {
      listener(event);
    } catch (problem) {
      log.error('listener failed', { event: event.type, stack: problem instanceof Error ? problem.stack : String(problem) });
    }
  }
}
