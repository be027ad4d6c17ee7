import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { CONTRIBUTION_PERCENT } from '../../law/contribution-zones.ts';
import { requiredOn } from '../../law/parameter.ts';
import { localDate } from '../../time/local-date.ts';
import { CONTRIBUTION_ZONES, type PlanSettings } from '../model/plan.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { priceShifts } from './price-plan.ts';
import { yearCostReason } from './year-cost.ts';

function contribution(settings: PlanSettings, start = '2026-05-04') {
  const plan = aPlan().calendar(start).withLine('- D - - - - -', { annualPayKr: 500_000 }).withSettings(settings).build();
  const report = priceShifts(buildTimeline(plan));
  return { report, part: report.shifts[0]?.parts.find(({ part }) => part === 'employer-contribution') };
}

describe('employer contribution by zone', () => {
  it.each([
    ['I', 14.1],
    ['Ia', 14.1],
    ['II', 10.6],
    ['III', 6.4],
    ['IV', 5.1],
    ['IVa', 7.9],
    ['V', 0],
  ] as const)('%s is %s %% in 2026', (zone, percent) => {
    const { part, report } = contribution({ pensionPercent: 0, holidayPayPercent: 0, employerContributionZone: zone });
    expect(part?.amountOre).toBe(Math.round(((report.shifts[0]?.grossOre ?? 0) * percent) / 100));
    expect(part).toMatchObject({ rule: `settings.employerContributionZone.${zone}`, from: '2026-01-01', confidence: 'secondary' });
  });

  it('gives way to a percentage that the plan states', () => {
    const { part } = contribution({ pensionPercent: 0, employerContributionZone: 'V', employerContributionPercent: 14.1 });
    expect(part).toMatchObject({ rule: 'settings.employerContributionPercent', confidence: 'official' });
  });

  it.each([
    ['30 December 2025', '2025-12-29', false],
    ['6 January 2026', '2026-01-05', true],
    ['29 December 2026', '2026-12-28', true],
    ['5 January 2027', '2027-01-04', false],
  ])('of a shift on %s is known only within 2026', (_, monday, isKnown) => {
    const { report } = contribution({ pensionPercent: 10, employerContributionZone: 'I' }, monday);
    expect(report.shifts[0]?.totalOre !== null).toBe(isKnown);
  });

  it('says which year’s rate is missing, for the plan as a whole too', () => {
    const { report } = contribution({ pensionPercent: 10, employerContributionZone: 'IV' }, '2027-01-04');
    const reason = { key: 'cost.reason.no-percent.zone', params: { zone: 'IV', year: '2027' } };
    expect(report.shifts[0]).toMatchObject({ totalOre: null, reason });
    expect(yearCostReason(report)).toEqual(reason);
  });

  it('still asks for the pension first when that is missing too', () => {
    expect(contribution({ employerContributionZone: 'I' }).report.shifts[0]?.reason?.key).toBe('cost.reason.no-percent.pension');
  });

  it('has the same zones in plans as in the law', () => {
    expect(Object.keys(requiredOn(CONTRIBUTION_PERCENT, localDate('2026-06-01')))).toEqual([...CONTRIBUTION_ZONES]);
  });
});
