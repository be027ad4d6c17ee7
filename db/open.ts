import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { AppFailure, appError } from '#shared/errors/app-error.ts';
import { currentInstant, type Instant } from '#shared/time/instant.ts';
import { type Connection, connect } from './driver.ts';
import { describeSqliteFailure, withSqliteErrors } from './errors.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { takeWriterLock, type WriterLock } from './writer-lock.ts';

/** 'VKTB' as a number, in every file of ours (SQLite's `application_id`); a file without it is another program's. */
export const APPLICATION_ID = 0x564b5442;

export const IN_MEMORY = ':memory:';

export interface OpenOptions {
  /** Look, but change nothing: no migration, no lock. */
  readonly readOnly?: boolean;
  /** What to do when another program writes to the file: open it for reading (the default), or refuse. */
  readonly whenInUse?: 'read-only' | 'refuse';
  /** Refuse when there is no file, instead of making one. */
  readonly mustExist?: boolean;
  /** Names the backup made before a migration. */
  readonly now?: Instant;
  /** Other than the real ones only in tests. */
  readonly migrations?: readonly Migration[];
}

/** An open store. `readOnly` says why nothing can be saved, if nothing can. */
export interface OpenDatabase {
  readonly connection: Connection;
  readonly file: string;
  readonly readOnly: false | 'in-use' | 'asked';
  readonly close: () => void;
}

/**
 * Opens a database of ours, makes a new one where there is none, and brings an older one up to date after a backup.
 * A file that is not ours, damaged, or newer than this program is refused and left exactly as it is.
 * @throws AppFailure file.not-found, file.unreadable, file.unwritable, database.not-ours, database.corrupt,
 *   database.newer, database.locked, database.migration-failed
 */
export function openDatabase(path: string, options: OpenOptions = {}): OpenDatabase {
  if (path === IN_MEMORY) return openInMemory(options);
  const file = resolve(path);
  if (isMissing(file) && (options.readOnly || options.mustExist)) throw new AppFailure(appError('file.not-found', { file }));
  if (options.readOnly) return openForReading(file, 'asked', options);
  return withSqliteErrors(file, () => {
    makeFolder(file);
    if (!isNew(file)) inspect(file, versionsOf(options));
    const lock = takeWriterLock(file);
    if (lock) return openForWriting(file, lock, options);
    if (options.whenInUse === 'refuse') throw new AppFailure(appError('database.locked', { file }));
    return openBesideWriter(file, options);
  });
}

function openForWriting(file: string, lock: WriterLock, options: OpenOptions): OpenDatabase {
  let connection: Connection | null = null;
  try {
    connection = connect(file);
    if (isNew(file)) connection.pragma(`application_id = ${APPLICATION_ID}`);
    prepareForWriting(connection);
    migrate(connection, options.migrations ?? MIGRATIONS, options.now ?? currentInstant());
    const open = connection;
    return { connection: open, file, readOnly: false, close: () => closeBoth(open, lock) };
  } catch (problem) {
    connection?.close();
    lock.release();
    throw problem;
  }
}

function openForReading(file: string, why: 'in-use' | 'asked', options: OpenOptions): OpenDatabase {
  return withSqliteErrors(file, () => {
    const version = inspect(file, versionsOf(options));
    if (version < versionsOf(options)) {
      throw new AppFailure(appError('database.migration-failed', { file, backup: '–', problem: `version ${version} < ${versionsOf(options)}, read-only` }));
    }
    const connection = connect(file, { readOnly: true, mustExist: true });
    return { connection, file, readOnly: why, close: () => connection.close() };
  });
}

const ATTEMPTS = 50;
const PAUSE_MILLISECONDS = 100;

/** The writer may be making or upgrading the file at this very moment; it is given a while to finish. */
function openBesideWriter(file: string, options: OpenOptions): OpenDatabase {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let attempt = 1; ; attempt++) {
    try {
      return openForReading(file, 'in-use', options);
    } catch (problem) {
      if (attempt === ATTEMPTS) throw problem;
      Atomics.wait(pause, 0, 0, PAUSE_MILLISECONDS);
    }
  }
}

function openInMemory(options: OpenOptions): OpenDatabase {
  const connection = connect(IN_MEMORY);
  connection.pragma('foreign_keys = ON');
  migrate(connection, options.migrations ?? MIGRATIONS, options.now ?? currentInstant());
  return { connection, file: IN_MEMORY, readOnly: false, close: () => connection.close() };
}

/**
 * Looks at a file through a connection that cannot write, so that nothing happens to a file that is then refused.
 * @returns its schema version
 */
export function inspect(file: string, supported: number): number {
  let connection: Connection | null = null;
  try {
    connection = connect(file, { readOnly: true, mustExist: true });
    // SQLite takes a file shorter than one page for an empty database.
    if (connection.pragma('page_count') === 0) throw new AppFailure(appError('database.corrupt', { file, problem: 'file is not a database' }));
    if (connection.pragma('application_id') !== APPLICATION_ID) throw new AppFailure(appError('database.not-ours', { file }));
    const version = Number(connection.pragma('user_version'));
    if (version > supported) throw new AppFailure(appError('database.newer', { file, version, supported }));
    const verdict = connection.pragma('quick_check');
    if (verdict !== 'ok') throw new AppFailure(appError('database.corrupt', { file, problem: String(verdict) }));
    return version;
  } catch (problem) {
    const error = describeSqliteFailure(problem, file);
    throw error ? new AppFailure(error) : problem;
  } finally {
    connection?.close();
  }
}

function prepareForWriting(connection: Connection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL'); // an answered edit survives a power cut
  connection.pragma('foreign_keys = ON');
}

function versionsOf(options: OpenOptions): number {
  return (options.migrations ?? MIGRATIONS).length;
}

function isMissing(file: string): boolean {
  return !existsSync(file);
}

/** Missing or empty: a database may be made here without anything being lost. */
function isNew(file: string): boolean {
  return isMissing(file) || statSync(file).size === 0;
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (problem) {
    throw new AppFailure(appError('file.unwritable', { file, problem: problem instanceof Error ? problem.message : String(problem) }));
  }
}

function closeBoth(connection: Connection, lock: WriterLock): void {
  connection.close();
  lock.release();
}
