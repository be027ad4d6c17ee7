import { describe, expect, it } from 'vitest';
import type { CostPart, Remedy, RemedyName, RemedyPart } from '#shared/domain/cost/cost-report.ts';
import { settledOvertimeHours } from '#shared/domain/cost/overtime-time.ts';
import { priceOneUnfilledShift, type UnfilledShift } from '#shared/domain/cost/price-one-unfilled-shift.ts';
import type { Plan, PlanSettings, WorkShiftCode } from '#shared/domain/model/plan.ts';
import { must } from '#shared/kernel/assert.ts';
import { OVERTIME_ROUND_UP_FROM } from '#shared/law/hta/overtime.ts';
import { requiredOn } from '#shared/law/parameter.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan, work } from '#tests/support/a-plan.ts';

/**
 * GE-11 and GE-20. A nurse without seniority, 545 400 kr a year at 35.5 hours a week: 295.45 kr an hour (÷ 1846). Overtime supplements
 * are taken of 294.81 kr (÷ 1850).
 */
const WITHOUT_PENSION: PlanSettings = { holidayPayPercent: 12, pensionPercent: 0, employerContributionPercent: 14.1 };

interface Case {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly settings?: PlanSettings;
  readonly facts?: Partial<UnfilledShift>;
}

function remedies({ date, start, end, settings = WITHOUT_PENSION, facts = {} }: Case): Readonly<Record<RemedyName, Remedy>> {
  const code = work('X', start, end) as WorkShiftCode;
  const plan: Plan = aPlan().calendar('2026-05-04').withLine('- - - - - - -').withSettings(settings).build();
  const found = priceOneUnfilledShift(plan, { date: localDate(date), code, line: must(plan.lines[0], 'the line'), ...facts });
  if ('key' in found) throw new Error(found.key);
  return Object.fromEntries(found.map((remedy) => [remedy.way, remedy])) as Record<RemedyName, Remedy>;
}

const kroner = (ore: number | null) => (ore === null ? 'unknown' : `${(ore / 100).toFixed(2)} kr`);
const inWords = (part: CostPart | RemedyPart) => `${part.part}: ${part.hours} h × ${kroner(part.rateOre)} = ${kroner(part.amountOre)} (${part.rule})`;
const overtimeOf = (each: Case) => remedies(each).overtime.parts.filter(({ part }) => part === 'overtime');

describe('GE-11: one hour of overtime', () => {
  it.each([
    ['50 % on a Tuesday at noon', '2026-05-05', '12:00', '13:00', '442.86 kr'],
    ['100 % after 21:00', '2026-05-05', '21:00', '22:00', '590.26 kr'],
    ['100 % on a Saturday', '2026-05-09', '12:00', '13:00', '590.26 kr'],
    ['133⅓ % on Ascension Day', '2026-05-14', '12:00', '13:00', '688.53 kr'],
  ])('at %s', (_, date, start, end, gross) => {
    expect(kroner(remedies({ date, start, end }).overtime.grossOre)).toBe(gross);
  });

  it('has the hour itself by the norm and the supplement by 1850 hours', () => {
    expect(remedies({ date: '2026-05-05', start: '12:00', end: '13:00' }).overtime.parts.slice(0, 2).map(inWords)).toEqual([
      'base: 1 h × 295.45 kr = 295.45 kr (HTA kap. 4, 4.2.2)',
      'overtime: 1 h × 147.41 kr = 147.41 kr (HTA 6)',
    ]);
  });
});

describe('what a municipality may decide otherwise', () => {
  const tuesday = { date: '2026-05-05', start: '12:00', end: '13:00' };
  const override = (parameter: string, value: number): PlanSettings => ({
    ...WITHOUT_PENSION,
    overrides: [{ parameter, from: localDate('2026-01-01'), value, reason: 'Local agreement' }],
  });

  it.each([
    ['50 % on a Tuesday', '2026-05-05', '442.22 kr'],
    ['100 % on a Saturday', '2026-05-09', '589.62 kr'],
    ['133⅓ % on Ascension Day', '2026-05-14', '687.89 kr'],
  ])('divides the overtime hour itself by 1850 too: %s', (_, date, gross) => {
    expect(kroner(remedies({ ...tuesday, date, settings: override('hta.overtime-base-divisor', 1850) }).overtime.grossOre)).toBe(gross);
  });

  it('has its own divisor for the supplement, and says so', () => {
    const [part] = overtimeOf({ ...tuesday, settings: override('hta.overtime-divisor', 1900) });
    expect(part).toMatchObject({ amountOre: Math.round((545_400_00 / 1900) * 0.5), overridden: ['hta.overtime-divisor'] });
  });

  it('has confirmed its own rate for shifted hours', () => {
    const late = remedies({ ...tuesday, settings: override('hta.shifted-hours-percent', 40), facts: { noticeDays: 1 } }).redistribution;
    expect(late.parts[0]).toMatchObject({ amountOre: Math.round(29_544.962 * 0.4), confidence: 'official', note: { key: 'cost.note.shifted-hours' } });
  });
});

