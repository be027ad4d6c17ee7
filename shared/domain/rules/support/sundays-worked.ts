import { sundayZone } from '../../../law/hours.ts';
import { sundayEveMinutes } from '../../../law/hta/three-part.ts';
import { MINUTES_PER_DAY, MINUTES_PER_WEEK } from '../../../time/local-date.ts';
import type { Chain, Timeline } from '../../timeline/timeline.ts';
import { redDaysOf } from './red-day-list.ts';

/** How many red days somebody works by the test of "at least every third Sunday", of how many. */
export interface SundaysWorked {
  readonly worked: number;
  readonly total: number;
}

/**
 * A Sunday (or, in a calendar plan, a public holiday) is worked by four hours of the evening before it, or by any work from 22:00
 * the evening before until its zone ends at 22:00. So a Saturday evening shift works the Sunday, which it does not for the weekly day off.
 * @source rulebook 3.1
 */
export function sundaysWorked(chain: Chain, timeline: Timeline): SundaysWorked {
  const { law, plan } = timeline;
  const zone = law.valueOnOrFirst(sundayZone, plan.period.start);
  const eveMinutes = law.valueOnOrFirst(sundayEveMinutes, plan.period.start);
  const days = redDaysOf(chain, timeline);
  const worked = days.filter(({ day }) => {
    const eve = (day - 1) * MINUTES_PER_DAY;
    const nightStart = eve + zone.toMinute;
    const minutes = (from: number, to: number) => minutesWorked(chain, from, to);
    return minutes(nightStart, day * MINUTES_PER_DAY + zone.toMinute) > 0 || minutes(eve + zone.fromMinute, nightStart) >= Math.max(1, eveMinutes);
  });
  return { worked: worked.length, total: days.length };
}

/** Clock minutes of work in a stretch; in a cycle the last round comes before the first. */
function minutesWorked(chain: Chain, from: number, to: number): number {
  const round = chain.weeks * MINUTES_PER_WEEK;
  const offsets = chain.cyclic ? [-round, 0, round] : [0];
  let minutes = 0;
  for (const { start, end } of chain.periods) {
    for (const offset of offsets) minutes += Math.max(0, Math.min(end + offset, to) - Math.max(start + offset, from));
  }
  return minutes;
}
