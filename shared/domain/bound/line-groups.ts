import type { BoundModel, Pool } from './bound-model.ts';
import { hoursPerWeek, type PoolShare, type Proof } from './evaluate-claim.ts';

/**
 * Lines that a proof says the same about.
 * - `weekend`: only the number of worked weekends limits them
 * - `hours`: only their contracted hours do
 * - `none`: they can do nothing here
 * - `most`: a mixture; only the sum is told
 */
export interface LineGroup {
  readonly kind: 'weekend' | 'weekend-uneven' | 'hours' | 'none' | 'most';
  readonly lines: number;
  /** Deficit: the most they can cover. Surplus: the least that they must put there. Hours a week. */
  readonly hours: number;
  readonly params: Readonly<Record<string, number>>;
  /** What they may work, where not all groups may work the same. */
  readonly codes?: readonly string[] | undefined;
}

/** What each kind of line adds to the sum, alike ones together. */
export function lineGroups(model: BoundModel, { shares, claim }: Proof): readonly LineGroup[] {
  const groups = new Map<string, LineGroup>();
  for (const share of shares) {
    const group = claim.measure === 'deficit' ? coveringGroup(model, share) : placingGroup(model, share);
    const codes = group.kind === 'none' ? [] : codesOf(model, share.pool);
    const key = JSON.stringify([group.kind, group.params['every'] ?? 0, group.params['hoursEach'] ?? 0, codes]);
    const known = groups.get(key);
    groups.set(key, known ? joined(known, group) : { ...group, codes });
  }
  const all = [...groups.values()];
  const isTold = new Set(all.flatMap(({ kind, codes }) => (kind === 'none' ? [] : [JSON.stringify(codes)]))).size > 1;
  return isTold ? all : all.map((group) => ({ ...group, codes: undefined }));
}

function codesOf({ shifts }: BoundModel, { members }: Pool): readonly string[] {
  const indexes = new Set(members.flatMap(({ shiftsOn }) => shiftsOn.flat()));
  return shifts.flatMap(({ code }, index) => (indexes.has(index) ? [code] : []));
}

/** Sums add up; what is said of each line stays. */
const SUMS = ['lines', 'hours', 'hoursElsewhere', 'hoursContracted', 'atWork', 'weekendsTogether'];

function joined(one: LineGroup, other: LineGroup): LineGroup {
  const params = Object.fromEntries(Object.entries(one.params).map(([name, value]) => [name, SUMS.includes(name) ? value + (other.params[name] ?? 0) : value]));
  return { ...one, lines: one.lines + other.lines, hours: one.hours + other.hours, params };
}

function coveringGroup(model: BoundModel, share: PoolShare): LineGroup {
  const { pool, price, capacity } = share;
  const lines = pool.lineIds.length;
  const hours = hoursPerWeek(model, share.minutes.mul(pool.alike));
  const common = { lines, hours };
  if (share.minutes.compare(0) === 0) return { kind: 'none', ...common, params: { lines } };
  if (price.compare(0) === 0 && capacity.outside === 0 && capacity.weekends.length === 1) return { ...common, ...weekendFacts(model, share, hours) };
  if (price.compare(0) > 0 && capacity.total === 0) return { kind: 'hours', ...common, params: { ...common, hoursContracted: contracted(model, share) } };
  return { kind: 'most', ...common, params: common };
}

function placingGroup(model: BoundModel, share: PoolShare): LineGroup {
  const { pool, price, capacity } = share;
  const lines = pool.lineIds.length;
  const hours = hoursPerWeek(model, share.minutes.mul(pool.alike));
  const common = { lines, hours };
  if (price.compare(1) !== 0) return { kind: 'most', ...common, params: common };
  if (capacity.total === 0) return { kind: 'hours', ...common, params: { ...common, hoursContracted: contracted(model, share) } };
  if (capacity.outside !== 0 || capacity.weekends.length !== 1) return { kind: 'most', ...common, params: common };
  const elsewhere = contracted(model, share) - hours;
  const facts = weekendFacts(model, share, elsewhere);
  return { ...common, kind: facts.kind, params: { ...facts.params, hours: elsewhere } };
}

function contracted(model: BoundModel, { hours, pool }: PoolShare): number {
  return hoursPerWeek(model, hours.mul(pool.alike));
}

/** So many weekends, so much each. */
function weekendFacts(model: BoundModel, { pool, capacity, unit }: PoolShare, hours: number): Pick<LineGroup, 'kind' | 'params'> {
  const [weekends] = capacity.weekends;
  const count = (weekends?.count ?? 0) * pool.alike;
  const params = {
    lines: pool.lineIds.length,
    weeks: model.weeks,
    atWork: count / model.weeks,
    hoursEach: unit
      .mul(BigInt(weekends?.each ?? 0))
      .div(60)
      .valueOf(),
    hours,
  };
  if (pool.every === undefined || pool.every === null) return { kind: 'weekend-uneven', params: { ...params, weekendsTogether: count } };
  return isEven(model, pool)
    ? { kind: 'weekend', params: { ...params, every: pool.every } }
    : { kind: 'weekend-uneven', params: { ...params, weekendsTogether: count } };
}

/** Whether every n-th weekend comes out even over the period. */
function isEven({ weeks }: BoundModel, { every, weekends, lineIds, alike }: Pool): boolean {
  return every !== null && every !== undefined && weekends * alike * every === weeks * lineIds.length;
}
