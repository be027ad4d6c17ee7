/** One line beside the result: something that happens once, or that is known to change. */
export interface EstimateCorrection {
  readonly label: string;
  /** Taken off the result; negative comes on top. */
  readonly kr: number;
}

export interface YearEstimate {
  /** As things run, without corrections: never hidden. */
  readonly underlyingKr: number;
  readonly corrections: readonly EstimateCorrection[];
  readonly correctionsKr: number;
  readonly estimateKr: number;
}

/** The year's estimate with its one-off corrections on lines of their own. @term årsestimat */
export function yearEstimate(underlyingKr: number, corrections: readonly EstimateCorrection[]): YearEstimate {
  const correctionsKr = corrections.reduce((total, { kr }) => total + kr, 0);
  return { underlyingKr, corrections, correctionsKr, estimateKr: underlyingKr - correctionsKr };
}
