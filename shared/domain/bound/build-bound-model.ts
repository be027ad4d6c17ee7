import { type ThreePartConversion, threePartConversion } from '../../law/hours.ts';
import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import { exact, Fraction } from '../cost/money.ts';
import { COMPETENCES } from '../model/competence.ts';
import { isHeld } from '../model/is-held.ts';
import { DAY_NAMES, type Plan, type RotaLine } from '../model/plan.ts';
import { type DemandSpan, demandByDay } from '../staffing/demand-on-day.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { planTime } from '../timeline/plan-time.ts';
import { leaveOn } from '../timeline/shift-on.ts';
import type { PlanDay, ResolvedShift, Timeline } from '../timeline/timeline.ts';
import type { BoundModel, BoundShift, Member, Pool, Slot } from './bound-model.ts';

/** Reads from a plan what a proof may rest on. The cells are left out, so two plans that differ only in them give the same model. */
export function buildBoundModel(plan: Plan): BoundModel {
  const isCycle = plan.period.kind === 'cycle';
  const timeline = buildTimeline({ ...plan, lines: [], context: undefined });
  const days = isCycle ? timeline.days.slice(0, DAYS_PER_WEEK) : timeline.days;
  const demand = demandByDay(plan, days);
  const resolved = [...timeline.shifts.values()];
  const slots = slotsOf(demand.flat(), resolved);
  const layout = { isCycle, dayCount: days.length, slots };
  return {
    ...layout,
    weeks: plan.period.weeks,
    repeats: isCycle ? plan.period.weeks : 1,
    wanted: headsWanted(layout, demand, (span) => span.people),
    needed: new Map(
      COMPETENCES.filter((competence) => plan.demand.some((row) => row.competence?.[competence] !== undefined)).map((competence) => [
        competence,
        headsWanted(layout, demand, (span) => span.row.competence?.[competence] ?? 0),
      ]),
    ),
    shifts: resolved.map((shift) => boundShift(shift, slots, days, countedBy(plan))),
    pools: poolsOf(plan, timeline, resolved, days),
    fridayCounts: plan.settings.fridayNightCountsAsWeekend ?? true,
  };
}

/** Cut wherever a shift or a demand row begins or ends on any day, so that all days have the same slots. */
function slotsOf(demand: readonly DemandSpan[], shifts: readonly ResolvedShift[]): readonly Slot[] {
  const cuts = new Set([0, MINUTES_PER_DAY]);
  for (const { start, end } of demand) for (const minute of [start, end]) cuts.add(minute % MINUTES_PER_DAY);
  for (const { startMinute, endMinute } of shifts) for (const minute of [startMinute, endMinute]) cuts.add(minute % MINUTES_PER_DAY);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => ({ from: sorted[index] as number, to }));
}

type Layout = Pick<BoundModel, 'isCycle' | 'dayCount' | 'slots'>;

function headsWanted({ isCycle, dayCount, slots }: Layout, demand: readonly (readonly DemandSpan[])[], heads: (span: DemandSpan) => number): readonly number[] {
  const wanted = Array.from({ length: dayCount * slots.length }, () => 0);
  const add = (day: number, from: number, to: number, people: number) => {
    slots.forEach((slot, index) => {
      if (from <= slot.from && slot.to <= to) wanted[day * slots.length + index] = (wanted[day * slots.length + index] ?? 0) + people;
    });
  };
  demand.forEach((spans, day) => {
    const next = day + 1 < dayCount ? day + 1 : isCycle ? 0 : null;
    for (const span of spans) {
      add(day, span.start, Math.min(span.end, MINUTES_PER_DAY), heads(span));
      if (next !== null && span.end > MINUTES_PER_DAY) add(next, 0, span.end - MINUTES_PER_DAY, heads(span));
    }
  });
  return wanted;
}

function boundShift(shift: ResolvedShift, slots: readonly Slot[], days: readonly PlanDay[], counted: CountedMinutes): BoundShift {
  const within = (from: number, to: number) => slots.flatMap((slot, index) => (from <= slot.from && slot.to <= to ? [index] : []));
  const { startMinute, endMinute } = shift;
  return {
    code: shift.code.code,
    today: within(startMinute, Math.min(endMinute, MINUTES_PER_DAY)),
    tomorrow: endMinute > MINUTES_PER_DAY ? within(0, endMinute - MINUTES_PER_DAY) : [],
    counted: days.map(({ day }) => counted(day, shift)),
    endsTomorrow: endMinute > MINUTES_PER_DAY,
  };
}

type CountedMinutes = (day: number, shift: ResolvedShift) => number;

/** As the timeline counts: elapsed minutes over a clock change unless the plan counts nominal ones. */
function countedBy(plan: Plan): CountedMinutes {
  if (plan.period.kind === 'cycle' || plan.settings.clockChangeHours === 'nominal') return (_day, shift) => shift.countedMinutes;
  const time = planTime(plan);
  return (day, shift) => {
    const midnight = day * MINUTES_PER_DAY;
    const present = time.toElapsed(midnight + shift.endMinute) - time.toElapsed(midnight + shift.startMinute);
    return Math.max(0, present - shift.unpaidBreakMinutes);
  };
}

