import type { CoverageRule } from './rule.ts';
import { shortfalls, staffingFinding } from './support/shortfalls.ts';

/** Fewer people on duty than the demand rows' minimum. @term minstebemanning */
export const minimumStaffing: CoverageRule = {
  id: 'minimum-staffing',
  citation: '–',
  scope: 'coverage',
  severities: ['breach'],
  parameters: [],
  check: ({ segments, timeline }) =>
    shortfalls(segments, (segment) => ({ needed: segment.minimum, present: segment.onDuty })).map((shortfall) =>
      staffingFinding(timeline, shortfall, minimumStaffing, {}),
    ),
};
