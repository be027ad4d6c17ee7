import type { Locale } from '#shared/i18n/translate.ts';

/** The language of the output: `--locale` where given, otherwise that of the machine, otherwise bokmål. */
export function chooseLocale(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Locale {
  const index = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const given = index < 0 ? undefined : (args[index]?.split('=')[1] ?? args[index + 1]);
  if (given === 'nb' || given === 'nn' || given === 'en') return given;
  const machine = (environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '').toLowerCase();
  if (machine.startsWith('nn')) return 'nn';
  return machine.startsWith('en') ? 'en' : 'nb';
}
