import type { Plan } from '../../domain/model/plan.ts';
import type { Cause, CauseInConflict, Relaxing, WhyNotAnswer } from '../../domain/model/why-not.ts';
import type { SolveProgramme } from '../integer-programme.ts';
import { causesOf, withoutCauses } from './causes.ts';
import { fitsRotaProgramme, judgeByRota } from './judge-by-rota.ts';
import { type JudgeCauses, minimalConflict, type Verdict } from './minimal-conflict.ts';

export interface WhyNotTools {
  readonly solve: SolveProgramme;
  /** Whether it is proven that no rota of these lines covers all of the demand, whatever its cells; see shared/domain/bound. */
  readonly isBeyondBound: (plan: Plan) => Promise<boolean>;
  /** For one question to the engine. */
  readonly seconds: number;
}

/**
 * Why no rota covers the demand: the smallest set of demand, limits, rules, pins and strong wishes that cannot be together, and which of them alone opens it. First what a plan may not go
 * below, then all that is wanted.
 */
export async function whyNot(plan: Plan, tools: WhyNotTools): Promise<WhyNotAnswer> {
  const minimum = atMinimum(plan);
  if (minimum !== null) {
    const answer = await atLevel(minimum, 'minimum', tools);
    if (answer.status === 'impossible') return answer;
  }
  return atLevel(plan, 'people', tools);
}

/** The plan with no more demand than its floor; null where it wants no more than that. */
function atMinimum(plan: Plan): Plan | null {
  if (plan.demand.every(({ people, minimum }) => minimum === undefined || minimum === people)) return null;
  return { ...plan, demand: plan.demand.map(({ minimum, ...row }) => ({ ...row, people: minimum ?? row.people })) };
}

async function atLevel(plan: Plan, level: WhyNotAnswer['level'], tools: WhyNotTools): Promise<WhyNotAnswer> {
  const all = causesOf(plan);
  if (fitsRotaProgramme(plan)) {
    const { byShares, byPeople } = judgeByRota(plan, all, tools.solve, tools.seconds);
    const shares = await byShares(all);
    const status = shares === 'impossible' ? shares : await byPeople(all);
    if (status === 'possible') return { status, level, conflict: [], isSmallest: true, proof: 'rota' };
    if (status === 'impossible') {
      // What shares prove is found quickly; whole people may need even less.
      const first = shares === 'impossible' ? await minimalConflict(all, byShares) : all;
      return conflictOf(await minimalConflict(first, byPeople), all, level, 'rota', byPeople);
    }
  }
  const byBound: JudgeCauses<Cause> = async (causes) => {
    const kept = new Set(causes);
    const isBeyond = await tools.isBeyondBound(
      withoutCauses(
        plan,
        all.filter((cause) => !kept.has(cause)),
      ),
    );
    return isBeyond ? 'impossible' : 'unknown';
  };
  if ((await byBound(all)) !== 'impossible') return { status: 'unknown', level, conflict: [], isSmallest: false, proof: 'bound' };
  return conflictOf(await minimalConflict(all, byBound), all, level, 'bound', byBound);
}

const RELAXING: Readonly<Record<Verdict, Relaxing>> = { possible: 'opens', impossible: 'not-enough', unknown: 'unknown' };

async function conflictOf(
  causes: readonly Cause[],
  all: readonly Cause[],
  level: WhyNotAnswer['level'],
  proof: WhyNotAnswer['proof'],
  judge: JudgeCauses<Cause>,
): Promise<WhyNotAnswer> {
  const conflict: CauseInConflict[] = [];
  let isSmallest = true;
  for (const cause of causes) {
    const alone = RELAXING[await judge(all.filter((each) => each !== cause))];
    // A rota without the cause and with everything else is one without the cause and with the conflict's others.
    isSmallest &&= alone === 'opens' || (await judge(causes.filter((each) => each !== cause))) === 'possible';
    conflict.push({ cause, alone });
  }
  return { status: 'impossible', level, conflict, isSmallest, proof };
}
