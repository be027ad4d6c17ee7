import { type CheckedCall, checkCall } from '../contract/check-input.ts';
import type { Envelope } from '../contract/envelope.ts';
import { METHODS } from '../contract/methods.ts';
import { AppFailure, appError } from '../errors/app-error.ts';
import type { AppContext } from './app-context.ts';
import { HANDLERS, type Handler } from './handlers.ts';

/** Takes a call by name from any host and answers with an envelope; never throws. */
export type Dispatch = (method: string, input: unknown) => Promise<Envelope<unknown>>;

/**
 * name → schema check → run → envelope. The only place where failures become answers: an AppFailure as it is, everything
 * else as `internal` with an id that leads to the log.
 */
export function createDispatch(context: AppContext): Dispatch {
  return async (method, input) => {
    const call = checkCall(method, input);
    if (!call.ok) return call;
    try {
      return { ok: true, value: await run(context, call.value) };
    } catch (problem) {
      if (problem instanceof AppFailure) return { ok: false, error: problem.error };
      const correlationId = context.newId();
      context.log.error('internal error', { correlationId, method, stack: problem instanceof Error ? problem.stack : String(problem) });
      return { ok: false, error: appError('internal', { correlationId }) };
    }
  };
}

function run(context: AppContext, { method, input }: CheckedCall): unknown {
  // Settings of a session that cannot write live until it ends; see session-settings.ts.
  if (METHODS[method].kind === 'command' && context.store.readOnly !== false && method !== 'settings.set') {
    throw new AppFailure(appError('database.locked', { file: context.store.file }));
  }
  const handler = HANDLERS[method] as Handler<unknown, unknown>;
  return handler(context, input);
}
