import type { ClockTime } from '../../time/clock-time.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { CodePaint } from './code-paint.ts';
import type { Competence } from './competence.ts';
import type { DemandProfile } from './demand-profile.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { PlanComment } from './plan-comment.ts';
import type { Wish } from './wish.ts';

/** A rota plan as the domain sees it: the plan document `vaktbalanse/1` with the weeks split into cells. @term turnusplan */
export interface Plan {
  readonly name: string;
  readonly unit: Unit;
  readonly period: Period;
  readonly shiftCodes: readonly ShiftCode[];
  readonly demand: readonly DemandRow[];
  /** Only in calendar plans: dates with a demand of their own. Left out when there are none. */
  readonly demandProfiles?: readonly DemandProfile[] | undefined;
  readonly lines: readonly RotaLine[];
  readonly agreements: readonly Agreement[];
  readonly settings: PlanSettings;
  /** When the plan was discussed and takes effect, where that is recorded. */
  readonly process?: PlanProcess | undefined;
  /** Only in calendar plans: the last weeks of the plan before this one. */
  readonly context?: PlanContext | undefined;
  /** Left out when there are none. */
  readonly comments?: readonly PlanComment[] | undefined;
}

/** From a draft to a plan that people work by, in order. @term utkast, til drøfting, drøftet, vedtatt, i kraft */
export const PROCESS_STATUSES = ['draft', 'to-discussion', 'discussed', 'decided', 'in-force'] as const;
export type ProcessStatus = (typeof PROCESS_STATUSES)[number];

/** A step that was taken, with what was said. */
export interface ProcessStep {
  /** What the plan became by it. */
  readonly status: ProcessStatus;
  readonly on: LocalDate;
  /** Who took part, as free text: roles and organisations; names are not needed. */
  readonly participants?: string | undefined;
  /** Free text. @term referat */
  readonly minutes?: string | undefined;
}

/** The steps of making a plan, and the dates among them that the law asks for. @term arbeidsplan, drøfting */
export interface PlanProcess {
  /** Day of the discussion with the representatives. */
  readonly discussedOn?: LocalDate | undefined;
  /** Default: the first day of the plan. */
  readonly effectiveFrom?: LocalDate | undefined;
  /** In the order they were taken. Without any the plan is a draft. */
  readonly steps?: readonly ProcessStep[] | undefined;
}

/**
 * What lines worked in the weeks before the plan, so that rests, runs and red days at its beginning are judged rightly. Nothing in it is judged
 * or counted by itself, and nobody edits it.
 */
