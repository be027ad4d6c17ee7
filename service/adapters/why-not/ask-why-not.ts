import { Worker } from 'node:worker_threads';
import type { AskWhyNot } from '#shared/app/ports/why-not.ts';
import type { WhyNotAnswer } from '#shared/domain/model/why-not.ts';

// Beside the sources as TypeScript, beside the built host as JavaScript.
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './why-not-thread.ts' : './why-not-thread.js', import.meta.url);
const SECONDS_A_QUESTION = 3;
const MOST_MILLISECONDS = 60_000;

const NOT_FOUND: WhyNotAnswer = { status: 'unknown', level: 'people', conflict: [], isSmallest: false, proof: 'rota' };

/** Finds out why in a thread of its own, and gives up after a minute. */
export const askWhyNot: AskWhyNot = (plan) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(THREAD, { workerData: { plan, seconds: SECONDS_A_QUESTION } });
    const end = (answer: WhyNotAnswer) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(NOT_FOUND), MOST_MILLISECONDS);
    worker.on('message', end);
    worker.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
