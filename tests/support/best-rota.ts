import loadHighs, { type Highs } from 'highs';
import { type Competence, hasAtLeast } from '#shared/domain/model/competence.ts';
import { DAY_NAMES, type DemandRow, type Plan, type RotaLine, type WorkShiftCode } from '#shared/domain/model/plan.ts';
import { holidayOn } from '#shared/time/holidays.ts';
import { addDays } from '#shared/time/local-date.ts';

/** What the best rota is sought for. */
export interface Goal {
  readonly measure: 'deficit' | 'surplus';
  readonly days: 'weekday' | 'weekend' | 'all';
  readonly competence: Competence | null;
}

const SECONDS = 20;
const DAY = 1440;

let loading: Promise<Highs> | null = null;

/**
 * The best rota there is, found by an integer program that is written from the plan document alone and shares nothing with the proofs: a yes or
 * no for every line, day and code. Null when there is none (a surplus when the hours have no room), `undefined` when time ran out.
 */
export async function bestRota(plan: Plan, goal: Goal): Promise<{ readonly hours: number; readonly plan: Plan } | null | undefined> {
  loading ??= loadHighs();
  const highs = await loading;
  const program = integerProgram(plan, goal);
  const result = highs.solve(program.text, { output_flag: false, time_limit: SECONDS, mip_rel_gap: 0, mip_abs_gap: 1e-9 });
  if (result.Status === 'Infeasible') return null;
  if (result.Status !== 'Optimal') return undefined;
  const chosen = new Set(Object.entries(result.Columns).flatMap(([name, column]) => (Math.round(column.Primal) === 1 ? [name] : [])));
  const lines = plan.lines.map((line, index) => ({
    ...line,
    cells: line.cells.map((_, day) => program.codes.find((_code, code) => chosen.has(`x_${index}_${day}_${code}`))?.code ?? ''),
  }));
  return { hours: result.ObjectiveValue / 60 / plan.period.weeks, plan: { ...plan, lines } };
}

