import type { LocalDate } from '../../time/local-date.ts';

/** A municipality, or an average that SSB publishes beside the municipalities. */
export interface ReferenceRegion {
  /** `3909`, `EKG11`, `EAK`. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'municipality' | 'kostra-group' | 'country';
  /** Code of its KOSTRA group, where somebody has imported which it is. */
  readonly kostraGroup?: string | undefined;
}

/** One figure of a file: a row of the comparison for one region and one period. */
export interface ImportedFigure {
  readonly region: string;
  readonly metric: string;
  readonly label: string;
  readonly unit: string;
  readonly period: string;
  /** null where the source has none. */
  readonly value: number | null;
}

/** What a file of SSB's holds for us, before anything is stored. */
export interface ReferenceFile {
  readonly fileName: string;
  /** Number of SSB's table; `klass` for the list of KOSTRA groups. */
  readonly table: string;
  readonly title: string;
  readonly updated: string | null;
  readonly regions: readonly ReferenceRegion[];
  readonly figures: readonly ImportedFigure[];
  /** What was left out on purpose, with how many regions or ages. */
  readonly leftOut: readonly { readonly what: 'discontinued' | 'other-region' | 'name-only' | 'ages'; readonly count: number }[];
}

/** A file that was taken into the database. */
export interface ReferenceImport {
  readonly id: string;
  readonly table: string;
  readonly title: string;
  readonly fileName: string;
  readonly updated: string | null;
  /** Instant. */
  readonly importedAt: string;
  readonly regions: number;
  readonly figures: number;
  readonly firstPeriod: string | null;
  readonly lastPeriod: string | null;
}

/** Where a figure comes from, when it was imported: it then stands before the shipped one. */
export interface FigureOrigin {
  readonly importId: string;
  readonly table: string;
  readonly importedOn: LocalDate;
}
