import { isHeld } from '../model/is-held.ts';
import type { Plan, RotaLine } from '../model/plan.ts';
import { defineIndicator, type Indicator } from './indicator.ts';

const FULL_TIME_PERCENT = 100;

/** Mean position and share of full-time positions, over lines that are not held vacant; 0 without lines (contract section 1: zeros, not errors). @term stillingsprosent, heltidsandel */
export const positionIndicators: readonly Indicator[] = [
  defineIndicator({
    id: 'position.mean-percent',
    unit: 'percent',
    compute: ({ plan }) => mean(plan, (line) => line.positionPercent),
  }),
  defineIndicator({
    id: 'position.full-time-share',
    unit: 'share',
    compute: ({ plan }) => mean(plan, (line) => (line.positionPercent >= FULL_TIME_PERCENT ? 1 : 0)),
  }),
];

function mean(plan: Plan, valueOf: (line: RotaLine) => number): number {
  const lines = plan.lines.filter((line) => !isHeld(line));
  return lines.reduce((sum, line) => sum + valueOf(line), 0) / Math.max(1, lines.length);
}
