import { defineIndicator, type Indicator } from './indicator.ts';

const FULL_TIME_PERCENT = 100;

/** Mean position and share of full-time positions, over lines; 0 without lines (contract section 1: zeros, not errors). @term stillingsprosent, heltidsandel */
export const positionIndicators: readonly Indicator[] = [
  defineIndicator({
    id: 'position.mean-percent',
    unit: 'percent',
    compute: ({ plan }) => plan.lines.reduce((sum, line) => sum + line.positionPercent, 0) / Math.max(1, plan.lines.length),
  }),
  defineIndicator({
    id: 'position.full-time-share',
    unit: 'share',
    compute: ({ plan }) => plan.lines.filter((line) => line.positionPercent >= FULL_TIME_PERCENT).length / Math.max(1, plan.lines.length),
  }),
];
