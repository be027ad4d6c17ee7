import type { MethodOutput } from '../../contract/methods.ts';

/** `reference.list`: the municipalities with published figures. */
export function listReferences(): MethodOutput<'reference.list'> {
  return [];
}