function integerProgram(plan: Plan, goal: Goal): { readonly text: string; readonly codes: readonly WorkShiftCode[] } {
  const codes = plan.shiftCodes.filter((code) => code.kind === 'work');
  const days = plan.period.weeks * 7;
  const isCycle = plan.period.kind === 'cycle';
  const rows: string[] = [];
  const binaries: string[] = [];
  const costs: string[] = [];
  const name = (line: number, day: number, code: number) => `x_${line}_${day}_${code}`;
  const may = (line: RotaLine, day: number, code: WorkShiftCode) =>
    (line.allowedCodes?.includes(code.code) ?? true) && (line.days?.includes(DAY_NAMES[day % 7] ?? 'mon') ?? true);
  const isAway = (line: RotaLine, day: number) => {
    const date = addDays(plan.period.start, day);
    return (line.overlays ?? []).some(({ from, to }) => from <= date && date <= to);
  };

  plan.lines.forEach((line, index) => {
    for (let day = 0; day < days; day += 1) {
      const names = codes.flatMap((code, at) => (may(line, day, code) ? [name(index, day, at)] : []));
      if (names.length === 0) continue;
      binaries.push(...names);
      rows.push(`${names.join(' + ')} <= 1`);
    }
    for (let week = 0; week < plan.period.weeks; week += 1) binaries.push(`w_${index}_${week}`);
  });
  plan.lines.forEach((line, index) => {
    for (let day = 0; day < days; day += 1) {
      codes.forEach((code, at) => {
        if (may(line, day, code) && !isAway(line, day) && touchesWeekend(plan, day, code))
          rows.push(`${name(index, day, at)} - w_${index}_${Math.floor(day / 7)} <= 0`);
      });
    }
  });
  const together = isCycle && plan.period.rotation === 'rolling';
  const weekendsOf = (index: number) => Array.from({ length: plan.period.weeks }, (_, week) => `w_${index}_${week}`);
  const hoursOf = (line: RotaLine, index: number) =>
    Array.from({ length: days }, (_, day) =>
      codes.flatMap((code, at) => (may(line, day, code) ? [`${lengthOf(code) - (code.unpaidBreakMinutes ?? 0)} ${name(index, day, at)}`] : [])),
    ).flat();
  const contracted = (line: RotaLine) => (line.positionPercent / 100) * Number(line.fullTimeWeekHours) * 60 * plan.period.weeks;
  const sign = goal.measure === 'deficit' ? '<=' : '>=';
  const limitHours = (terms: readonly string[], minutes: number) => {
    if (terms.length > 0) rows.push(`${terms.join(' + ')} ${sign} ${minutes}`);
    else if (sign === '>=' && minutes > 0) rows.push('never >= 1');
  };
  if (together) {
    const share = plan.lines.reduce((sum, { weekendEvery }) => sum + (weekendEvery === null ? 0 : plan.period.weeks / weekendEvery), 0);
    rows.push(`${plan.lines.flatMap((_, index) => weekendsOf(index)).join(' + ')} <= ${Math.floor(share + 1e-9)}`);
    limitHours(
      plan.lines.flatMap(hoursOf),
      plan.lines.reduce((sum, line) => sum + contracted(line), 0),
    );
  } else {
    plan.lines.forEach((line, index) => {
      const { weekendEvery: every } = line;
      const share = every === null ? 0 : plan.period.weeks / every;
      rows.push(`${weekendsOf(index).join(' + ')} <= ${isCycle ? Math.floor(share) : Math.ceil(share)}`);
      limitHours(hoursOf(line, index), contracted(line));
    });
  }

  const cuts = cutsOf(plan, codes);
  for (let day = 0; day < days; day += 1) {
    const isWeekend = day % 7 >= 5;
    if (goal.days !== 'all' && isWeekend !== (goal.days === 'weekend')) continue;
    for (let cut = 0; cut + 1 < cuts.length; cut += 1) {
      const [from, to] = [cuts[cut] ?? 0, cuts[cut + 1] ?? 0];
      const wanted = headsWanted(plan, goal, day, from, to);
      const present = plan.lines.flatMap((line, index) => {
        if (goal.competence !== null && !hasAtLeast(line.competence, goal.competence)) return [];
        return codes.flatMap((code, at) =>
          startsCovering(plan, code, day, from, to).flatMap((start) => (may(line, start, code) && !isAway(line, start) ? [name(index, start, at)] : [])),
        );
      });
      const gap = `g_${day}_${cut}`;
      costs.push(`${to - from} ${gap}`);
      rows.push(
        goal.measure === 'deficit' ? `${[...present, gap].join(' + ')} >= ${wanted}` : `${gap}${present.map((one) => ` - ${one}`).join('')} >= ${-wanted}`,
      );
    }
  }
  const text = `Minimize\n obj: ${costs.length > 0 ? costs.join(' + ') : '0 never'}\nSubject To\n${rows.map((row, index) => ` r${index}: ${row}`).join('\n')}\nBounds\n 0 <= never <= 0\nBinaries\n ${binaries.join(' ')}\nEnd`;
  return { text, codes };
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function lengthOf({ start, end }: Pick<WorkShiftCode, 'start' | 'end'>): number {
  const minutes = minuteOf(end) - minuteOf(start);
  return minutes > 0 ? minutes : minutes + DAY;
}

function touchesWeekend(plan: Plan, day: number, code: WorkShiftCode): boolean {
  if (day % 7 >= 5) return true;
  return day % 7 === 4 && minuteOf(code.start) + lengthOf(code) > DAY && plan.settings.fridayNightCountsAsWeekend !== false;
}

/** Days on which a shift or row must start to cover a stretch of a day. */
function startsCovering({ period }: Plan, times: Pick<WorkShiftCode, 'start' | 'end'>, day: number, from: number, to: number): readonly number[] {
  const start = minuteOf(times.start);
  const end = start + lengthOf(times);
  const days = period.weeks * 7;
  const before = day > 0 ? day - 1 : period.kind === 'cycle' ? days - 1 : null;
  return [...(start <= from && to <= end ? [day] : []), ...(before !== null && start <= from + DAY && to + DAY <= end ? [before] : [])];
}

function cutsOf(plan: Plan, codes: readonly WorkShiftCode[]): readonly number[] {
  const cuts = new Set([0, DAY]);
  for (const { start, end } of [...codes, ...plan.demand]) for (const time of [start, end]) cuts.add(minuteOf(time));
  return [...cuts].sort((a, b) => a - b);
}

function headsWanted(plan: Plan, goal: Goal, day: number, from: number, to: number): number {
  let heads = 0;
  for (const row of plan.demand) {
    for (const start of startsCovering(plan, row, day, from, to))
      if (isOn(plan, row, start)) heads += goal.competence === null ? row.people : (row.competence?.[goal.competence] ?? 0);
  }
  return heads;
}

function isOn({ period, demand }: Plan, row: DemandRow, day: number): boolean {
  const date = addDays(period.start, day);
  const holds = (one: DemandRow) => period.kind === 'cycle' || ((one.from === undefined || one.from <= date) && (one.to === undefined || date <= one.to));
  if (!holds(row)) return false;
  const isHoliday = period.kind === 'calendar' && holidayOn(date) !== null && demand.some((one) => holds(one) && one.days.includes('holiday'));
  return row.days.includes(isHoliday ? 'holiday' : (DAY_NAMES[day % 7] ?? 'mon'));
}
