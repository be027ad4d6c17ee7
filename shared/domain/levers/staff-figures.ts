import { averagedDayByEmployee, averagedDayByUnions } from '../../law/aml/averaging.ts';
import { ordinaryDay } from '../../law/aml/ordinary-hours.ts';
import { benchmarkWeekHours } from '../../law/care-factor.ts';
import { buildBoundModel } from '../bound/build-bound-model.ts';
import { type DemandHours, weeklyHours } from '../bound/weekend-table.ts';
import { netFte } from '../cost/net-fte.ts';
import { lawOf } from '../law/law-of.ts';
import type { Consents, HourPrices, LeverAmount, Levers, NeedFigures, StaffFigures } from '../model/levers.ts';
import type { AgreementType, Plan } from '../model/plan.ts';
import { weekendHeads } from './long-shifts.ts';

const WEEKS_PER_YEAR = 52;

/** The claims that the figures of a staff rest on. */
export const STAFF_CLAIMS = ['deficit.weekend', 'deficit.weekday', 'surplus.weekday'] as const;
/** Proven hours a week, by claim. */
export type StaffBounds = Readonly<Record<(typeof STAFF_CLAIMS)[number], number>>;

/** Hours of a demand by the clock: Saturday 00:00 to Sunday 24:00 is weekend. */
export function demandHours(need: Plan): DemandHours {
  return weeklyHours(buildBoundModel(need));
}

/** Share of a full year's hours that is vacation. @source rulebook 4.8, GE-22 */
export function vacationShare(plan: Plan): number {
  const { grossHours, vacationHours } = netFte(benchmarkHours(plan), 0, plan.period.start, lawOf(plan));
  return vacationHours / grossHours;
}

/** Hours of the full week that turns hours into FTE. */
export function benchmarkHours(plan: Plan): number {
  return lawOf(plan).valueOnOrFirst(benchmarkWeekHours, plan.period.start);
}

/** What a demand says by itself. @param absenceShare of the hours after vacation; 0.1 = ten per cent */
export function needFigures(need: Plan, absenceShare: number): NeedFigures {
  const { all, weekend } = demandHours(need);
  const norm = benchmarkHours(need);
  const fte = all / norm;
  const heads = weekendHeads(need.demand);
  return {
    places: need.unit.places,
    hours: all,
    weekdayHours: all - weekend,
    weekendHours: weekend,
    weekendShifts: heads.day + heads.evening + heads.night,
    fte,
    careFactor: need.unit.places === 0 ? 0 : fte / need.unit.places,
    fteWithReplacement: fte * netFte(norm, absenceShare, need.period.start, lawOf(need)).grossUp,
  };
}

export interface StaffFacts {
  readonly need: Plan;
  /** In per cent, one for each person. */
  readonly positions: readonly number[];
  readonly bounds: StaffBounds;
  readonly prices: HourPrices;
  readonly levers: Pick<Levers, 'isAnnual' | 'longHours'>;
  /** People who work long shifts. */
  readonly onLong: number;
}

/** The figures of a staff, from what is proven of it. The demand is the one that it is judged against. */
export function staffFigures({ need, positions, bounds, prices, levers, onLong }: StaffFacts): StaffFigures {
  const norm = benchmarkHours(need);
  const wanted = demandHours(need);
  const fte = positions.reduce((sum, percent) => sum + percent, 0) / 100;
  const covered = { weekday: wanted.all - wanted.weekend - bounds['deficit.weekday'], weekend: wanted.weekend - bounds['deficit.weekend'] };
  const away = levers.isAnnual ? 0 : vacationShare(need);
  const amount = (hours: number, hourOre: number | null): LeverAmount => ({ hours, fte: hours / norm, yearOre: yearOf(hours, hourOre) });
  return {
    people: positions.length,
    fte,
    meanPercent: positions.length === 0 ? 0 : (100 * fte) / positions.length,
    fullTime: positions.filter((percent) => percent >= 100).length,
    careFactor: need.unit.places === 0 ? 0 : fte / need.unit.places,
    weekendDeficit: amount(bounds['deficit.weekend'], prices.hiredWeekendOre),
    weekdayDeficit: amount(bounds['deficit.weekday'], prices.hiredWeekdayOre),
    weekdaySurplus: amount(bounds['surplus.weekday'], prices.positionOre),
    vacation: { weekday: amount(covered.weekday * away, prices.hiredWeekdayOre), weekend: amount(covered.weekend * away, prices.hiredWeekendOre) },
    costYearOre: costYear(fte * norm, covered, prices),
    consents: consentsOf(need, levers, onLong),
  };
}

function yearOf(hours: number, hourOre: number | null): number | null {
  return hourOre === null ? null : Math.round(hours * WEEKS_PER_YEAR * hourOre);
}

/** Every contracted hour, and on top the supplements of the hours that are covered. */
function costYear(
  contracted: number,
  covered: { readonly weekday: number; readonly weekend: number },
  { positionOre, positionWeekdayOre, positionWeekendOre }: HourPrices,
): number | null {
  if (positionOre === null) return null;
  const extra = (hours: number, hourOre: number | null) => (hours === 0 ? 0 : hourOre === null ? null : hours * (hourOre - positionOre));
  const weekday = extra(covered.weekday, positionWeekdayOre);
  const weekend = extra(covered.weekend, positionWeekendOre);
  return weekday === null || weekend === null ? null : Math.round(WEEKS_PER_YEAR * (contracted * positionOre + weekday + weekend));
}

/** Who has to agree. @source AML §§ 10-4 (1), 10-5 (1) and (2), 10-12 (4); rulebook 5.3 */
export function consentsOf(plan: Plan, { isAnnual, longHours }: Pick<Levers, 'isAnnual' | 'longHours'>, onLong: number): Consents {
  return { averaging: onLong === 0 ? null : averagingFor(plan, longHours * 60), people: onLong, isAnnual };
}

function averagingFor(plan: Plan, minutes: number): AgreementType | null {
  const law = lawOf(plan);
  const { start } = plan.period;
  if (minutes <= law.valueOnOrFirst(ordinaryDay, start)) return null;
  if (minutes <= law.valueOnOrFirst(averagedDayByEmployee, start)) return '10-5-1';
  return minutes <= law.valueOnOrFirst(averagedDayByUnions, start) ? '10-5-2' : '10-12-4';
}
