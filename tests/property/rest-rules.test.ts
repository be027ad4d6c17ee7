import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/domain/model/results.ts';
import { dailyRest } from '#shared/domain/rules/daily-rest.ts';
import { overlap } from '#shared/domain/rules/overlap.ts';
import { redDays } from '#shared/domain/rules/red-days.ts';
import { redDaysOf } from '#shared/domain/rules/support/red-day-list.ts';
import { weeklyRest } from '#shared/domain/rules/weekly-rest.ts';
import { buildTimeline } from '#shared/domain/timeline/build-timeline.ts';
import type { Timeline } from '#shared/domain/timeline/timeline.ts';
import { daysBetween, type LocalDate } from '#shared/time/local-date.ts';
import { aPlan, type PlanBuilder, work } from '../support/a-plan.ts';
import { findingsOf } from '../support/findings-of.ts';
import { fewestByDividing } from '../support/rests-by-dividing.ts';

const WEEK = 7 * 1440;

type Kind = 'own-line' | 'rolling' | 'calendar' | 'with-context';

interface Case {
  readonly kind: Kind;
  readonly weeks: number;
  readonly cells: readonly string[];
  /** What line 1 worked before a calendar plan, in whole weeks. */
  readonly past: readonly string[];
  readonly off: string;
}

/** A week that is busy, one that is about half free, or one with a long time off: where rests are scarce, and where they are divided. */
const week = fc.oneof(weekOf('-', 'D', 'A', 'N', 'L', 'H'), weekOf('-', '-', 'D', 'A', 'N', 'S'), weekOf('D', 'D', 'D', 'D', 'A', 'S', 'E', 'N', '-'));

function weekOf(...codes: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.array(fc.constantFrom(...codes), { minLength: 7, maxLength: 7 });
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  kind: fc.constantFrom<Kind>('own-line', 'rolling', 'calendar', 'with-context'),
  weeks: fc.constantFrom(1, 2, 4),
  cells: fc.array(week, { minLength: 4, maxLength: 4 }).map((weeks) => weeks.flat()),
  past: fc.array(week, { minLength: 1, maxLength: 4 }).map((weeks) => weeks.flat()),
  off: fc.constantFrom('-', 'F1', 'FE'),
});

/** Lines of `weeks` weeks each. H goes round the clock, so that shifts overlap too; S and E leave rests of every length about a Sunday. */
function planOf({ kind, weeks, cells, past }: Case): PlanBuilder {
  const lines = Array.from({ length: cells.length / (weeks * 7) }, (_, line) =>
    Array.from({ length: weeks }, (__, at) => cells.slice((line * weeks + at) * 7, (line * weeks + at + 1) * 7).join(' ')),
  );
  const codes = [work('H', '12:00', '12:00'), work('S', '12:00', '20:00'), work('E', '05:00', '11:00')] as const;
  const plan = lines.reduce((built, line) => built.withLine(line), aPlan().withCodes(...codes));
  if (kind === 'own-line' || kind === 'rolling') return plan.cycle(weeks, kind);
  // The weeks around the clock change of March 2027 and Easter.
  const calendar = plan.calendar('2027-03-15', weeks);
  if (kind === 'calendar') return calendar;
  return calendar.withContext({ 1: Array.from({ length: past.length / 7 }, (_, at) => past.slice(at * 7, at * 7 + 7).join(' ')) });
}

/** The same plan with one shift fewer, for every shift it has. */
function withOneShiftFewer(one: Case): readonly Case[] {
  return one.cells.flatMap((text, index) => (text === '-' ? [] : [{ ...one, cells: one.cells.map((each, at) => (at === index ? one.off : each)) }]));
}

const RANK = ['covered', 'needs-agreement', 'breach'] as const;
const rankOf = ({ severity }: Finding) => RANK.indexOf(severity as (typeof RANK)[number]);
const isBreach = ({ severity }: Finding) => severity === 'breach';

/** The worst of the findings by line and day. */
function byLineAndDay(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const worst = new Map<string, number>();
  for (const finding of findings) {
    const key = `line ${finding.line}, day ${finding.day}`;
    worst.set(key, Math.max(worst.get(key) ?? -1, rankOf(finding)));
  }
  return worst;
}

