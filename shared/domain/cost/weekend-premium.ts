import type { Plan } from '../model/plan.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { priceShifts } from './price-plan.ts';

const WEDNESDAY = 2;
const SATURDAY = 5;
const DAYS = 7;

/**
 * Øre that an hour costs more on a Saturday than on a Wednesday, on-costs included: the mean over the plan's lines, each working its most usual
 * kind of shift on both. Null where pay or a percentage is not known.
 */
export function weekendPremiumOre(plan: Plan): number | null {
  const hours = { minutes: 0 };
  const yearOn = (weekday: number): number | null => {
    hours.minutes = 0;
    const timeline = buildTimeline(weekWith(plan, weekday));
    for (const chain of timeline.chains) for (const { countedMinutes } of chain.periods) hours.minutes += countedMinutes;
    const shifts = priceShifts(timeline).shifts;
    return shifts.some(({ totalOre }) => totalOre === null) ? null : shifts.reduce((sum, { totalOre }) => sum + (totalOre ?? 0), 0);
  };
  const saturday = yearOn(SATURDAY);
  const wednesday = yearOn(WEDNESDAY);
  return saturday === null || wednesday === null || hours.minutes === 0 ? null : ((saturday - wednesday) * 60) / hours.minutes;
}

/** One generic week in which every line works its first allowed shift on one day. */
function weekWith(plan: Plan, weekday: number): Plan {
  const codes = plan.shiftCodes.filter((code) => code.kind === 'work').map(({ code }) => code);
  return {
    ...plan,
    context: undefined,
    period: { kind: 'cycle', start: plan.period.start, weeks: 1, rotation: 'own-line' },
    lines: plan.lines.map(({ overlays: _overlays, ...line }) => {
      const code = codes.find((one) => line.allowedCodes?.includes(one) ?? true) ?? '';
      return { ...line, cells: Array.from({ length: DAYS }, (_, day) => (day === weekday ? code : '')) };
    }),
  };
}
