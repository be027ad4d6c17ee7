import { describe, expect, it } from 'vitest';
import type { CostPart, ShiftCost } from '#shared/domain/cost/cost-report.ts';
import { priceShifts } from '#shared/domain/cost/price-plan.ts';
import { buildTimeline } from '#shared/domain/timeline/build-timeline.ts';
import { must } from '#shared/kernel/assert.ts';
import { OVERTIME_DIVISOR } from '#shared/law/hta/hour-divisors.ts';
import { requiredOn } from '#shared/law/parameter.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan, type PlanBuilder, work } from '#tests/support/a-plan.ts';

/**
 * The worked examples of the rulebook (GE-07, GE-09, GE-10). A registered nurse is guaranteed 545 400 kr a year from
 * 1 May 2026, or 639 900 kr after 16 years. Holiday pay is 12 %, pension 10 % and the employer contribution 14.1 %.
 */
const PERCENTAGES = { holidayPayPercent: 12, pensionPercent: 10, employerContributionPercent: 14.1 };

/** The week from Monday 4 May 2026 has no public holiday; the one from 27 April has 1 May on its Friday. */
function week(monday: string): PlanBuilder {
  return aPlan()
    .calendar(monday)
    .withCodes(work('D', '08:00', '16:00'), work('K', '14:00', '22:00'), work('N', '22:00', '06:00'))
    .withSettings(PERCENTAGES);
}

function onlyShift(plan: PlanBuilder): ShiftCost {
  const { shifts } = priceShifts(buildTimeline(plan.build()));
  expect(shifts).toHaveLength(1);
  return must(shifts[0], 'the shift');
}

/** `base: 8 h × 295.45 kr = 2363.60 kr (HTA kap. 4, 4.2.2)` */
function inWords(part: CostPart): string {
  return `${part.part}: ${part.hours} h × ${kroner(part.rateOre)} = ${kroner(part.amountOre)} (${part.rule} from ${part.from})`;
}

function kroner(ore: number | null): string {
  return ore === null ? 'unknown' : `${(ore / 100).toFixed(2)} kr`;
}

describe('GE-09: a Saturday evening shift, 14:00–22:00, of a nurse without seniority', () => {
  const shift = onlyShift(week('2026-05-04').withLine('- - - - - K -'));

  it('is base pay, 56 kr for the evening, 25 % for the hour after 21:00 and the weekend floor of 70 kr, then what comes on top', () => {
    expect(shift.parts.map(inWords)).toEqual([
      'base: 8 h × 295.45 kr = 2363.60 kr (HTA kap. 4, 4.2.2 from 2026-05-01)',
      'evening: 4 h × 56.00 kr = 224.00 kr (HTA 5.4.1 from 2023-01-01)',
      'night: 1 h × 73.86 kr = 73.86 kr (HTA 5.4.1 from 2023-01-01)',
      'weekend: 8 h × 70.00 kr = 560.00 kr (HTA 5.2 from 2023-01-01)',
      'holiday-pay: 8 h × 48.32 kr = 386.58 kr (settings.holidayPayPercent from 2026-05-04)',
      'pension: 8 h × 40.27 kr = 322.15 kr (settings.pensionPercent from 2026-05-04)',
      'employer-contribution: 8 h × 69.27 kr = 554.16 kr (settings.employerContributionPercent from 2026-05-04)',
    ]);
  });

  it('is 3 221.46 kr gross and costs 4 484.35 kr, the sum of the rounded parts', () => {
    expect(kroner(shift.grossOre)).toBe('3221.46 kr');
    expect(kroner(shift.totalOre)).toBe('4484.35 kr');
  });
});

describe('GE-10: an evening shift on a public holiday, Friday 1 May 2026, 14:30–22:00', () => {
  const evening = work('A', '14:30', '22:00');
  const shift = onlyShift(week('2026-04-27').withCodes(evening).withLine('- - - - A - -'));

  it('has a third more than the hourly wage on top of it, and evening and night besides', () => {
    expect(shift.parts.slice(0, 4).map(inWords)).toEqual([
      'base: 7.5 h × 295.45 kr = 2215.87 kr (HTA kap. 4, 4.2.2 from 2026-05-01)',
      'evening: 4 h × 56.00 kr = 224.00 kr (HTA 5.4.1 from 2023-01-01)',
      'night: 1 h × 73.86 kr = 73.86 kr (HTA 5.4.1 from 2023-01-01)',
      'holiday: 7.5 h × 393.93 kr = 2954.50 kr (HTA 5.3.1 from 2023-01-01)',
    ]);
    expect(kroner(shift.grossOre)).toBe('5468.23 kr');
  });

  it('costs the same when the holiday is a Saturday, for the holiday supplement replaces the weekend supplement', () => {
    // 1 May 2027 is a Saturday.
    const saturday = onlyShift(week('2027-04-26').withCodes(evening).withLine('- - - - - A -'));
    expect(saturday.date).toBe('2027-05-01');
    expect(saturday.parts.map((part) => part.part)).not.toContain('weekend');
    expect(saturday.grossOre).toBe(shift.grossOre);
  });

  it('is an ordinary evening in a cycle, which knows no public holidays', () => {
    const cycle = onlyShift(aPlan().cycle().withCodes(evening).withSettings(PERCENTAGES).withLine('- - - - A - -'));
    expect(kroner(cycle.grossOre)).toBe('2513.73 kr'); // GE-20: 2 215.87 + 224.00 + 73.86
  });
});

describe('GE-07: hourly wages, and percentages against their floors', () => {
  const priced = (facts: Parameters<PlanBuilder['withLine']>[1], weeks: string) => onlyShift(week('2026-05-04').withLine(weeks, facts)).parts;
  const rate = (parts: readonly CostPart[], name: string) => kroner(parts.find((part) => part.part === name)?.rateOre ?? null);

  it.each([
    [37.5, '279.69 kr'],
    [35.5, '295.45 kr'],
    [33.6, '312.16 kr'],
  ] as const)('545 400 kr a year at %s hours a week is %s an hour', (fullTimeWeekHours, hourly) => {
    expect(rate(priced({ fullTimeWeekHours }, '- D - - - - -'), 'base')).toBe(hourly);
  });

  it('divides by 1850 for overtime: 294.81 kr', () => {
    expect((545_400 / requiredOn(OVERTIME_DIVISOR, localDate('2026-05-04'))).toFixed(2)).toBe('294.81');
  });

  it('lifts 22 % for the weekend (65.00 kr) to the floor of 70.00 kr, and pays 25 % for the night (73.86 kr)', () => {
    const parts = priced({}, '- - - - - N -');
    expect([rate(parts, 'weekend'), rate(parts, 'night')]).toEqual(['70.00 kr', '73.86 kr']);
  });

  it('pays the percentages after 16 years: 346.64 kr an hour, weekend 76.26 kr, night 86.66 kr', () => {
    const parts = priced({ seniorityYears: 16 }, '- - - - - N -');
    expect([rate(parts, 'base'), rate(parts, 'weekend'), rate(parts, 'night')]).toEqual(['346.64 kr', '76.26 kr', '86.66 kr']);
  });
});
