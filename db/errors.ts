import { type AppError, AppFailure, appError } from '#shared/errors/app-error.ts';
import { isSqliteFailure } from './driver.ts';

const BY_CODE: readonly (readonly [RegExp, (file: string, problem: string) => AppError])[] = [
  [/^SQLITE_FULL/, (file) => appError('database.full', { file })],
  [/^SQLITE_(BUSY|LOCKED)/, (file) => appError('database.locked', { file })],
  [/^SQLITE_(CORRUPT|NOTADB)/, (file, problem) => appError('database.corrupt', { file, problem })],
  [/^SQLITE_(READONLY|PERM)/, (file, problem) => appError('file.unwritable', { file, problem })],
  [/^SQLITE_(CANTOPEN|IOERR)/, (file, problem) => appError('file.unreadable', { file, problem })],
];

/** What SQLite's failure means to a person, or null when it is a bug of ours (a broken constraint, a wrong statement). */
export function describeSqliteFailure(problem: unknown, file: string): AppError | null {
  if (!isSqliteFailure(problem)) return null;
  const known = BY_CODE.find(([pattern]) => pattern.test(problem.code));
  return known ? known[1](file, problem.message) : null;
}

/** Runs the work; SQLite's expected failures come out as AppFailure, everything else as it is. */
export function withSqliteErrors<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (problem) {
    const error = describeSqliteFailure(problem, file);
    throw error ? new AppFailure(error) : problem;
  }
}
