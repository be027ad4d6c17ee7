import type { Finding } from '../model/results.ts';
import { RULES } from '../rules/index.ts';
import type { RuleContext } from '../rules/rule.ts';
import { markOverridden } from '../rules/support/resting-on.ts';
import type { Coverage, CoverageSegment } from '../timeline/timeline.ts';

/** Findings about the whole unit by the day on which they begin. */
export type FindingsByDay = ReadonlyMap<number, readonly Finding[]>;

/** What the coverage rules found, a list for each rule. */
type FindingsByRule = readonly (readonly Finding[])[];

/**
 * The time between two handovers, with what the rules found in it. No demand row reaches over a handover, so rules judge every
 * stretch by itself, and an edit leaves the other stretches as they are.
 */
export interface Stretch {
  readonly segments: readonly CoverageSegment[];
  readonly findings: FindingsByRule;
}

const COVERAGE_RULES = RULES.filter((rule) => rule.scope === 'coverage');
const PLAN_RULES = RULES.filter((rule) => rule.scope === 'plan');

/** Judges the whole period at once. */
export function staffingFindings(coverage: Coverage, context: RuleContext): FindingsByDay {
  return withPlanFindings(byDay([check(coverage, context)]), context);
}

/** Findings about the plan's own facts come before the others of their day. No edit of cells changes them. */
export function withPlanFindings(staffing: FindingsByDay, { timeline }: RuleContext): FindingsByDay {
  const found = PLAN_RULES.flatMap((rule) => rule.check(timeline).map((finding) => markOverridden(finding, rule, timeline)));
  if (found.length === 0) return staffing;
  const all = new Map(staffing);
  for (const finding of found.toReversed()) all.set(finding.day, [finding, ...(all.get(finding.day) ?? [])]);
  return all;
}

/** Judges stretch by stretch; those whose segments are the same objects as before keep their findings. */
export function judgeStretches(coverage: Coverage, context: RuleContext, before: readonly Stretch[]): readonly Stretch[] {
  const known = new Map(before.map((stretch) => [stretch.segments[0], stretch]));
  return splitAtHandovers(coverage.segments).map((segments) => {
    const old = known.get(segments[0]);
    if (old && isSameList(old.segments, segments)) return old;
    return { segments, findings: check({ timeline: coverage.timeline, segments }, context) };
  });
}

/** Findings of all stretches by day; only of some days when `days` is given. */
export function findingsOfStretches(stretches: readonly Stretch[], days?: ReadonlySet<number>): FindingsByDay {
  return byDay(
    stretches.map(({ findings }) => findings),
    days,
  );
}

/** Days on which the findings may differ between two judgements. */
export function changedDays(before: readonly Stretch[], after: readonly Stretch[]): ReadonlySet<number> {
  const kept = new Set(before);
  const still = new Set(after);
  const changed = [...before.filter((stretch) => !still.has(stretch)), ...after.filter((stretch) => !kept.has(stretch))];
  return new Set(changed.flatMap(({ findings }) => findings.flat().map(({ day }) => day)));
}

function check(coverage: Coverage, context: RuleContext): FindingsByRule {
  return COVERAGE_RULES.map((rule) => rule.check(coverage, context));
}

/** In the order of the rule registry, then of time. */
function byDay(parts: readonly FindingsByRule[], days?: ReadonlySet<number>): FindingsByDay {
  const found = new Map<number, Finding[]>();
  COVERAGE_RULES.forEach((_, index) => {
    const ofRule = parts.flatMap((part) => part[index] ?? []).filter(({ day }) => days?.has(day) ?? true);
    for (const finding of ofRule.sort(byTime)) {
      const list = found.get(finding.day);
      if (list) list.push(finding);
      else found.set(finding.day, [finding]);
    }
  });
  return found;
}

function byTime(a: Finding, b: Finding): number {
  if (a.from === b.from) return 0;
  return a.from < b.from ? -1 : 1;
}

function splitAtHandovers(segments: readonly CoverageSegment[]): readonly (readonly CoverageSegment[])[] {
  const stretches: CoverageSegment[][] = [];
  for (const segment of segments) {
    const current = stretches.at(-1);
    if (!current || segment.isHandover) stretches.push([segment]);
    else current.push(segment);
  }
  return stretches;
}

function isSameList(a: readonly CoverageSegment[], b: readonly CoverageSegment[]): boolean {
  return a.length === b.length && a.every((segment, index) => segment === b[index]);
}
