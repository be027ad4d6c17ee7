import type { Envelope } from '#shared/contract/envelope.ts';
import type { MethodInput, MethodName, MethodOutput } from '#shared/contract/methods.ts';
import { appError } from '#shared/errors/app-error.ts';
import type { PreloadBridge, Transport } from './transport.ts';

/** The desktop window's transport, over the bridge of the preload script. */
export function createIpcTransport(bridge: PreloadBridge): Transport {
  return {
    async call<M extends MethodName>(method: M, input: MethodInput<M>): Promise<Envelope<MethodOutput<M>>> {
      try {
        return (await bridge.call(method, input)) as Envelope<MethodOutput<M>>;
      } catch (cause) {
        return { ok: false, error: appError('host.unreachable', { problem: cause instanceof Error ? cause.message : String(cause) }) };
      }
    },
    subscribe: (listener) => bridge.onEvent(listener),
  };
}
