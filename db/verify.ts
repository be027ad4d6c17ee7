import type { Connection } from './driver.ts';
import { createPlanRepository } from './repositories/plan-repository.ts';

/** What a thorough look at a database found. `problems` is empty when all is well. */
export interface Verification {
  readonly version: number;
  readonly departments: number;
  readonly plans: number;
  readonly steps: number;
  /** As SQLite or this program words them; technical. */
  readonly problems: readonly string[];
}

/** Checks every page, index and reference, and reads every plan. */
export function verifyConnection(connection: Connection): Verification {
  const count = (table: string) => connection.prepare<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0;
  const integrity = connection.prepare<{ integrity_check: string }>('PRAGMA integrity_check').all();
  const references = connection.prepare<{ table: string; parent: string }>('PRAGMA foreign_key_check').all();
  return {
    version: Number(connection.pragma('user_version')),
    departments: count('departments'),
    plans: count('plans'),
    steps: count('command_log'),
    problems: [
      ...integrity.map((row) => row.integrity_check).filter((verdict) => verdict !== 'ok'),
      ...references.map(({ table, parent }) => `${table}: missing ${parent}`),
      ...unreadablePlans(connection),
    ],
  };
}

function unreadablePlans(connection: Connection): string[] {
  const plans = createPlanRepository(connection);
  return plans.heads().flatMap(({ id }) => {
    try {
      plans.load(id);
      return [];
    } catch (problem) {
      return [`plan ${id}: ${problem instanceof Error ? problem.message : String(problem)}`];
    }
  });
}
