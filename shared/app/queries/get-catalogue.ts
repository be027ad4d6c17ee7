import type { Catalogue, ParameterEntry, RuleEntry } from '../../contract/methods.ts';
import { INDICATORS } from '../../domain/indicators/index.ts';
import { SEVERITIES } from '../../domain/model/results.ts';
import { RULES } from '../../domain/rules/index.ts';
import { tariffConfirmedUntil } from '../../law/hta/tariff-confirmed-until.ts';
import { entryOn, type Parameter } from '../../law/parameter.ts';
import { acceptedRange, isOverridable, PARAMETERS } from '../../law/parameters.ts';
import { dayInNorway } from '../../time/instant.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { AppContext } from '../app-context.ts';

/** `catalogue.get`: every rule with the numbers in force today, every number of law and tariff with its history, every indicator. */
export function getCatalogue({ version, clock }: AppContext): Catalogue {
  const today = dayInNorway(clock());
  return {
    version,
    rules: RULES.map(
      (rule): RuleEntry => ({
        id: rule.id,
        citation: rule.citation,
        severities: rule.severities,
        parameters: rule.parameters.flatMap((one) => inForce(one, today)),
      }),
    ),
    indicators: INDICATORS.map(({ id, unit }) => ({ id, unit, definitionKey: `indicator.${id}.definition` })),
    parameters: [...PARAMETERS.values()].map(wholeTable),
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

function wholeTable(parameter: Parameter<unknown>): ParameterEntry {
  const { id, clause, unit, values, lastChecked } = parameter;
  return { id, clause, unit, values, lastChecked, accepted: isOverridable(parameter) ? acceptedRange(parameter) : null };
}
