import type { Plan, ProcessStatus, ServiceType } from '../../domain/model/plan.ts';
import type { PlanCommand } from '../../domain/plan/command.ts';
import type { MeasureReader, MeasureWriter } from './measure-store.ts';
import type { ReferenceReader, ReferenceWriter } from './reference-store.ts';

/** A department as stored: what its newest plan says about the unit. */
export interface DepartmentRecord {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly serviceType: ServiceType;
  readonly places: number;
  readonly isExample: boolean;
}

/** A plan's place in the store, without its contents. */
export interface PlanHead {
  readonly id: string;
  readonly departmentId: string;
  readonly name: string;
  /** Grows by one with every change. */
  readonly revision: number;
  readonly kind: 'cycle' | 'calendar';
  readonly weeks: number;
  readonly lines: number;
  /** ISO instant of the last change. */
  readonly changedAt: string;
}

/** One step of a plan's history. */
export interface LogEntry {
  readonly seq: number;
  /** The revision that the step led to when it was made, undone or redone last. */
  readonly revision: number;
  readonly command: PlanCommand;
  readonly inverse: PlanCommand;
  readonly undone: boolean;
  readonly at: string;
}

/** A step for lists: what was done, without what would undo it. */
export interface LogLine {
  readonly revision: number;
  readonly command: PlanCommand;
  readonly undone: boolean;
  readonly at: string;
}

/** How far one can go back and forward, and what kind of step would be next. */
export interface LogDepth {
  readonly undo: number;
  readonly redo: number;
  readonly nextUndo: string | null;
  readonly nextRedo: string | null;
}

/** A plan as it was when it was given a name. @term versjon */
export interface VersionRecord {
  readonly id: string;
  readonly planId: string;
  /** 1, 2, 3 … within the plan; never used twice. */
  readonly number: number;
  readonly name: string;
  /** Where the plan stood. */
  readonly status: ProcessStatus;
  /** Whether it must stay as it is: those that were discussed or decided. */
  readonly isLocked: boolean;
  readonly savedAt: string;
  /** The revision of the plan that it is. */
  readonly revision: number;
}

export interface DepartmentReader {
  list(): readonly DepartmentRecord[];
  find(id: string): DepartmentRecord | null;
  /** By the names people use; upper and lower case and outer spaces do not matter. */
  findByName(name: string, municipality: string): DepartmentRecord | null;
}

export interface DepartmentWriter extends DepartmentReader {
  insert(department: DepartmentRecord, at: string): void;
  update(department: DepartmentRecord): void;
  /** With all its plans and their history. */
  remove(id: string): void;
}

/** A plan that has a copy of a line of another one. */
export interface Follower {
  readonly planId: string;
  /** Id of the line that it follows. */
  readonly line: string | null;
}

export interface PlanReader {
  heads(): readonly PlanHead[];
  head(id: string): PlanHead | null;
  load(id: string): Plan | null;
  /** The plans whose lines follow lines of this one, because they are the same people's; itself may be among them. */
  followers(id: string): readonly Follower[];
}

export interface PlanWriter extends PlanReader {
  insert(id: string, departmentId: string, plan: Plan, at: string): void;
  /** Writes what differs between the two plans, nothing else, and the new revision. */
  saveChanges(id: string, before: Plan, after: Plan, revision: number, at: string): void;
  /** With its history and its versions, locked ones too. */
  remove(id: string): void;
}

export interface VersionReader {
  /** Newest first. */
  list(planId: string): readonly VersionRecord[];
  find(planId: string, id: string): VersionRecord | null;
  /** The plan document as it was saved. */
  document(id: string): string | null;
}

export interface VersionWriter extends VersionReader {
  /** Gives it the next number of its plan. */
  insert(version: Omit<VersionRecord, 'number'>, document: string): VersionRecord;
  lock(id: string): void;
  /** Also a locked one; whoever calls has asked. */
  remove(id: string): void;
}

export interface LogReader {
  depth(planId: string): LogDepth;
  /** The newest step that is not undone. */
  nextUndo(planId: string): LogEntry | null;
  /** The oldest step that is undone. */
  nextRedo(planId: string): LogEntry | null;
  /** The newest steps that are not undone, newest first; at most so many. */
  done(planId: string, count: number): readonly LogEntry[];
  /** The undone steps that would be made again first, oldest first; at most so many. */
  undone(planId: string, count: number): readonly LogEntry[];
  /** Newest first. */
  list(planId: string): readonly LogLine[];
}

export interface LogWriter extends LogReader {
  /** Adds a step after the last one not undone; undone steps beyond it are dropped, and so are steps older than `keep`. */
  append(planId: string, entry: Omit<LogEntry, 'seq' | 'undone'>, keep: number): void;
  mark(planId: string, seq: number, undone: boolean, revision: number): void;
}

export interface SettingsReader {
  all(): Readonly<Record<string, unknown>>;
}

export interface SettingsWriter extends SettingsReader {
  set(key: string, value: unknown): void;
}

/** What a query sees. */
export interface ReadDb {
  readonly departments: DepartmentReader;
  readonly plans: PlanReader;
  readonly versions: VersionReader;
  readonly log: LogReader;
  readonly settings: SettingsReader;
  readonly references: ReferenceReader;
  readonly measures: MeasureReader;
}

/** What a command sees, inside one transaction. Only `UnitOfWork.write` hands one out. */
export interface WriteTx {
  readonly departments: DepartmentWriter;
  readonly plans: PlanWriter;
  readonly versions: VersionWriter;
  readonly log: LogWriter;
  readonly settings: SettingsWriter;
  readonly references: ReferenceWriter;
  readonly measures: MeasureWriter;
}

/** Transactions are synchronous from beginning to end; never await inside. */
export interface UnitOfWork {
  /** All reads of one call see the same state. */
  readonly read: <T>(work: (db: ReadDb) => T) => T;
  /** All or nothing: an exception rolls back. */
  readonly write: <T>(work: (tx: WriteTx) => T) => T;
}
