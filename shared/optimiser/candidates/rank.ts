import { CANDIDATE_GRADES, type Candidate, type CandidateGrade, type WishOnDay } from '../../domain/model/candidate.ts';
import type { Finding, Severity } from '../../domain/model/results.ts';
import type { TriedChange } from '../../domain/model/tried-change.ts';

const WEIGHTS: Readonly<Record<Severity, number>> = { breach: 100, 'needs-agreement': 10, advice: 1, covered: 0, info: 0 };
/** Hours are sums in floating point. */
const NEARLY = 1e-6;

/** How bad findings are together: one breach weighs more than any number of lesser things that a change can bring. */
export function weightOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { severity }) => sum + WEIGHTS[severity], 0);
}

/** How good a change is by what it brings; null when it brings a breach. */
export function gradeOf({ came }: TriedChange): CandidateGrade | null {
  const has = (severity: Severity) => came.some((finding) => finding.severity === severity);
  if (has('breach')) return null;
  if (has('needs-agreement')) return 'agreement';
  return has('advice') ? 'advice' : 'good';
}

/** Numbers compared one after the other; less is better. */
export type Rank = readonly number[];

export function byRank<T>(rankOf: (item: T) => Rank): (a: T, b: T) => number {
  return (a, b) => {
    const [one, other] = [rankOf(a), rankOf(b)];
    for (const [index, value] of one.entries()) {
      const difference = value - (other[index] ?? 0);
      if (Math.abs(difference) > NEARLY) return difference;
    }
    return 0;
  };
}

/**
 * The order in which lines are proposed for a shift: what the law and good practice say; what it mends; the hours still missing; wishes; contracted hours left;
 * no more competence than needed; weekends not worked yet; price; and who has most hours left.
 * @param competence how much more the line knows than was asked for
 */
export function rankOf(candidate: Candidate, competence: number): Rank {
  const { change, grade, line, wish } = candidate;
  const own = change.lines.find((each) => each.line === line);
  const balance = own?.balanceAfter ?? 0;
  return [
    CANDIDATE_GRADES.indexOf(grade),
    weightOf(change.came) - weightOf(change.gone),
    change.deficitHours,
    rankOfWish(wish),
    Math.max(0, balance),
    competence,
    (own?.weekendsAfter ?? 0) - (own?.weekendsBefore ?? 0),
    change.costOre ?? Number.MAX_SAFE_INTEGER,
    balance,
  ];
}

function rankOfWish(wish: WishOnDay | null): number {
  if (wish === null) return 0;
  return (wish.isMet ? -1 : 1) * (wish.isStrong ? 2 : 1);
}
