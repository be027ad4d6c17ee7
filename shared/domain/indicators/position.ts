import { defineIndicator, type Indicator, notComputable, ratio } from './indicator.ts';

const FULL_TIME_PERCENT = 100;
const NO_LINES = notComputable('indicator.reason.no-lines');

/** Mean position and share of full-time positions, over lines. @term stillingsprosent, heltidsandel */
export const positionIndicators: readonly Indicator[] = [
  defineIndicator({
    id: 'position.mean-percent',
    unit: 'percent',
    compute: ({ plan }) =>
      ratio(
        plan.lines.reduce((sum, line) => sum + line.positionPercent, 0),
        plan.lines.length,
        NO_LINES,
      ),
  }),
  defineIndicator({
    id: 'position.full-time-share',
    unit: 'share',
    compute: ({ plan }) => ratio(plan.lines.filter((line) => line.positionPercent >= FULL_TIME_PERCENT).length, plan.lines.length, NO_LINES),
  }),
];
