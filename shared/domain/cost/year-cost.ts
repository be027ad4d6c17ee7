import { COST_PARTS, type CostNote, type CostPartName, type CostReport, type LineCost, type PartSums } from './cost-report.ts';
import { yearOre } from './money.ts';
import { noParts, type PricedLine } from './pricer.ts';

/** The figures of a year: a cost report without its shifts. */
export type YearCost = Pick<CostReport, 'yearOre' | 'knownYearOre' | 'yearByPartOre' | 'lines' | 'missing'>;

/** The year of one line. */
export function lineYearCost(priced: PricedLine, weeks: number): LineCost {
  return { line: priced.line, yearOre: priced.sumOre === null ? null : yearOre(priced.sumOre, weeks), pay: priced.pay, reason: priced.reason };
}

/** Adds up priced lines of a plan of so many weeks. The year is rounded once, from the sum, so it may differ by øre from the sum of the lines' years. */
export function yearCost(lines: readonly PricedLine[], weeks: number): YearCost {
  const knownSumOre = lines.reduce((sum, line) => sum + line.knownSumOre, 0);
  const knownYearOre = yearOre(knownSumOre, weeks);
  const missing = lines.flatMap(({ line, reason }) => (reason ? [{ line, ...reason }] : []));
  return {
    yearOre: missing.length > 0 ? null : knownYearOre,
    knownYearOre,
    yearByPartOre: yearByPart(lines, weeks, knownYearOre),
    lines: lines.map((line) => lineYearCost(line, weeks)),
    missing,
  };
}

/** Why a plan has no yearly cost, in one sentence; undefined when it has one. */
export function yearCostReason(year: Pick<YearCost, 'missing'>): CostNote | undefined {
  const [first] = year.missing;
  if (!first) return undefined;
  const isSame = year.missing.every((entry) => entry.key === first.key);
  // A percentage that the plan lacks concerns all lines alike, so it is named itself.
  if (isSame && first.key.startsWith('cost.reason.no-percent.')) return { key: first.key, params: first.params };
  return { key: 'cost.reason.lines-without-price', params: { count: year.missing.length } };
}

/** Splits the year by part. The øre that rounding leaves over go to the parts that lost most by it, so that the parts add up. */
function yearByPart(lines: readonly PricedLine[], weeks: number, knownYearOre: number): PartSums {
  const sums = noParts();
  for (const line of lines) for (const part of COST_PARTS) sums[part] += line.sumByPartOre[part];
  const exactYear = (part: CostPartName): number => (sums[part] * 52) / weeks;
  const year = noParts();
  for (const part of COST_PARTS) year[part] = Math.floor(exactYear(part));
  const left = knownYearOre - COST_PARTS.reduce((sum, part) => sum + year[part], 0);
  const byLoss = [...COST_PARTS].sort((a, b) => exactYear(b) - year[b] - (exactYear(a) - year[a]));
  for (const part of byLoss.slice(0, left)) year[part] += 1;
  return year;
}
