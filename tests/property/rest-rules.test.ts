import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/domain/model/results.ts';
import { dailyRest } from '#shared/domain/rules/daily-rest.ts';
import { redDays } from '#shared/domain/rules/red-days.ts';
import { freeTimes } from '#shared/domain/rules/support/free-time.ts';
import { redDaysOf } from '#shared/domain/rules/support/red-day-list.ts';
import { weeklyRest } from '#shared/domain/rules/weekly-rest.ts';
import { buildTimeline } from '#shared/domain/timeline/build-timeline.ts';
import { elapsedTime, GENERIC_TIME } from '#shared/time/elapsed.ts';
import { daysBetween, type LocalDate } from '#shared/time/local-date.ts';
import { aPlan, type PlanBuilder, work } from '../support/a-plan.ts';
import { findingsOf } from '../support/findings-of.ts';

const WEEK = 7 * 1440;
const cell = fc.constantFrom('-', 'D', 'A', 'N', 'L', 'H');
const restful = fc.constantFrom('-', '-', 'D', 'A', 'N', 'L');
const kind = fc.constantFrom<'own-line' | 'rolling' | 'calendar'>('own-line', 'rolling', 'calendar');

/** `cells` in lines of `weeks` weeks each. H is a shift round the clock, so that shifts overlap too. */
function planOf(cells: readonly string[], weeks: number, of: 'own-line' | 'rolling' | 'calendar'): PlanBuilder {
  const lines = Array.from({ length: cells.length / (weeks * 7) }, (_, line) =>
    Array.from({ length: weeks }, (__, week) => cells.slice((line * weeks + week) * 7, (line * weeks + week + 1) * 7).join(' ')),
  );
  const plan = lines.reduce((built, line) => built.withLine(line), aPlan().withCodes(work('H', '12:00', '12:00')));
  // The weeks around the clock change of March 2027.
  return of === 'calendar' ? plan.calendar('2027-03-15', weeks) : plan.cycle(weeks, of);
}

const without = (cells: readonly string[], index: number) => cells.map((each, at) => (at === index ? 'F1' : each));
const breaches = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'breach').length;

function firstChain(plan: PlanBuilder, line = 0) {
  const timeline = buildTimeline(plan.build());
  const chain = timeline.chains.find(({ lineIndexes }) => lineIndexes.includes(line));
  if (!chain) throw new Error('no chain');
  return { timeline, chain };
}

/** Whether a cell has a shift whose neighbours before and after both lie in its week, so that the rest it would leave does too. */
function joinsInsideOneWeek(plan: PlanBuilder, index: number, weeks: number): boolean {
  const [line, day] = [Math.floor(index / (weeks * 7)), index % (weeks * 7)];
  const { periods } = firstChain(plan, line).chain;
  const at = periods.findIndex((period) => period.lineIndex === line && period.day === day);
  const [before, shift, after] = [periods[at - 1], periods[at], periods[at + 1]];
  if (at < 0 || !before || !shift || !after) return false;
  const week = Math.floor(shift.start / WEEK);
  return before.end >= week * WEEK && after.start <= (week + 1) * WEEK && shift.end <= (week + 1) * WEEK;
}

/** For each week the longest unbroken free time that touches it, in elapsed minutes. */
function longestRests(plan: PlanBuilder): readonly number[] {
  const { timeline } = firstChain(plan);
  const { kind: of, start, weeks } = timeline.plan.period;
  const time = of === 'calendar' ? elapsedTime(start, weeks * 7 + 1) : GENERIC_TIME;
  return timeline.chains.flatMap((chain) => {
    const rests = chain.periods.length === 0 ? [{ start: 0, end: chain.weeks * WEEK, minutes: chain.weeks * WEEK }] : freeTimes(chain, time);
    return Array.from({ length: chain.weeks }, (_, week) => {
      const touching = rests.filter((rest) =>
        [0, chain.cyclic ? chain.weeks * WEEK : 0].some((round) => rest.start < (week + 1) * WEEK + round && rest.end > week * WEEK + round),
      );
      return Math.max(0, ...touching.map(({ minutes }) => minutes));
    });
  });
}

