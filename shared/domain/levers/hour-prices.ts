import { endMinuteAfter, minuteOfDay } from '../../time/clock-time.ts';
import { priceShifts } from '../cost/price-plan.ts';
import type { HourPrices } from '../model/levers.ts';
import { DAY_NAMES, type Plan, type RotaLine, type WorkShiftCode } from '../model/plan.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import type { PayKind } from './staff-of.ts';

const FULL_WEEK = 35.5;
const SIDES = ['weekday', 'weekend'] as const;
type Side = (typeof SIDES)[number];

interface PricedPart {
  readonly side: Side;
  /** People wanted × share of the pay kind. */
  readonly weight: number;
  readonly hours: number;
  readonly line: RotaLine;
}

/**
 * Mean prices of an hour in a demand, by the plan's own pay, tariff and percentages: each row is worked by positions of exactly its hours, weekdays
 * and weekends apart, in the mix of pay that the department has. Where only some of the pay is known, the mean is theirs, and `knownShare` says how much.
 */
export function hourPrices(need: Plan, kinds: readonly PayKind[]): HourPrices {
  const parts = partsOf(need, kinds);
  const priced = priceShifts(buildTimeline({ ...need, lines: parts.map(({ line }) => line) }));
  const positions = new Map(priced.positions.map(({ line, yearOre }) => [line, yearOre]));
  const bare = priceShifts(buildTimeline({ ...need, lines: parts.map(({ line }) => ({ ...line, cells: line.cells.map(() => '') })) }));
  const bareYears = new Map(bare.positions.map(({ line, yearOre }) => [line, yearOre]));
  const hired = new Map<string, number | null>();
  for (const { line, totalOre } of priced.shifts) {
    const before = hired.get(line) === undefined ? 0 : (hired.get(line) ?? null);
    hired.set(line, before === null || totalOre === null ? null : before + totalOre);
  }
  const mean = (of: (part: PricedPart) => number | null, sides: readonly Side[]): number | null => {
    let ore = 0;
    let hours = 0;
    for (const part of parts.filter(({ side }) => sides.includes(side))) {
      const one = of(part);
      if (one === null) continue;
      ore += one * part.weight;
      hours += part.hours * part.weight;
    }
    return hours === 0 ? null : ore / hours;
  };
  const weigh = (isCounted: (part: PricedPart) => boolean) => parts.reduce((sum, part) => (isCounted(part) ? sum + part.hours * part.weight : sum), 0);
  const all = weigh(() => true);
  const position = ({ line }: PricedPart) => perWeek(positions.get(line.id) ?? null);
  return {
    hiredWeekdayOre: mean(({ line }) => hired.get(line.id) ?? null, ['weekday']),
    hiredWeekendOre: mean(({ line }) => hired.get(line.id) ?? null, ['weekend']),
    positionOre: mean(({ line }) => perWeek(bareYears.get(line.id) ?? null), SIDES),
    positionWeekdayOre: mean(position, ['weekday']),
    positionWeekendOre: mean(position, ['weekend']),
    knownShare: all === 0 ? 0 : weigh((part) => position(part) !== null) / all,
  };
}

const WEEKS_PER_YEAR = 52;
const perWeek = (yearOre: number | null): number | null => (yearOre === null ? null : yearOre / WEEKS_PER_YEAR);

function partsOf({ demand, shiftCodes }: Plan, kinds: readonly PayKind[]): readonly PricedPart[] {
  const all = kinds.reduce((sum, { weight }) => sum + weight, 0);
  const parts: PricedPart[] = [];
  for (const { days, start, end, people } of demand) {
    const code = shiftCodes.find((one): one is WorkShiftCode => one.kind === 'work' && one.start === start && one.end === end);
    if (code === undefined) continue;
    for (const side of SIDES) {
      const worked = DAY_NAMES.map((name, day) => days.includes(name) && day >= 5 === (side === 'weekend'));
      const shifts = worked.filter(Boolean).length;
      if (shifts === 0) continue;
      const hours = (shifts * (endMinuteAfter(start, end) - minuteOfDay(start) - (code.unpaidBreakMinutes ?? 0))) / 60;
      for (const { weight, ...pay } of kinds) {
        const cells = worked.map((isWorked) => (isWorked ? code.code : ''));
        const line: RotaLine = {
          id: String(parts.length),
          label: '',
          ...pay,
          positionPercent: (hours * 100) / FULL_WEEK,
          fullTimeWeekHours: FULL_WEEK,
          weekendEvery: 1,
          cells,
        };
        parts.push({ side, weight: (people * weight) / all, hours, line });
      }
    }
  }
  return parts;
}
