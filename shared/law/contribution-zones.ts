import { localDate } from '../time/local-date.ts';
import type { Parameter } from './parameter.ts';

export type ContributionZone = 'I' | 'Ia' | 'II' | 'III' | 'IV' | 'IVa' | 'V';

/**
 * Employer's national insurance contribution by zone, in per cent of wage, holiday pay and pension premium.
 * Which zone a municipality lies in is not known here; each plan states its zone, or its own percentage.
 * @term arbeidsgiveravgift @source rulebook 4.11
 */
export const CONTRIBUTION_PERCENT: Parameter<Readonly<Record<ContributionZone, number>>> = {
  id: 'contribution.percent',
  clause: 'Arbeidsgiveravgift 2026',
  unit: 'percent',
  values: [
    {
      from: localDate('2026-01-01'),
      to: localDate('2026-12-31'),
      value: { I: 14.1, Ia: 14.1, II: 10.6, III: 6.4, IV: 5.1, IVa: 7.9, V: 0 },
      confidence: 'secondary',
      sources: ['T27'],
      note: 'zone-1a',
    },
    { from: localDate('2027-01-01'), to: null, value: null, confidence: 'missing', sources: [], note: 'set-each-autumn' },
  ],
  lastChecked: localDate('2026-11-21'),
};
