import type { Migration } from './migration.ts';

/**
 * Named versions of a plan, each whole as a plan document: a table of its own would have to follow every later change of the plan's tables, while
 * the document's format is stable. What is locked can be removed (with its plan, say) but never changed.
 */
export const planVersions: Migration = {
  name: '0005-plan-versions',
  up: (connection) => {
    connection.exec(`
      ALTER TABLE plans ADD COLUMN last_version INTEGER NOT NULL DEFAULT 0;
      CREATE TABLE plan_versions (
        id TEXT NOT NULL PRIMARY KEY,
        plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
        number INTEGER NOT NULL CHECK (number > 0),
        name TEXT NOT NULL CHECK (name <> ''),
        status TEXT NOT NULL CHECK (status IN ('draft', 'to-discussion', 'discussed', 'decided', 'in-force')),
        is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
        saved_at TEXT NOT NULL,
        revision INTEGER NOT NULL CHECK (revision >= 0),
        document TEXT NOT NULL CHECK (json_valid(document)),
        UNIQUE (plan_id, number)
      ) STRICT;
      CREATE TRIGGER locked_versions_stay BEFORE UPDATE ON plan_versions WHEN old.is_locked = 1
      BEGIN
        SELECT RAISE(ABORT, 'a locked version cannot be changed');
      END;
      CREATE TRIGGER version_documents_stay BEFORE UPDATE OF document, number, plan_id, revision, saved_at ON plan_versions
      BEGIN
        SELECT RAISE(ABORT, 'a version is never rewritten');
      END;
    `);
  },
};
