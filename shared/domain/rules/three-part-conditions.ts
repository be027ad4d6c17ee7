import { must } from '../../kernel/assert.ts';
import { nightWindow, sundayZone } from '../../law/hours.ts';
import { sundayEveMinutes, threePartOutsideNight, threePartSundayEvery } from '../../law/hta/three-part.ts';
import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import { convertedMinutes } from '../hours/three-part-norm.ts';
import { DAY_PARTS, type Finding } from '../model/results.ts';
import type { Chain } from '../timeline/timeline.ts';
import type { ChainRule, RuleContext } from './rule.ts';
import { placeOnLine } from './support/chain-moment.ts';
import { sundaysWorked } from './support/sundays-worked.ts';

const PARAMETERS = [threePartSundayEvery, sundayEveMinutes, threePartOutsideNight, nightWindow, sundayZone];

/**
 * What a line must work for its week to be counted as three-part: day, evening and night; at least every third Sunday; at least a
 * quarter of the time outside night. Otherwise the full-time week is not the counted one. A line without shifts is not judged.
 * @term tredelt turnus @source HTA 4.2.4, AML § 10-4 (6)
 */
export const threePartConditions: ChainRule = {
  id: 'three-part-conditions',
  citation: 'HTA 4.2.4',
  scope: 'chain',
  severities: ['breach'],
  parameters: PARAMETERS,
  restsOn: ({ inputs }, { start }) => restingOn(inputs['variant']).map((parameter) => ({ parameter, date: start })),
  check(chain, context) {
    const { plan } = context.timeline;
    const lines = chain.lineIndexes.filter((lineIndex) => plan.lines[lineIndex]?.fullTimeWeekHours === 'three-part');
    if (lines.length === 0 || chain.periods.length === 0) return [];
    const failed = failedConditions(chain, context);
    return failed.length === 0 ? [] : lines.flatMap((lineIndex) => failed.map((condition) => onLine(condition, lineIndex, chain, context)));
  },
};

type FailedCondition = Pick<Finding, 'measured' | 'limit' | 'unit' | 'inputs'>;

function failedConditions(chain: Chain, context: RuleContext): readonly FailedCondition[] {
  return [kinds(chain), sundays(chain, context), outsideNight(chain, context)].flatMap((condition) => condition ?? []);
}

function kinds(chain: Chain): FailedCondition | null {
  const missing = DAY_PARTS.filter((part) => !chain.periods.some((period) => period.shift.dayPart === part));
  if (missing.length === 0) return null;
  const measured = DAY_PARTS.length - missing.length;
  return { measured, limit: DAY_PARTS.length, unit: 'shifts', inputs: { variant: 'kinds', missing: missing.join(', ') } };
}

/** A cycle repeats for ever, so its share decides; a calendar plan may round down. */
function sundays(chain: Chain, { timeline }: RuleContext): FailedCondition | null {
  const every = timeline.law.valueOnOrFirst(threePartSundayEvery, timeline.plan.period.start);
  const { worked, total } = sundaysWorked(chain, timeline);
  const least = chain.cyclic ? Math.ceil(total / every) : Math.floor(total / every);
  return worked >= least ? null : { measured: worked, limit: least, unit: 'days', inputs: { variant: 'sundays', total, every } };
}

function outsideNight(chain: Chain, { timeline }: RuleContext): FailedCondition | null {
  const share = timeline.law.valueOnOrFirst(threePartOutsideNight, timeline.plan.period.start);
  const total = chain.periods.reduce((sum, period) => sum + period.countedMinutes, 0);
  const outside = total - convertedMinutes(timeline, chain).night;
  const least = total * share;
  return outside >= least ? null : { measured: outside, limit: least, unit: 'minutes', inputs: { variant: 'outside-night', totalMinutes: total } };
}

function onLine(condition: FailedCondition, lineIndex: number, chain: Chain, { timeline }: RuleContext): Finding {
  const days = timeline.plan.period.weeks * DAYS_PER_WEEK;
  const position = chain.lineIndexes.indexOf(lineIndex);
  const firstDay = must(position < 0 ? undefined : position, 'The place of a line in its chain') * days;
  const { date: _, ...place } = placeOnLine(timeline, chain, firstDay, firstDay * MINUTES_PER_DAY, (firstDay + days) * MINUTES_PER_DAY);
  return { rule: threePartConditions.id, citation: threePartConditions.citation, severity: 'breach', ...place, ...condition, agreement: null };
}

function restingOn(variant: string | number | undefined): readonly (typeof PARAMETERS)[number][] {
  if (variant === 'sundays') return [threePartSundayEvery, sundayEveMinutes, sundayZone];
  return variant === 'outside-night' ? [threePartOutsideNight, nightWindow] : [];
}
