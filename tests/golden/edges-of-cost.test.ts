import { describe, expect, it } from 'vitest';
import type { CostPart, ShiftCost } from '#shared/domain/cost/cost-report.ts';
import { priceOneUnfilledShift } from '#shared/domain/cost/price-one-unfilled-shift.ts';
import { priceShifts } from '#shared/domain/cost/price-plan.ts';
import type { WorkShiftCode } from '#shared/domain/model/plan.ts';
import { buildTimeline } from '#shared/domain/timeline/build-timeline.ts';
import { must } from '#shared/kernel/assert.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan, work } from '../support/a-plan.ts';

/**
 * Situation → outcome, worked by hand, for a nurse with 545 400 kr a year at 35.5 hours a week: 545 400 ÷ 1846 = 295.4496 kr an hour. Night is
 * 25 % of it, 73.8624 kr; weekend 22 %, at least 70 kr; holiday 4/3, 393.9328 kr; evening 56 kr. A minute is a sixtieth, rounded to øre.
 */
const SETTINGS = { holidayPayPercent: 12, pensionPercent: 10, employerContributionPercent: 14.1 };

/** One shift in an otherwise empty week. */
function shift(monday: string, day: number, start: string, end: string, annualPayKr: number | null = 545_400): ShiftCost {
  const cells = Array.from({ length: 7 }, (_, index) => (index === day ? 'X' : '-')).join(' ');
  const plan = aPlan()
    .calendar(monday)
    .withCodes(work('X', start, end))
    .withSettings(SETTINGS)
    .withLine(cells, annualPayKr === null ? {} : { annualPayKr });
  return must(priceShifts(buildTimeline(plan.build())).shifts[0], 'the shift');
}

const EARNED = ['base', 'evening', 'night', 'weekend', 'holiday'];
/** `evening 4 h 224.00`, wage and supplements only. */
const inWords = ({ part, hours, amountOre }: CostPart) => `${part} ${Math.round(hours * 60)} min ${((amountOre ?? Number.NaN) / 100).toFixed(2)}`;
const earned = (cost: ShiftCost) => cost.parts.filter(({ part }) => EARNED.includes(part)).map(inWords);
const supplements = (cost: ShiftCost) => earned(cost).slice(1);

const [MON, TUE, THU, FRI, SAT, SUN] = [0, 1, 3, 4, 5, 6];
const WEEK = '2026-05-04';

describe('evening and night, HTA 5.4.1', () => {
  it('EC-39: until 17:00 → no supplement; until 17:01 → a minute of evening, 0.93 kr, HTA 5.4.1', () => {
    expect(supplements(shift(WEEK, TUE, '09:00', '17:00'))).toEqual([]);
    expect(supplements(shift(WEEK, TUE, '09:00', '17:01'))).toEqual(['evening 1 min 0.93']); // 56 ÷ 60
  });

  it('EC-40: until 21:00 → four hours of evening, 224 kr; until 21:01 → a minute of night besides, 1.23 kr, HTA 5.4.1', () => {
    expect(supplements(shift(WEEK, TUE, '13:00', '21:00'))).toEqual(['evening 240 min 224.00']); // 4 × 56
    expect(supplements(shift(WEEK, TUE, '13:00', '21:01'))).toEqual(['evening 240 min 224.00', 'night 1 min 1.23']); // 73.8624 ÷ 60
  });

  it('EC-41: 22:00 to 06:00 → eight hours of night, 590.90 kr; to 06:01 → the same, HTA 5.4.1', () => {
    expect(supplements(shift(WEEK, TUE, '22:00', '06:00'))).toEqual(['night 480 min 590.90']); // 8 × 73.8624
    expect(earned(shift(WEEK, TUE, '22:00', '06:01'))).toEqual(['base 481 min 2368.52', 'night 480 min 590.90']); // 481 ÷ 60 × 295.4496
  });
});

