import type { LocalDate } from '../time/local-date.ts';
import { entryOn, type Parameter } from './parameter.ts';

/**
 * Since when the value in force on the date has held without a break. Entries that only change how sure the source is
 * do not start the value anew; but a value that we only infer for earlier days does not prove that it held then.
 * Null when the parameter has no value that day.
 */
export function heldSince<T>(parameter: Parameter<T>, date: LocalDate): LocalDate | null {
  const current = entryOn(parameter, date);
  if (current === null || current.value === null) return null;
  const same = JSON.stringify(current.value);
  let since = current.from;
  for (const entry of [...parameter.values].reverse()) {
    if (entry.from >= since) continue;
    if (JSON.stringify(entry.value) !== same || (entry.confidence === 'inference' && current.confidence !== 'inference')) break;
    since = entry.from;
  }
  return since;
}
