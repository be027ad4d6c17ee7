import type { AppError } from '#shared/errors/app-error.ts';
import { describeError } from '#shared/i18n/describe-error.ts';
import type { Locale } from '#shared/i18n/translate.ts';
import type { Terminal } from '../command.ts';

/** Tells what went wrong: for people on standard error, with `--json` as one object on standard output. */
export function printFailure(error: AppError, out: { readonly json: boolean; readonly locale: Locale; readonly terminal: Terminal }): void {
  const { title, detail, advice } = describeError(out.locale, error);
  if (out.json) {
    const message = [`${title}.`, detail, advice].filter((text) => text !== '').join(' ');
    out.terminal.print(JSON.stringify({ error: { code: error.code, message, path: error.path ?? null } }));
    return;
  }
  for (const text of [title, detail, advice]) if (text !== '') out.terminal.note(text);
}