describe('which hours of overtime have which percentage', () => {
  const percentages = (each: Case) => overtimeOf(each).map(({ hours, note }) => [hours, note?.params.percent]);

  it.each([
    ['a weekday evening to 21:00 is 50 %', '2026-05-05', '14:00', '21:00', [[7, 50]]],
    [
      'one minute after 21:00 is 100 %',
      '2026-05-05',
      '14:00',
      '21:01',
      [
        [7, 50],
        [1 / 60, 100],
      ],
    ],
    [
      'a night is 100 % until 06:00',
      '2026-05-05',
      '22:00',
      '07:00',
      [
        [1, 50],
        [8, 100],
      ],
    ],
    [
      'a Friday evening past midnight is 100 % from 21:00, and Saturday too',
      '2026-05-08',
      '20:00',
      '08:00',
      [
        [1, 50],
        [11, 100],
      ],
    ],
    [
      'a Sunday night is 100 % to Monday 06:00',
      '2026-05-10',
      '22:00',
      '08:00',
      [
        [2, 50],
        [8, 100],
      ],
    ],
    ['a holiday on a Saturday is 133⅓ %', '2027-05-01', '07:30', '15:00', [[7.5, 133.33]]],
    [
      'the night into Ascension Day is 100 %, then 133⅓ %',
      '2026-05-13',
      '22:00',
      '08:00',
      [
        [2, 100],
        [8, 133.33],
      ],
    ],
    [
      'Christmas Eve is 50 % until 12:00, then 133⅓ %',
      '2026-12-24',
      '10:00',
      '14:00',
      [
        [2, 50],
        [2, 133.33],
      ],
    ],
    ['New Year’s night is 133⅓ % all through', '2026-12-31', '22:00', '08:00', [[10, 133.33]]],
    ['Easter Eve is 133⅓ % the whole day', '2027-03-27', '07:30', '15:00', [[7.5, 133.33]]],
  ])('%s', (_, date, start, end, expected) => {
    expect(percentages({ date, start, end })).toEqual(expected);
  });

  it('rounds the overtime of a settlement period: from 30 minutes up, below 30 down', () => {
    const roundUpFrom = requiredOn(OVERTIME_ROUND_UP_FROM, localDate('2026-05-05'));
    expect([29, 30, 59, 60, 89, 90].map((minutes) => settledOvertimeHours(minutes, roundUpFrom))).toEqual([0, 1, 1, 1, 1, 2]);
  });
});

