import type { Parameter } from '../../law/parameter.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { Agreement, AgreementLimits, AgreementType } from '../model/plan.ts';
import type { Finding, Severity } from '../model/results.ts';
import type { Chain, Coverage, Timeline } from '../timeline/timeline.ts';

/** What a rule may ask for besides the work itself. */
export interface RuleContext {
  readonly timeline: Timeline;
  /**
   * The agreement of one of these types that covers the line on the day, or null; the types are tried in the order given.
   * @param need what it must allow; one whose own limits are narrower does not cover it
   */
  agreementOn(types: readonly AgreementType[], lineId: string, date: LocalDate, need?: AgreementNeed): Agreement | null;
}

/** A shift, a week of work or a rest that an agreement must allow. */
export interface AgreementNeed {
  readonly limit: keyof AgreementLimits;
  /** Minutes. */
  readonly measured: number;
}

interface RuleFacts {
  /** Stable for ever: stored and exchanged. */
  readonly id: string;
  /** As printed: `AML § 10-8 (1)`. */
  readonly citation: string;
  /** What its findings may be. */
  readonly severities: readonly Severity[];
  /** The dated numbers it uses, for the rule catalogue. */
  readonly parameters: readonly Parameter<unknown>[];
  /** Those of `parameters` that a finding rests on, and the day for which each was asked; without it all of them, on the finding's day. */
  restsOn?(finding: Finding, dates: FindingDates): readonly RestingOn[];
}

/** The days that decide about a finding's numbers. */
export interface FindingDates {
  /** Of the finding's cell. */
  readonly day: LocalDate;
  /** The plan's first Monday. */
  readonly start: LocalDate;
}

/** A number behind a finding. */
export interface RestingOn {
  readonly parameter: Parameter<unknown>;
  readonly date: LocalDate;
}

/** Judges what one person works, also in another department. */
export interface ChainRule extends RuleFacts {
  readonly scope: 'chain';
  /** Judges only what is worked here: what this department has agreed, or what another plan answers for. */
  readonly onlyHere?: true;
  check(chain: Chain, context: RuleContext): readonly Finding[];
}

/** Judges who is on duty. */
export interface CoverageRule extends RuleFacts {
  readonly scope: 'coverage';
  check(coverage: Coverage, context: RuleContext): readonly Finding[];
}

/** Judges the plan's own facts, not what anybody works: the same however cells are edited. */
export interface PlanRule extends RuleFacts {
  readonly scope: 'plan';
  check(timeline: Timeline): readonly Finding[];
}

export type Rule = ChainRule | CoverageRule | PlanRule;
