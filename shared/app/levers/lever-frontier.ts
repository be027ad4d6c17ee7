import type { FrontierPoint, FrontierRow, LeverFrontier, Levers } from '../../domain/model/levers.ts';
import { proveHours } from '../bounds/prove-bounds.ts';
import type { SolveLinear } from '../ports/linear-solver.ts';
import { type LeverBasis, leverStaff, staffByLevers } from './lever-report.ts';

const FREQUENCIES = [2, 3, 4];
const PATTERNS = [
  { longShare: 0, needFollows: false },
  { longShare: 1, needFollows: false },
  { longShare: 1, needFollows: true },
];
/** Mean positions, in per cent. */
const MEANS = [100, 90, 80, 70, 60, 50, 40, 30];
const SMALLEST = 15;
const POINT_CLAIMS = ['deficit.weekend', 'surplus.weekday'] as const;
/** Below this many hours a week nobody would call it a deficit. */
const NOTHING_HOURS = 0.05;

/** What is held while the frontier is drawn. */
export type FrontierTerms = Pick<Levers, 'longHours' | 'isAnnual'>;

/** Weekend frequency × long shifts × mean position, every point with its bound; and for each pattern the largest positions that leave no proven deficit. */
export async function leverFrontier(basis: LeverBasis, terms: FrontierTerms, solve: SolveLinear): Promise<LeverFrontier> {
  const points: FrontierPoint[] = [];
  const rows: FrontierRow[] = [];
  for (const pattern of PATTERNS) {
    for (const every of FREQUENCIES) {
      const leversAt = (mean: number): Levers => ({ ...terms, ...pattern, every, fullTimeShare: 0, partPercent: mean });
      const curve = await curveOf(MEANS, leversAt, (levers) => frontierPoint(basis, levers, solve));
      const closed = await largestClosed(curve, async (mean) => (await deficitAt(basis, leversAt(mean), solve)) < NOTHING_HOURS);
      const row = await frontierRow(basis, leversAt(closed ?? SMALLEST), closed !== null, solve);
      points.push(...curve.filter(({ weekendDeficit }) => weekendDeficit >= NOTHING_HOURS), row);
      rows.push(row);
    }
  }
  return { points, rows };
}

/** From the largest positions down to the first that leave nothing to close: from there on there is nothing more to see. */
async function curveOf(
  means: readonly number[],
  leversAt: (mean: number) => Levers,
  pointAt: (levers: Levers) => Promise<FrontierPoint>,
): Promise<readonly FrontierPoint[]> {
  const curve: FrontierPoint[] = [];
  for (const mean of means) {
    const point = await pointAt(leversAt(mean));
    curve.push(point);
    if (point.weekendDeficit < NOTHING_HOURS) break;
  }
  return curve;
}

async function frontierPoint(basis: LeverBasis, levers: Levers, solve: SolveLinear): Promise<FrontierPoint> {
  const { plan, positions } = leverStaff(basis, levers);
  const hours = await proveHours(plan, solve, POINT_CLAIMS);
  const { every, longShare, needFollows } = levers;
  const people = positions.length;
  const meanPercent = people === 0 ? 0 : positions.reduce((sum, percent) => sum + percent, 0) / people;
  return { every, longShare, needFollows, people, meanPercent, weekendDeficit: hours['deficit.weekend'], weekdaySurplus: hours['surplus.weekday'] };
}

async function deficitAt(basis: LeverBasis, levers: Levers, solve: SolveLinear): Promise<number> {
  return (await proveHours(leverStaff(basis, levers).plan, solve, ['deficit.weekend']))['deficit.weekend'];
}

async function frontierRow(basis: LeverBasis, levers: Levers, isClosed: boolean, solve: SolveLinear): Promise<FrontierRow> {
  const { people, meanPercent, weekendDeficit, weekdaySurplus, costYearOre, consents } = await staffByLevers(basis, levers, solve);
  const { every, longShare, needFollows } = levers;
  return {
    every,
    longShare,
    needFollows,
    people,
    meanPercent,
    weekendDeficit: weekendDeficit.hours,
    weekdaySurplus: weekdaySurplus.hours,
    costYearOre,
    consents,
    isClosed,
  };
}

/**
 * The largest mean position, in whole per cents, that leaves no deficit; null where none does. Smaller positions never make it larger, so one looks
 * between the last point with a deficit and the first without.
 */
async function largestClosed(curve: readonly FrontierPoint[], isClosedAt: (mean: number) => Promise<boolean>): Promise<number | null> {
  const isLastOpen = (curve.at(-1)?.weekendDeficit ?? 0) >= NOTHING_HOURS;
  if (isLastOpen && !(await isClosedAt(SMALLEST))) return null;
  let low = isLastOpen ? SMALLEST : (MEANS[curve.length - 1] ?? SMALLEST);
  let high = isLastOpen ? (MEANS.at(-1) ?? SMALLEST) : (MEANS[curve.length - 2] ?? low);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await isClosedAt(middle)) low = middle;
    else high = middle;
  }
  return low;
}
