import { amlParameter } from './working-environment-act.ts';

/** Days between the discussion of a plan with the representatives and the day it takes effect. @term drøfting @source AML § 10-3 */
export const planNotice = amlParameter({
  id: 'aml.plan-notice',
  clause: 'AML § 10-3',
  unit: 'days',
  value: 14,
  confidence: 'official',
  sources: ['A2'],
  note: 'notice-two-weeks',
});
