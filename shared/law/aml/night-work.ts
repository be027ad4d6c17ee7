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