/** Findings and breaches about weekly rest, for those who work the same chain of weeks. */
function weeksWithoutRest(plan: PlanBuilder): readonly (readonly [number, number])[] {
  const { chains, plan: built } = buildTimeline(plan.build());
  const findings = findingsOf(weeklyRest, plan);
  return chains.map(({ lineIndexes }) => {
    const own = findings.filter(({ line }) => lineIndexes.some((index) => built.lines[index]?.id === line));
    return [own.length, own.filter(isBreach).length];
  });
}

/** Every red day of a finding, by chain and day of the chain, with how bad the finding is. */
function redDaySeverities(plan: PlanBuilder): ReadonlyMap<string, number> {
  const severities = new Map<string, number>();
  const timeline = buildTimeline(plan.build());
  for (const finding of findingsOf(redDays, plan)) {
    const { line, day, from, to } = finding;
    const chain = chainOf(timeline, Number(line) - 1);
    const red = new Set(redDaysOf(chain, timeline).map((one) => one.day));
    // A run that began before a calendar plan belongs to the first day of the plan that is part of it, but begins where it began.
    const { kind, start, weeks } = timeline.plan.period;
    const onLine = kind === 'calendar' ? daysBetween(start, from.slice(0, 10) as LocalDate) : day;
    const first = chain.lineIndexes.indexOf(Number(line) - 1) * weeks * 7 + onLine;
    const length = daysBetween(from.slice(0, 10) as LocalDate, to.slice(0, 10) as LocalDate);
    for (let at = first; at < first + length; at += 1) {
      const chainDay = at % (chain.weeks * 7);
      if (red.has(chainDay)) severities.set(`chain of line ${chain.lineIndexes[0]}, day ${chainDay}`, rankOf(finding));
    }
  }
  return severities;
}

function chainOf({ chains }: Timeline, line: number) {
  const chain = chains.find(({ lineIndexes }) => lineIndexes.includes(line));
  if (!chain) throw new Error('no chain');
  return chain;
}

function expectNothingNew(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): void {
  for (const [where, rank] of after) expect(rank, where).toBeLessThanOrEqual(before.get(where) ?? -1);
}

describe('a shift less, whichever of them, in 1,000 random plans', () => {
  it('never gives a day a finding about daily rest where there was none about rest or overlap, nor a worse one', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const plan = planOf(one);
        const before = byLineAndDay([...findingsOf(dailyRest, plan), ...findingsOf(overlap, plan)]);
        for (const less of withOneShiftFewer(one)) expectNothingNew(before, byLineAndDay(findingsOf(dailyRest, planOf(less))));
      }),
      { numRuns: 1000 },
    );
  });

  it('never leaves more weeks of a person without their weekly rest, nor as many with more breaches', () => {
    let joined = 0;
    fc.assert(
      fc.property(anyCase, (one) => {
        const before = weeksWithoutRest(planOf(one));
        for (const less of withOneShiftFewer(one)) {
          weeksWithoutRest(planOf(less)).forEach(([findings, breaches], chain) => {
            const [had, hadBreaches] = before[chain] ?? [0, 0];
            expect(findings).toBeLessThanOrEqual(had);
            if (findings === had) expect(breaches).toBeLessThanOrEqual(hadBreaches);
            if (had > findings) joined += 1;
          });
        }
      }),
      { numRuns: 1000 },
    );
    expect(joined, 'shifts whose removal mends a week').toBeGreaterThan(1000);
  });

  it('never makes a red day part of a finding that it was not part of, nor one worse', () => {
    fc.assert(
      fc.property(anyCase, fc.boolean(), (one, hasAgreement) => {
        const found = (each: Case) => redDaySeverities(hasAgreement ? planOf(each).withAgreement('10-8-4-average') : planOf(each));
        const before = found(one);
        for (const less of withOneShiftFewer(one)) expectNothingNew(before, found(less));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('rests are given to weeks', () => {
  it('as well as by trying every way to divide every rest', () => {
    fc.assert(
      fc.property(fc.array(week, { minLength: 1, maxLength: 4 }), fc.constantFrom<Kind>('own-line', 'calendar'), (weeks, kind) => {
        const plan = planOf({ kind, weeks: weeks.length, cells: weeks.flat(), past: [], off: '-' });
        const findings = findingsOf(weeklyRest, plan);
        const timeline = buildTimeline(plan.build());
        const shortage = findings.reduce((sum, { measured }) => sum + 2100 - measured, 0);
        expect([findings.length, findings.filter(isBreach).length, shortage]).toEqual(fewestByDividing(timeline, chainOf(timeline, 0), WEEK));
      }),
      { numRuns: 400 },
    );
  });
});
