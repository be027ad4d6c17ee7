import { benchmarkWeekHours } from '../../law/care-factor.ts';
import { lawOf } from '../law/law-of.ts';
import type { ProfileSum } from '../model/demand-profile.ts';
import type { Plan } from '../model/plan.ts';
import { rowHours } from '../model/row-hours.ts';

/** What a week of each demand comes to: the ordinary rows first (`profile` null), then each profile in order. FTE is hours ÷ the benchmark week, as everywhere. */
export function profileSums(plan: Plan): readonly ProfileSum[] {
  const weekHours = lawOf(plan).valueOnOrFirst(benchmarkWeekHours, plan.period.start);
  return [null, ...(plan.demandProfiles ?? []).map(({ id }) => id)].map((profile) => {
    const rows = plan.demand.filter((row) => (row.profile ?? null) === profile);
    const hours = rows.reduce((sum, row) => sum + rowHours(row), 0);
    return { profile, hours, fte: hours / weekHours };
  });
}
