import { must } from '../../kernel/assert.ts';
import { redDayFrame, redDayOffEvery, redDayShare } from '../../law/aml/rest.ts';
import { addDays, DAYS_PER_WEEK, daysBetween, type LocalDate, MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { Plan, ShiftCode } from '../model/plan.ts';
import type { Finding } from '../model/results.ts';
import type { CellChange, PlanCommand, SingleCommand } from '../plan/command.ts';
import { framesOf, redDays } from '../rules/red-days.ts';
import type { RuleContext } from '../rules/rule.ts';
import { createRuleContext } from '../rules/rule-context.ts';
import { type RedDay, redDaysOf } from '../rules/support/red-day-list.ts';
import { buildTimeline, rebuildChains } from '../timeline/build-timeline.ts';
import { personChain } from '../timeline/person-chain.ts';
import type { Chain, Timeline } from '../timeline/timeline.ts';

/** A day that must become F3. @term helgedagsfri */
export interface F3Proposal {
  readonly line: string;
  /** The Sunday or public holiday that becomes free. */
  readonly date: LocalDate;
  /** The cell whose shift works that day: the day itself, or the day before for a night shift. */
  readonly day: number;
  /** The code that the F3 replaces. */
  readonly replaces: string;
}

/** What to do so that the rule about Sundays and public holidays holds. */
export interface F3Proposals {
  readonly proposals: readonly F3Proposal[];
  /** Stretches that no F3 can mend, because they lie in weeks that cannot be changed. */
  readonly unsolved: readonly Finding[];
  /** Carries the proposals out in one step; null without proposals. */
  readonly command: PlanCommand | null;
}

/**
 * The days that must become F3 so that `red-days` finds nothing that is not covered. Without an agreement the second of two worked red days
 * in a row becomes free, the fourth of four and so on: no way needs fewer. With an agreement on averaging so many become free that the
 * weeks and the share hold, public holidays before Sundays. The rule itself is asked after every step. Only in calendar plans.
 * @source AML § 10-8 (4), rulebook 5.2, GE-15 and GE-28
 */
export function proposeF3(plan: Plan): F3Proposals {
  if (plan.period.kind === 'cycle') return { proposals: [], unsolved: [], command: null };
  const timeline = buildTimeline(plan);
  const lines = timeline.chains.map((_, index) => proposeForLine(timeline, index));
  const proposals = lines.flatMap((line) => line.proposals);
  return { proposals, unsolved: lines.flatMap((line) => line.unsolved), command: commandFor(plan, proposals) };
}

function proposeForLine(original: Timeline, lineIndex: number): Pick<F3Proposals, 'proposals' | 'unsolved'> {
  const proposals: F3Proposal[] = [];
  const unsolved = new Map<string, Finding>();
  let timeline = original;
  for (;;) {
    const chain = personChain(must(timeline.chains[lineIndex], 'The chain of a line'));
    const context = createRuleContext(timeline);
    const finding = redDays.check(chain, context).find(({ severity, from }) => severity !== 'covered' && !unsolved.has(from));
    if (!finding) return { proposals, unsolved: [...unsolved.values()] };
    const steps = candidatesFor(finding, chain, context).map((redDay) => freeing(redDay, timeline, chain, lineIndex));
    const step = steps.find((one) => one !== null);
    if (!step) unsolved.set(finding.from, finding);
    else {
      proposals.push(...step);
      timeline = withCleared(timeline, lineIndex, step);
    }
  }
}

/** Red days that would mend a finding when they become free, the best first. */
function candidatesFor(finding: Finding, chain: Chain, context: RuleContext): readonly RedDay[] {
  const { plan } = context.timeline;
  const worked = redDaysOf(chain, context.timeline).filter(({ isWorked }) => isWorked);
  const first = daysBetween(plan.period.start, finding.from.slice(0, 10) as LocalDate);
  const last = daysBetween(plan.period.start, finding.to.slice(0, 10) as LocalDate);
  const run = worked.filter(({ day }) => day >= first && day < last);
  const isAveraged = context.agreementOn(['10-8-4-average'], must(finding.line, 'The line'), addDays(plan.period.start, finding.day)) !== null;
  if (isAveraged) {
    // Days that end a stretch of weeks without one off lower the share too, but not the other way round.
    const ending = lastOfFirstStretch(run, chain, context);
    return ending.length > 0 ? ending : mostUseful(worked, run, chain, context);
  }
  // After work before the plan, even the first red day of the run is one that should be off.
  return first < 0 ? run : [...run.slice(1, 2), ...run.slice(2), ...run.slice(0, 1)];
}

/** Days in frames with too many: those in most such frames first, then public holidays, then those beside another worked red day. */
function mostUseful(worked: readonly RedDay[], run: readonly RedDay[], chain: Chain, { timeline }: RuleContext): readonly RedDay[] {
  const { law, plan } = timeline;
  const all = redDaysOf(chain, timeline);
  const share = law.valueOnOrFirst(redDayShare, plan.period.start);
  const isIn = ({ week }: RedDay, frame: { readonly from: number; readonly to: number }) => week >= frame.from && week < frame.to;
  const crowded = framesOf(chain, law.valueOnOrFirst(redDayFrame, plan.period.start)).filter((frame) => {
    const inFrame = all.filter((day) => isIn(day, frame));
    return inFrame.filter(({ isWorked }) => isWorked).length > Math.floor(inFrame.length * share);
  });
  const inRun = new Set(run.map(({ day }) => day));
  const useOf = (day: RedDay) => {
    const isHoliday = day.day % DAYS_PER_WEEK !== DAYS_PER_WEEK - 1;
    return crowded.filter((frame) => isIn(day, frame)).length * 4 + (isHoliday ? 2 : 0) + (inRun.has(day.day) ? 1 : 0);
  };
  return worked.filter((day) => crowded.some((frame) => isIn(day, frame))).toSorted((a, b) => useOf(b) - useOf(a) || a.day - b.day);
}

/** The last red day of the first stretch of weeks without one off: it helps the most stretches that follow. */
function lastOfFirstStretch(run: readonly RedDay[], chain: Chain, { timeline }: RuleContext): readonly RedDay[] {
  const weeks = timeline.law.valueOnOrFirst(redDayOffEvery, timeline.plan.period.start);
  const isOff = new Set(redDaysOf(chain, timeline).flatMap(({ isWorked, week }) => (isWorked ? [] : [week])));
  const first = run.find(({ week }) => Array.from({ length: weeks }, (_, index) => week + index).every((each) => each < chain.weeks && !isOff.has(each)));
  return first ? run.filter(({ week }) => week >= first.week && week < first.week + weeks).toReversed() : [];
}

/** What to clear so that nothing is worked on a red day; null when some of it lies before the plan or in another department. */
function freeing(redDay: RedDay, { plan, days }: Timeline, chain: Chain, lineIndex: number): readonly F3Proposal[] | null {
  const line = must(plan.lines[lineIndex], 'The line');
  const midnight = redDay.day * MINUTES_PER_DAY;
  const working = chain.periods.filter(({ start, end }) => start < midnight + MINUTES_PER_DAY && end > midnight);
  if (working.length === 0 || working.some(({ day, unit }) => day < 0 || unit !== undefined)) return null;
  return working.map(({ day }) => ({ line: line.id, date: must(days[redDay.day], 'The red day').date, day, replaces: line.cells[day] ?? '' }));
}

function withCleared(timeline: Timeline, lineIndex: number, step: readonly F3Proposal[]): Timeline {
  const cleared = new Set(step.map(({ day }) => day));
  const lines = timeline.plan.lines.map((line, index) =>
    index === lineIndex ? { ...line, cells: line.cells.map((text, day) => (cleared.has(day) ? '' : text)) } : line,
  );
  return rebuildChains(timeline, { ...timeline.plan, lines }, new Set([lineIndex]));
}

/** Writes the F3 into the cells, after adding a code for it to a plan that has none. */
function commandFor({ shiftCodes }: Plan, proposals: readonly F3Proposal[]): PlanCommand | null {
  if (proposals.length === 0) return null;
  const known = shiftCodes.find((code) => code.kind === 'off' && code.dayOff === 'F3');
  const added: ShiftCode = { code: freeName(shiftCodes), kind: 'off', dayOff: 'F3' };
  const text = (known ?? added).code;
  const cells: readonly CellChange[] = proposals.map(({ line, day }) => ({ line, day, text }));
  const write: SingleCommand = { type: 'cells.set', cells };
  return known ? write : { type: 'batch', commands: [{ type: 'shift-codes.replace', shiftCodes: [...shiftCodes, added] }, write] };
}

function freeName(shiftCodes: readonly ShiftCode[]): string {
  const taken = new Set(shiftCodes.map(({ code }) => code));
  let name = 'F3';
  while (taken.has(name)) name += '*';
  return name;
}
