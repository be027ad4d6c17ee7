import type { ProofTask } from '#shared/app/ports/prover.ts';

/** What the thread is asked. The plan is a text, so that the same one is read once however often it is asked about. */
export interface ProofOrder {
  readonly id: number;
  readonly task: ProofTask;
  readonly plan: string;
  readonly input: unknown;
}

export interface ProofAnswer {
  readonly id: number;
  readonly answer?: unknown;
  /** What went wrong; then there is no answer. */
  readonly problem?: string;
}
