import { expect, onTestFinished } from 'vitest';
import { composeService, type Service, type ServiceOptions } from '#service/compose.ts';
import { type Client, createClient } from '#shared/contract/client.ts';
import type { Envelope, ServiceEvent } from '#shared/contract/envelope.ts';
import type { PlanSnapshot, PlanUpdate } from '#shared/contract/methods.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import { instant } from '#shared/time/instant.ts';

/** A real service over a real file, with a clock that stands still and the news it sent. */
export interface TestService {
  readonly service: Service;
  readonly client: Client;
  readonly events: readonly ServiceEvent[];
  /** Stores the plan; answers its id. */
  readonly add: (plan: Plan) => Promise<string>;
  readonly open: (planId: string) => Promise<PlanSnapshot>;
  /** Runs a command on the plan's present revision. */
  readonly execute: (planId: string, command: PlanCommand) => Promise<PlanUpdate>;
}

export const TEST_NOW = instant('2027-01-04T07:30:00.000Z');

/** Closed after the test at the latest. */
export function openService(dbPath: string, options: Partial<ServiceOptions> = {}): TestService {
  const events: ServiceEvent[] = [];
  const service = composeService({ dbPath, clock: () => TEST_NOW, onEvent: (event) => events.push(event), ...options });
  onTestFinished(() => service.close());
  const client = createClient(service.call);
  const open = async (planId: string) => valueOf(await client.call('plan.open', { planId }));
  return {
    service,
    client,
    events,
    open,
    add: async (plan) => valueOf(await client.call('plan.import', { fileName: 'test.vaktbalanse.json', text: writePlanDocument(plan) })).planId,
    execute: async (planId, command) => {
      const { revision } = await open(planId);
      return valueOf(await client.call('plan.execute', { planId, baseRevision: revision, command }));
    },
  };
}

/** The value of an answer that must have succeeded. */
export function valueOf<T>(envelope: Envelope<T>): T {
  if (!envelope.ok) expect.fail(`expected a value, got ${JSON.stringify(envelope.error)}`);
  return envelope.value;
}

/** The error of an answer that must have failed. */
export function errorOf(envelope: Envelope<unknown>) {
  if (envelope.ok) expect.fail(`expected an error, got ${JSON.stringify(envelope.value).slice(0, 200)}`);
  return envelope.error;
}
