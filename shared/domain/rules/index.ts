import { breakRule } from './break.ts';
import { competenceCover } from './competence-cover.ts';
import { dailyRest } from './daily-rest.ts';
import { hoursBalance } from './hours-balance.ts';
import { longRun } from './long-run.ts';
import { minimumStaffing } from './minimum-staffing.ts';
import { nightAverage } from './night-average.ts';
import { nightRun } from './night-run.ts';
import { overlap } from './overlap.ts';
import { planNoticeRule } from './plan-notice.ts';
import { quickReturn } from './quick-return.ts';
import { redDays } from './red-days.ts';
import type { Rule } from './rule.ts';
import { shiftLength } from './shift-length.ts';
import { threePartConditions } from './three-part-conditions.ts';
import { weekHours } from './week-hours.ts';
import { weekendFrequency } from './weekend-frequency.ts';
import { weeklyRest } from './weekly-rest.ts';

/** Every working-time and staffing rule of the product, in the order in which findings of one line are listed. */
export const RULES: readonly Rule[] = [
  overlap,
  dailyRest,
  weeklyRest,
  redDays,
  shiftLength,
  weekHours,
  nightAverage,
  breakRule,
  threePartConditions,
  hoursBalance,
  weekendFrequency,
  nightRun,
  quickReturn,
  longRun,
  minimumStaffing,
  competenceCover,
  planNoticeRule,
];
