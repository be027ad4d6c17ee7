import { amlParameter } from './working-environment-act.ts';

/** A working day longer than this has a break. @source AML § 10-9 (1) */
export const breakRequiredAbove = amlParameter({
  id: 'aml.break-required-above',
  clause: 'AML § 10-9 (1)',
  unit: 'minutes',
  value: 330,
  confidence: 'official',
  sources: ['A5'],
});

/** From this length on, the breaks of a working day together last at least `fullBreak`. @source AML § 10-9 (1) */
export const fullBreakFrom = amlParameter({
  id: 'aml.full-break-from',
  clause: 'AML § 10-9 (1)',
  unit: 'minutes',
  value: 480,
  confidence: 'official',
  sources: ['A5'],
});

/** The breaks of a full working day together. @term pause @source AML § 10-9 (1) */
export const fullBreak = amlParameter({
  id: 'aml.full-break',
  clause: 'AML § 10-9 (1)',
  unit: 'minutes',
  value: 30,
  confidence: 'official',
  sources: ['A5'],
});
