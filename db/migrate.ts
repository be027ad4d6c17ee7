import { existsSync } from 'node:fs';
import { AppFailure, appError } from '#shared/errors/app-error.ts';
import type { Instant } from '#shared/time/instant.ts';
import { copyDatabase } from './backup.ts';
import type { Connection } from './driver.ts';
import type { Migration } from './migrations/migration.ts';

/**
 * Brings the schema up to date: a dated backup first (unless the file is new), then each step together with its version in one
 * transaction. A step that fails leaves the file at the version before it.
 * @throws AppFailure database.migration-failed, naming the backup
 */
export function migrate(connection: Connection, migrations: readonly Migration[], now: Instant): void {
  const start = Number(connection.pragma('user_version'));
  if (start >= migrations.length) return;
  const backup = start === 0 ? '–' : backUpBefore(connection, start, now);
  // Tables may be rebuilt in a step; the references are checked as a whole at its end instead.
  connection.pragma('foreign_keys = OFF');
  try {
    migrations.slice(start).forEach((migration, index) => runStep(connection, migration, start + index + 1));
  } catch (problem) {
    const text = problem instanceof Error ? problem.message : String(problem);
    throw new AppFailure(appError('database.migration-failed', { file: connection.file, backup, problem: text }));
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

function runStep(connection: Connection, migration: Migration, version: number): void {
  connection.writeTransaction(() => {
    migration.up(connection);
    const broken = connection.prepare<{ table: string }>('PRAGMA foreign_key_check').all();
    if (broken[0]) throw new Error(`${migration.name} leaves ${broken.length} broken references in ${broken[0].table}`);
    connection.pragma(`user_version = ${version}`);
  });
}

function backUpBefore(connection: Connection, version: number, now: Instant): string {
  const target = freeName(connection.file, `v${version}-${now.slice(0, 19).replaceAll(':', '')}`);
  copyDatabase(connection, target);
  return target;
}

/** `file.v1-2027-01-04T073000.backup`, with a number when that name is taken. */
function freeName(file: string, label: string): string {
  for (let attempt = 1; ; attempt++) {
    const name = `${file}.${label}${attempt === 1 ? '' : `-${attempt}`}.backup`;
    if (!existsSync(name)) return name;
  }
}
