import { DAYS_PER_WEEK } from '../../time/local-date.ts';
import { DAY_OFF_CODE, type StaffInstance, type StaffPerson } from './staff-instance.ts';

/**
 * All rosters of one person that keep the hard rules, as a graph: a node is a day with what the rules remember up to it (the code, the run it stands in, weekends and
 * time so far, and how often each counted shift was used), and each way from the first day to the last is one such roster. The cheapest for given prices of cells is
 * found exactly in one sweep.
 */
export class PersonGraph {
  /** Cell of each node, `day × codes + code`; nodes lie in order of days. */
  readonly #cells: Int32Array;
  /** Predecessors of node `n`: `#before[#starts[n]]` up to `#starts[n + 1]`; node numbers. */
  readonly #starts: Int32Array;
  readonly #before: Int32Array;
  readonly #firstDay: number;
  readonly #lastDay: number;
  readonly #codes: number;
  readonly #costs: Float64Array;
  readonly #choices: Int32Array;

  /** @param counted shifts (by index) whose number is limited within the graph; of the others there may come too many */
  constructor(instance: StaffInstance, person: StaffPerson, counted: readonly number[]) {
    const built = build(instance, person, counted);
    this.#cells = built.cells;
    this.#starts = built.starts;
    this.#before = built.before;
    this.#firstDay = built.firstDay;
    this.#lastDay = built.lastDay;
    this.#codes = instance.shifts.length + 1;
    this.#costs = new Float64Array(this.#cells.length);
    this.#choices = new Int32Array(this.#cells.length);
  }

