import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LocalDate } from '#shared/time/local-date.ts';
import { copyDatabase } from './backup.ts';
import { IN_MEMORY, type OpenDatabase } from './open.ts';

/** How many days' copies lie beside the database. */
export const DAYS_KEPT = 7;

/**
 * The first opening of a day leaves a copy beside the file, `FILE.2027-01-04.backup`, and takes away the oldest of such
 * copies. Nothing is copied while the store is empty.
 * @returns the copy, or null when none was due
 * @throws AppFailure when there is no room; the database itself is not affected
 */
export function keepDailyCopy({ connection, file, readOnly }: OpenDatabase, today: LocalDate): string | null {
  if (file === IN_MEMORY || readOnly !== false) return null;
  const copy = `${file}.${today}.backup`;
  const isEmpty = connection.prepare('SELECT 1 FROM departments LIMIT 1').get() === undefined;
  if (isEmpty || existsSync(copy)) return null;
  copyDatabase(connection, copy);
  for (const old of dailyCopies(file).slice(0, -DAYS_KEPT)) rmSync(old, { force: true });
  return copy;
}

/** Oldest first. Other copies, such as those made before an upgrade, have other names and are never taken away. */
function dailyCopies(file: string): string[] {
  const start = `${basename(file)}.`;
  const isDaily = (name: string) => name.startsWith(start) && /^\d{4}-\d{2}-\d{2}\.backup$/.test(name.slice(start.length));
  return readdirSync(dirname(file))
    .filter(isDaily)
    .sort()
    .map((name) => join(dirname(file), name));
}
