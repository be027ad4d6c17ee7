import type { CommandCall } from '../command.ts';
import { usageError } from './parse-arguments.ts';

/**
 * The value of an option as a whole number, or `otherwise` when it is not given.
 * @throws AppFailure `usage` for anything else than a whole number within the bounds.
 */
export function wholeNumber({ options, locale }: CommandCall, name: string, bounds: { readonly min: number; readonly max: number }, otherwise: number): number {
  const text = options.get(name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= bounds.min && value <= bounds.max) return value;
  throw usageError(locale, 'cli.usage.not-a-number', { option: `--${name}`, found: text, min: String(bounds.min), max: String(bounds.max) });
}
