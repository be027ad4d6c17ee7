import os from 'node:os';
import { parentPort } from 'node:worker_threads';
import { answerProof } from '#shared/app/bounds/answer-proof.ts';
import type { ProofTasks } from '#shared/app/ports/prover.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { solveWithHighs } from '../exact-solver/solve-with-highs.ts';
import type { ProofAnswer, ProofOrder } from './messages.ts';

/** The thread that proves, so that typing never waits for it. It lives as long as its service; questions asked together take turns. */
const prove = answerProof(solveWithHighs);
// Typing goes before proving. Elsewhere than on Linux the priority is that of the whole program, which must keep its own.
if (process.platform === 'linux') os.setPriority(5);
let last: { readonly text: string; readonly plan: Plan } | null = null;

parentPort?.on('message', ({ id, task, plan: text, input }: ProofOrder) => {
  // The same plan is the same object, so that what is remembered by plan stays known.
  if (last?.text !== text) last = { text, plan: JSON.parse(text) as Plan };
  const tell = (answer: Omit<ProofAnswer, 'id'>) => parentPort?.postMessage({ id, ...answer } satisfies ProofAnswer);
  prove(task, last.plan, input as ProofTasks[typeof task]['input']).then(
    (answer) => tell({ answer }),
    (problem: unknown) => tell({ problem: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) }),
  );
});
