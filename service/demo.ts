import { createClient } from '#shared/contract/client.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { HostedService } from '#shared/contract/hosted-service.ts';
import { AppFailure } from '#shared/errors/app-error.ts';
import dementiaUnit from '#shared/templates/demo/dementia-unit.vaktbalanse.json' with { type: 'json' };
import healthHouse from '#shared/templates/demo/health-house.vaktbalanse.json' with { type: 'json' };
import somaticWard from '#shared/templates/demo/somatic-ward.vaktbalanse.json' with { type: 'json' };

const DEMOS = [healthHouse, somaticWard, dementiaUnit];

export interface DemoOptions {
  /** Leave a store alone that has departments already: somebody who removed the examples does not want them back. */
  readonly onlyIfEmpty?: boolean;
}

/**
 * Puts the example departments into the store, those that are not there yet.
 * @returns how many were added
 * @throws AppFailure
 */
export async function addDemoDepartments(service: HostedService, { onlyIfEmpty = false }: DemoOptions = {}): Promise<number> {
  const client = createClient(service.call);
  const known = valueOf(await client.call('department.list', {}));
  if (onlyIfEmpty && known.length > 0) return 0;
  const missing = DEMOS.filter(({ unit }) => !known.some(({ name, municipality }) => name === unit.name && municipality === unit.municipality));
  for (const demo of missing) valueOf(await client.call('plan.import', { fileName: demo.unit.name, text: JSON.stringify(demo) }));
  return missing.length;
}

function valueOf<T>(envelope: Envelope<T>): T {
  if (!envelope.ok) throw new AppFailure(envelope.error);
  return envelope.value;
}
