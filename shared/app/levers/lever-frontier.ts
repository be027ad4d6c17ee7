import type { FrontierPoint, FrontierRow, LeverFrontier, Levers } from '../../domain/model/levers.ts';
import type { SolveLinear } from '../ports/linear-solver.ts';
import { type LeverBasis, staffByLevers } from './lever-report.ts';

const FREQUENCIES = [2, 3, 4];
const LONG_SHARES = [0, 1];
/** Mean positions, in per cent. */
const MEANS = [100, 90, 80, 70, 60, 50, 40, 30];
const SMALLEST = 15;
/** Below this many hours a week nobody would call it a deficit. */
const NOTHING_HOURS = 0.05;

/** What is held while the frontier is drawn. */
export type FrontierTerms = Pick<Levers, 'longHours' | 'needFollows' | 'isAnnual'>;

/** Weekend frequency × long shifts × mean position, every point with its bound; and for each pattern the largest positions that leave no proven deficit. */
export async function leverFrontier(basis: LeverBasis, terms: FrontierTerms, solve: SolveLinear): Promise<LeverFrontier> {
  const points: FrontierPoint[] = [];
  const rows: FrontierRow[] = [];
  for (const longShare of LONG_SHARES) {
    for (const every of FREQUENCIES) {
      const at = (meanPercent: number) => frontierPoint(basis, { ...terms, every, longShare, fullTimeShare: 0, partPercent: meanPercent }, solve);
      const curve: FrontierPoint[] = [];
      for (const mean of MEANS) {
        curve.push(await at(mean));
        // From here on there is nothing left to close.
        if ((curve.at(-1)?.weekendDeficit ?? 0) < NOTHING_HOURS) break;
      }
      const row = await largestClosed(curve, at);
      points.push(...curve.filter(({ weekendDeficit }) => weekendDeficit >= NOTHING_HOURS), row);
      rows.push(row);
    }
  }
  return { points, rows };
}

async function frontierPoint(basis: LeverBasis, levers: Levers, solve: SolveLinear): Promise<FrontierPoint> {
  const { people, meanPercent, weekendDeficit, weekdaySurplus, costYearOre, consents } = await staffByLevers(basis, levers, solve);
  const { every, longShare } = levers;
  return { every, longShare, people, meanPercent, weekendDeficit: weekendDeficit.hours, weekdaySurplus: weekdaySurplus.hours, costYearOre, consents };
}

/** Smaller positions never make the deficit larger, so one looks between the last point with one and the first without. Whole per cents. */
async function largestClosed(curve: readonly FrontierPoint[], at: (meanPercent: number) => Promise<FrontierPoint>): Promise<FrontierRow> {
  const first = curve.findIndex(({ weekendDeficit }) => weekendDeficit < NOTHING_HOURS);
  let low = first === -1 ? SMALLEST : (MEANS[first] ?? SMALLEST);
  let high = first === -1 ? (MEANS.at(-1) ?? 100) : (MEANS[first - 1] ?? 100);
  let best = first === -1 ? await at(SMALLEST) : (curve[first] as FrontierPoint);
  if (best.weekendDeficit >= NOTHING_HOURS) return { ...best, isClosed: false };
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const point = await at(middle);
    if (point.weekendDeficit < NOTHING_HOURS) {
      best = point;
      low = middle;
    } else high = middle;
  }
  return { ...best, isClosed: true };
}
