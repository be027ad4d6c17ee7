import { Worker } from 'node:worker_threads';
import type { ProofTask, ProofTasks, Prove } from '#shared/app/ports/prover.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { ProofAnswer, ProofOrder } from './messages.ts';

// Beside the sources as TypeScript, beside the built host as JavaScript.
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './proof-thread.ts' : './proof-thread.js', import.meta.url);

/** A thread for proofs, started with the first question. */
export interface ProofThread {
  readonly prove: Prove;
  /** Ends the thread; questions that are open fail. */
  readonly close: () => void;
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(problem: Error): void;
}

/** Asks a thread of its own. When the thread ends, what it was asked fails, and the next question starts another. */
export function proofThread(): ProofThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;

  function started(): Worker {
    if (worker !== null) return worker;
    const made = new Worker(THREAD);
    worker = made;
    made.on('message', ({ id, answer, problem }: ProofAnswer) => {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      // An idle thread keeps no program alive.
      if (waiting.size === 0) made.unref();
      if (problem === undefined) resolve?.(answer);
      else reject?.(new Error(`the proof failed: ${problem}`));
    });
    const end = (problem: Error) => {
      if (worker !== made) return;
      worker = null;
      for (const { reject } of waiting.values()) reject(problem);
      waiting.clear();
    };
    made.on('error', (problem) => end(problem instanceof Error ? problem : new Error(String(problem))));
    made.on('exit', (code) => end(new Error(`the proof thread ended (code ${code})`)));
    return made;
  }

  function prove<T extends ProofTask>(task: T, plan: Plan, input: ProofTasks[T]['input']): Promise<ProofTasks[T]['output']> {
    return new Promise((resolve, reject) => {
      asked += 1;
      const thread = started();
      waiting.set(asked, { resolve: (answer) => resolve(answer as ProofTasks[T]['output']), reject });
      thread.ref();
      thread.postMessage({ id: asked, task, plan: textOf(plan), input } satisfies ProofOrder);
    });
  }

  return { prove, close: () => void worker?.terminate() };
}

// A plan never changes, and while somebody turns a dial the same one is asked about many times a second.
const texts = new WeakMap<Plan, string>();

/** What proofs rest on: all but the cells and what people write beside them. */
function textOf(plan: Plan): string {
  const known = texts.get(plan);
  if (known !== undefined) return known;
  const lines = plan.lines.map(({ wishes: _wishes, pinnedDays: _pins, ...line }) => ({ ...line, cells: [] }));
  const text = JSON.stringify({ ...plan, lines, comments: undefined, context: undefined, process: undefined });
  texts.set(plan, text);
  return text;
}
