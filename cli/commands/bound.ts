import { solveWithHighs } from '#service/adapters/exact-solver/solve-with-highs.ts';
import { boundReport } from '#shared/app/bounds/bound-report.ts';
import type { Bound } from '#shared/domain/model/bounds.ts';
import { boundName, describeArgument, describeLever } from '#shared/i18n/describe-bound.ts';
import { formatNumber } from '#shared/i18n/format.ts';
import { type Locale, translate } from '#shared/i18n/translate.ts';
import type { RunCommand } from '../command.ts';
import { readPlan } from '../input/read-file.ts';
import { alignColumns } from '../print/table.ts';

/** What no rota with these lines can do better than, with the argument. */
export const bound: RunCommand = async ({ operands, json, locale, terminal }) => {
  const plan = await readPlan(operands[0] ?? '');
  const { bounds, levers, weekendTable } = await boundReport(plan, solveWithHighs);
  if (json) {
    terminal.print(
      JSON.stringify({
        bounds: Object.fromEntries(bounds.map((one) => [one.id, boundJson(one, locale)])),
        levers: levers.map((lever) => ({ ...lever, text: Object.values(describeLever(locale, lever)).join(', ') })),
        weekendTable,
      }),
    );
    return 0;
  }
  for (const [index, one] of bounds.entries()) {
    if (index > 0) terminal.print('');
    terminal.print(`${one.id}  ≥ ${formatNumber(locale, one.hours, 2)} hours/week  ${boundName(locale, one.id)}`);
    for (const sentence of describeArgument(locale, one)) terminal.print(`  ${sentence}`);
  }
  if (levers.length > 0) {
    terminal.print('');
    terminal.print(translate(locale, 'bound.levers'));
    const rows = levers.map((lever) => describeLever(locale, lever)).map(({ change, effect, cost }) => [`  ${change}`, effect, cost]);
    for (const line of alignColumns(rows)) terminal.print(line);
    terminal.print(`  ${translate(locale, 'bound.lever.note')}`);
  }
  return 0;
};

function boundJson(one: Bound, locale: Locale): Record<string, unknown> {
  return { value: one.hours, unit: 'hours/week', method: one.method, argument: describeArgument(locale, one) };
}
