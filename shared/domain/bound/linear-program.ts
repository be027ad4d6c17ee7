/** min cost × x where lower ≤ A x ≤ upper for every row and 0 ≤ x ≤ most. Rows are sparse. */
export interface LinearProgram {
  readonly columns: readonly { readonly cost: number; readonly most: number }[];
  readonly rows: readonly LinearRow[];
}

export interface LinearRow {
  readonly lower: number;
  readonly upper: number;
  readonly entries: readonly (readonly [column: number, value: number])[];
}

/** What an engine answers: for each row, how much the cost rises with its limit. Floating point, so nothing is claimed from it directly. */
export interface LinearSolution {
  readonly rowDuals: readonly number[];
}

/** Collects columns and rows. */
export class LinearProgramBuilder implements LinearProgram {
  readonly columns: { readonly cost: number; readonly most: number }[] = [];
  readonly rows: LinearRow[] = [];

  /** Adds a column. @returns its index */
  column(cost: number, most: number = Number.POSITIVE_INFINITY): number {
    return this.columns.push({ cost, most }) - 1;
  }

  /** Adds `Σ ≥ lower`. @returns the row's index */
  atLeast(lower: number, entries: LinearRow['entries']): number {
    return this.rows.push({ lower, upper: Number.POSITIVE_INFINITY, entries }) - 1;
  }

  /** Adds `Σ ≤ upper`. @returns the row's index */
  atMost(upper: number, entries: LinearRow['entries']): number {
    return this.rows.push({ lower: Number.NEGATIVE_INFINITY, upper, entries }) - 1;
  }
}
