import type { ParsedInput } from '../../contract/methods.ts';
import type { Comparison } from '../../domain/compare/comparison.ts';
import type { AppContext } from '../app-context.ts';

/** `compare.get` */
export function compare(_context: AppContext, _input: ParsedInput<'compare.get'>): Comparison {
  return { units: [], municipalities: [], factors: [], source: '', licence: '', cautions: [] };
}
