import { localDateTime, MINUTES_PER_WEEK } from '../../../time/local-date.ts';
import type { Finding } from '../../model/results.ts';
import type { Chain, Timeline } from '../../timeline/timeline.ts';

/** The finding, saying in `inputs.elsewhere` which other department's shifts have a part in it. */
export function markElsewhere(finding: Finding, chain: Chain, { plan }: Timeline): Finding {
  const involved = chain.elsewhere.find(({ start, end }) =>
    (chain.cyclic ? [-1, 0, 1] : [0]).some((round) => {
      const offset = round * chain.weeks * MINUTES_PER_WEEK;
      return hasPart(finding, localDateTime(plan.period.start, start + offset), localDateTime(plan.period.start, end + offset));
    }),
  );
  return involved === undefined ? finding : { ...finding, inputs: { ...finding.inputs, elsewhere: involved.unit ?? '' } };
}

/** A finding about one shift names its code; all others have a part for every shift that lies in their stretch or borders on it. */
function hasPart({ from, to, inputs }: Finding, start: string, end: string): boolean {
  const isAboutOneShift = inputs['code'] !== undefined && inputs['variant'] === undefined;
  return isAboutOneShift ? start === from && end === to : start <= to && end >= from;
}