/** Every red day of a finding, by line and day of the chain, with how bad the finding is. */
function redDaySeverities(plan: PlanBuilder): ReadonlyMap<string, number> {
  const rank = ['covered', 'needs-agreement', 'breach'];
  const severities = new Map<string, number>();
  for (const { line, day, from, to, severity } of findingsOf(redDays, plan)) {
    const { chain, timeline } = firstChain(plan, Number(line) - 1);
    const red = new Set(redDaysOf(chain, timeline).map((one) => one.day));
    const first = chain.lineIndexes.indexOf(Number(line) - 1) * plan.build().period.weeks * 7 + day;
    const length = daysBetween(from.slice(0, 10) as LocalDate, to.slice(0, 10) as LocalDate);
    for (let at = first; at < first + length; at += 1) {
      const chainDay = at % (chain.weeks * 7);
      if (red.has(chainDay)) severities.set(`line ${chain.lineIndexes[0]}, day ${chainDay}`, rank.indexOf(severity));
    }
  }
  return severities;
}

describe('a day off more', () => {
  it('never creates a finding about daily rest', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 28, maxLength: 28 }), fc.nat(27), fc.constantFrom(1, 2), kind, (cells, index, weeks, of) => {
        const before = findingsOf(dailyRest, planOf(cells, weeks, of));
        const after = findingsOf(dailyRest, planOf(without(cells, index), weeks, of));
        expect(after.length).toBeLessThanOrEqual(before.length);
        expect(breaches(after)).toBeLessThanOrEqual(breaches(before));
      }),
    );
  });

  // A rest over a week border counts whole for one week only, so a day off next to a border may join two rests, which served two weeks,
  // into one. That is the only way: it cannot happen where the joined rest lies inside one week …
  it('never creates a finding about weekly rest where the shifts before and after lie in the same week', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(restful, { minLength: 28, maxLength: 28 }), fc.nat(27), kind, (cells, index, of) => {
        const plan = planOf(cells, 2, of);
        if (!joinsInsideOneWeek(plan, index, 2)) return;
        seen += 1;
        const [before, after] = [findingsOf(weeklyRest, plan), findingsOf(weeklyRest, planOf(without(cells, index), 2, of))];
        expect(after.length).toBeLessThanOrEqual(before.length);
        expect(breaches(after)).toBeLessThanOrEqual(breaches(before));
      }),
      { numRuns: 1500 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('never makes the longest rest that touches a week shorter', () => {
    fc.assert(
      fc.property(fc.array(restful, { minLength: 28, maxLength: 28 }), fc.nat(27), kind, (cells, index, of) => {
        const [before, after] = [longestRests(planOf(cells, 2, of)), longestRests(planOf(without(cells, index), 2, of))];
        after.forEach((minutes, week) => expect(minutes).toBeGreaterThanOrEqual(before[week] ?? 0));
      }),
      { numRuns: 300 },
    );
  });

  it('never makes a red day part of a finding that it was not part of, nor one worse', () => {
    fc.assert(
      fc.property(fc.array(restful, { minLength: 84, maxLength: 84 }), fc.nat(83), kind, fc.boolean(), (cells, index, of, hasAgreement) => {
        const found = (texts: readonly string[]) => {
          const plan = planOf(texts, 6, of);
          return redDaySeverities(hasAgreement ? plan.withAgreement('10-8-4-average') : plan);
        };
        const before = found(cells);
        for (const [day, rank] of found(without(cells, index))) expect(rank, day).toBeLessThanOrEqual(before.get(day) ?? -1);
      }),
      { numRuns: 400 },
    );
  });

  // … and so never inside a week whose Sunday, and Monday after, are worked.
  it('never creates a finding about weekly rest inside the week', () => {
    const insideWeek = fc.tuple(fc.constant('D'), cell, cell, cell, cell, cell, fc.constant('D'));
    fc.assert(
      fc.property(fc.array(insideWeek, { minLength: 4, maxLength: 4 }), fc.nat(3), fc.integer({ min: 1, max: 5 }), kind, (weeks, week, day, of) => {
        const cells = weeks.flat();
        const before = findingsOf(weeklyRest, planOf(cells, 2, of));
        const after = findingsOf(weeklyRest, planOf(without(cells, week * 7 + day), 2, of));
        expect(after.length).toBeLessThanOrEqual(before.length);
        expect(breaches(after)).toBeLessThanOrEqual(breaches(before));
      }),
    );
  });
});

