import type { Envelope } from './envelope.ts';
import type { MethodInput, MethodName, MethodOutput } from './methods.ts';

/** Carries one call to the service, whatever lies between. */
export type Call = (method: string, input: unknown) => Promise<Envelope<unknown>>;

/** The method table with its types, over any carrier: the in-process dispatcher, HTTP, or a message port. */
export interface Client {
  call<M extends MethodName>(method: M, input: MethodInput<M>): Promise<Envelope<MethodOutput<M>>>;
}

/** A typed client over `call`. Answers are the service's own and are taken at their word; the contract tests check them. */
export function createClient(call: Call): Client {
  return {
    call: async <M extends MethodName>(method: M, input: MethodInput<M>) => (await call(method, input)) as Envelope<MethodOutput<M>>,
  };
}
