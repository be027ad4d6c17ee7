import { parentPort, workerData } from 'node:worker_threads';
import type { Plan } from '#shared/domain/model/plan.ts';
import { findWhyNot } from './find-why-not.ts';

/** The thread that finds out why, so that nothing else waits for it. */
const { plan, seconds } = workerData as { readonly plan: Plan; readonly seconds: number };
parentPort?.postMessage(await findWhyNot(plan, seconds));
