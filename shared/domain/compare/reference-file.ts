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

/** A figure as stored, with the import that brought it. */
export interface StoredFigure {
  readonly region: string;
  readonly metric: string;
  readonly label: string;
  readonly unit: string;
  readonly period: string;
  readonly value: number | null;
  readonly importId: string;
  readonly table: string;
  /** Instant. */
  readonly importedAt: string;
}

/** Where a figure comes from, when it was imported: it then stands before the shipped one. */
export interface FigureOrigin {
  readonly importId: string;
  readonly table: string;
  readonly importedOn: LocalDate;
}

/** What imports add to the shipped figures, wherever they are kept. */
export interface ImportedReferences {
  /** Each region once, as the newest import names it; its KOSTRA group as the newest list of groups has it. */
  regions(): readonly ReferenceRegion[];
  /** Of these regions, one a metric and period: the newest import's. */
  figures(codes: readonly string[]): readonly StoredFigure[];
  /** The newest whole population of each region. */
  populations(): readonly { readonly region: string; readonly year: number; readonly population: number }[];
}
