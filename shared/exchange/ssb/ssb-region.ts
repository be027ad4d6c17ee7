import type { SsbCategory } from './ssb-cube.ts';

/** A place that figures are about. */
export interface SsbRegion {
  readonly code: string;
  readonly name: string;
  readonly kind: 'municipality' | 'kostra-group' | 'country';
}

/** Why a region of a file is left out. */
export type RegionRefusal = 'discontinued' | 'other-region' | 'name-only';

// `K-3909` is what tables with several divisions call a municipality.
const MUNICIPALITY = /^(?:K[-_])?(\d{4})$/;
const WITH_NAME = /^((?:K[-_])?\d{4}|E[AK][A-Z]+\d*)\s+(.+)$/;
// `Moss (2020-2023)`, `Halden (-2019)`, `Oslo (1986-)`.
const YEARS = /\s*\((\d{4})?\s*-\s*(\d{4})?\)\s*$/;

/** `Oslo - Oslove` → `Oslo`, `Halden (-2019)` → `Halden`. */
export function plainRegionName(label: string): string {
  const [name = ''] = label.replace(YEARS, '').split(/\s+[-–]\s+/);
  return name.trim();
}

/** How names are compared. */
export function regionNameKey(name: string): string {
  return plainRegionName(name)
    .toLowerCase()
    .replace(/\s+kommune$/, '');
}

/**
 * The municipality, KOSTRA group or country that a file means. Counties and districts are other regions; a municipality
 * that has ended is left out, because its number is nobody's any more.
 * @param codes numbers of municipalities by `regionNameKey`, for files that have names only
 */
export function readRegion(region: SsbCategory, codes: ReadonlyMap<string, string>): SsbRegion | RegionRefusal {
  const split = region.code === null ? WITH_NAME.exec(region.label.trim()) : null;
  const code = (region.code ?? split?.[1] ?? region.label).trim();
  const label = split?.[2] ?? region.label;
  if (YEARS.exec(label)?.[2] !== undefined) return 'discontinued';
  const name = plainRegionName(label);
  const municipality = MUNICIPALITY.exec(code)?.[1];
  if (municipality !== undefined) return { code: municipality, name: name === code ? municipality : name, kind: 'municipality' };
  if (/^EKG\d+$/.test(code)) return { code, name, kind: 'kostra-group' };
  if (code === 'EAK' || code === 'EAKUO') return { code, name, kind: 'country' };
  if (region.code !== null || split !== null) return 'other-region';
  const known = codes.get(regionNameKey(region.label));
  return known === undefined ? 'name-only' : { code: known, name, kind: 'municipality' };
}
