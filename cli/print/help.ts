import { type Locale, translate } from '#shared/i18n/translate.ts';
import type { Command, OptionSpec } from '../command.ts';
import { COMMANDS, COMMON_OPTIONS } from '../commands/index.ts';
import { alignColumns } from './table.ts';

/** What `vaktbalanse --help` prints. */
export function programHelp(locale: Locale): string {
  const commands = COMMANDS.map((command) => [`  ${synopsis(command)}`, translate(locale, command.summary)]);
  return [
    translate(locale, 'cli.help.title'),
    '',
    `${translate(locale, 'cli.help.usage')}: vaktbalanse <${translate(locale, 'cli.help.command')}> …`,
    '',
    ...alignColumns(commands),
    '',
    ...alignColumns(optionRows({ ...COMMON_OPTIONS, version: { help: 'cli.option.version' } }, locale)),
    '',
    translate(locale, 'cli.help.plan'),
    translate(locale, 'cli.help.exit-codes'),
    translate(locale, 'cli.help.more'),
  ].join('\n');
}

/** What `vaktbalanse <command> --help` prints. */
export function commandHelp(command: Command, locale: Locale): string {
  return [
    `${translate(locale, 'cli.help.usage')}: vaktbalanse ${synopsis(command)}`,
    '',
    translate(locale, command.summary),
    '',
    ...alignColumns(optionRows({ ...command.options, ...COMMON_OPTIONS }, locale)),
    ...(command.operands.some((name) => name.startsWith('PLAN')) ? ['', translate(locale, 'cli.help.plan')] : []),
  ].join('\n');
}

function synopsis(command: Command): string {
  const options = Object.entries(command.options).map(([name, spec]) => {
    const text = `${spec.short ? `-${spec.short}` : `--${name}`}${spec.value ? ` ${spec.oneOf ? spec.oneOf.join('|') : spec.value}` : ''}`;
    return spec.required ? text : `[${text}]`;
  });
  return [command.name, ...command.operands, ...options].join(' ');
}

function optionRows(options: Readonly<Record<string, OptionSpec>>, locale: Locale): string[][] {
  return Object.entries(options).map(([name, spec]) => {
    const long = `--${name}${spec.value ? ` ${spec.value}` : ''}`;
    const accepted = spec.oneOf ? ` (${spec.oneOf.join(', ')})` : '';
    return [`  ${spec.short ? `-${spec.short}, ` : ''}${long}`, `${translate(locale, spec.help)}${accepted}`];
  });
}
