import { must } from '../../kernel/assert.ts';
import { f3Credit } from '../../law/hta/days-off.ts';
import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import { creditedTime } from '../hours/credited-time.ts';
import { contractedHours, fullTimeNormHours } from '../hours/full-time-norm.ts';
import type { Finding } from '../model/results.ts';
import type { Chain, Timeline } from '../timeline/timeline.ts';
import type { ChainRule } from './rule.ts';
import { placeOnLine } from './support/chain-moment.ts';

/** Planned minutes (with vacation and F3 in calendar plans) against contracted ones over the whole period, to the minute. @term timebalanse @source HTA 4.2 */
export const hoursBalance: ChainRule = {
  id: 'hours-balance',
  citation: 'HTA 4.2',
  scope: 'chain',
  onlyHere: true,
  severities: ['advice', 'info'],
  parameters: [f3Credit],
  check: (chain, { timeline }) => chain.lineIndexes.flatMap((lineIndex, position) => judgeLine(lineIndex, position, chain, timeline)),
};

function judgeLine(lineIndex: number, position: number, chain: Chain, timeline: Timeline): readonly Finding[] {
  const line = must(timeline.plan.lines[lineIndex], 'The line');
  const { weeks } = timeline.plan.period;
  const worked = chain.periods.reduce((sum, period) => (period.lineIndex === lineIndex ? sum + period.countedMinutes : sum), 0);
  const weekHours = contractedHours(line, fullTimeNormHours(timeline, chain, line));
  const planned = worked + creditedTime(timeline, line, weekHours).total;
  const contracted = Math.round(weekHours * weeks * 60);
  if (planned === contracted) return [];
  const firstDay = position * weeks * DAYS_PER_WEEK;
  const lastDay = firstDay + weeks * DAYS_PER_WEEK;
  const { date: _, ...place } = placeOnLine(timeline, chain, firstDay, firstDay * MINUTES_PER_DAY, lastDay * MINUTES_PER_DAY);
  const isUnder = planned < contracted;
  return [
    {
      rule: hoursBalance.id,
      citation: hoursBalance.citation,
      severity: isUnder ? 'info' : 'advice',
      ...place,
      measured: planned,
      limit: contracted,
      unit: 'minutes',
      agreement: null,
      inputs: { ...(isUnder ? {} : { variant: 'over' }), differenceMinutes: Math.abs(planned - contracted) },
    },
  ];
}
