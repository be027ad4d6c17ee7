import { createClient } from '#shared/contract/client.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { HostedService } from '#shared/contract/hosted-service.ts';
import { AppFailure } from '#shared/errors/app-error.ts';
import dementiaUnit from '#shared/templates/demo/dementia-unit.vaktbalanse.json' with { type: 'json' };
import healthHouse from '#shared/templates/demo/health-house.vaktbalanse.json' with { type: 'json' };
import somaticWard from '#shared/templates/demo/somatic-ward.vaktbalanse.json' with { type: 'json' };

const DEMOS = [healthHouse, somaticWard, dementiaUnit];

/**
 * Puts the example departments into the store, those that are not there yet.
 * @returns how many were added
 * @throws AppFailure
 */
export async function addDemoDepartments(service: HostedService): Promise<number> {
  const client = createClient(service.call);
  const known = valueOf(await client.call('department.list', {}));
  const missing = DEMOS.filter(({ unit }) => !known.some(({ name, municipality }) => name === unit.name && municipality === unit.municipality));
  for (const demo of missing) valueOf(await client.call('plan.import', { fileName: demo.unit.name, text: JSON.stringify(demo) }));
  return missing.length;
}

/** The same, but only for a store without departments: somebody who removed an example does not want it back. @throws AppFailure */
export async function addDemoWhenEmpty(service: HostedService): Promise<number> {
  const known = valueOf(await createClient(service.call).call('department.list', {}));
  return known.length === 0 ? addDemoDepartments(service) : 0;
}

function valueOf<T>(envelope: Envelope<T>): T {
  if (!envelope.ok) throw new AppFailure(envelope.error);
  return envelope.value;
}
