import type { ParameterEntry } from '#shared/contract/methods.ts';
import type { LawOverride } from '#shared/domain/model/plan.ts';
import { parameterName, parameterValue } from '#shared/i18n/describe-parameter.ts';
import type { Words } from '../../app/locale/use-text.ts';

/** An override in one sentence: which number, what it is here, why. */
export function overrideText({ parameter: id, value, reason }: LawOverride, parameters: readonly ParameterEntry[], words: Words): string {
  const parameter = parameters.find((each) => each.id === id);
  const shown = parameter ? parameterValue(words.locale, parameter, value) : words.number(value, 2);
  return words.t('app.law.overridden-by', { name: parameterName(words.locale, id), value: shown, reason });
}
