import type { LocalDate } from '../../time/local-date.ts';
import type { PlanSettings } from '../model/plan.ts';
import type { CostNote } from './cost-report.ts';
import type { Rate, TariffSet } from './tariff-set.ts';

/** Percentages on top of gross pay, from the plan's settings or else the law; null where neither has it. */
export interface OnCosts {
  readonly holidayPay: Rate<number>;
  readonly pension: Rate<number> | null;
  readonly employerContribution: Rate<number> | null;
  /** Why the total cannot be computed, when one is null. */
  readonly missing?: CostNote | undefined;
}

/**
 * The percentages of a plan on a date. What a plan states holds from its first day. Holiday pay has a general rate to fall back on; the
 * employer contribution that of the stated zone, unless the plan states the percentage itself.
 * @source rulebook 4.11
 */
export function onCostsOf(settings: PlanSettings, planStart: LocalDate, tariff: TariffSet, date: LocalDate): OnCosts {
  const stated = (percent: number | undefined, name: keyof PlanSettings): Rate<number> | null =>
    percent === undefined ? null : { value: percent, rule: `settings.${name}`, from: planStart, confidence: 'official' };
  const pension = stated(settings.pensionPercent, 'pensionPercent');
  const employerContribution = stated(settings.employerContributionPercent, 'employerContributionPercent') ?? zoneRate(settings, tariff);
  return {
    holidayPay: stated(settings.holidayPayPercent, 'holidayPayPercent') ?? tariff.holidayPayPercent,
    pension,
    employerContribution,
    missing: missingOf(settings, pension !== null, employerContribution !== null, date),
  };
}

function zoneRate({ employerContributionZone: zone }: PlanSettings, { contributionPercent }: TariffSet): Rate<number> | null {
  if (zone === undefined || contributionPercent === null) return null;
  return { ...contributionPercent, value: contributionPercent.value[zone], rule: `settings.employerContributionZone.${zone}` };
}

function missingOf({ employerContributionZone: zone }: PlanSettings, hasPension: boolean, hasContribution: boolean, date: LocalDate): CostNote | undefined {
  if (hasPension && hasContribution) return undefined;
  if (hasPension && zone !== undefined) return { key: 'cost.reason.no-percent.zone', params: { zone, year: date.slice(0, 4) } };
  const setting = hasPension ? 'employer-contribution' : hasContribution || zone !== undefined ? 'pension' : 'both';
  return { key: `cost.reason.no-percent.${setting}`, params: {} };
}
