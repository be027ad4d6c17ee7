import { evaluatePlan } from '../../domain/evaluate/evaluate-plan.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { type Cause, CONFLICT_RULES, type ConflictRule } from '../../domain/model/why-not.ts';
import { addDays, DAYS_PER_WEEK } from '../../time/local-date.ts';
import type { SolveProgramme } from '../integer-programme.ts';
import { withoutCauses } from './causes.ts';
import type { JudgeCauses, Verdict } from './minimal-conflict.ts';
import { rotaProgramme } from './rota-programme.ts';

/** More shifts than these (lines × days × codes) are left to the bound. */
const MOST_STARTS = 30_000;

/**
 * Whether the programme of every line, day and shift says of a plan what is true: everybody has a line of their own, full-time weeks do not follow from the rota, and agreements
 * hold all through the plan or not at all.
 */
export function fitsRotaProgramme(plan: Plan): boolean {
  const { start, weeks, kind, rotation } = plan.period;
  const end = addDays(start, weeks * DAYS_PER_WEEK);
  const isRolling = kind === 'cycle' && rotation === 'rolling';
  const codes = plan.shiftCodes.filter((code) => code.kind === 'work').length;
  return (
    !isRolling &&
    plan.lines.length * weeks * DAYS_PER_WEEK * codes <= MOST_STARTS &&
    plan.lines.every(({ fullTimeWeekHours, elsewhere }) => fullTimeWeekHours !== 'three-part' && elsewhere === undefined) &&
    plan.agreements.every(({ from, to }) => (from <= start && to >= end) || from > end || to < start)
  );
}

export interface RotaJudges {
  /** By shares of people: quick; what it finds impossible is. */
  readonly byShares: JudgeCauses<Cause>;
  /** By whole people, with a rota as the proof that something is possible; the rules themselves have looked at it. */
  readonly byPeople: JudgeCauses<Cause>;
}

/** Judges parts of a plan by the exact engine. @param all every cause of the plan @param seconds for one question */
export function judgeByRota(plan: Plan, all: readonly Cause[], solve: SolveProgramme, seconds: number): RotaJudges {
  const partOf = (causes: readonly Cause[]) => {
    const kept = new Set(causes);
    const given = all.filter((cause) => !kept.has(cause));
    const rules = new Set<ConflictRule>(causes.flatMap((cause) => (cause.kind === 'rule' ? [cause.rule] : [])));
    return { part: withoutCauses(plan, given), rules };
  };
  const byShares = async (causes: readonly Cause[]): Promise<Verdict> => {
    const { part, rules } = partOf(causes);
    const answer = solve(rotaProgramme(part, rules, false).programme, { seconds, seed: 1 });
    return answer.status === 'infeasible' ? 'impossible' : 'unknown';
  };
  const byPeople = async (causes: readonly Cause[]): Promise<Verdict> => {
    if ((await byShares(causes)) === 'impossible') return 'impossible';
    const { part, rules } = partOf(causes);
    const { programme, cells } = rotaProgramme(part, rules, true);
    const answer = solve(programme, { seconds, seed: 1, isFirstEnough: true });
    if (answer.status === 'infeasible') return 'impossible';
    if (answer.status === 'unknown') return 'unknown';
    const isWhole = all.length - causes.length <= 1;
    return isLawful(part, cells(answer.values), rules, isWhole) ? 'possible' : 'unknown';
  };
  return { byShares, byPeople };
}

const IN_CONFLICTS = new Set<string>(CONFLICT_RULES);
const STAFFING = new Set(['minimum-staffing', 'competence-cover']);

/**
 * What the rules say of the rota found.
 * @param isWhole whether it is to be a rota to work by: then every rule has its say but one left aside; otherwise only what the causes are about
 */
function isLawful(plan: Plan, cells: readonly (readonly string[])[], rules: ReadonlySet<ConflictRule>, isWhole: boolean): boolean {
  const lines = plan.lines.map((line, index) => ({ ...line, cells: cells[index] ?? line.cells }));
  const isJudged = (rule: string) => (IN_CONFLICTS.has(rule) ? rules.has(rule as ConflictRule) : STAFFING.has(rule) || (isWhole && rule !== 'plan-notice'));
  return evaluatePlan({ ...plan, lines }).findings.every(({ severity, rule }) => (severity !== 'breach' && severity !== 'needs-agreement') || !isJudged(rule));
}
