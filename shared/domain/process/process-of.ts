import type { PlanProcess, ProcessStatus, ProcessStep } from '../model/plan.ts';

/** Where a plan stands: what its last step made it. @term status */
export function statusOf(process: PlanProcess | undefined): ProcessStatus {
  return process?.steps?.at(-1)?.status ?? 'draft';
}

/**
 * The process with one more step. A discussion also sets the day that § 10-3 asks for, and a plan put in force the day it takes effect, so that
 * nobody has to write the same day twice.
 */
export function withStep(process: PlanProcess | undefined, step: ProcessStep): PlanProcess {
  return {
    ...process,
    ...(step.status === 'discussed' ? { discussedOn: step.on } : {}),
    ...(step.status === 'in-force' ? { effectiveFrom: step.on } : {}),
    steps: [...(process?.steps ?? []), step],
  };
}
