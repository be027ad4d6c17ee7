import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { Fraction } from '../cost/money.ts';
import type { BoundModel, Member, Pool } from './bound-model.ts';
import { type Claim, headsOf, isClaimed } from './claim.ts';
import { concerns, evaluateClaim, type Proof, placeable } from './evaluate-claim.ts';
import { type LinearProgram, LinearProgramBuilder, type LinearSolution } from './linear-program.ts';
import { closeFraction, type Multipliers } from './multipliers.ts';
import { usesWeekend } from './pool-capacity.ts';
import { type WeekKind, weekKinds } from './week-kinds.ts';

/** A claim as a linear program over shares of lines, and the way back from its dual to multipliers. */
export interface Relaxation {
  readonly program: LinearProgram;
  /** Weighs the claim by what the engine found. Exact whatever the engine answers: bad numbers give a low bound, never a false one. */
  readonly proofFrom: (solution: LinearSolution) => Proof;
}

/** Weights in these parts of a whole are tried until one fits: few parts make an argument that can be read. */
const FINEST_SCALE = 5040;
const SCALES = [1, 2, 3, 4, 6, 12, 24, 60, 120, 720, FINEST_SCALE];
const NEAR = 1e-6;
const LARGEST_PRICE_DENOMINATOR = 2000;
/** No minute of work covers more than a few minutes of demand; a higher price proves nothing. Keeps all sums whole numbers. */
const HIGHEST_PRICE = 10;

/** Pools that differ only in leave, as one. */
interface Group {
  readonly pools: readonly number[];
  readonly members: readonly { readonly member: Member; readonly count: number }[];
  readonly weekends: number;
  readonly minutes: number;
}

interface Rows {
  /** By week kind, then `weekday × slots + slot`; −1 where there is none. */
  readonly heads: readonly (readonly number[])[];
  readonly hours: readonly number[];
}

/**
 * Lines may be split over shifts and weeks, and a shift over midnight from Sunday reaches the Monday of a week of the same kind. Both only
 * loosen the problem or shift the weights a little; the bound itself is worked out afterwards from the plan's own days.
 */
export function relaxationOf(model: BoundModel, claim: Claim): Relaxation {
  const kinds = weekKinds(model);
  const groups = groupsOf(model, claim);
  const program = new LinearProgramBuilder();
  const rows = buildRows(program, model, claim, kinds, groups);
  return { program, proofFrom: ({ rowDuals }) => evaluateClaim(model, claim, multipliersFrom(rowDuals, rows, model, claim, kinds, groups)) };
}

function groupsOf(model: BoundModel, claim: Claim): readonly Group[] {
  const byKey = new Map<string, number[]>();
  model.pools.forEach((pool, index) => {
    const key = JSON.stringify([
      pool.members.map(({ competence, shiftsOn, count }) => [competence, shiftsOn, count]),
      pool.weekends,
      pool.mostMinutes.toFraction(),
    ]);
    byKey.set(key, [...(byKey.get(key) ?? []), index]);
  });
  return [...byKey.values()].map((indexes) => {
    const pools = indexes.map((index) => model.pools[index] as Pool);
    const sum = (of: (pool: Pool) => number) => pools.reduce((total, pool) => total + of(pool) * pool.alike, 0);
    return {
      pools: indexes,
      members: pools.flatMap((pool) => pool.members.filter(concerns(claim)).map((member) => ({ member, count: member.count * pool.alike }))),
      weekends: sum((pool) => pool.weekends),
      minutes: sum((pool) => (claim.measure === 'deficit' ? pool.mostMinutes : placeable(model, pool)).valueOf()),
    };
  });
}

function buildRows(program: LinearProgramBuilder, model: BoundModel, claim: Claim, kinds: readonly WeekKind[], groups: readonly Group[]): Rows {
  const size = model.slots.length;
  const heads = headsOf(model, claim);
  const covered = kinds.map(() => Array.from({ length: DAYS_PER_WEEK * size }, (): [number, number][] => []));
  const hours = groups.map((): [number, number][] => []);
  const weekends = groups.map((): [number, number][] => []);
  kinds.forEach((kind, kindIndex) => {
    groups.forEach((group, groupIndex) => {
      for (const shape of shapesOf(group, kind)) {
        const chosen = program.column(0, shape.count);
        const daily = shape.onDay.map((available, weekday) => {
          const starts = shape.member.shiftsOn[weekday]?.flatMap((shift) => {
            const reached = claimedSlots(model, claim, kind, weekday, shift, heads);
            if (claim.measure === 'deficit' && reached.length === 0) return [];
            const column = program.column(0);
            for (const at of reached) covered[kindIndex]?.[at]?.push([column, 1]);
            hours[groupIndex]?.push([column, kind.share * (model.shifts[shift]?.counted[kind.monday + weekday] ?? 0)]);
            return [{ column, shift }];
          });
          return { available, weekday, starts: starts ?? [] };
        });
        for (const { available, weekday, starts } of daily) {
          if (starts.length > 0)
            program.atMost(
              available,
              starts.map(({ column }) => [column, 1]),
            );
          const atWeekend = starts.filter(({ shift }) => usesWeekend(model, weekday, shift));
          if (atWeekend.length > 0) program.atMost(0, [...atWeekend.map(({ column }): [number, number] => [column, 1]), [chosen, -1]]);
        }
        weekends[groupIndex]?.push([chosen, kind.share]);
        if (claim.measure === 'surplus') hours[groupIndex]?.push(...underLeave(program, model, kind, shape));
      }
    });
  });
  groups.forEach(({ weekends: most }, index) => program.atMost(most / model.weeks, weekends[index] ?? []));
  const hourRows = groups.map(({ minutes }, index) => {
    const entries = hours[index] ?? [];
    return claim.measure === 'deficit' ? program.atMost(minutes / model.weeks, entries) : program.atLeast(minutes / model.weeks, entries);
  });
  return { heads: kinds.map((kind, index) => headRows(program, model, claim, kind, covered[index] ?? [], heads)), hours: hourRows };
}

