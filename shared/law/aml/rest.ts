import { amlParameter } from './working-environment-act.ts';

/** Continuous rest between two work periods. @term daglig arbeidsfri @source AML § 10-8 (1) */
export const dailyRestMinimum = amlParameter({
  id: 'aml.daily-rest',
  clause: 'AML § 10-8 (1)',
  unit: 'minutes',
  value: 660,
  confidence: 'official',
  sources: ['A6'],
});

/** The shortest daily rest that a written agreement may allow, against compensating rest. @source AML § 10-8 (3) */
export const dailyRestFloor = amlParameter({
  id: 'aml.daily-rest-floor',
  clause: 'AML § 10-8 (3)',
  unit: 'minutes',
  value: 480,
  confidence: 'official',
  sources: ['A6'],
});

/** Continuous rest in seven days. @term ukentlig arbeidsfri @source AML § 10-8 (2) */
export const weeklyRestMinimum = amlParameter({
  id: 'aml.weekly-rest',
  clause: 'AML § 10-8 (2)',
  unit: 'minutes',
  value: 2100,
  confidence: 'official',
  sources: ['A6'],
});

/** The shortest weekly rest that a written agreement may allow, against compensating rest. @source AML § 10-8 (3) */
export const weeklyRestFloor = amlParameter({
  id: 'aml.weekly-rest-floor',
  clause: 'AML § 10-8 (3)',
  unit: 'minutes',
  value: 1680,
  confidence: 'official',
  sources: ['A6'],
});

/** Weeks over which every other Sunday and public holiday must be off under an agreement. @source AML § 10-8 (4) */
export const redDayFrame = amlParameter({
  id: 'aml.red-day-frame',
  clause: 'AML § 10-8 (4)',
  unit: 'weeks',
  value: 26,
  confidence: 'official',
  sources: ['A6'],
});

/** Largest share of Sundays and public holidays that may be worked over that frame: every other one. @source AML § 10-8 (4) */
export const redDayShare = amlParameter({
  id: 'aml.red-day-share',
  clause: 'AML § 10-8 (4)',
  unit: 'share',
  value: 0.5,
  confidence: 'official',
  sources: ['A6'],
});

/** In so many weeks at least one Sunday or public holiday must be off, agreement or not. @source AML § 10-8 (4) */
export const redDayOffEvery = amlParameter({
  id: 'aml.red-day-off-every',
  clause: 'AML § 10-8 (4)',
  unit: 'weeks',
  value: 4,
  confidence: 'official',
  sources: ['A6'],
  note: 'relaxed-2015',
});

/** How many Sundays and public holidays one may work in a row without an agreement. @source AML § 10-8 (4) */
export const redDaysInARow = amlParameter({
  id: 'aml.red-days-in-a-row',
  clause: 'AML § 10-8 (4)',
  unit: 'red days',
  value: 1,
  confidence: 'official',
  sources: ['A6'],
});
