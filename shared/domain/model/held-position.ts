/** Mean hours a week by the clock on weekdays and in weekends. */
export interface WeekHours {
  readonly weekday: number;
  readonly weekend: number;
}

/** What it means that positions are held vacant. */
export interface HeldEffect {
  /** What they would cost a year, in øre; null when that cannot be told. */
  readonly savesYearOre: number | null;
  /** Message key of the reason, with params, when `savesYearOre` is null. */
  readonly reason?: { readonly key: string; readonly params: Readonly<Record<string, string | number>> } | undefined;
  /** Hours on duty that are lost. */
  readonly lost: WeekHours;
  /** How much larger the deficit is than with the positions filled. */
  readonly deficitGrowth: WeekHours;
}

/** One position held vacant, against the same plan with that position alone filled. */
export interface HeldPosition extends HeldEffect {
  readonly line: string;
}

/** The positions held vacant one by one, and together against the plan with all of them filled. */
export interface HeldReport extends HeldEffect {
  readonly lines: readonly HeldPosition[];
}
