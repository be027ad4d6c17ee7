import type { Migration } from './migration.ts';

/** The register of measures. They belong to the municipality, not to one plan: a plan may come and go while the measure is followed for years. */
export const measures: Migration = {
  name: '0009-measures',
  up: (connection) => {
    connection.exec(`
      CREATE TABLE measures (
        id TEXT NOT NULL PRIMARY KEY,
        title TEXT NOT NULL CHECK (title <> ''),
        category TEXT NOT NULL CHECK (category IN ('efficiency', 'service-quality', 'structure-volume')),
        start TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('idea', 'assessed', 'decided', 'started', 'done', 'dropped')),
        facts TEXT NOT NULL CHECK (json_valid(facts)),
        entered_at TEXT NOT NULL,
        changed_at TEXT NOT NULL
      ) STRICT;
    `);
  },
};
