import { solveWithHighs } from '#service/adapters/exact-solver/solve-with-highs.ts';
import { boundReport } from '#shared/app/bounds/bound-report.ts';
import { gapClosers } from '#shared/app/levers/gap-closers.ts';
import { needOfPlan } from '#shared/domain/levers/lever-need.ts';
import { needFigures } from '#shared/domain/levers/staff-figures.ts';
import type { Bound } from '#shared/domain/model/bounds.ts';
import { boundName, describeArgument, describeLever } from '#shared/i18n/describe-bound.ts';
import { describeCloser, describeNeed } from '#shared/i18n/describe-levers.ts';
import { formatNumber } from '#shared/i18n/format.ts';
import { type Locale, translate } from '#shared/i18n/translate.ts';
import type { RunCommand } from '../command.ts';
import { readPlan } from '../input/read-file.ts';
import { wholeNumber } from '../input/whole-number.ts';
import { alignColumns } from '../print/table.ts';
import { weekendLines } from '../print/weekend-text.ts';

/** What no rota with these lines can do better than, with the argument; what would change it; and what the demand alone takes. */
export const bound: RunCommand = async (call) => {
  const { operands, json, locale, terminal } = call;
  const plan = await readPlan(operands[0] ?? '');
  const absenceShare = wholeNumber(call, 'absence', { min: 0, max: 50 }, 0) / 100;
  const { bounds, levers, weekendTable } = await boundReport(plan, solveWithHighs);
  const closers = await gapClosers(plan, solveWithHighs);
  const need = needFigures(needOfPlan(plan), absenceShare);
  if (json) {
    terminal.print(
      JSON.stringify({
        bounds: Object.fromEntries(bounds.map((one) => [one.id, boundJson(one, locale)])),
        levers: levers.map((lever) => ({ ...lever, text: Object.values(describeLever(locale, lever)).join(', ') })),
        closers: closers.map((closer) => ({ ...closer, text: Object.values(describeCloser(locale, closer)).filter(Boolean).join(', ') })),
        need,
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
  if (closers.length > 0) {
    terminal.print('');
    terminal.print(translate(locale, 'bound.levers'));
    const rows = closers.map((closer) => describeCloser(locale, closer)).map(({ change, effect, cost, spared }) => [`  ${change}`, effect, cost, spared]);
    for (const line of alignColumns(rows)) terminal.print(line);
    terminal.print(`  ${translate(locale, 'levers.closer.note')}`);
  }
  for (const line of weekendLines(weekendTable, locale)) terminal.print(line);
  if (need.hours > 0) terminal.print(describeNeed(locale, need, absenceShare));
  return 0;
};

function boundJson(one: Bound, locale: Locale): Record<string, unknown> {
  return { value: one.hours, unit: 'hours/week', method: one.method, argument: describeArgument(locale, one) };
}
