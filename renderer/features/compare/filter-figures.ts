import type { ReferenceMunicipality } from '#shared/domain/compare/comparison.ts';

export const NEWEST = 'newest';
/** A year, all of them, or the newest that anybody of those shown has, figure by figure. */
export type YearChoice = string;

/** The years that the figures are of, newest first. */
export function yearsOf(municipalities: readonly ReferenceMunicipality[]): readonly string[] {
  const years = new Set(municipalities.flatMap(({ figures }) => figures.map(({ period }) => period)));
  return [...years].toSorted((a, b) => b.localeCompare(a, 'nb'));
}

/** The figures of one table (or all) and of the chosen year. The newest year is one for all municipalities, so that a row compares alike with alike. */
export function filterFigures(municipalities: readonly ReferenceMunicipality[], table: string | null, year: YearChoice): readonly ReferenceMunicipality[] {
  const newest = new Map<string, string>();
  for (const { figures } of municipalities) {
    for (const { metric, period, value } of figures) {
      if (value !== null && period > (newest.get(metric) ?? '')) newest.set(metric, period);
    }
  }
  const isShown = (metric: string, period: string) => (year === NEWEST ? newest.get(metric) === period : year === 'all' || year === period);
  return municipalities.map((municipality) => ({
    ...municipality,
    figures: municipality.figures.filter((figure) => (table === null || figure.table === table) && isShown(figure.metric, figure.period)),
  }));
}
