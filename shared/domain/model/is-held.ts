import type { RotaLine } from './plan.ts';

/** Whether a position is kept empty on purpose: nobody works its cells, and it counts in no figure. @term holdt vakant */
export function isHeld({ vacancy }: Pick<RotaLine, 'vacancy'>): boolean {
  return vacancy === 'held';
}
