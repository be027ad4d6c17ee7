import { solveWithHighs } from '#service/adapters/exact-solver/solve-with-highs.ts';
import { proveBounds } from '#shared/app/bounds/prove-bounds.ts';
import type { Bound } from '#shared/domain/model/bounds.ts';
import { boundName, describeArgument } from '#shared/i18n/describe-bound.ts';
import { formatNumber } from '#shared/i18n/format.ts';
import type { Locale } from '#shared/i18n/translate.ts';
import type { RunCommand } from '../command.ts';
import { readPlan } from '../input/read-file.ts';

/** What no rota with these lines can do better than, with the argument. */
export const bound: RunCommand = async ({ operands, json, locale, terminal }) => {
  const plan = await readPlan(operands[0] ?? '');
  const bounds = await proveBounds(plan, solveWithHighs);
  if (json) {
    terminal.print(JSON.stringify({ bounds: Object.fromEntries(bounds.map((one) => [one.id, boundJson(one, locale)])) }));
    return 0;
  }
  for (const [index, one] of bounds.entries()) {
    if (index > 0) terminal.print('');
    terminal.print(`${one.id}  ≥ ${formatNumber(locale, one.hours, 2)} hours/week  ${boundName(locale, one.id)}`);
    for (const sentence of describeArgument(locale, one)) terminal.print(`  ${sentence}`);
  }
  return 0;
};

function boundJson(one: Bound, locale: Locale): Record<string, unknown> {
  return { value: one.hours, unit: 'hours/week', method: one.method, argument: describeArgument(locale, one) };
}