/** Findings, breaches and shortage of the best of all ways to give rests to weeks, found by trying every one. */
function bestByTrying(plan: PlanBuilder): readonly [number, number, number] {
  const chain = buildTimeline(plan.build()).chains[0];
  if (!chain || chain.periods.length === 0) return [0, 0, 0];
  const length = chain.weeks * WEEK;
  const isWork = (minute: number) => chain.periods.some((one) => [0, length].some((round) => one.start <= minute + round && minute + round < one.end));
  const starts = chain.periods.map((one) => one.end % length).filter((minute) => !isWork(minute));
  const rests = [...new Set(starts)].map((start) => {
    const next = Math.min(...chain.periods.map((one) => (one.start > start ? one.start : one.start + length)));
    return { start, end: next };
  });
  const free = new Set<number>();
  const inside: [number, number][] = [];
  const crossing: { start: number; border: number; end: number }[] = [];
  for (const { start, end } of rests) {
    const [first, last] = [Math.floor(start / WEEK), Math.floor((end - 1) / WEEK)];
    const hasFreeWeek = Array.from({ length: last - first + 1 }, (_, index) => first + index).some((week) => start <= week * WEEK && (week + 1) * WEEK <= end);
    if (hasFreeWeek) for (let week = first; week <= last; week += 1) free.add(week % chain.weeks);
    else if (first === last) inside.push([first, end - start]);
    else crossing.push({ start, border: last * WEEK, end });
  }
  let best: readonly [number, number, number] = [Infinity, Infinity, Infinity];
  for (let way = 0; way < 3 ** crossing.length; way += 1) {
    const longest = Array.from({ length: chain.weeks }, () => 0);
    const credit = (week: number, minutes: number) => {
      longest[week % chain.weeks] = Math.max(longest[week % chain.weeks] ?? 0, minutes);
    };
    for (const [week, minutes] of inside) credit(week, minutes);
    crossing.forEach(({ start, border, end }, index) => {
      const week = border / WEEK;
      const choice = Math.floor(way / 3 ** index) % 3;
      if (choice === 0) credit(week - 1, border - start);
      if (choice === 0) credit(week, end - border);
      if (choice > 0) credit(choice === 1 ? week - 1 : week, end - start);
    });
    const short = longest.filter((minutes, week) => !free.has(week) && minutes < 2100);
    const sum = [short.length, short.filter((minutes) => minutes < 1680).length, short.reduce((total, minutes) => total + 2100 - minutes, 0)] as const;
    if (sum[0] < best[0] || (sum[0] === best[0] && (sum[1] < best[1] || (sum[1] === best[1] && sum[2] < best[2])))) best = sum;
  }
  return best;
}

describe('rests are given to weeks', () => {
  it('as well as by trying every way', () => {
    fc.assert(
      fc.property(fc.array(fc.array(restful, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 5 }), (weeks) => {
        const plan = planOf(weeks.flat(), weeks.length, 'own-line');
        const findings = findingsOf(weeklyRest, plan);
        const shortage = findings.reduce((sum, { measured }) => sum + 2100 - measured, 0);
        expect([findings.length, breaches(findings), shortage]).toEqual(bestByTrying(plan));
      }),
      { numRuns: 300 },
    );
  });
});
