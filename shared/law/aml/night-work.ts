import { amlParameter } from './working-environment-act.ts';

/** Nights in a row that the Labour Inspection Authority usually accepts. Practice, not a limit of the law. @source AML § 10-11 */
export const nightsInARow = amlParameter({
  id: 'aml.nights-in-a-row',
  clause: 'AML § 10-11',
  unit: 'nights',
  value: 3,
  confidence: 'secondary',
  sources: ['A15'],
  note: 'consent-practice',
});

/** Work in the night window above which somebody who does so regularly is a night worker. @term regelmessig nattarbeid @source AML § 10-11 (5) */
export const nightWorkerMinutes = amlParameter({
  id: 'aml.night-worker-minutes',
  clause: 'AML § 10-11 (5)',
  unit: 'minutes',
  value: 180,
  confidence: 'secondary',
  sources: ['A11'],
  note: 'regular-night-work',
});

/** Ordinary working time in 24 hours of somebody who regularly works at night, on average. @source AML § 10-11 (5) */
export const nightAverageDay = amlParameter({
  id: 'aml.night-average-day',
  clause: 'AML § 10-11 (5)',
  unit: 'minutes',
  value: 480,
  confidence: 'secondary',
  sources: ['A11'],
  note: 'without-weekly-rest',
});

/** Weeks over which that average is taken. @source AML § 10-11 (5) */
export const nightAverageFrame = amlParameter({
  id: 'aml.night-average-frame',
  clause: 'AML § 10-11 (5)',
  unit: 'weeks',
  value: 4,
  confidence: 'secondary',
  sources: ['A11'],
});

/** Working time in 24 hours at night that a risk assessment has classed as special strain; no average. @source AML § 10-11 (6) */
export const specialStrainDay = amlParameter({
  id: 'aml.special-strain-day',
  clause: 'AML § 10-11 (6)',
  unit: 'minutes',
  value: 480,
  confidence: 'secondary',
  sources: ['A11'],
});