export interface PlanContext {
  /** 1–4, the last of them ends where the plan begins. */
  readonly weeks: number;
  /** By line id one text a day as in `cells`, `weeks × 7` of them. A line left out begins without a past. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
}

/** Most weeks that a context may have. */
export const MAX_CONTEXT_WEEKS = 4;

export const SERVICE_TYPES = [
  'nursing-home-long-stay',
  'dementia',
  'short-stay',
  'rehabilitation',
  'palliative',
  'health-house',
  'round-the-clock-housing',
  'disability-housing',
  'respite',
  'home-care',
  'emergency-room',
  'other',
] as const;
export type ServiceType = (typeof SERVICE_TYPES)[number];

/** @term enhet, avdeling */
export interface Unit {
  readonly name: string;
  readonly municipality: string;
  readonly municipalityCode?: string | undefined;
  readonly serviceType: ServiceType;
  /** Beds or places funded. @term plass */
  readonly places: number;
  /** Mean number of occupied places. */
  readonly occupiedPlaces?: number | undefined;
  /** FTE outside the rota, such as the leader. */
  readonly fixedFte?: readonly FixedFte[] | undefined;
}

export interface FixedFte {
  readonly role: string;
  readonly fte: number;
}

export type PeriodKind = 'cycle' | 'calendar';
export type Rotation = 'own-line' | 'rolling';

/** @term turnusperiode */
export interface Period {
  /** `cycle` = grunnturnus, repeats for ever on generic weeks; `calendar` = årsturnus on real dates. */
  readonly kind: PeriodKind;
  /** A Monday. */
  readonly start: LocalDate;
  /** 1–53 */
  readonly weeks: number;
  /** Only for cycles: whether a line starts again on itself, or goes on with the next line. */
  readonly rotation?: Rotation | undefined;
}

export const DAY_OFF_CODES = ['F1', 'F2', 'F3', 'F4', 'F5'] as const;
export type DayOff = (typeof DAY_OFF_CODES)[number];

/** @term vaktkode */
export type ShiftCode = WorkShiftCode | OffShiftCode | LeaveShiftCode;

interface CodeFacts {
  readonly code: string;
  /** Without it the looks of its kind and day-part; see code-look.ts. */
  readonly look?: CodePaint | undefined;
}

export interface WorkShiftCode extends CodeFacts {
  readonly kind: 'work';
  readonly start: ClockTime;
  /** At or before `start` means that the shift ends on the next day. */
  readonly end: ClockTime;
  /** Default 0: breaks are paid working time. */
  readonly unpaidBreakMinutes?: number | undefined;
}

export interface OffShiftCode extends CodeFacts {
  readonly kind: 'off';
  readonly dayOff: DayOff;
}

export interface LeaveShiftCode extends CodeFacts {
  readonly kind: 'leave';
  /** What kind of leave, in kebab-case: `annual-leave`, `sick-leave` … */
  readonly leave: string;
}

export const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type DayName = (typeof DAY_NAMES)[number];

/** How many people are wanted when. @term bemanningsplan */
export interface DemandRow {
  readonly id: string;
  readonly days: readonly (DayName | 'holiday')[];
  readonly start: ClockTime;
  readonly end: ClockTime;
  /** Heads wanted. */
  readonly people: number;
  /** The floor that a plan may not break; default `people`. */
  readonly minimum?: number | undefined;
  /** Of those heads, how many must have at least this competence. */
  readonly competence?: Readonly<Partial<Record<Competence, number>>> | undefined;
  /** Only in calendar plans; both included. */
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  /** Id of the profile on whose dates it holds; without it the row is one of the ordinary ones. */
  readonly profile?: string | undefined;
  /** Who wants it. */
  readonly author?: string | undefined;
  /** Why it is wanted. */
  readonly reason?: string | undefined;
}

/** A position without a person: `vacant` stands open and its shifts count as planned; `held` is kept empty on purpose. @term ledig stilling, holdt vakant */
export const VACANCIES = ['vacant', 'held'] as const;
export type Vacancy = (typeof VACANCIES)[number];

/** Hours a week that make 100 %; `three-part` is counted per HTA 4.2.4. */
export type FullTimeWeekHours = 37.5 | 35.5 | 33.6 | 'three-part';

/** One row of the rota; may lack a person. @term turnuslinje */
export interface RotaLine {
  readonly id: string;
  readonly label: string;
  readonly competence: Competence;
  readonly positionPercent: number;
  readonly fullTimeWeekHours: FullTimeWeekHours;
  /** 3 = every third weekend; null = no weekends. */
  readonly weekendEvery: number | null;
  readonly annualPayKr?: number | undefined;
  readonly seniorityYears?: number | undefined;
  /** Without it every work code is allowed. */
  readonly allowedCodes?: readonly string[] | undefined;
  /** Weekdays on which the line may start a shift. */
  readonly days?: readonly DayName[] | undefined;
  /** Only in calendar plans: leave that lies over what was planned. @term ferie, permisjon */
  readonly overlays?: readonly LeaveOverlay[] | undefined;
  /** Only in calendar plans: vacation to be taken in the period, in working days Monday to Saturday. Without it a full year's. @term virkedager */
  readonly vacationDays?: number | undefined;
  /** Only in calendar plans: public holidays for which the original rota earned an F5. Kept because later changes of the cells do not take it away. */
  readonly f5Earned?: readonly LocalDate[] | undefined;
  /** What the same person works in another department; not in a rolling rota, where a line is nobody's. */
  readonly elsewhere?: Elsewhere | undefined;
  /** Where nobody holds the position. */
  readonly vacancy?: Vacancy | undefined;
  /** Days whose cells neither the optimiser nor a fill may change; people may. In order, each once; left out when there are none. */
  readonly pinnedDays?: readonly number[] | undefined;
  /** What the person asks for, at most one a day. */
  readonly wishes?: readonly Wish[] | undefined;
  /**
   * One text a day, `period.weeks × 7` of them, Monday of week 1 first. Empty text = nothing.
   * A text that is no shift code of the plan is kept as typed, marked, and never counted.
   */
  readonly cells: readonly string[];
}

/**
 * Leave on dates of a calendar plan, both included. The cells below keep the shift that was planned, so that its hours and the need of a
 * replacement can be told; nobody works it.
 */
export interface LeaveOverlay {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** What kind of leave, in kebab-case as in shift codes: `annual-leave`, `sick-leave` … */
  readonly leave: string;
}

/** The kind of leave that uses up vacation. */
export const ANNUAL_LEAVE = 'annual-leave';

export const AGREEMENT_TYPES = ['10-5-1', '10-5-2', '10-6-5', '10-8-3-daily', '10-8-3-weekly', '10-8-4-average', '10-12-4'] as const;
export type AgreementType = (typeof AGREEMENT_TYPES)[number];

/** A written agreement that changes a limit of the law. */
export interface Agreement {
  readonly id: string;
  readonly type: AgreementType;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly lines: 'all' | readonly string[];
  /** Who signed it: the employer and the unions. */
  readonly parties?: readonly string[] | undefined;
  /** Months of notice to end it. */
  readonly noticeMonths?: number | undefined;
  /** Only § 10-12 (4), where taking part is voluntary: the lines whose people have consented. It covers no others. */
  readonly voluntaryLines?: readonly string[] | undefined;
  /** Limits of its own, narrower than those of the law. */
  readonly limits?: AgreementLimits | undefined;
}

/** What an agreement allows at most, where that is less than the law would let it; it covers nothing beyond. Minutes. */
export interface AgreementLimits {
  /** Longest shift, for averaging (§§ 10-5, 10-12). */
  readonly dayMinutes?: number | undefined;
  /** Most work in a week, for averaging (§§ 10-5, 10-12). */
  readonly weekMinutes?: number | undefined;
  /** Shortest rest, for § 10-8 (3). */
  readonly restMinutes?: number | undefined;
}

/** Which limits an agreement of a type may have. */
export const LIMITS_OF_AGREEMENT: Readonly<Record<AgreementType, readonly (keyof AgreementLimits)[]>> = {
  '10-5-1': ['dayMinutes', 'weekMinutes'],
  '10-5-2': ['dayMinutes', 'weekMinutes'],
  '10-6-5': [],
  '10-8-3-daily': ['restMinutes'],
  '10-8-3-weekly': ['restMinutes'],
  '10-8-4-average': [],
  '10-12-4': ['dayMinutes', 'weekMinutes'],
};

/** Zones of the employer's national insurance contribution. @term arbeidsgiveravgiftssone */
export const CONTRIBUTION_ZONES = ['I', 'Ia', 'II', 'III', 'IV', 'IVa', 'V'] as const;
export type ContributionZone = (typeof CONTRIBUTION_ZONES)[number];

export interface PlanSettings {
  readonly employerContributionPercent?: number | undefined;
  /** The municipality's zone; gives the percentage of the year where the plan states none itself. */
  readonly employerContributionZone?: ContributionZone | undefined;
  /** What twelve months' pay is multiplied by to give the whole cost of a position, as the municipality's payroll reckons. */
  readonly positionCostFactor?: number | undefined;
  readonly holidayPayPercent?: number | undefined;
  readonly pensionPercent?: number | undefined;
  /** Whether a Friday night shift that ends on Saturday counts as a worked weekend. Default true. */
  readonly fridayNightCountsAsWeekend?: boolean | undefined;
  /** Whether a night shift over a clock change counts elapsed or nominal hours. Default `elapsed`. Rest is always elapsed. */
  readonly clockChangeHours?: 'elapsed' | 'nominal' | undefined;
  /** Whether a risk assessment has classed the department's nights as special risk or heavy strain, AML § 10-11 (6). Default false. */
  readonly nightsAreSpecialStrain?: boolean | undefined;
  /** The care factor the department steers by, if it has one. */
  readonly targetCareFactor?: number | undefined;
  /** Numbers of law, tariff or local norm that hold differently here, each with its reason. */
  readonly overrides?: readonly LawOverride[] | undefined;
  /** Marks invented example data, so that every screen and print can say so. */
  readonly isExample?: boolean | undefined;
}

/** A number of law, tariff or local norm that holds differently in this municipality. Wherever it counts, results say so. */
export interface LawOverride {
  /** Id of a parameter of shared/law whose values are numbers: `aml.daily-rest`. */
  readonly parameter: string;
  readonly from: LocalDate;
  /** Last day it holds; without it until the next override of the same parameter begins, or for ever. */
  readonly to?: LocalDate | undefined;
  /** In the unit of the parameter. */
  readonly value: number;
  /** Who decided it, and why. */
  readonly reason: string;
}
