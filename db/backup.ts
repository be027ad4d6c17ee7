import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { AppFailure, appError } from '#shared/errors/app-error.ts';
import type { Connection } from './driver.ts';
import { withSqliteErrors } from './errors.ts';

/**
 * Copies the database as it is at this moment to a new file: one file, compact, also while a program works on the original.
 * The copy gets its name only when it is complete and on the disk.
 * @throws AppFailure file.exists, file.unwritable, database.full
 */
export function copyDatabase(connection: Connection, target: string): void {
  if (existsSync(target)) throw new AppFailure(appError('file.exists', { file: target }));
  const unfinished = `${target}.unfinished`;
  try {
    rmSync(unfinished, { force: true }); // what an interrupted copy left
    withSqliteErrors(target, () => connection.prepare('VACUUM INTO ?').run([unfinished]));
    flush(unfinished);
    if (existsSync(target)) throw new AppFailure(appError('file.exists', { file: target }));
    renameSync(unfinished, target);
  } catch (problem) {
    rmSync(unfinished, { force: true });
    if (problem instanceof AppFailure && problem.error.code !== 'file.unreadable') throw problem;
    throw new AppFailure(appError('file.unwritable', { file: target, problem: problem instanceof Error ? problem.message : String(problem) }));
  }
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
