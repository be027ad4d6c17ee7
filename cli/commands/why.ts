import { findWhyNot } from '#service/adapters/why-not/find-why-not.ts';
import { describeCause, describeWhyNot } from '#shared/i18n/describe-why-not.ts';
import { translate } from '#shared/i18n/translate.ts';
import type { RunCommand } from '../command.ts';
import { readPlan } from '../input/read-file.ts';
import { wholeNumber } from '../input/whole-number.ts';

const SECONDS = 10;

/** Why no rota covers the demand: what cannot be together, and which of it alone opens it. Ends with 0 whatever the answer. */
export const why: RunCommand = async (call) => {
  const { operands, json, locale, terminal } = call;
  const plan = await readPlan(operands[0] ?? '');
  const seconds = wholeNumber(call, 'seconds', { min: 1, max: 3600 }, SECONDS);
  const answer = await findWhyNot(plan, seconds);
  const { verdict, causes, remarks } = describeWhyNot(locale, answer, plan);
  if (json) {
    const conflict = answer.conflict.map(({ cause, alone }) => ({ ...cause, alone, text: describeCause(locale, cause, plan) }));
    terminal.print(JSON.stringify({ ...answer, conflict, message: verdict }));
    return 0;
  }
  terminal.print(verdict);
  for (const { text, alone } of causes) terminal.print(`  ${translate(locale, 'why.line', { cause: text, alone })}`);
  for (const remark of remarks) terminal.print(remark);
  return 0;
};
