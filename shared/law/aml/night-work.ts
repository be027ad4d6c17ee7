import { amlParameter } from './working-environment-act.ts';

/** Nights in a row that the Labour Inspection Authority usually accepts. Practice, not a limit of the law. @source AML § 10-11 */
export const nightsInARow = amlParameter({
  id: 'aml.nights-in-a-row',
  clause: 'AML § 10-11',
  unit: 'nights',
  value: 3,
  confidence: 'secondary',
  sources: ['A15'],
  note: 'Consent practice reported in 2018: seldom more than two or three nights in a row.',
});

/** Work in the night window above which somebody who does so regularly is a night worker. @term regelmessig nattarbeid @source AML § 10-11 (5) */
export const nightWorkerMinutes = amlParameter({
  id: 'aml.night-worker-minutes',
  clause: 'AML § 10-11 (5)',
  unit: 'minutes',
  value: 180,
  confidence: 'secondary',
  sources: ['A11'],
  note: 'More than three hours at night, regularly. The sources do not say how often that is; here any four weeks with such a shift count.',
});

/** Ordinary working time in 24 hours of somebody who regularly works at night, on average. @source AML § 10-11 (5) */
export const nightAverageDay = amlParameter({
  id: 'aml.night-average-day',
  clause: 'AML § 10-11 (5)',
  unit: 'minutes',
  value: 480,
  confidence: 'secondary',
  sources: ['A11'],
  note: 'The weekly rest of § 10-8 (2) is left out of the average.',
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
