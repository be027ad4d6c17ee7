import { COST_PARTS, type CostNote, type CostPartName, type CostReport, type LineCost, type PartSums } from './cost-report.ts';
import { spreadYear, yearOre } from './money.ts';
import type { PricedLine } from './pricer.ts';

/** The figures of a year: a cost report without its shifts. */
export type YearCost = Pick<CostReport, 'yearOre' | 'knownYearOre' | 'yearByPartOre' | 'lines' | 'missing'>;

/** The year of one line. */
export function lineYearCost(priced: PricedLine, weeks: number): LineCost {
  return { line: priced.line, yearOre: priced.sumOre === null ? null : yearOre(priced.sumOre, weeks), pay: priced.pay, reason: priced.reason };
}

const SUPPLEMENTS: readonly CostPartName[] = ['evening', 'night', 'weekend', 'holiday'];

/** The supplements for unsocial hours of one line in a year, in øre; null when some shift has no price. @term ubekvemstillegg */
export function lineYearSupplements(priced: PricedLine, weeks: number): number | null {
  if (priced.sumOre === null) return null;
  return yearOre(
    SUPPLEMENTS.reduce((sum, part) => sum + priced.sumByPartOre[part], 0),
    weeks,
  );
}

/** Adds up priced lines of a plan of so many weeks. The year is rounded once, from the sum, so it may differ by øre from the sum of the lines' years. */
export function yearCost(lines: readonly PricedLine[], weeks: number): YearCost {
  const knownSumOre = lines.reduce((sum, line) => sum + line.knownSumOre, 0);
  const knownYearOre = yearOre(knownSumOre, weeks);
  const missing = lines.flatMap(({ line, reason }) => (reason ? [{ line, ...reason }] : []));
  return {
    yearOre: missing.length > 0 ? null : knownYearOre,
    knownYearOre,
    yearByPartOre: yearByPart(lines, weeks),
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

/** Splits the year by part, so that the parts add up. */
function yearByPart(lines: readonly PricedLine[], weeks: number): PartSums {
  const sums = COST_PARTS.map((part) => lines.reduce((sum, line) => sum + line.sumByPartOre[part], 0));
  const years = spreadYear(sums, weeks);
  return Object.fromEntries(COST_PARTS.map((part, index) => [part, years[index] ?? 0])) as Record<CostPartName, number>;
}
