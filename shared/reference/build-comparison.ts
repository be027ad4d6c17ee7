import type { ComparedUnit, Comparison, ReferenceMunicipality } from '../domain/compare/comparison.ts';
import type { ImportedReferences } from '../domain/compare/reference-file.ts';
import { type AppError, appError } from '../errors/app-error.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { localDate } from '../time/local-date.ts';
import { findReference } from './find-reference.ts';
import { TABLE_CAUTIONS } from './reference-caution.ts';
import { REFERENCE_FACTORS } from './reference-factors.ts';

/** The attribution that the licence asks for; it stands unchanged in every language. */
export const REFERENCE_SOURCE = 'Kilde: Statistisk sentralbyrå (SSB), KOSTRA (tabell 11875, 12292, 12209 og 14533) og SSB Befolkning (tabell 07459)';
export const REFERENCE_LICENCE = 'NLOD 2.0 (Norsk lisens for offentlige data)';
export const REFERENCE_COPIED = localDate('2026-11-21');

/**
 * Units beside each other and beside municipalities. Published care FTE cover institutions and home care alike, so nothing
 * here divides them by places; only our own units have care factors.
 * @param codes numbers or names of municipalities; one named twice comes once
 * @param imported figures that stand before the shipped ones
 * @returns `reference.not-found` for the first that has no published figures
 */
export function buildComparison(units: readonly ComparedUnit[], codes: readonly string[], imported?: ImportedReferences): Result<Comparison, AppError> {
  const municipalities: ReferenceMunicipality[] = [];
  for (const code of codes) {
    const municipality = findReference(code, imported);
    if (municipality === null) return err(appError('reference.not-found', { reference: code }));
    if (!municipalities.some((known) => known.code === municipality.code)) municipalities.push(municipality);
  }
  return ok({
    units,
    municipalities,
    factors: REFERENCE_FACTORS,
    source: REFERENCE_SOURCE,
    licence: REFERENCE_LICENCE,
    copied: REFERENCE_COPIED,
    cautions: TABLE_CAUTIONS,
  });
}
