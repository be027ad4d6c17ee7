import { amlParameter } from './working-environment-act.ts';

/** Averaging lets single days and weeks run longer, if the mean keeps to the norm. @term gjennomsnittsberegning */

/** Longest day when the employee has agreed in writing. @source AML § 10-5 (1) */
export const averagedDayByEmployee = amlParameter({
  id: 'aml.averaged-day-by-employee',
  clause: 'AML § 10-5 (1)',
  unit: 'minutes',
  value: 600,
  confidence: 'official',
  sources: ['A4', 'A6'],
});

/** Longest day when the union representatives have agreed in writing. @source AML § 10-5 (2) */
export const averagedDayByUnions = amlParameter({
  id: 'aml.averaged-day-by-unions',
  clause: 'AML § 10-5 (2)',
  unit: 'minutes',
  value: 750,
  confidence: 'official',
  sources: ['A4', 'A6'],
  note: 'health-above-ten-hours',
});

/** Longest single week when the employee has agreed in writing. @source AML § 10-5 (1) */
export const averagedWeekByEmployee = amlParameter({
  id: 'aml.averaged-week-by-employee',
  clause: 'AML § 10-5 (1)',
  unit: 'minutes',
  value: 3000,
  confidence: 'official',
  sources: ['A4', 'A6'],
});

/** Longest single week when the union representatives have agreed in writing. @source AML § 10-5 (2) */
export const averagedWeekByUnions = amlParameter({
  id: 'aml.averaged-week-by-unions',
  clause: 'AML § 10-5 (2)',
  unit: 'minutes',
  value: 3240,
  confidence: 'official',
  sources: ['A4', 'A6'],
});

/** Highest mean week over the frame of `meanWeekFrame` weeks. @source AML § 10-5 (1) and (2) */
export const meanWeek = amlParameter({
  id: 'aml.mean-week',
  clause: 'AML § 10-5',
  unit: 'minutes',
  value: 2880,
  confidence: 'official',
  sources: ['A4', 'A6'],
});

/** How many weeks in a row the mean week is taken over. @source AML § 10-5 (1) and (2) */
export const meanWeekFrame = amlParameter({
  id: 'aml.mean-week-frame',
  clause: 'AML § 10-5',
  unit: 'weeks',
  value: 8,
  confidence: 'official',
  sources: ['A4', 'A6'],
});
