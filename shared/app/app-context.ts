import type { ServiceEvent } from '../contract/envelope.ts';
import type { BoundMemory } from './bounds/bound-memory.ts';
import type { EvaluatedVersions } from './evaluated-versions.ts';
import type { ImportSessions } from './import-sessions.ts';
import type { OptimiseJobs } from './optimise/optimise-jobs.ts';
import type { PlanSessions } from './plan-sessions.ts';
import type { Clock } from './ports/clock.ts';
import type { FileWriters } from './ports/export-files.ts';
import type { NewId } from './ports/ids.ts';
import type { Log } from './ports/log.ts';
import type { RenderReport } from './ports/pdf.ts';
import type { UnitOfWork } from './ports/plan-store.ts';
import type { Prove } from './ports/prover.ts';
import type { ReadWorkbook } from './ports/read-workbook.ts';
import type { StartSearch } from './ports/search.ts';
import type { AskWhyNot } from './ports/why-not.ts';
import type { SessionSettings } from './session-settings.ts';

/** The store as this session sees it. */
export interface StoreStatus {
  readonly file: string;
  /** `in-use`: another program writes to the file; `asked`: this session was opened for reading. */
  readonly readOnly: false | 'in-use' | 'asked';
}

/** All that commands and queries work with. Put together once, in service/compose.ts. */
export interface AppContext {
  readonly version: string;
  readonly store: StoreStatus;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly renderReport: RenderReport;
  readonly readWorkbook: ReadWorkbook;
  readonly imports: ImportSessions;
  readonly fileWriters: FileWriters;
  readonly sessions: PlanSessions;
  readonly bounds: BoundMemory;
  readonly prove: Prove;
  readonly startSearch: StartSearch;
  readonly askWhyNot: AskWhyNot;
  readonly optimiseJobs: OptimiseJobs;
  readonly evaluatedVersions: EvaluatedVersions;
  readonly sessionSettings: SessionSettings;
  /** Tells every listener; called after the transaction, never inside. */
  readonly emit: (event: ServiceEvent) => void;
}
