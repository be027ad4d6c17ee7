import type { ReferenceWriter } from '#shared/app/ports/reference-store.ts';
import type { Benchmark } from '#shared/domain/compare/benchmark.ts';
import type { ReferenceRegion, StoredFigure } from '#shared/domain/compare/reference-file.ts';
import type { Connection } from '../driver.ts';

interface ImportRow {
  readonly id: string;
  readonly ssb_table: string;
  readonly title: string;
  readonly file_name: string;
  readonly updated: string | null;
  readonly imported_at: string;
  readonly regions: number;
  readonly figures: number;
  readonly first_period: string | null;
  readonly last_period: string | null;
}

interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly kind: ReferenceRegion['kind'];
  readonly kostra_group: string | null;
}

const WHOLE_POPULATION = 'folkemengde_alle';

/** Later imports stand before earlier ones everywhere: whoever reads rows oldest first and keeps the last of a key has the newest. */
export function createReferenceRepository(connection: Connection): ReferenceWriter {
  const imports = connection.prepare<ImportRow>(`
    SELECT id, ssb_table, title, file_name, updated, imported_at,
      (SELECT COUNT(*) FROM figure_regions WHERE import_id = i.id) AS regions,
      (SELECT COUNT(*) FROM reference_figures WHERE import_id = i.id) AS figures,
      (SELECT MIN(period) FROM reference_figures WHERE import_id = i.id) AS first_period,
      (SELECT MAX(period) FROM reference_figures WHERE import_id = i.id) AS last_period
    FROM figure_imports i ORDER BY imported_at DESC, rowid DESC`);
  const regions = connection.prepare<RegionRow>(
    'SELECT code, name, kind, kostra_group FROM figure_regions r JOIN figure_imports i ON i.id = r.import_id ORDER BY i.imported_at, i.rowid',
  );
  const figures = connection.prepare<StoredFigure>(`
    SELECT f.region, f.metric, m.label, m.unit, f.period, f.value, f.import_id AS importId, i.ssb_table AS "table", i.imported_at AS importedAt
    FROM reference_figures f JOIN figure_imports i ON i.id = f.import_id
      JOIN figure_metrics m ON m.import_id = f.import_id AND m.metric = f.metric
    WHERE f.region = ? ORDER BY i.imported_at, i.rowid`);
  const populations = connection.prepare<{ region: string; period: string; value: number }>(`
    SELECT f.region, f.period, f.value FROM reference_figures f JOIN figure_imports i ON i.id = f.import_id
    WHERE f.metric = '${WHOLE_POPULATION}' AND f.value IS NOT NULL ORDER BY f.period, i.imported_at, i.rowid`);
  const insertImport = connection.prepare('INSERT INTO figure_imports (id, ssb_table, title, file_name, updated, imported_at) VALUES (?, ?, ?, ?, ?, ?)');
  const insertRegion = connection.prepare('INSERT INTO figure_regions (import_id, code, name, kind, kostra_group) VALUES (?, ?, ?, ?, ?)');
  const insertMetric = connection.prepare('INSERT INTO figure_metrics (import_id, metric, label, unit) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const insertFigure = connection.prepare('INSERT INTO reference_figures (region, import_id, metric, period, value) VALUES (?, ?, ?, ?, ?)');
  const removeImport = connection.prepare<{ id: string }>('DELETE FROM figure_imports WHERE id = ? RETURNING id');
  const benchmarks = connection.prepare<{ id: string; name: string; facts: string }>('SELECT id, name, facts FROM benchmarks ORDER BY entered_at, rowid');
  const saveBenchmark = connection.prepare(
    'INSERT INTO benchmarks (id, name, facts, entered_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, facts = excluded.facts',
  );
  const removeBenchmark = connection.prepare<{ id: string }>('DELETE FROM benchmarks WHERE id = ? RETURNING id');

  return {
    imports: () =>
      imports.all().map((row) => ({
        id: row.id,
        table: row.ssb_table,
        title: row.title,
        fileName: row.file_name,
        updated: row.updated,
        importedAt: row.imported_at,
        regions: row.regions,
        figures: row.figures,
        firstPeriod: row.first_period,
        lastPeriod: row.last_period,
      })),
    regions: () => newestRegions(regions.all()),
    figures: (codes) => codes.flatMap((code) => [...new Map(figures.all([code]).map((figure) => [`${figure.metric}|${figure.period}`, figure])).values()]),
    populations: () => [
      ...new Map(populations.all().map(({ region, period, value }) => [region, { region, year: Number(period), population: value }])).values(),
    ],
    benchmarks: () => benchmarks.all().map(({ id, name, facts }) => ({ ...(JSON.parse(facts) as Omit<Benchmark, 'id' | 'name'>), id, name })),
    insertImport: (id, file, at) => {
      insertImport.run([id, file.table, file.title, file.fileName, file.updated, at]);
      for (const region of file.regions) insertRegion.run([id, region.code, region.name, region.kind, region.kostraGroup ?? null]);
      for (const { region, metric, label, unit, period, value } of file.figures) {
        insertMetric.run([id, metric, label, unit]);
        insertFigure.run([region, id, metric, period, value]);
      }
    },
    removeImport: (id) => removeImport.get([id]) !== undefined,
    saveBenchmark: ({ id, name, ...facts }, at) => {
      saveBenchmark.run([id, name, JSON.stringify(facts), at]);
    },
    removeBenchmark: (id) => removeBenchmark.get([id]) !== undefined,
  };
}

function newestRegions(rows: readonly RegionRow[]): readonly ReferenceRegion[] {
  const regions = new Map<string, ReferenceRegion>();
  for (const { code, name, kind, kostra_group } of rows) {
    const kostraGroup = kostra_group ?? regions.get(code)?.kostraGroup;
    regions.set(code, { code, name, kind, ...(kostraGroup === undefined ? {} : { kostraGroup }) });
  }
  return [...regions.values()];
}
