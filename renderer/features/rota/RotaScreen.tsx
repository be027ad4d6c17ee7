import type { ReactNode } from 'react';

/** The rota: lines, days, sums. */
export function RotaScreen(): ReactNode {
  return null;
}
