import type { ComparedUnit, Comparison, ReferenceMunicipality } from '#shared/domain/compare/comparison.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import { SEVERITIES } from '#shared/domain/model/results.ts';
import { formatDate, formatNumber } from '#shared/i18n/format.ts';
import { type Locale, translate, translateDynamic } from '#shared/i18n/translate.ts';
import { buildComparison } from '#shared/reference/build-comparison.ts';
import type { RunCommand } from '../command.ts';
import { readPlan, valueOf } from '../input/read-file.ts';
import { alignColumns } from '../print/table.ts';

const DECIMALS = 3;

/** Plans beside each other and beside municipalities with published figures. */
export const compare: RunCommand = async ({ operands, options, json, locale, terminal }) => {
  const units = await Promise.all(operands.map(comparedUnit));
  const codes = (options.get('with') ?? '')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
  const comparison = valueOf(buildComparison(units, codes));
  if (json) terminal.print(JSON.stringify(withWords(comparison, locale)));
  else for (const line of comparisonLines(comparison, locale)) terminal.print(line);
  return 0;
};

async function comparedUnit(file: string): Promise<ComparedUnit> {
  const plan = await readPlan(file);
  const { indicators, counts } = evaluatePlan(plan);
  const { name, municipality, serviceType, places } = plan.unit;
  return { key: file, unitName: name, planName: plan.name, municipality, serviceType, places, isExample: plan.settings.isExample === true, indicators, counts };
}

/** The comparison with its message keys in words. */
function withWords(comparison: Comparison, locale: Locale): Record<string, unknown> {
  return {
    ...comparison,
    municipalities: comparison.municipalities.map((municipality) => ({
      ...municipality,
      figures: municipality.figures.map(({ caution, ...figure }) => (caution ? { ...figure, caution: translateDynamic(locale, caution) } : figure)),
    })),
    cautions: comparison.cautions.map((key) => translateDynamic(locale, key)),
  };
}

function comparisonLines(comparison: Comparison, locale: Locale): string[] {
  const { units, municipalities, factors, source, licence, copied, cautions } = comparison;
  const columns = Math.max(units.length, municipalities.length);
  const right = Array.from({ length: columns }, (_, index) => index + 1);
  const factorRows = factors.map(({ id, value, year, confidence }) =>
    [translateDynamic(locale, `reference.factor.${id}`), formatNumber(locale, value, 2), year ?? '', confidence].map(String),
  );
  return [
    ...alignColumns(unitRows(units, locale), right),
    ...(municipalities.length > 0 ? ['', ...alignColumns(municipalityRows(municipalities, locale), right)] : []),
    '',
    ...alignColumns(factorRows, [1]),
    '',
    `${source}. ${licence}. ${formatDate(copied)}.`,
    ...cautions.map((key) => translateDynamic(locale, key)),
  ];
}

function unitRows(units: readonly ComparedUnit[], locale: Locale): string[][] {
  const ids = [...new Set(units.flatMap((unit) => Object.keys(unit.indicators)))];
  return [
    ['', ...units.map((unit) => `${unit.unitName}: ${unit.planName}`)],
    ...ids.map((id) => [translateDynamic(locale, `indicator.${id}.name`), ...units.map((unit) => number(unit.indicators[id]?.value, locale))]),
    ...SEVERITIES.map((severity) => [translate(locale, `cli.severity.${severity}`), ...units.map((unit) => formatNumber(locale, unit.counts[severity]))]),
  ];
}

function municipalityRows(municipalities: readonly ReferenceMunicipality[], locale: Locale): string[][] {
  const figures = municipalities.flatMap((municipality) => municipality.figures);
  const kinds = new Map(figures.map(({ metric, period, unit }) => [`${metric} ${period}`, { metric, period, unit }]));
  return [
    ['', ...municipalities.map((municipality) => municipality.name)],
    ...[...kinds.values()].map(({ metric, period, unit }) => [
      `${translateDynamic(locale, `reference.metric.${metric}`)} ${period} (${translateDynamic(locale, `reference.unit.${unit}`)})`,
      ...municipalities.map((municipality) =>
        number(municipality.figures.find((figure) => figure.metric === metric && figure.period === period)?.value, locale),
      ),
    ]),
  ];
}

/** A figure as the source has it, without decimals that it lacks. */
function number(value: number | null | undefined, locale: Locale): string {
  if (value === null || value === undefined) return translate(locale, 'cli.unknown');
  return formatNumber(locale, value, Number.isInteger(value) ? 0 : DECIMALS);
}
