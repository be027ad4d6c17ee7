import { localDate } from '../time/local-date.ts';
import type { DatedValue, Parameter } from './parameter.ts';

/** Kroner a year for one user. */
export interface GrantTerms {
  /** The municipality bears the cost up to here. */
  readonly thresholdKr: number;
  /** Share of the rest that the state bears. */
  readonly percent: number;
  /** Taken off for a user whom the framework grant already counts; null where the circular read does not give it. */
  readonly deductionKr: number | null;
}

/** What a circular of the year says; it settles the costs of the year before. */
function ofCircular(year: number, value: GrantTerms, sources: readonly string[]): DatedValue<GrantTerms> {
  return { from: localDate(`${year}-01-01`), to: localDate(`${year}-12-31`), value, confidence: 'official', sources };
}

/**
 * The state's grant for users who need much help, by the year of the circular. Years between those listed are not verified, and stay out.
 * @term toppfinansiering, ressurskrevende tjenester @source rulebook 8
 */
export const RESOURCE_INTENSIVE_GRANT: Parameter<GrantTerms> = {
  id: 'grant.resource-intensive',
  clause: 'Toppfinansiering',
  unit: 'NOK/year, percent',
  values: [
    ofCircular(2014, { thresholdKr: 1_010_000, percent: 80, deductionKr: null }, ['B1']),
    ofCircular(2021, { thresholdKr: 1_430_000, percent: 80, deductionKr: 744_000 }, ['B3']),
    ofCircular(2024, { thresholdKr: 1_608_000, percent: 80, deductionKr: 832_000 }, ['B3']),
  ],
  lastChecked: localDate('2026-11-21'),
};
