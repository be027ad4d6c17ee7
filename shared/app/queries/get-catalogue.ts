import type { Catalogue, RuleEntry } from '../../contract/methods.ts';
import { INDICATORS } from '../../domain/indicators/index.ts';
import { SEVERITIES } from '../../domain/model/results.ts';
import { RULES } from '../../domain/rules/index.ts';
import { tariffConfirmedUntil } from '../../law/hta/tariff-confirmed-until.ts';
import { entryOn, type Parameter } from '../../law/parameter.ts';
import { dayInNorway } from '../../time/instant.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { AppContext } from '../app-context.ts';

/** `catalogue.get`: every rule with the numbers in force today, every indicator. */
export function getCatalogue({ version, clock }: AppContext): Catalogue {
  const today = dayInNorway(clock());
  return {
    version,
    rules: RULES.map((rule): RuleEntry => ({ id: rule.id, citation: rule.citation, parameters: rule.parameters.flatMap((one) => inForce(one, today)) })),
    indicators: INDICATORS.map(({ id, unit }) => ({ id, unit, definitionKey: `indicator.${id}.definition` })),
    severities: SEVERITIES,
    tariffConfirmedUntil: tariffConfirmedUntil(),
  };
}

function inForce(parameter: Parameter<unknown>, date: LocalDate): RuleEntry['parameters'] {
  const entry = entryOn(parameter, date);
  if (!entry) return [];
  const value = typeof entry.value === 'string' ? entry.value : JSON.stringify(entry.value);
  return [{ id: parameter.id, clause: parameter.clause, unit: parameter.unit, value, from: entry.from, confidence: entry.confidence }];
}
