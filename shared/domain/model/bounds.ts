import type { Competence } from './competence.ts';
import type { DayName } from './plan.ts';

/** What no rota with these lines can do better than. Proven, whatever the cells contain. @term bevist minste under- eller overdekning */
export interface Bound {
  /** The indicator it limits from below; `deficit.all` is that of weekdays and weekends together. */
  readonly id: string;
  /** Hours a week; 0 where nothing is proven. */
  readonly hours: number;
  /** Whether counting alone proves it, or weights that a linear program found; both are worked out exactly. */
  readonly method: 'arithmetic' | 'linear-program' | 'none';
  /** A chain that can be checked by hand, or why nothing is proven. */
  readonly argument: readonly BoundSentence[];
}

/** A sentence of an argument, for shared/i18n to put into words. Names that begin with `hours` are hours a week. */
export interface BoundSentence {
  readonly key: string;
  readonly params: Readonly<Record<string, number>>;
  readonly competence?: Competence | undefined;
  /** The shifts of the lines it speaks of, where other lines may take other ones. */
  readonly codes?: readonly string[] | undefined;
  /** The only hours that count, where not all do. */
  readonly spans?: readonly WeighedSpan[] | undefined;
}

/** A stretch of the day on some weekdays, and how much each of its hours counts (1 = fully). Minutes from midnight. */
export interface WeighedSpan {
  readonly days: readonly DayName[];
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** One change of positions, weekends or shifts, and what it does to the weekend deficit that no rota can avoid. */
export interface BoundLever {
  readonly kind: 'frequency' | 'more-lines' | 'smaller-positions' | 'long-shifts';
  readonly params: Readonly<Record<string, number | string>>;
  /** The bound with the change, proven in the same way. Hours a week. */
  readonly hoursAfter: number;
  /** Øre a year more than today; null where pay or a percentage is not known. */
  readonly costYearOre: number | null;
}

/** How many people the weekends take at a frequency and a length of shift, and their mean position. */
export interface WeekendNeed {
  readonly every: number;
  readonly shiftHours: number;
  /** Weekend hours that one of them gives in a year. */
  readonly hoursPerYear: number;
  readonly people: number;
  readonly meanPercent: number;
  /** The same by counting shifts: everybody at work on the busier day of the weekend works both days. With a long shift in the place of a day and an evening where shifts are long. */
  readonly byShifts: {
    readonly people: number;
    readonly meanPercent: number;
    /** Mean position when the hours that fall away with the long shifts are taken off the demand too. */
    readonly meanPercentOfFewerHours: number;
  };
}

/** All that is proven about a plan. */
export interface BoundReport {
  readonly bounds: readonly Bound[];
  /** What would remove or lessen the weekend deficit, the ones that remove it first, then the cheapest; empty where none is proven. */
  readonly levers: readonly BoundLever[];
  readonly weekendTable: readonly WeekendNeed[];
}
