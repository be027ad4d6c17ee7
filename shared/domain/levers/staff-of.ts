import { ordinaryDay } from '../../law/aml/ordinary-hours.ts';
import { endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import { longestShiftHours } from '../bound/weekend-table.ts';
import { lawOf } from '../law/law-of.ts';
import { dayPartOf } from '../model/day-part.ts';
import { isHeld } from '../model/is-held.ts';
import type { Levers } from '../model/levers.ts';
import type { FullTimeWeekHours, Plan, RotaLine, WorkShiftCode } from '../model/plan.ts';
import { longCodes, withLongShifts } from './long-shifts.ts';

/** What people are paid by, and how much of a staff is paid so. */
export interface PayKind extends Pick<RotaLine, 'competence' | 'annualPayKr' | 'seniorityYears'> {
  readonly weight: number;
}

/** Where a plan has nobody, a nurse without seniority is reckoned with: of the others' pay no table of the last settlement is known. */
const USUAL: PayKind = { competence: 'registered-nurse', weight: 1 };
/** The week that turns hours into FTE; see law/care-factor.ts. */
const FULL_WEEK: FullTimeWeekHours = 35.5;
const WEEKS_PER_YEAR = 52;
/** No frequency above this is looked at; see `bound/levers.ts`. */
const MOST_OFTEN = 2;
/** What is left of a division that came out even. */
const NOTHING = 1e-9;

/** The kinds of pay in a plan, weighted by positions. */
export function payKinds({ lines }: Plan): readonly PayKind[] {
  const kinds = new Map<string, PayKind>();
  for (const line of lines) {
    if (isHeld(line) || line.positionPercent === 0) continue;
    const { competence, annualPayKr, seniorityYears } = line;
    const key = JSON.stringify([competence, annualPayKr, seniorityYears]);
    const weight = (kinds.get(key)?.weight ?? 0) + line.positionPercent;
    kinds.set(key, {
      competence,
      weight,
      ...(annualPayKr === undefined ? {} : { annualPayKr }),
      ...(seniorityYears === undefined ? {} : { seniorityYears }),
    });
  }
  return kinds.size === 0 ? [USUAL] : [...kinds.values()].sort((a, b) => b.weight - a.weight);
}

/** Positions in per cent, largest first: as many people as the mix needs for so many FTE, full positions first, and the others alike. */
export function positionsOf(fte: number, { fullTimeShare, partPercent }: Pick<Levers, 'fullTimeShare' | 'partPercent'>): readonly number[] {
  const mean = fullTimeShare + ((1 - fullTimeShare) * partPercent) / 100;
  const people = Math.ceil(fte / mean - NOTHING);
  const full = Math.min(Math.round(fullTimeShare * people), Math.floor(fte + NOTHING));
  const others = people - full;
  const size = others === 0 ? 0 : Math.min(100, ((fte - full) * 100) / others);
  return Array.from({ length: people }, (_, index) => (index < full ? 100 : size));
}

/**
 * A plan with a staff made by the levers, for the bounds to judge: so many lines of these sizes, their weekends, and who may take long shifts.
 * In an annual rota the hours of vacation are taken out, and a person has whole weekends in the year, none of which falls away in the vacation.
 * @param need a demand without lines, as `needOfPlan` makes it
 * @param vacation share of a full year's hours, 0–1
 */
export function staffOf(need: Plan, positions: readonly number[], levers: Levers, kinds: readonly PayKind[], vacation: number): Plan {
  const { longShare, needFollows, isAnnual } = levers;
  const longHours = Math.min(levers.longHours, longestShiftHours(need));
  const wanted = needFollows ? withLongShifts(need, longShare, longHours) : need;
  const long = longShare === 0 ? null : longCodes(need, longHours);
  const ordinary = ordinaryCodes(need);
  const all = long === null ? ordinary : [...ordinary, ...long.map(({ code }) => code)];
  const shiftCodes = long === null || wanted !== need ? wanted.shiftCodes : [...need.shiftCodes, ...long];
  const every = isAnnual ? WEEKS_PER_YEAR / Math.ceil(WEEKS_PER_YEAR / levers.every - NOTHING) : levers.every;
  const [often, seldom] = [Math.floor(every + NOTHING), Math.ceil(every - NOTHING)];
  // So that the mean is the frequency asked for: shares of 1/often and 1/seldom.
  const oftenShare = often === seldom ? 1 : (1 / every - 1 / seldom) / (1 / often - 1 / seldom);
  const payOf = spreadKinds(kinds, positions.length);
  return {
    ...wanted,
    shiftCodes,
    period: { ...wanted.period, weeks: weeksFor(seldom) },
    lines: positions.map(
      (percent, index): RotaLine => ({
        id: String(index + 1),
        label: '',
        ...(payOf[index] ?? USUAL_PAY),
        positionPercent: isAnnual ? percent * (1 - vacation) : percent,
        fullTimeWeekHours: FULL_WEEK,
        weekendEvery: isSpread(index, oftenShare) ? often : seldom,
        allowedCodes: isSpread(index, longShare) ? all : ordinary,
        cells: [],
      }),
    ),
  };
}

const { weight: _weight, ...USUAL_PAY } = USUAL;

/** Shifts that everybody may take: all but those by day that need averaging, unless the demand itself is so long. */
function ordinaryCodes({ shiftCodes, demand, settings, period }: Plan): readonly string[] {
  const longest = lawOf({ settings }).valueOnOrFirst(ordinaryDay, period.start);
  const isWanted = (code: WorkShiftCode) => demand.some(({ start, end }) => start === code.start && end === code.end);
  const isOrdinary = (code: WorkShiftCode) =>
    dayPartOf(code.start, code.end) === 'night' || endMinuteAfter(code.start, code.end) - minuteOfDay(code.start) <= longest || isWanted(code);
  return shiftCodes.filter((code) => code.kind === 'work' && isOrdinary(code)).map(({ code }) => code);
}

/** A cycle in which every frequency up to this one comes out even, so that nobody loses a part of a weekend. */
function weeksFor(seldom: number): number {
  let weeks = 1;
  for (let every = MOST_OFTEN; every <= seldom; every += 1) weeks = (weeks * every) / commonDivisor(weeks, every);
  return weeks;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** Whether the place is one of so many in a hundred, evenly spread. */
export function isSpread(index: number, share: number): boolean {
  return Math.floor((index + 1) * share + NOTHING) > Math.floor(index * share + NOTHING);
}

/** A kind of pay for each person, in proportion. */
function spreadKinds(kinds: readonly PayKind[], people: number): readonly Omit<PayKind, 'weight'>[] {
  const all = kinds.reduce((sum, { weight }) => sum + weight, 0);
  const given = kinds.map(() => 0);
  return Array.from({ length: people }, (_, index) => {
    // Whoever is furthest behind their share.
    let chosen = 0;
    let lag = Number.NEGATIVE_INFINITY;
    kinds.forEach(({ weight }, at) => {
      const behind = (weight / all) * (index + 1) - (given[at] ?? 0);
      if (behind > lag + NOTHING) [chosen, lag] = [at, behind];
    });
    given[chosen] = (given[chosen] ?? 0) + 1;
    const { weight: _own, ...pay } = kinds[chosen] ?? USUAL;
    return pay;
  });
}
