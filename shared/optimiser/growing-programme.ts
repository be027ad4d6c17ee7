import type { ProgrammeColumn, ProgrammeRow } from './integer-programme.ts';

/** A linear programme that is solved again and again while columns are added: the engine goes on from its last answer. Whole numbers are not asked for. */
export interface GrowingProgramme {
  add(columns: readonly ProgrammeColumn[]): void;
  /** New bounds of a column, by index in the order in which columns were added. */
  setBounds(column: number, lower: number, upper: number): void;
  /** The least cost; null when there is none or it was not found within the seconds. */
  solve(seconds: number): GrowingAnswer | null;
  /** Gives the engine's memory back. */
  close(): void;
}

export interface GrowingAnswer {
  readonly cost: number;
  readonly values: Float64Array;
  /** By row: how much the cost rises with its limit. Floating point: nothing is claimed from it directly. */
  readonly rowPrices: Float64Array;
}

export type OpenProgramme = (rows: readonly ProgrammeRow[]) => GrowingProgramme;
