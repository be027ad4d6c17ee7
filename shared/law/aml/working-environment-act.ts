import { localDate } from '../../time/local-date.ts';
import type { Confidence, Parameter } from '../parameter.ts';

/** The hour rules read here are the text in force since the change of § 10-8 (4) in 2015. */
export const AML_TEXT_FROM = localDate('2015-01-01');

/** When the values below were last held against their sources. */
export const AML_LAST_CHECKED = localDate('2026-11-21');

interface AmlFacts {
  readonly id: string;
  readonly clause: string;
  readonly unit: 'minutes' | 'days' | 'weeks' | 'red days' | 'nights' | 'share';
  readonly value: number;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** One number of the Working Environment Act, unchanged since the text of 2015. @source AML chapter 10 */
export function amlParameter({ id, clause, unit, value, confidence, sources, note }: AmlFacts): Parameter {
  return {
    id,
    clause,
    unit,
    values: [{ from: AML_TEXT_FROM, to: null, value, confidence, sources, ...(note === undefined ? {} : { note }) }],
    lastChecked: AML_LAST_CHECKED,
  };
}
