import { COMPETENCES, hasAtLeast } from '../../domain/model/competence.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { DemandSpan } from '../../domain/staffing/demand-on-day.ts';
import type { Timeline } from '../../domain/timeline/timeline.ts';
import { minuteOfDay } from '../../time/clock-time.ts';
import { DAYS_PER_WEEK, MINUTES_PER_DAY } from '../../time/local-date.ts';
import type { Priorities, PriorityId } from './priorities.ts';
import type { StaffingLevel } from './roster-problem.ts';

const SATURDAY = 5;
/** A second person too many or too few weighs a little more than the first, so that both are spread out. */
const SPREAD = { missing: 0.3, tooMany: 0.05 };

/** Minutes of the day at which shifts or demand rows begin or end: staffing does not change between two of them. */
export function segmentCuts({ shifts, plan }: Timeline): readonly number[] {
  const cuts = new Set([0]);
  for (const { startMinute, endMinute } of shifts.values()) cuts.add(startMinute % MINUTES_PER_DAY).add(endMinute % MINUTES_PER_DAY);
  for (const row of plan.demand) {
    cuts.add(minuteOfDay(row.start)).add(minuteOfDay(row.end));
  }
  return [...cuts].toSorted((one, other) => one - other);
}

/** The demand as costs of having so many people: one level for everybody, one for each competence that is asked for. */
export function staffingOf(
  plan: Plan,
  timeline: Timeline,
  demand: readonly (readonly DemandSpan[])[],
  cuts: readonly number[],
  priorities: Priorities,
): readonly StaffingLevel[] {
  const headsBySegment = (heads: (spans: readonly DemandSpan[]) => number) =>
    Uint16Array.from(timeline.days.flatMap(({ day }) => cuts.map((cut) => heads(spansAt(plan, demand, day, cut)))));
  const levels: StaffingLevel[] = [
    {
      counts: new Uint8Array(plan.lines.length).fill(1),
      wanted: headsBySegment((spans) => headsIn(spans).wanted),
      parts: PEOPLE_PARTS.map(({ id, perHour }) => ({
        id,
        costs: costs(plan, timeline, demand, cuts, (spans, isWeekend, people) => priorities[id] * perHour(headsIn(spans), people, isWeekend)),
      })),
    },
  ];
  for (const competence of COMPETENCES) {
    if (!plan.demand.some((row) => row.competence?.[competence] !== undefined)) continue;
    const needed = (spans: readonly DemandSpan[]) => spans.reduce((sum, span) => sum + (span.row.competence?.[competence] ?? 0), 0);
    levels.push({
      wanted: headsBySegment(needed),
      counts: Uint8Array.from(plan.lines, (line) => Number(hasAtLeast(line.competence, competence))),
      parts: [
        {
          id: 'competence',
          costs: costs(plan, timeline, demand, cuts, (spans, _, people) => priorities.competence * Math.max(0, needed(spans) - people)),
        },
      ],
    });
  }
  return levels;
}

interface Heads {
  readonly wanted: number;
  readonly minimum: number;
}

function headsIn(spans: readonly DemandSpan[]): Heads {
  return { wanted: spans.reduce((sum, span) => sum + span.people, 0), minimum: spans.reduce((sum, span) => sum + span.minimum, 0) };
}

const spread = (count: number, more: number) => count + (more * count * (count - 1)) / 2;
const deficit = ({ wanted }: Heads, people: number) => spread(Math.max(0, wanted - people), SPREAD.missing);

/** What having so many people for an hour counts, before the leader's weight. */
const PEOPLE_PARTS: readonly { readonly id: PriorityId; readonly perHour: (heads: Heads, people: number, isWeekend: boolean) => number }[] = [
  { id: 'belowMinimum', perHour: ({ minimum }, people) => Math.max(0, minimum - people) },
  { id: 'weekendDeficit', perHour: (heads, people, isWeekend) => (isWeekend ? deficit(heads, people) : 0) },
  { id: 'weekdayDeficit', perHour: (heads, people, isWeekend) => (isWeekend ? 0 : deficit(heads, people)) },
  { id: 'surplus', perHour: ({ wanted }, people) => spread(Math.max(0, people - wanted), SPREAD.tooMany) },
];

type HourCost = (spans: readonly DemandSpan[], isWeekend: boolean, people: number) => number;

function costs(plan: Plan, timeline: Timeline, demand: readonly (readonly DemandSpan[])[], cuts: readonly number[], hourCost: HourCost): Float64Array {
  const lines = plan.lines.length;
  const table = new Float64Array(timeline.days.length * cuts.length * (lines + 1));
  timeline.days.forEach(({ day }) => {
    const isWeekend = day % DAYS_PER_WEEK >= SATURDAY;
    cuts.forEach((cut, segment) => {
      const hours = ((cuts[segment + 1] ?? MINUTES_PER_DAY) - cut) / 60;
      const spans = spansAt(plan, demand, day, cut);
      for (let people = 0; people <= lines; people += 1) {
        table[(day * cuts.length + segment) * (lines + 1) + people] = hours * hourCost(spans, isWeekend, people);
      }
    });
  });
  return table;
}

/** Demand rows in force at a minute of a day: its own, and those of the day before that go on past midnight. */
function spansAt(plan: Plan, demand: readonly (readonly DemandSpan[])[], day: number, minute: number): readonly DemandSpan[] {
  const before = day > 0 ? day - 1 : plan.period.kind === 'cycle' ? demand.length - 1 : null;
  const late = before === null ? [] : (demand[before] ?? []).filter((span) => span.start - MINUTES_PER_DAY <= minute && minute < span.end - MINUTES_PER_DAY);
  return [...late, ...(demand[day] ?? []).filter((span) => span.start <= minute && minute < span.end)];
}
