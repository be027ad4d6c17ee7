import type { VersionRecord, VersionWriter } from '#shared/app/ports/plan-store.ts';
import type { ProcessStatus } from '#shared/domain/model/plan.ts';
import type { Connection } from '../driver.ts';

interface VersionRow {
  readonly id: string;
  readonly plan_id: string;
  readonly number: number;
  readonly name: string;
  readonly status: ProcessStatus;
  readonly is_locked: 0 | 1;
  readonly saved_at: string;
  readonly revision: number;
}

const COLUMNS = 'id, plan_id, number, name, status, is_locked, saved_at, revision';

/** Versions are written once; only the lock can be put on afterwards. */
export function createVersionRepository(connection: Connection): VersionWriter {
  const list = connection.prepare<VersionRow>(`SELECT ${COLUMNS} FROM plan_versions WHERE plan_id = ? ORDER BY number DESC`);
  const find = connection.prepare<VersionRow>(`SELECT ${COLUMNS} FROM plan_versions WHERE plan_id = ? AND id = ?`);
  const document = connection.prepare<{ document: string }>('SELECT document FROM plan_versions WHERE id = ?');
  const takeNumber = connection.prepare<{ last_version: number }>('UPDATE plans SET last_version = last_version + 1 WHERE id = ? RETURNING last_version');
  const insert = connection.prepare(
    `INSERT INTO plan_versions (${COLUMNS}, document) VALUES (@id, @plan_id, @number, @name, @status, @is_locked, @saved_at, @revision, @document)`,
  );
  const lock = connection.prepare('UPDATE plan_versions SET is_locked = 1 WHERE id = ?');
  const remove = connection.prepare('DELETE FROM plan_versions WHERE id = ?');

  return {
    list: (planId) => list.all([planId]).map(fromRow),
    find: (planId, id) => {
      const row = find.get([planId, id]);
      return row ? fromRow(row) : null;
    },
    document: (id) => document.get([id])?.document ?? null,
    insert: (version, text) => {
      const number = takeNumber.get([version.planId])?.last_version ?? 1;
      const { id, planId, name, status, isLocked, savedAt, revision } = version;
      insert.run({ id, plan_id: planId, number, name, status, is_locked: isLocked ? 1 : 0, saved_at: savedAt, revision, document: text });
      return { ...version, number };
    },
    lock: (id) => {
      lock.run([id]);
    },
    remove: (id) => {
      remove.run([id]);
    },
  };
}

function fromRow(row: VersionRow): VersionRecord {
  return {
    id: row.id,
    planId: row.plan_id,
    number: row.number,
    name: row.name,
    status: row.status,
    isLocked: row.is_locked === 1,
    savedAt: row.saved_at,
    revision: row.revision,
  };
}
