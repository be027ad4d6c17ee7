import type { ReferenceFigure, ReferenceMunicipality } from '../domain/compare/comparison.ts';
import { daysBetween, localDate } from '../time/local-date.ts';
import { KOSTRA_METRICS, KOSTRA_MUNICIPALITIES, KOSTRA_ROWS } from './kostra-2024-2025.ts';
import { cautionOf, isUnknownZero } from './reference-caution.ts';

const OSLO = '0301';

let municipalities: readonly ReferenceMunicipality[] | null = null;

/** All municipalities with published figures, in order of their numbers. */
export function referenceMunicipalities(): readonly ReferenceMunicipality[] {
  municipalities ??= readMunicipalities();
  return municipalities;
}

/** A municipality by its number (`3909`) or name (`Larvik`, `larvik kommune`), or null when there are no figures for it. */
export function findReference(codeOrName: string): ReferenceMunicipality | null {
  const wanted = codeOrName
    .trim()
    .toLowerCase()
    .replace(/\s+kommune$/, '');
  return referenceMunicipalities().find(({ code, name }) => code === wanted || name.toLowerCase() === wanted) ?? null;
}

function readMunicipalities(): readonly ReferenceMunicipality[] {
  const figures = new Map<string, ReferenceFigure[]>(KOSTRA_MUNICIPALITIES.map(([code]) => [code, []]));
  for (const [code, metric, period, value] of KOSTRA_ROWS) {
    const facts = KOSTRA_METRICS[metric];
    if (!facts) throw new Error(`No description of ${metric}. Maybe scripts/build-reference.ts has not been run?`);
    const known = isUnknownZero(facts.table, value) ? null : value;
    figures.get(code)?.push({ metric, ...facts, period, value: known, caution: cautionOf(metric, facts.table, value) });
  }
  return KOSTRA_MUNICIPALITIES.map(([code, name]) => {
    const published = figures.get(code) ?? [];
    return { code, name, figures: [...published, ...averageOccupied(code, published)] };
  });
}

/**
 * Beds occupied on an average day = stay-days ÷ days of the year. No occupancy is made of it: in Oslo, places and stay-days
 * do not even cover the same thing.
 * @term gjennomsnittlig belegg
 */
function averageOccupied(code: string, published: readonly ReferenceFigure[]): readonly ReferenceFigure[] {
  return published
    .filter(({ metric }) => metric === 'inst_oppholdsdogn')
    .map(({ label, table, period, value }) => ({
      metric: 'average-occupied-beds',
      label,
      table,
      period,
      value: value === null ? null : value / daysOfYear(Number(period)),
      unit: 'plasser',
      caution: code === OSLO ? 'reference.caution.oslo-stay-days' : 'reference.caution.average-occupied',
      isDerived: true,
    }));
}

function daysOfYear(year: number): number {
  return daysBetween(localDate(`${year}-01-01`), localDate(`${year + 1}-01-01`));
}
