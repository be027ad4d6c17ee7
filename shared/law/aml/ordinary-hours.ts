import { amlParameter } from './working-environment-act.ts';

/** Most ordinary working time in 24 hours. @term alminnelig arbeidstid @source AML § 10-4 (1) */
export const ordinaryDay = amlParameter({
  id: 'aml.ordinary-day',
  clause: 'AML § 10-4 (1)',
  unit: 'minutes',
  value: 540,
  confidence: 'official',
  sources: ['A3', 'A6'],
});

/** Most ordinary working time in seven days. @source AML § 10-4 (1) */
export const ordinaryWeek = amlParameter({
  id: 'aml.ordinary-week',
  clause: 'AML § 10-4 (1)',
  unit: 'minutes',
  value: 2400,
  confidence: 'official',
  sources: ['A3', 'A6'],
});
