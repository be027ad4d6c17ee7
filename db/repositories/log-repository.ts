import type { LogWriter } from '#shared/app/ports/plan-store.ts';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import type { Connection } from '../driver.ts';
import { fromJson } from '../rows/json.ts';
import { type LogRow, logEntryFromRow } from '../rows/log-row.ts';

/** One row a step. Undone steps are always the newest ones: a new step after an undo drops them. */
export function createLogRepository(connection: Connection): LogWriter {
  const depth = connection.prepare<{ undo: number; redo: number }>(
    'SELECT count(*) FILTER (WHERE undone = 0) AS undo, count(*) FILTER (WHERE undone = 1) AS redo FROM command_log WHERE plan_id = ?',
  );
  const newestDone = 'FROM command_log WHERE plan_id = ? AND undone = 0 ORDER BY seq DESC LIMIT ?';
  const oldestUndone = 'FROM command_log WHERE plan_id = ? AND undone = 1 ORDER BY seq LIMIT ?';
  const done = connection.prepare<LogRow>(`SELECT * ${newestDone}`);
  const undone = connection.prepare<LogRow>(`SELECT * ${oldestUndone}`);
  const nextUndoType = connection.prepare<{ type: string }>(`SELECT type ${newestDone}`);
  const nextRedoType = connection.prepare<{ type: string }>(`SELECT type ${oldestUndone}`);
  const list = connection.prepare<Pick<LogRow, 'revision' | 'command' | 'undone' | 'at'>>(
    'SELECT revision, command, undone, at FROM command_log WHERE plan_id = ? ORDER BY seq DESC',
  );
  const dropUndone = connection.prepare('DELETE FROM command_log WHERE plan_id = ? AND undone = 1');
  const lastSeq = connection.prepare<{ seq: number }>('SELECT ifnull(max(seq), 0) AS seq FROM command_log WHERE plan_id = ?');
  const insert = connection.prepare(
    `INSERT INTO command_log (plan_id, seq, revision, type, command, inverse, undone, at)
     VALUES (@plan_id, @seq, @revision, @type, @command, @inverse, 0, @at)`,
  );
  const dropOld = connection.prepare('DELETE FROM command_log WHERE plan_id = ? AND seq <= ?');
  const mark = connection.prepare('UPDATE command_log SET undone = ?, revision = ? WHERE plan_id = ? AND seq = ?');

  return {
    depth: (planId) => ({
      ...(depth.get([planId]) ?? { undo: 0, redo: 0 }),
      nextUndo: nextUndoType.get([planId, 1])?.type ?? null,
      nextRedo: nextRedoType.get([planId, 1])?.type ?? null,
    }),
    nextUndo: (planId) => {
      const row = done.get([planId, 1]);
      return row ? logEntryFromRow(row) : null;
    },
    nextRedo: (planId) => {
      const row = undone.get([planId, 1]);
      return row ? logEntryFromRow(row) : null;
    },
    done: (planId, count) => done.all([planId, count]).map(logEntryFromRow),
    undone: (planId, count) => undone.all([planId, count]).map(logEntryFromRow),
    list: (planId) =>
      list.all([planId]).map((row) => ({ revision: row.revision, command: fromJson<PlanCommand>(row.command), undone: row.undone === 1, at: row.at })),
    append: (planId, entry, keep) => {
      dropUndone.run([planId]);
      const seq = (lastSeq.get([planId])?.seq ?? 0) + 1;
      insert.run({
        plan_id: planId,
        seq,
        revision: entry.revision,
        type: entry.command.type,
        command: JSON.stringify(entry.command),
        inverse: JSON.stringify(entry.inverse),
        at: entry.at,
      });
      dropOld.run([planId, seq - keep]);
    },
    mark: (planId, seq, undone, revision) => {
      mark.run([undone ? 1 : 0, revision, planId, seq]);
    },
  };
}