/** A shift under leave places its hours without anybody being there. */
function underLeave(program: LinearProgramBuilder, model: BoundModel, kind: WeekKind, { member, count, onDay }: Shape): readonly [number, number][] {
  return onDay.flatMap((available, weekday): [number, number][] => {
    const longest = Math.max(0, ...(member.shiftsOn[weekday] ?? []).map((shift) => model.shifts[shift]?.counted[kind.monday + weekday] ?? 0));
    return available < count && longest > 0 ? [[program.column(0, count - available), kind.share * longest]] : [];
  });
}

function headRows(
  program: LinearProgramBuilder,
  model: BoundModel,
  claim: Claim,
  kind: WeekKind,
  covered: readonly (readonly (readonly [number, number])[])[],
  heads: readonly number[],
): readonly number[] {
  const size = model.slots.length;
  return covered.map((columns, at) => {
    const weekday = Math.floor(at / size);
    const slot = model.slots[at % size];
    const wanted = heads[kind.monday * size + at] ?? 0;
    if (!slot || !isClaimed(claim, weekday) || (claim.measure === 'deficit' ? wanted === 0 : columns.length === 0)) return -1;
    const cost = kind.share * (slot.to - slot.from);
    if (claim.measure === 'deficit') return program.atLeast(wanted, [...columns, [program.column(cost, wanted), 1]]);
    return program.atLeast(-wanted, [...columns.map(([column]): [number, number] => [column, -1]), [program.column(cost), 1]]);
  });
}

interface Shape {
  readonly member: Member;
  readonly count: number;
  /** Lines that are not on leave, for each weekday, as a mean over the weeks of the kind. */
  readonly onDay: readonly number[];
}

/** Members alike but for leave, together. */
function shapesOf({ members }: Group, { mondays }: WeekKind): readonly Shape[] {
  const byKey = new Map<string, Shape>();
  for (const { member, count } of members) {
    const key = JSON.stringify([member.competence, member.shiftsOn]);
    const onDay = Array.from({ length: DAYS_PER_WEEK }, (_, weekday) => {
      const present = member.absent.size === 0 ? mondays.length : mondays.filter((monday) => !member.absent.has(monday + weekday)).length;
      return (count * present) / mondays.length;
    });
    const known = byKey.get(key);
    byKey.set(
      key,
      known ? { member, count: known.count + count, onDay: known.onDay.map((sum, weekday) => sum + (onDay[weekday] ?? 0)) } : { member, count, onDay },
    );
  }
  return [...byKey.values()];
}

/** Slots of a week, `weekday × slots + slot`, that the claim counts and a shift covers. */
function claimedSlots(model: BoundModel, claim: Claim, kind: WeekKind, weekday: number, shift: number, heads: readonly number[]): readonly number[] {
  const size = model.slots.length;
  const next = (weekday + 1) % DAYS_PER_WEEK;
  const { today = [], tomorrow = [] } = model.shifts[shift] ?? {};
  const reached = [...today.map((slot) => weekday * size + slot), ...tomorrow.map((slot) => next * size + slot)];
  return reached.filter((at) => isClaimed(claim, Math.floor(at / size)) && (claim.measure === 'surplus' || (heads[kind.monday * size + at] ?? 0) > 0));
}

function multipliersFrom(
  duals: readonly number[],
  rows: Rows,
  model: BoundModel,
  claim: Claim,
  kinds: readonly WeekKind[],
  groups: readonly Group[],
): Multipliers {
  const size = model.slots.length;
  const exactWeights = Array.from({ length: model.dayCount * size }, () => 0);
  kinds.forEach((kind, kindIndex) => {
    rows.heads[kindIndex]?.forEach((row, at) => {
      const slot = model.slots[at % size];
      if (row < 0 || !slot) return;
      const weight = sane(duals[row]) / (kind.share * (slot.to - slot.from));
      for (const monday of kind.mondays) exactWeights[monday * size + at] = Math.min(1, Math.max(0, weight));
    });
  });
  const scale = SCALES.find((parts) => exactWeights.every((weight) => Math.abs(weight * parts - Math.round(weight * parts)) < NEAR * parts)) ?? FINEST_SCALE;
  const prices: Fraction[] = model.pools.map(() => new Fraction(0));
  groups.forEach(({ pools }, index) => {
    const dual = sane(duals[rows.hours[index] ?? -1]);
    const price = closeFraction(Math.min(HIGHEST_PRICE, Math.max(0, claim.measure === 'deficit' ? -dual : dual)), LARGEST_PRICE_DENOMINATOR);
    for (const pool of pools) prices[pool] = price;
  });
  return { weights: exactWeights.map((weight) => Math.round(weight * scale)), scale, prices };
}

function sane(dual: number | undefined): number {
  return dual !== undefined && Number.isFinite(dual) ? dual : 0;
}
