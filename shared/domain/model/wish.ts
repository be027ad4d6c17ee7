/** What a line asks for on one day: to be off, to work, or a certain code. At most one a day. @term ønsketurnus */
export type Wish = WishFacts & ({ readonly want: 'off' | 'work' } | { readonly want: 'code'; readonly code: string });

interface WishFacts {
  /** Day index from the start of the plan. */
  readonly day: number;
  readonly note?: string | undefined;
  /** Matters more than the others. Default false. */
  readonly isStrong?: boolean | undefined;
}

/** A wish and whether the plan as it stands meets it. */
export interface WishOutcome {
  readonly wish: Wish;
  readonly isGranted: boolean;
}

/** How many wishes are met, and how many of those that matter more. `rate` is granted ÷ all; null without wishes. */
export interface WishCounts {
  readonly granted: number;
  readonly refused: number;
  readonly rate: number | null;
  readonly strongGranted: number;
  readonly strongRefused: number;
}

export interface LineWishes extends WishCounts {
  readonly line: string;
  /** By day. */
  readonly outcomes: readonly WishOutcome[];
}

/** The wishes of a plan: of each line that has any, and together. */
export interface WishReport extends WishCounts {
  readonly lines: readonly LineWishes[];
}
