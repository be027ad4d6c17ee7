import type { LogEntry } from '#shared/app/ports/plan-store.ts';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import { fromJson } from './json.ts';

export interface LogRow {
  readonly seq: number;
  readonly revision: number;
  readonly type: string;
  readonly command: string;
  readonly inverse: string;
  readonly undone: 0 | 1;
  readonly at: string;
}

export function logEntryFromRow(row: LogRow): LogEntry {
  return {
    seq: row.seq,
    revision: row.revision,
    command: fromJson<PlanCommand>(row.command),
    inverse: fromJson<PlanCommand>(row.inverse),
    undone: row.undone === 1,
    at: row.at,
  };
}
