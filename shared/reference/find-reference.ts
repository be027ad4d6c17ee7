import type { ReferenceFigure, ReferenceMunicipality } from '../domain/compare/comparison.ts';
import type { PeerCandidate } from '../domain/compare/peer-groups.ts';
import type { ImportedReferences, ReferenceRegion, StoredFigure } from '../domain/compare/reference-file.ts';
import { dayInNorway, instant } from '../time/instant.ts';
import { daysBetween, localDate } from '../time/local-date.ts';
import { KOSTRA_METRICS, KOSTRA_MUNICIPALITIES, KOSTRA_ROWS } from './kostra-2024-2025.ts';
import { cautionOf, isUnknownZero } from './reference-caution.ts';

const OSLO = '0301';
const WHOLE_POPULATION = 'folkemengde_alle';

let shipped: ReadonlyMap<string, ReferenceMunicipality> | null = null;

/** The municipalities with shipped figures, in order of their numbers. */
export function referenceMunicipalities(): readonly ReferenceMunicipality[] {
  return [...shippedByCode().values()].map((municipality) => withDerived(municipality));
}

/** Every region that one may compare with, shipped or imported, in order of their codes. */
export function referenceRegions(imported?: ImportedReferences): readonly ReferenceRegion[] {
  const regions = new Map<string, ReferenceRegion>();
  for (const { code, name, kind } of shippedByCode().values()) regions.set(code, { code, name, kind });
  for (const region of imported?.regions() ?? []) regions.set(region.code, region);
  return [...regions.values()].toSorted((a, b) => a.code.localeCompare(b.code, 'nb'));
}

/** The same with what peers are chosen by. */
export function peerCandidates(imported?: ImportedReferences): readonly PeerCandidate[] {
  const populations = new Map(
    [...shippedByCode().values()].flatMap(({ code, figures }) => {
      const newest = figures.filter(({ metric, value }) => metric === WHOLE_POPULATION && value !== null).at(-1);
      return newest?.value ? [[code, { year: Number(newest.period), population: newest.value }] as const] : [];
    }),
  );
  for (const { region, year, population } of imported?.populations() ?? []) {
    if (year >= (populations.get(region)?.year ?? 0)) populations.set(region, { year, population });
  }
  return referenceRegions(imported).map(({ code, name, kind, kostraGroup }) => ({
    code,
    name,
    kind,
    population: populations.get(code)?.population ?? null,
    populationYear: populations.get(code)?.year ?? null,
    kostraGroup: kostraGroup ?? null,
  }));
}

/**
 * A municipality (or a published average) by its code (`3909`, `EKG11`) or name (`Larvik`, `larvik kommune`), or null when
 * there are no figures for it. An imported figure stands before the shipped one of the same year.
 */
export function findReference(codeOrName: string, imported?: ImportedReferences): ReferenceMunicipality | null {
  const wanted = codeOrName
    .trim()
    .toLowerCase()
    .replace(/\s+kommune$/, '');
  const region = referenceRegions(imported).find(({ code, name }) => code.toLowerCase() === wanted || name.toLowerCase() === wanted);
  if (region === undefined) return null;
  const own = shippedByCode().get(region.code)?.figures ?? [];
  return withDerived({ code: region.code, name: region.name, kind: region.kind, figures: mergeFigures(own, imported?.figures([region.code]) ?? []) });
}

function shippedByCode(): ReadonlyMap<string, ReferenceMunicipality> {
  shipped ??= readShipped();
  return shipped;
}

function readShipped(): ReadonlyMap<string, ReferenceMunicipality> {
  const figures = new Map<string, ReferenceFigure[]>(KOSTRA_MUNICIPALITIES.map(([code]) => [code, []]));
  for (const [code, metric, period, value] of KOSTRA_ROWS) {
    const facts = KOSTRA_METRICS[metric];
    if (!facts) throw new Error(`No description of ${metric}. Maybe scripts/build-reference.ts has not been run?`);
    figures.get(code)?.push(figureOf({ metric, ...facts, period, value }));
  }
  return new Map(KOSTRA_MUNICIPALITIES.map(([code, name]) => [code, { code, name, kind: 'municipality', figures: figures.get(code) ?? [] }]));
}

function figureOf(figure: Pick<ReferenceFigure, 'metric' | 'label' | 'table' | 'period' | 'value' | 'unit'>): ReferenceFigure {
  const { metric, table, value } = figure;
  const isUnknown = value !== null && isUnknownZero(table, value);
  return { ...figure, value: isUnknown ? null : value, caution: cautionOf(metric, table, value) };
}

/** Imported figures in the place of shipped ones of the same year; others after them, by metric and year. */
function mergeFigures(own: readonly ReferenceFigure[], imported: readonly StoredFigure[]): readonly ReferenceFigure[] {
  const key = ({ metric, period }: { readonly metric: string; readonly period: string }) => `${metric}|${period}`;
  const merged = new Map(own.map((figure) => [key(figure), figure]));
  for (const stored of imported) {
    const before = merged.get(key(stored))?.value ?? null;
    const { metric, label, table, period, value, unit } = stored;
    const figure = figureOf({ metric, label, table, period, value, unit });
    merged.set(key(stored), {
      ...figure,
      origin: { importId: stored.importId, table: stored.table, importedOn: dayInNorway(instant(stored.importedAt)) },
      ...(before !== null && before !== figure.value ? { replaces: before } : {}),
    });
  }
  return [...merged.values()];
}

function withDerived({ code, name, kind, figures }: ReferenceMunicipality): ReferenceMunicipality {
  return { code, name, kind, figures: kind === 'municipality' ? [...figures, ...averageOccupied(code, figures)] : figures };
}

/**
 * Beds occupied on an average day = stay-days ÷ days of the year. No occupancy is made of it: in Oslo, places and stay-days
 * do not even cover the same thing.
 * @term gjennomsnittlig belegg
 */
function averageOccupied(code: string, published: readonly ReferenceFigure[]): readonly ReferenceFigure[] {
  return published
    .filter(({ metric, period }) => metric === 'inst_oppholdsdogn' && /^\d{4}$/.test(period))
    .map(({ label, table, period, value, origin }) => ({
      metric: 'average-occupied-beds',
      label,
      table,
      period,
      value: value === null ? null : value / daysOfYear(Number(period)),
      unit: 'plasser',
      caution: code === OSLO ? 'reference.caution.oslo-stay-days' : 'reference.caution.average-occupied',
      isDerived: true,
      ...(origin === undefined ? {} : { origin }),
    }));
}

function daysOfYear(year: number): number {
  return daysBetween(localDate(`${year}-01-01`), localDate(`${year + 1}-01-01`));
}
