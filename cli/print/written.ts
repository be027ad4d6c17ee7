import { translate } from '#shared/i18n/translate.ts';
import type { CommandCall } from '../command.ts';

/** Says which file was written. */
export function printWritten(file: string, { json, locale, terminal }: Pick<CommandCall, 'json' | 'locale' | 'terminal'>): void {
  terminal.print(json ? JSON.stringify({ written: file }) : translate(locale, 'cli.wrote', { file }));
}