describe('Saturdays, Sundays and public holidays, HTA 5.2 and 5.3.1', () => {
  it('EC-42: Friday until midnight → no weekend; until 00:01 → a minute of it, 1.17 kr, HTA 5.2', () => {
    expect(supplements(shift(WEEK, FRI, '21:00', '00:00'))).toEqual(['night 180 min 221.59']); // 3 × 73.8624
    expect(supplements(shift(WEEK, FRI, '21:00', '00:01'))).toEqual(['night 181 min 222.82', 'weekend 1 min 1.17']); // 70 ÷ 60
  });

  it('EC-43: Sunday 22:00 to Monday 06:00 → weekend for the two hours of Sunday, 140 kr, HTA 5.2', () => {
    expect(supplements(shift(WEEK, SUN, '22:00', '06:00'))).toEqual(['night 480 min 590.90', 'weekend 120 min 140.00']); // 2 × 70
  });

  it('EC-44: 17 May 2026, a Sunday → the holiday supplement in place of the weekend’s, HTA 5.3.1', () => {
    expect(supplements(shift('2026-05-11', SUN, '08:00', '16:00'))).toEqual(['holiday 480 min 3151.46']); // 8 × 393.9328
  });

  it('EC-45: Christmas Eve until 12:00 → no holiday; until 12:01 → a minute of it, 6.57 kr, HTA 5.3.1', () => {
    expect(supplements(shift('2026-12-21', THU, '07:00', '12:00'))).toEqual([]);
    expect(supplements(shift('2026-12-21', THU, '07:00', '12:01'))).toEqual(['holiday 1 min 6.57']); // 393.9328 ÷ 60
  });

  it('EC-46: New Year’s Eve 22:00 to 06:00 → holiday all through, and night on top of it, HTA 5.1.2 and 5.3.1', () => {
    expect(supplements(shift('2026-12-28', THU, '22:00', '06:00'))).toEqual(['night 480 min 590.90', 'holiday 480 min 3151.46']);
  });

  it('EC-47: from the evening of Whit Monday 25 May 2026 into Tuesday → holiday until midnight only, HTA 5.3.1', () => {
    expect(supplements(shift('2026-05-25', MON, '22:00', '06:00'))).toEqual(['night 480 min 590.90', 'holiday 120 min 787.87']); // 2 × 393.9328
  });
});

describe('the nights of the clock changes, HTA 4.2 and 5.4.1', () => {
  it('EC-48: 22:00 to 06:00 from Saturday 28 March 2026 → seven paid hours, two of them with 70 kr on Saturday and five on Sunday, HTA 5.2', () => {
    expect(earned(shift('2026-03-23', SAT, '22:00', '06:00'))).toEqual(['base 420 min 2068.15', 'night 420 min 517.04', 'weekend 420 min 490.00']);
  });

  it('EC-49: 22:00 to 06:00 from Saturday 24 October 2026 → nine paid hours, all of them night and weekend, HTA 5.2', () => {
    expect(earned(shift('2026-10-19', SAT, '22:00', '06:00'))).toEqual(['base 540 min 2659.05', 'night 540 min 664.76', 'weekend 540 min 630.00']);
  });
});

describe('which tariff, and which kind of hours, HTA 4 and 6', () => {
  it('EC-50: a night from 30 April 2023 into 1 May → the guaranteed pay of 30 April, 459 100 kr; from 1 May → 485 400 kr; from 30 April 2026, of which no table is known → no price, HTA ch. 4', () => {
    const rate = (cost: ShiftCost) => cost.parts[0] && [cost.parts[0].from, ((cost.parts[0].rateOre ?? 0) / 100).toFixed(2)];
    expect(rate(shift('2023-04-24', SUN, '22:00', '06:00', null))).toEqual(['2022-05-01', '248.70']); // 459 100 ÷ 1846
    expect(rate(shift('2023-05-01', MON, '22:00', '06:00', null))).toEqual(['2023-05-01', '262.95']); // 485 400 ÷ 1846
    expect(shift('2026-04-27', THU, '22:00', '06:00', null)).toMatchObject({ parts: [], totalOre: null });
  });

  it('EC-51: a night from 31 December 2022 → evening and night are one supplement; from 1 January 2023 → night is 25 %, HTA 5.4.1', () => {
    expect(supplements(shift('2022-12-26', SAT, '22:00', '06:00'))[0]).toBe('evening 480 min 448.00'); // 8 × 56
    expect(supplements(shift('2022-12-26', SUN, '22:00', '06:00'))[0]).toBe('night 480 min 590.90');
  });

  it('EC-52: an hour on Saturday at noon → 365.45 kr as a part-timer’s extra hour, 590.26 kr as overtime, HTA 5.2 and 6', () => {
    const plan = aPlan().calendar(WEEK).withSettings(SETTINGS).withLine('- - - - - - -', { annualPayKr: 545_400, positionPercent: 50 }).build();
    const code = work('X', '12:00', '13:00') as WorkShiftCode;
    const found = priceOneUnfilledShift(plan, { date: localDate('2026-05-09'), code, line: must(plan.lines[0], 'the line') });
    if ('key' in found) throw new Error(found.key);
    const gross = (way: string) => found.find((remedy) => remedy.way === way)?.grossOre;
    // 295.45 + 70.00; and 295.45 + 100 % of 545 400 ÷ 1850 = 294.81.
    expect([gross('extra-hours'), gross('overtime')]).toEqual([36_545, 59_026]);
  });
});