describe('GE-20: an empty weekday evening, 14:30–22:00, filled in four ways', () => {
  const evening = { date: '2026-05-05', start: '14:30', end: '22:00' };
  const ways = remedies({ ...evening, facts: { agencyMarkUpPercent: 60 } });

  it('a part-timer’s extra hours: wage and supplements 2 513.73 kr, with 12 % holiday pay and 14.1 % contribution 3 212.35 kr', () => {
    expect(ways['extra-hours'].parts.map(inWords)).toEqual([
      'base: 7.5 h × 295.45 kr = 2215.87 kr (HTA kap. 4, 4.2.2)',
      'evening: 4 h × 56.00 kr = 224.00 kr (HTA 5.4.1)',
      'night: 1 h × 73.86 kr = 73.86 kr (HTA 5.4.1)',
      'holiday-pay: 7.5 h × 40.22 kr = 301.65 kr (settings.holidayPayPercent)',
      'pension: 7.5 h × 0.00 kr = 0.00 kr (settings.pensionPercent)',
      'employer-contribution: 7.5 h × 52.93 kr = 396.97 kr (settings.employerContributionPercent)',
    ]);
    expect([kroner(ways['extra-hours'].grossOre), kroner(ways['extra-hours'].totalOre)]).toEqual(['2513.73 kr', '3212.35 kr']);
  });

  it('overtime: 6.5 hours at 50 % and the hour after 21:00 at 100 %, no evening or night supplement: 3 468.82 kr, in all 4 432.88 kr', () => {
    expect(ways.overtime.parts.slice(0, 3).map(inWords)).toEqual([
      'base: 7.5 h × 295.45 kr = 2215.87 kr (HTA kap. 4, 4.2.2)',
      'overtime: 6.5 h × 147.41 kr = 958.14 kr (HTA 6)',
      'overtime: 1 h × 294.81 kr = 294.81 kr (HTA 6)',
    ]);
    // The sum of the rounded parts; the worked example, which rounds only the end, has 4 432.87.
    expect([kroner(ways.overtime.grossOre), kroner(ways.overtime.totalOre)]).toEqual(['3468.82 kr', '4432.88 kr']);
  });

  it('an agency with 60 % on the wage and supplements: an invoice of 4 021.98 kr, before value added tax', () => {
    expect(ways.agency.parts.map(inWords)).toEqual(['agency: 7.5 h × 536.26 kr = 4021.98 kr (agency)']);
    expect([ways.agency.grossOre, kroner(ways.agency.totalOre)]).toEqual([null, '4021.98 kr']);
    expect(ways.agency.notes).toEqual([{ key: 'cost.caveat.agency', params: {} }]);
  });

  it('an agency has no price until somebody states its mark-up, for no contract price is known', () => {
    expect(remedies(evening).agency).toMatchObject({ totalOre: null, reason: { key: 'cost.reason.no-agency-mark-up' } });
  });

  it('a shift to spare costs nothing extra with 14 days’ notice', () => {
    expect(ways.redistribution).toMatchObject({ totalOre: 0, parts: [] });
    expect(remedies({ ...evening, facts: { noticeDays: 14 } }).redistribution.totalOre).toBe(0);
  });

  it('a shift to spare moved with 13 days’ notice is paid 50 % for the hours outside the original shift, a rate marked as not confirmed', () => {
    const late = remedies({ ...evening, facts: { noticeDays: 13, minutesOutsideOriginal: 120 } }).redistribution;
    expect(late.parts[0]).toMatchObject({ part: 'overtime', hours: 2, rule: 'HTA 6.8', amountOre: 29_545, confidence: 'unverified' });
    expect(late.notes.map(({ key }) => key)).toEqual(['cost.note.redistribution-late']);
    expect(remedies({ ...evening, facts: { noticeDays: 0 } }).redistribution.parts[0]?.hours).toBe(7.5);
  });

  it('adds up to the øre in every way, also with pension, and says that overtime’s pension is for the scheme to decide', () => {
    const all = remedies({ ...evening, settings: { ...WITHOUT_PENSION, pensionPercent: 10 }, facts: { agencyMarkUpPercent: 60, noticeDays: 3 } });
    for (const way of Object.values(all)) expect(way.parts.reduce((sum, part) => sum + part.amountOre, 0)).toBe(way.totalOre);
    expect(all.overtime.notes).toEqual([{ key: 'cost.caveat.overtime-pension', params: {} }]);
  });
});

describe('the order of cost', () => {
  it('is extra hours, overtime at 50 %, overtime at 100 %, on the same hours of the day', () => {
    const ordinary = remedies({ date: '2026-05-05', start: '07:30', end: '15:00' });
    const saturday = remedies({ date: '2026-05-09', start: '07:30', end: '15:00' });
    expect(ordinary['extra-hours'].totalOre).toBeLessThan(must(ordinary.overtime.totalOre, 'a price'));
    expect(ordinary.overtime.totalOre).toBeLessThan(must(saturday.overtime.totalOre, 'a price'));
  });

  it('has no price at all where the pay is not known', () => {
    const plan = aPlan().calendar('2026-05-04').withLine('- - - - - - -', { competence: 'assistant' }).build();
    const code = work('X', '07:30', '15:00') as WorkShiftCode;
    const found = priceOneUnfilledShift(plan, { date: localDate('2026-05-05'), code, line: must(plan.lines[0], 'the line') });
    expect(found).toMatchObject({ key: 'cost.reason.no-pay' });
  });
});
