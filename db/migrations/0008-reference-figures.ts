import type { Migration } from './migration.ts';

/**
 * Figures imported from files of SSB's, and numbers that people typed in to compare with. Both belong to the file, not to one plan: they
 * are about municipalities. What is shipped stays in the program; an import stands before it for as long as it is there.
 */
export const referenceFigures: Migration = {
  name: '0008-reference-figures',
  up: (connection) => {
    connection.exec(`
      CREATE TABLE figure_imports (
        id TEXT NOT NULL PRIMARY KEY,
        ssb_table TEXT NOT NULL CHECK (ssb_table <> ''),
        title TEXT NOT NULL,
        file_name TEXT NOT NULL,
        updated TEXT,
        imported_at TEXT NOT NULL
      ) STRICT;
      CREATE TABLE figure_regions (
        import_id TEXT NOT NULL REFERENCES figure_imports (id) ON DELETE CASCADE,
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('municipality', 'kostra-group', 'country')),
        kostra_group TEXT,
        PRIMARY KEY (import_id, code)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE figure_metrics (
        import_id TEXT NOT NULL REFERENCES figure_imports (id) ON DELETE CASCADE,
        metric TEXT NOT NULL,
        label TEXT NOT NULL,
        unit TEXT NOT NULL,
        PRIMARY KEY (import_id, metric)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE reference_figures (
        region TEXT NOT NULL,
        import_id TEXT NOT NULL REFERENCES figure_imports (id) ON DELETE CASCADE,
        metric TEXT NOT NULL,
        period TEXT NOT NULL,
        value REAL,
        PRIMARY KEY (region, import_id, metric, period)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX reference_figures_by_import ON reference_figures (import_id);
      CREATE TABLE benchmarks (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL CHECK (name <> ''),
        facts TEXT NOT NULL CHECK (json_valid(facts)),
        entered_at TEXT NOT NULL
      ) STRICT;
    `);
  },
};
