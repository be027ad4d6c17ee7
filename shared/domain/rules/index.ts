import type { Rule } from './rule.ts';

/** Every working-time and staffing rule of the product, in the order in which findings of one line are listed. */
export const RULES: readonly Rule[] = [];
