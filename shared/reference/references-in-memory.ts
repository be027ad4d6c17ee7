import type { ImportedReferences, ReferenceFile, ReferenceRegion, StoredFigure } from '../domain/compare/reference-file.ts';
import type { Instant } from '../time/instant.ts';

/** Files of SSB's that are used without being stored; a later one stands before those named earlier. */
export function referencesInMemory(files: readonly ReferenceFile[], at: Instant): ImportedReferences {
  const regions = new Map<string, ReferenceRegion>();
  const figures = new Map<string, StoredFigure>();
  for (const file of files) {
    for (const region of file.regions) regions.set(region.code, { ...regions.get(region.code), ...region });
    for (const figure of file.figures) {
      figures.set(`${figure.region}|${figure.metric}|${figure.period}`, { ...figure, importId: file.fileName, table: file.table, importedAt: at });
    }
  }
  return {
    regions: () => [...regions.values()],
    figures: (codes) => [...figures.values()].filter(({ region }) => codes.includes(region)),
    populations: () =>
      [...figures.values()]
        .filter(({ metric }) => metric === 'folkemengde_alle')
        .toSorted((a, b) => a.period.localeCompare(b.period, 'nb'))
        .flatMap(({ region, period, value }) => (value === null ? [] : [{ region, year: Number(period), population: value }])),
  };
}
