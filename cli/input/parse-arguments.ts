import { parseArgs } from 'node:util';
import { AppFailure, appError } from '#shared/errors/app-error.ts';
import { type Locale, type TextKey, translate } from '#shared/i18n/translate.ts';
import type { Command, OptionSpec } from '../command.ts';
import { COMMON_OPTIONS } from '../commands/index.ts';

export interface ParsedArguments {
  readonly operands: readonly string[];
  /** By long name; switches are `''`. */
  readonly options: ReadonlyMap<string, string>;
}

/** A usage error whose problem is one of the texts `cli.usage.*`. */
export function usageError(locale: Locale, key: TextKey, params: Readonly<Record<string, string>> = {}): AppFailure {
  return new AppFailure(appError('usage', { problem: translate(locale, key, params) }));
}

/** @throws AppFailure `usage` that names what was found and what is accepted. */
export function parseArguments(command: Command, args: readonly string[], locale: Locale): ParsedArguments {
  const specs: Readonly<Record<string, OptionSpec>> = { ...command.options, ...COMMON_OPTIONS };
  const config = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      { type: spec.value ? ('string' as const) : ('boolean' as const), ...(spec.short ? { short: spec.short } : {}) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options: config, strict: false, allowPositionals: true, tokens: true });

  const options = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    else if (token.kind === 'option') {
      const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
      if (!spec) throw usageError(locale, 'cli.usage.unknown-option', { option: token.rawName, command: command.name, accepted: optionNames(specs) });
      options.set(token.name, optionValue(token.name, spec, token.value, token.inlineValue === true, locale));
    }
  }
  if (!options.has('help')) checkComplete(command, operands, options, locale);
  return { operands, options };
}

function optionValue(name: string, spec: OptionSpec, value: string | undefined, isInline: boolean, locale: Locale): string {
  const option = `--${name}`;
  if (!spec.value) {
    if (value !== undefined) throw usageError(locale, 'cli.usage.no-value-wanted', { option });
    return '';
  }
  // `--port --json` is a forgotten value, not a port named --json.
  if (value === undefined || value === '' || (!isInline && value.startsWith('-') && value !== '-'))
    throw usageError(locale, 'cli.usage.value-missing', { option, value: spec.value });
  if (spec.oneOf && !spec.oneOf.includes(value)) throw usageError(locale, 'cli.usage.not-one-of', { option, found: value, accepted: spec.oneOf.join(', ') });
  return value;
}

function checkComplete(command: Command, operands: readonly string[], options: ReadonlyMap<string, string>, locale: Locale): void {
  const repeats = command.operands.some((name) => name.endsWith('…'));
  const missing = command.operands[operands.length];
  if (missing !== undefined) throw usageError(locale, 'cli.usage.operand-missing', { operand: missing.replace('…', ''), command: command.name });
  if (!repeats && operands.length > command.operands.length) {
    throw usageError(locale, 'cli.usage.too-many-operands', { found: operands.slice(command.operands.length).join(' '), command: command.name });
  }
  for (const [name, spec] of Object.entries(command.options)) {
    if (spec.required && !options.has(name))
      throw usageError(locale, 'cli.usage.option-missing', { option: `--${name} ${spec.value ?? ''}`.trim(), command: command.name });
  }
}

function optionNames(specs: Readonly<Record<string, OptionSpec>>): string {
  return Object.keys(specs)
    .map((name) => `--${name}`)
    .join(', ');
}