  /**
   * The cheapest roster; its codes are written to `row`.
   * @param prices by cell, `day × codes + code`
   * @returns its price; `Infinity` when the rules leave no roster at all
   */
  cheapest(prices: Float64Array, row: Uint8Array): number {
    const cells = this.#cells;
    const costs = this.#costs;
    const choices = this.#choices;
    const starts = this.#starts;
    const before = this.#before;
    for (let node = 0; node < this.#firstDay; node += 1) costs[node] = prices[cells[node] as number] as number;
    for (let node = this.#firstDay; node < cells.length; node += 1) {
      let least = Number.POSITIVE_INFINITY;
      let choice = -1;
      const end = starts[node + 1] as number;
      for (let arc = starts[node] as number; arc < end; arc += 1) {
        const from = before[arc] as number;
        const cost = costs[from] as number;
        if (cost < least) {
          least = cost;
          choice = from;
        }
      }
      costs[node] = least + (prices[cells[node] as number] as number);
      choices[node] = choice;
    }
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    for (let node = this.#lastDay; node < cells.length; node += 1) {
      if ((costs[node] as number) < bestCost) {
        bestCost = costs[node] as number;
        best = node;
      }
    }
    if (best < 0) return bestCost;
    for (let day = row.length - 1; day > 0; day -= 1) {
      row[day] = (cells[best] as number) % this.#codes;
      best = choices[best] as number;
    }
    row[0] = cells[best] as number;
    return bestCost;
  }

  /**
   * Every roster at a price of `most` or less.
   * @param limit most rosters to find
   * @returns null when there are more
   */
  upTo(prices: Float64Array, most: number, limit: number): readonly Uint8Array[] | null {
    const row = new Uint8Array(Math.floor((this.#cells.at(-1) ?? 0) / this.#codes) + 1);
    this.cheapest(prices, row);
    const found: Uint8Array[] = [];
    const walk = (node: number, day: number, rest: number): boolean => {
      if ((this.#costs[node] as number) > rest) return true;
      row[day] = (this.#cells[node] as number) % this.#codes;
      if (day === 0) return found.push(row.slice()) <= limit;
      const left = rest - (prices[this.#cells[node] as number] as number);
      for (let arc = this.#starts[node] as number; arc < (this.#starts[node + 1] as number); arc += 1) {
        if (!walk(this.#before[arc] as number, day - 1, left)) return false;
      }
      return true;
    };
    for (let node = this.#lastDay; node < this.#cells.length; node += 1) if (!walk(node, row.length - 1, most)) return null;
    return found;
  }
}

interface Built {
  readonly cells: Int32Array;
  readonly starts: Int32Array;
  readonly before: Int32Array;
  /** Nodes of the first day come before it. */
  readonly firstDay: number;
  /** First node of the last day. */
  readonly lastDay: number;
}

/** The nodes of one day while the graph is built. `tallies` is weekends, minutes and counts in one number. */
interface Layer {
  readonly codes: number[];
  readonly runs: number[];
  readonly tallies: number[];
  readonly before: number[][];
}

function build(instance: StaffInstance, person: StaffPerson, counted: readonly number[]): Built {
  const rules = new PersonRules(instance, person, counted);
  const layers: Layer[] = [];
  for (let day = 0; day < instance.days; day += 1) layers.push(nextLayer(rules, day, layers.at(-1)));
  return packed(layers, keptNodes(layers), instance.shifts.length + 1);
}

function nextLayer(rules: PersonRules, day: number, last: Layer | undefined): Layer {
  const layer: Layer = { codes: [], runs: [], tallies: [], before: [] };
  const nodes = new Map<number, number>();
  const reach = (code: number, run: number, tally: number, from: number) => {
    const key = (tally * rules.longest + run) * rules.codes + code;
    let node = nodes.get(key);
    if (node === undefined) {
      node = layer.codes.push(code) - 1;
      layer.runs.push(run);
      layer.tallies.push(tally);
      layer.before.push([]);
      nodes.set(key, node);
    }
    if (from >= 0) layer.before[node]?.push(from);
  };
  for (const code of rules.codesOn(day)) {
    if (last === undefined) {
      const tally = rules.tallyAfter(0, day, DAY_OFF_CODE, code);
      if (tally >= 0 && rules.isEnough(tally, day)) reach(code, code === DAY_OFF_CODE ? rules.restedRun : 1, tally, -1);
      continue;
    }
    for (let from = 0; from < last.codes.length; from += 1) {
      const previous = last.codes[from] as number;
      const run = rules.runAfter(last.runs[from] as number, day, previous, code);
      if (run < 0) continue;
      const tally = rules.tallyAfter(last.tallies[from] as number, day, previous, code);
      if (tally >= 0 && rules.isEnough(tally, day)) reach(code, run, tally, from);
    }
  }
  return layer;
}

/** By layer: which nodes can still be brought to an end that keeps all rules. */
function keptNodes(layers: readonly Layer[]): readonly Uint8Array[] {
  const kept = layers.map((layer) => new Uint8Array(layer.codes.length));
  for (let day = layers.length - 1; day >= 0; day -= 1) {
    const layer = layers[day] as Layer;
    const own = kept[day] as Uint8Array;
    if (day === layers.length - 1) own.fill(1);
    layer.before.forEach((list, node) => {
      if (own[node] === 1) for (const from of list) (kept[day - 1] as Uint8Array)[from] = 1;
    });
  }
  return kept;
}

function packed(layers: readonly Layer[], kept: readonly Uint8Array[], codes: number): Built {
  const cells: number[] = [];
  const starts: number[] = [];
  const before: number[] = [];
  let firstDay = 0;
  let lastDay = 0;
  let numbers = new Int32Array(0);
  layers.forEach((layer, day) => {
    const own = new Int32Array(layer.codes.length).fill(-1);
    lastDay = cells.length;
    layer.codes.forEach((code, node) => {
      if (kept[day]?.[node] !== 1) return;
      own[node] = cells.push(day * codes + code) - 1;
      starts.push(before.length);
      for (const from of layer.before[node] as number[]) before.push(numbers[from] as number);
    });
    if (day === 0) firstDay = cells.length;
    numbers = own;
  });
  starts.push(before.length);
  return { cells: Int32Array.from(cells), starts: Int32Array.from(starts), before: Int32Array.from(before), firstDay, lastDay };
}

const SATURDAY = 5;
const SUNDAY = 6;

/** The rules of one person as transitions from a day to the next. */
class PersonRules {
  readonly codes: number;
  /** Runs are numbers below this. */
  readonly longest: number;
  /** The run of days off that satisfies the least number of them. */
  readonly restedRun: number;
  readonly #instance: StaffInstance;
  readonly #person: StaffPerson;
  readonly #counted: readonly number[];
  /** Minutes are counted in units of this. */
  readonly #unit: number;
  readonly #mostUnits: number;
  readonly #longestShift: number;
  readonly #daysOff: ReadonlySet<number>;

  constructor(instance: StaffInstance, person: StaffPerson, counted: readonly number[]) {
    this.#instance = instance;
    this.#person = person;
    this.#counted = counted;
    this.codes = instance.shifts.length + 1;
    this.restedRun = Math.max(1, person.leastDaysOff);
    this.longest = Math.max(person.workRun.most, this.restedRun) + 1;
    const lengths = instance.shifts.filter((_, shift) => (person.mostOf[shift] as number) > 0).map(({ minutes }) => minutes);
    this.#unit = lengths.reduce(divisor, 0) || 1;
    this.#longestShift = Math.max(0, ...lengths);
    this.#mostUnits = Math.floor(person.minutes.most / this.#unit);
    this.#daysOff = new Set(person.daysOff);
  }

  codesOn(day: number): readonly number[] {
    const work = this.#daysOff.has(day) ? [] : this.#instance.shifts.flatMap((_, shift) => ((this.#person.mostOf[shift] as number) > 0 ? [shift + 1] : []));
    return [DAY_OFF_CODE, ...work];
  }

  /** The run that `code` stands in; below zero when it may not stand there. A run that began before the first day may be short. */
  runAfter(run: number, day: number, previous: number, code: number): number {
    const { workRun } = this.#person;
    if (code === DAY_OFF_CODE) {
      if (previous === DAY_OFF_CODE) return Math.min(run + 1, this.restedRun);
      return run >= workRun.least || run === day ? 1 : -1;
    }
    if (previous === DAY_OFF_CODE) return run >= this.restedRun ? 1 : -1;
    if (run >= workRun.most || this.#instance.shifts[previous - 1]?.notBefore.includes(code)) return -1;
    return run + 1;
  }

  /** Weekends, time and counts with `code` added; below zero when there is too much of something. */
  tallyAfter(tally: number, day: number, previous: number, code: number): number {
    if (code === DAY_OFF_CODE) return tally;
    const weekday = day % DAYS_PER_WEEK;
    const isNewWeekend = weekday === SATURDAY || (weekday === SUNDAY && previous === DAY_OFF_CODE);
    const weekendLevels = this.#person.weekends + 1;
    const weekends = (tally % weekendLevels) + Number(isNewWeekend);
    let rest = Math.floor(tally / weekendLevels);
    const units = (rest % (this.#mostUnits + 1)) + (this.#instance.shifts[code - 1]?.minutes as number) / this.#unit;
    if (weekends > this.#person.weekends || units > this.#mostUnits) return -1;
    rest = Math.floor(rest / (this.#mostUnits + 1));
    let factor = weekendLevels;
    let next = weekends + units * factor;
    factor *= this.#mostUnits + 1;
    for (const shift of this.#counted) {
      const most = this.#person.mostOf[shift] as number;
      const count = (rest % (most + 1)) + Number(code === shift + 1);
      if (count > most) return -1;
      rest = Math.floor(rest / (most + 1));
      next += count * factor;
      factor *= most + 1;
    }
    return next;
  }

  /** Whether there can still be time enough after this day, with as many and as long shifts as the runs allow. */
  isEnough(tally: number, day: number): boolean {
    const units = Math.floor(tally / (this.#person.weekends + 1)) % (this.#mostUnits + 1);
    const left = this.#instance.days - 1 - day;
    // However the runs lie, so many days in a row hold at least the least number of days off.
    const cycle = this.#person.workRun.most + this.restedRun;
    const work = left - Math.floor(left / cycle) * this.restedRun;
    return units * this.#unit + work * this.#longestShift >= this.#person.minutes.least;
  }
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}
