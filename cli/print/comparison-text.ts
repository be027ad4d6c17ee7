import type { ComparedUnit, Comparison, ReferenceMunicipality } from '#shared/domain/compare/comparison.ts';
import { SEVERITIES } from '#shared/domain/model/results.ts';
import { benchmarkName, benchmarkSource, describeReason } from '#shared/i18n/describe-comparison.ts';
import { formatDate, formatKroner, formatNumber, formatSigned } from '#shared/i18n/format.ts';
import { isTextKey, type Locale, translate, translateDynamic } from '#shared/i18n/translate.ts';
import { alignColumns } from './table.ts';

const DECIMALS = 3;
const NUMBER_COLUMNS = [1, 2, 3, 4];

/** A comparison as lines: plans, how far each lies from the reference numbers, municipalities, and what the figures are. */
export function comparisonLines(comparison: Comparison, locale: Locale): string[] {
  const { units, municipalities, source, licence, copied, cautions } = comparison;
  const columns = Math.max(units.length, municipalities.length);
  const right = Array.from({ length: columns }, (_, index) => index + 1);
  return [
    ...alignColumns(unitRows(units, locale), right),
    ...units.flatMap((unit) => distanceLines(unit, locale)),
    ...(municipalities.length > 0 ? ['', ...alignColumns(municipalityRows(municipalities, locale), right)] : []),
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

/** Each reference number with what it makes in FTE and money, and below it what speaks against it. */
function distanceLines({ unitName, distances, unitPrice }: ComparedUnit, locale: Locale): string[] {
  const head = ['', translate(locale, 'cli.compare.own'), translate(locale, 'cli.compare.reference'), translate(locale, 'cli.compare.fte'), 'kr', ''];
  const rows = distances.map(({ benchmark, own, reference, fte, ore, judgement }) => [
    `${benchmarkName(locale, benchmark)} (${benchmarkSource(benchmark)})`,
    number(own, locale),
    reference === null ? translate(locale, 'cli.unknown') : formatNumber(locale, reference, 2),
    fte === null ? '–' : formatSigned(locale, fte, 2),
    ore === null ? '–' : formatSigned(locale, ore / 100),
    translate(locale, `compare.verdict.${judgement.verdict}`),
  ]);
  const [title = '', ...lines] = alignColumns([head, ...rows], NUMBER_COLUMNS);
  return [
    '',
    translate(locale, 'cli.compare.distances', { unit: unitName }),
    title,
    ...lines.flatMap((line, index) => [line, ...(distances[index]?.judgement.reasons ?? []).map((reason) => `    ${describeReason(locale, reason)}`)]),
    unitPrice === null
      ? translate(locale, 'cli.compare.no-price')
      : translate(locale, 'cli.compare.price', { price: formatKroner(locale, unitPrice.ore), from: unitPrice.from }),
  ];
}

function municipalityRows(municipalities: readonly ReferenceMunicipality[], locale: Locale): string[][] {
  const figures = municipalities.flatMap((municipality) => municipality.figures);
  const kinds = new Map(figures.map(({ metric, period, unit, label }) => [`${metric} ${period}`, { metric, period, unit, label }]));
  const words = (key: string, otherwise: string) => (isTextKey(key) ? translateDynamic(locale, key) : otherwise);
  return [
    ['', ...municipalities.map((municipality) => municipality.name)],
    ...[...kinds.values()].map(({ metric, period, unit, label }) => [
      `${words(`reference.metric.${metric}`, label)} ${period} (${words(`reference.unit.${unit}`, unit)})`,
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
