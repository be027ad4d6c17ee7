import type { Envelope, ServiceEvent } from './envelope.ts';

/** What a host needs of the service: it carries calls in and news out, and knows nothing else about it. */
export interface HostedService {
  /** Checks the input against the method table and runs the method. Never rejects for anything a caller can cause. */
  readonly call: (method: string, input: unknown) => Promise<Envelope<unknown>>;
  /** News for every open window; the answer ends the subscription. */
  readonly subscribe: (listener: (event: ServiceEvent) => void) => () => void;
}
