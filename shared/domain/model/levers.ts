import type { BoundLever, WeekendNeed } from './bounds.ts';
import type { AgreementType } from './plan.ts';

/** People on duty at a time of the day, on each weekday and on each day of the weekend. */
export interface TypedPeople {
  readonly weekday: number;
  readonly weekend: number;
}

/** A staffing demand typed as a few numbers, before there is any plan. */
export interface TypedNeed {
  readonly places: number;
  readonly day: TypedPeople;
  readonly evening: TypedPeople;
  readonly night: TypedPeople;
}

/** The five levers on the weekend equation. @term fem brytere i helgeregnestykket */
export interface Levers {
  /** Share of the people who have a full position, 0–1. */
  readonly fullTimeShare: number;
  /** Size of the other positions, in per cent. */
  readonly partPercent: number;
  /** One weekend in so many. A fraction stands for some who work more often than the others. */
  readonly every: number;
  /** Share of the people who work long shifts at weekends, 0–1. */
  readonly longShare: number;
  /** Hours of a long shift. */
  readonly longHours: number;
  /** Whether a long shift takes the place of a day and an evening in the demand, or the demand stays as it is. */
  readonly needFollows: boolean;
  /** Whether vacation lies inside the plan (annual rota), or is replaced from outside (base rota). */
  readonly isAnnual: boolean;
}

/** Hours a week, and the same as positions and as money. */
export interface LeverAmount {
  readonly hours: number;
  readonly fte: number;
  /** Øre a year; null where pay or a percentage is not known. */
  readonly yearOre: number | null;
}

/** What somebody has to agree to. */
export interface Consents {
  /** The averaging that shifts of this length need; null where none is. */
  readonly averaging: AgreementType | null;
  /** People who work long shifts. */
  readonly people: number;
  /** An annual rota needs an agreement of its own. */
  readonly isAnnual: boolean;
}

/** A staff, and what no rota of it can do better than. */
export interface StaffFigures {
  readonly people: number;
  readonly fte: number;
  readonly meanPercent: number;
  /** People in full positions. */
  readonly fullTime: number;
  /** FTE ÷ places. */
  readonly careFactor: number;
  /** Proven least, hours a week. */
  readonly weekendDeficit: LeverAmount;
  readonly weekdayDeficit: LeverAmount;
  readonly weekdaySurplus: LeverAmount;
  /** What has to be replaced from outside while people are on vacation; nothing in an annual rota, where it is inside the figures above. */
  readonly vacation: { readonly weekday: LeverAmount; readonly weekend: LeverAmount };
  /** Positions with the supplements of what they cover. Øre a year. */
  readonly costYearOre: number | null;
  readonly consents: Consents;
}

/** What is wanted, from the demand alone. */
export interface NeedFigures {
  readonly places: number;
  readonly hours: number;
  readonly weekdayHours: number;
  readonly weekendHours: number;
  /** Shifts on the busier day of the weekend: so many people have to be at work. */
  readonly weekendShifts: number;
  readonly fte: number;
  readonly careFactor: number;
  /** FTE with everybody's vacation and the absence stated replaced. */
  readonly fteWithReplacement: number;
}

/** Prices behind the amounts; null where pay or a percentage is not known. Øre an hour. */
export interface HourPrices {
  /** One hour more of an extra shift, on-costs included: what it takes to hire for a gap. */
  readonly hiredWeekdayOre: number | null;
  readonly hiredWeekendOre: number | null;
  /** One hour of a position without supplements: what a surplus hour costs. */
  readonly positionOre: number | null;
  /** One hour of a position with the mean supplements of the demand. */
  readonly positionWeekdayOre: number | null;
  readonly positionWeekendOre: number | null;
  /** Share of the staff whose pay is known, 0–1; the prices are theirs. */
  readonly knownShare: number;
}

/** The weekend equation at one setting of the levers. */
export interface LeverReport {
  readonly need: NeedFigures;
  readonly staff: StaffFigures;
  /** Hours at weekends that one of them works in a year. */
  readonly weekendHoursEach: number;
  /** People that the weekends take, and their mean position: by hours, and by shifts on the busier day. */
  readonly equation: WeekendNeed;
  readonly table: readonly WeekendNeed[];
  readonly prices: HourPrices;
  /** The lines of the plan as they stand; null where it has none. */
  readonly today: StaffFigures | null;
}

/** One point of the frontier: a setting, and what is proven of it. */
export interface FrontierPoint {
  readonly every: number;
  readonly longShare: number;
  readonly needFollows: boolean;
  readonly people: number;
  readonly meanPercent: number;
  /** Proven least, hours a week. */
  readonly weekendDeficit: number;
  readonly weekdaySurplus: number;
}

/** One change, or two together, and what they do to the weekend deficit of a staff. */
export interface GapCloser {
  readonly changes: readonly Pick<BoundLever, 'kind' | 'params'>[];
  /** The bound with the changes. Hours a week. */
  readonly hoursAfter: number;
  /** Øre a year more than without; null where pay or a percentage is not known. */
  readonly costYearOre: number | null;
  /** Øre a year that hiring for the hours it covers would take; null as above. */
  readonly sparedYearOre: number | null;
}

/** How large positions can be at a frequency and a length of weekend shifts while no weekend deficit is proven. */
export interface FrontierRow extends FrontierPoint {
  /** False where no number of people up to the most that was tried closes it; then the figures are those of the most. */
  readonly isClosed: boolean;
  readonly costYearOre: number | null;
  readonly consents: Consents;
}

/** What the levers can reach for one demand. */
export interface LeverFrontier {
  readonly points: readonly FrontierPoint[];
  readonly rows: readonly FrontierRow[];
}

/** What a rota of the staff comes to, found in a given time. Hours a week. */
export interface LeverRota {
  readonly seconds: number;
  readonly weekendDeficit: number;
  readonly weekdayDeficit: number;
  readonly weekdaySurplus: number;
  /** Findings on lines that break the law or need another agreement. */
  readonly unlawful: number;
}
