import type { MethodOutput } from '../../contract/methods.ts';
import { referenceMunicipalities } from '../../reference/find-reference.ts';

/** `reference.list`: the municipalities with published figures, by number. */
export function listReferences(): MethodOutput<'reference.list'> {
  return referenceMunicipalities().map(({ code, name }) => ({ code, name }));
}
