/** One value of a category: what the file calls it, by code, by text or by both. */
export interface SsbCategory {
  readonly code: string | null;
  readonly label: string;
}

/** One number of a statbank table with what it is about. */
export interface SsbCell {
  readonly region: SsbCategory;
  /** What is counted. @term statistikkvariabel */
  readonly contents: SsbCategory;
  readonly period: string;
  /** Age, sex, occupation, function …: whatever else the table is divided by, in its order. */
  readonly others: readonly { readonly dimension: string; readonly category: SsbCategory }[];
  /** null where the source has none (`.`, `..`, `:` or nothing). */
  readonly value: number | null;
  /** In the words of the file, where it says so. */
  readonly unit: string | null;
}

/** A statbank table as one of SSB's files holds it, whichever the format was. */
export interface SsbCube {
  /** Five digits. */
  readonly table: string;
  readonly title: string;
  /** When SSB changed the table last, in its own words; null where the file does not say. */
  readonly updated: string | null;
  readonly cells: readonly SsbCell[];
}

/** The tables that are read, and nothing else: care services, occupations, accounts and population. */
export const SSB_TABLES = ['11875', '12292', '12209', '14533', '12362', '07459'] as const;

const TITLE = /^\s*(\d{5}):\s*(.+?)\s*$/;

/** Number and text of a title such as `11875: Plasser i institusjon …`, or null. */
export function tableTitle(text: string): { readonly table: string; readonly title: string } | null {
  const match = TITLE.exec(text);
  return match ? { table: match[1] ?? '', title: match[2] ?? '' } : null;
}

/** The number in a file's name as SSB's site gives it: `12292_20260902-101500.csv`. */
export function tableOfFileName(fileName: string): string | null {
  return /(?:^|[\\/_ -])(\d{5})(?=[_. -])/.exec(fileName)?.[1] ?? null;
}
