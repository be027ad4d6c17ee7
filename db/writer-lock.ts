import { type Connection, connect, isSqliteFailure } from './driver.ts';

/** Held by the one program that may write to a database file. */
export interface WriterLock {
  release(): void;
}

/** The file beside the database that carries the lock; it stays empty and may stay behind. */
export function lockFileOf(file: string): string {
  return `${file}-lock`;
}

/**
 * Becomes the writer of the file, or null when another program (or another part of this one) is.
 *
 * The lock is SQLite's exclusive lock on an empty file of its own, held as long as the connection lives. The operating system
 * gives it up when a process dies, however it dies, so there is never a stale lock to detect, and no number of a process
 * that another process may have inherited.
 */
export function takeWriterLock(file: string): WriterLock | null {
  const connection = connect(lockFileOf(file), { busyMilliseconds: 0 });
  try {
    connection.pragma('journal_mode = MEMORY'); // no journal file beside the lock file
    connection.exec('BEGIN EXCLUSIVE');
  } catch (problem) {
    connection.close();
    if (isSqliteFailure(problem) && problem.code.startsWith('SQLITE_BUSY')) return null;
    throw problem;
  }
  return { release: () => giveUp(connection) };
}

function giveUp(connection: Connection): void {
  if (connection.isInTransaction) connection.exec('ROLLBACK');
  connection.close();
}
