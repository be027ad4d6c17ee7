import type { IntegerProgramme, ProgrammeColumn, ProgrammeRow } from '../integer-programme.ts';
import type { Automaton } from './rotation-automaton.ts';
import { DAY_OFF, type RotationInstance } from './rotation-instance.ts';

/** One way to spend one day of the week: from a node (state and day) to a node of the next day. */
export interface DayArc {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  /** A shift's index or {@link DAY_OFF}. */
  readonly label: number;
}

/**
 * The automaton laid out over the days of one week, as a ring: after the last day comes the first. A rota is a closed walk in it; how often each arc is used
 * decides everything but the order of the weeks.
 */
export interface WeekFlow {
  readonly arcs: readonly DayArc[];
  readonly nodes: number;
}

/**
 * Nodes that a rota may not be divided by: if weeks are spent both inside and outside, some day must lead out. `sure` says that there are weeks on both sides
 * (a guess that finds rotas fast but proves nothing); otherwise the programme decides which sides are used.
 */
export interface Cut {
  readonly nodes: ReadonlySet<number>;
  readonly sure: boolean;
}

export function weekFlow(automaton: Automaton, { days, shifts }: RotationInstance): WeekFlow {
  const numbers = new Map<number, number>();
  const node = (state: number, day: number): number => {
    const key = state * days + day;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const arcs: DayArc[] = [];
  for (let day = 0; day < days; day += 1) {
    for (const [state, steps] of automaton.entries()) {
      for (const { label, to } of steps) {
        if (label !== DAY_OFF && shifts[label]?.demand[day] === 0) continue;
        arcs.push({ from: node(state, day), to: node(to, (day + 1) % days), day, label });
      }
    }
  }
  return { arcs, nodes: numbers.size };
}

/**
 * How often each arc may be used: as much arrives at each node as leaves, each shift has its people each day, and as many weeks go by as there are
 * employees. Columns are the arcs in order, then two for each cut that is not sure.
 */
export function flowProgramme(flow: WeekFlow, instance: RotationInstance, cuts: readonly Cut[]): IntegerProgramme {
  const { days, employees, shifts } = instance;
  const rows: ProgrammeRow[] = Array.from({ length: flow.nodes }, () => ({ lower: 0, upper: 0 }));
  const firstDemand = rows.length;
  for (const shift of shifts) for (const people of shift.demand) rows.push({ lower: people, upper: people });
  const weeks = rows.push({ lower: employees, upper: employees }) - 1;
  const cutRows = cuts.map((cut) => addCutRows(rows, cut));

  const columns: ProgrammeColumn[] = flow.arcs.map(({ from, to, day, label }) => {
    const entries: [number, number][] =
      from === to
        ? []
        : [
            [from, 1],
            [to, -1],
          ];
    if (label !== DAY_OFF) entries.push([firstDemand + label * days + day, 1]);
    if (day === 0) entries.push([weeks, 1]);
    cuts.forEach(({ nodes }, index) => {
      const { out, inside, outside } = cutRows[index] as CutRows;
      if (nodes.has(from) && !nodes.has(to)) entries.push([out, 1]);
      if (day === 0 && inside !== undefined && outside !== undefined) entries.push([nodes.has(from) ? inside : outside, 1]);
    });
    const upper = label === DAY_OFF ? employees : (shifts[label]?.demand[day] ?? 0);
    return { cost: 0, lower: 0, upper, isInteger: true, entries };
  });
  for (const { out, inside, outside } of cutRows) {
    for (const side of [inside, outside]) {
      if (side !== undefined)
        columns.push({
          cost: 0,
          lower: 0,
          upper: 1,
          isInteger: true,
          entries: [
            [out, -1],
            [side, -employees],
          ],
        });
    }
  }
  return { columns, rows };
}

interface CutRows {
  readonly out: number;
  readonly inside?: number;
  readonly outside?: number;
}

/** Sure: at least one day leads out. Otherwise: at least one, if the weeks inside and the weeks outside are both marked as used. */
function addCutRows(rows: ProgrammeRow[], cut: Cut): CutRows {
  const add = (lower: number, upper: number) => rows.push({ lower, upper }) - 1;
  if (cut.sure) return { out: add(1, Infinity) };
  return { out: add(-1, Infinity), inside: add(-Infinity, 0), outside: add(-Infinity, 0) };
}

/** The separate pieces into which the used arcs fall, as sets of nodes, smallest first. One piece is a rota. */
export function pieces(flow: WeekFlow, uses: readonly number[]): readonly ReadonlySet<number>[] {
  const parent = Int32Array.from({ length: flow.nodes }, (_, node) => node);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) at = parent[at] as number;
    parent[node] = at;
    return at;
  };
  const used = new Set<number>();
  flow.arcs.forEach(({ from, to }, index) => {
    if (!uses[index]) return;
    used.add(from).add(to);
    parent[root(from)] = root(to);
  });
  const sets = new Map<number, Set<number>>();
  for (const node of used) {
    const set = sets.get(root(node)) ?? new Set();
    sets.set(root(node), set.add(node));
  }
  return [...sets.values()].toSorted((one, other) => one.size - other.size);
}

/** The pieces with the unused nodes given to the nearest of them, so that a cut cannot be passed by a detour over those. */
export function grownPieces(flow: WeekFlow, sets: readonly ReadonlySet<number>[]): readonly ReadonlySet<number>[] {
  const neighbours: number[][] = Array.from({ length: flow.nodes }, () => []);
  for (const { from, to } of flow.arcs) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  const owner = new Map<number, number>();
  for (const [index, set] of sets.entries()) for (const node of set) owner.set(node, index);
  // A map is walked in the order of insertion, and what is added on the way is walked too: nearest first.
  for (const [node, index] of owner) for (const next of neighbours[node] ?? []) if (!owner.has(next)) owner.set(next, index);
  const grown = sets.map(() => new Set<number>());
  for (const [node, index] of owner) grown[index]?.add(node);
  return grown;
}

/** A closed walk over every used arc, as often as it is used (Hierholzer's method): the labels in the order of the days, from a first day on. */
export function closedWalk(flow: WeekFlow, uses: readonly number[]): readonly number[] {
  const leaving: number[][] = Array.from({ length: flow.nodes }, () => []);
  let start: number | undefined;
  flow.arcs.forEach(({ from, day }, index) => {
    for (let use = 0; use < (uses[index] ?? 0); use += 1) leaving[from]?.push(index);
    if (day === 0 && uses[index]) start ??= from;
  });
  if (start === undefined) return [];
  const labels: number[] = [];
  const trail: { readonly node: number; readonly by: number }[] = [{ node: start, by: -1 }];
  for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
    const arc = leaving[top.node]?.pop();
    const next = arc === undefined ? undefined : flow.arcs[arc];
    if (arc !== undefined && next !== undefined) {
      trail.push({ node: next.to, by: arc });
      continue;
    }
    trail.pop();
    const taken = flow.arcs[top.by];
    if (taken !== undefined) labels.push(taken.label);
  }
  return labels.reverse();
}