function poolsOf(plan: Plan, timeline: Timeline, shifts: readonly ResolvedShift[], days: readonly PlanDay[]): readonly Pool[] {
  const lines = plan.lines.filter((line) => !isHeld(line));
  if (lines.length === 0) return [];
  const members = lines.map((line) => memberOf(line, timeline, shifts, days));
  const conversion = timeline.law.valueOnOrFirst(threePartConversion, plan.period.start);
  if (plan.period.kind === 'cycle' && plan.period.rotation === 'rolling') return [rollingPool(plan, lines, members, conversion)];
  const pools = lines.map((line, index): Pool => ({ ...linePool(plan, line, conversion), members: [members[index] as Member] }));
  return poolsTogether(pools, (pool) =>
    JSON.stringify([memberKey(pool.members[0] as Member), pool.every, pool.mostMinutes.toFraction(), pool.leastMinutes.toFraction()]),
  );
}

function memberOf(line: RotaLine, timeline: Timeline, shifts: readonly ResolvedShift[], days: readonly PlanDay[]): Member {
  const allowed = shifts.flatMap(({ code }, index) => (line.allowedCodes === undefined || line.allowedCodes.includes(code.code) ? [index] : []));
  return {
    competence: line.competence,
    count: 1,
    shiftsOn: DAY_NAMES.map((name) => (line.days === undefined || line.days.includes(name) ? allowed : [])),
    absent: new Set(line.overlays === undefined ? [] : days.filter(({ day }) => leaveOn(timeline, line, day) !== undefined).map(({ day }) => day)),
  };
}

const memberKey = ({ competence, shiftsOn, absent }: Member) => JSON.stringify([competence, shiftsOn, [...absent]]);

function linePool({ period }: Plan, line: RotaLine, conversion: ThreePartConversion): Omit<Pool, 'members'> {
  const { weekendEvery: every } = line;
  // As the rule on weekend frequency counts: a cycle repeats for ever, a calendar plan may begin with the weekend that is due.
  const weekends = every === null ? 0 : period.kind === 'cycle' ? Math.floor(period.weeks / every) : Math.ceil(period.weeks / every);
  return { alike: 1, lineIds: [line.id], weekends, every, ...contracted(line, period.weeks, conversion) };
}

function contracted(line: RotaLine, weeks: number, conversion: ThreePartConversion): Pick<Pool, 'mostMinutes' | 'leastMinutes'> {
  const minutes = (normHours: number) =>
    exact(line.positionPercent)
      .mul(exact(normHours))
      .mul(weeks * 60)
      .div(100);
  const norm = line.fullTimeWeekHours;
  return norm === 'three-part'
    ? { mostMinutes: minutes(conversion.maximumHours), leastMinutes: minutes(conversion.minimumHours) }
    : { mostMinutes: minutes(norm), leastMinutes: minutes(norm) };
}

/**
 * Everybody walks through all lines, so hours and weekends are those of all lines together. Where lines have different frequencies, what they
 * allow together is taken; that is never less than what the strictest of them would. Rows of positions held vacant are walked through too, so
 * their weekends and hours count for what is possible, but nobody stands in them and their hours are nobody's to place.
 */
function rollingPool(plan: Plan, lines: readonly RotaLine[], members: readonly Member[], conversion: ThreePartConversion): Pool {
  const none = new Fraction(0);
  const { weeks } = plan.period;
  const frequencies = new Set(plan.lines.map(({ weekendEvery }) => weekendEvery));
  const weekends = plan.lines.reduce((total, { weekendEvery: every }) => (every === null ? total : total.add(new Fraction(weeks, every))), none);
  const sum = (rows: readonly RotaLine[], of: keyof Pick<Pool, 'mostMinutes' | 'leastMinutes'>) =>
    rows.reduce((total, line) => total.add(contracted(line, weeks, conversion)[of]), none);
  return {
    members: membersTogether(members),
    alike: 1,
    lineIds: lines.map(({ id }) => id),
    weekends: Number(weekends.floor()),
    every: frequencies.size === 1 ? plan.lines[0]?.weekendEvery : undefined,
    mostMinutes: sum(plan.lines, 'mostMinutes'),
    leastMinutes: sum(lines, 'leastMinutes'),
  };
}

function membersTogether(members: readonly Member[]): readonly Member[] {
  const byKey = new Map<string, Member>();
  for (const member of members) {
    const key = memberKey(member);
    byKey.set(key, { ...member, count: member.count + (byKey.get(key)?.count ?? 0) });
  }
  return [...byKey.values()];
}

function poolsTogether(all: readonly Pool[], keyOf: (pool: Pool) => string): readonly Pool[] {
  const byKey = new Map<string, Pool>();
  for (const one of all) {
    const key = keyOf(one);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, alike: known.alike + one.alike, lineIds: [...known.lineIds, ...one.lineIds] } : one);
  }
  return [...byKey.values()];
}
