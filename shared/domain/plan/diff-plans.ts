import { daysBetween } from '../../time/local-date.ts';
import type { Plan, RotaLine } from '../model/plan.ts';

/** One cell that holds something else than before. `day` counts in the new plan; null where only the old plan has that day. */
export interface CellDifference {
  readonly line: string;
  readonly day: number | null;
  readonly oldDay: number | null;
  readonly before: string;
  readonly after: string;
}

/** One fact that changed: which, and its values as plain data; undefined where there was or is none. */
export interface FactDifference {
  readonly fact: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Something with an id that came, went, or changed. */
export interface ItemDifference {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Empty unless changed. */
  readonly facts: readonly FactDifference[];
}

/** What differs between two plans, in the order of the new plan, with what was removed last. */
export interface PlanDifference {
  /** The plan's own facts: `name`, `unit.places`, `period.weeks`, `settings.pensionPercent` … */
  readonly facts: readonly FactDifference[];
  readonly lines: readonly ItemDifference[];
  /** Only of lines that both plans have. */
  readonly cells: readonly CellDifference[];
  readonly shiftCodes: readonly ItemDifference[];
  readonly demand: readonly ItemDifference[];
  readonly agreements: readonly ItemDifference[];
}

/**
 * What changed from one plan to another. Lines, demand rows and agreements are matched by id, shift codes by code, days by date in calendar
 * plans and by place in cycles. Sums are compared by whoever evaluates both plans. Comments, pins, wishes, the looks of codes and what was said on the way (the steps of the process) are no part of what
 * is agreed, and are left out.
 * @example diffPlans(plan, plan).cells // []
 */
export function diffPlans(before: Plan, after: Plan): PlanDifference {
  return {
    facts: [
      ...factDifferences({ name: before.name }, { name: after.name }),
      ...factDifferences({ demandProfiles: before.demandProfiles }, { demandProfiles: after.demandProfiles }),
      ...(['unit', 'period', 'settings', 'process', 'context'] as const).flatMap((part) =>
        factDifferences(before[part] ?? {}, after[part] ?? {}, ['steps']).map(({ fact, ...values }) => ({ fact: `${part}.${fact}`, ...values })),
      ),
    ],
    lines: itemDifferences(before.lines, after.lines, ({ id }) => id, ['id', 'cells', 'pinnedDays', 'wishes']),
    cells: cellDifferences(before, after),
    shiftCodes: itemDifferences(before.shiftCodes, after.shiftCodes, ({ code }) => code, ['code', 'look']),
    demand: itemDifferences(before.demand, after.demand, ({ id }) => id, ['id']),
    agreements: itemDifferences(before.agreements, after.agreements, ({ id }) => id, ['id']),
  };
}

function itemDifferences<T extends object>(before: readonly T[], after: readonly T[], idOf: (item: T) => string, leftOut: readonly string[]): ItemDifference[] {
  const old = new Map(before.map((item) => [idOf(item), item]));
  const kept = new Set(after.map(idOf));
  const differences = after.flatMap((item): ItemDifference[] => {
    const id = idOf(item);
    const earlier = old.get(id);
    if (earlier === undefined) return [{ id, kind: 'added', facts: [] }];
    const facts = factDifferences(earlier, item, leftOut);
    return facts.length === 0 ? [] : [{ id, kind: 'changed', facts }];
  });
  const removed = before.filter((item) => !kept.has(idOf(item))).map((item): ItemDifference => ({ id: idOf(item), kind: 'removed', facts: [] }));
  return [...differences, ...removed];
}

function factDifferences(before: object, after: object, leftOut: readonly string[] = []): FactDifference[] {
  const [old, now] = [before as Readonly<Record<string, unknown>>, after as Readonly<Record<string, unknown>>];
  const facts = new Set([...Object.keys(now), ...Object.keys(old)]);
  return [...facts].flatMap((fact) => (leftOut.includes(fact) || isSame(old[fact], now[fact]) ? [] : [{ fact, before: old[fact], after: now[fact] }]));
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => isSame(left[key], right[key]));
}

function cellDifferences(before: Plan, after: Plan): CellDifference[] {
  const isDated = before.period.kind === 'calendar' && after.period.kind === 'calendar';
  const shift = isDated ? daysBetween(before.period.start, after.period.start) : 0;
  const old = new Map(before.lines.map((line) => [line.id, line]));
  return after.lines.flatMap((line) => {
    const earlier = old.get(line.id);
    return earlier === undefined ? [] : lineCells(earlier, line, shift);
  });
}

// `shift` is how many days later the new plan begins.
function lineCells(before: RotaLine, after: RotaLine, shift: number): CellDifference[] {
  const first = Math.min(0, shift);
  const last = Math.max(before.cells.length, after.cells.length + shift);
  const differences: CellDifference[] = [];
  for (let oldDay = first; oldDay < last; oldDay++) {
    const day = oldDay - shift;
    const [was, is] = [before.cells[oldDay] ?? '', after.cells[day] ?? ''];
    if (was === is) continue;
    const inOld = oldDay >= 0 && oldDay < before.cells.length;
    const inNew = day >= 0 && day < after.cells.length;
    differences.push({ line: after.id, day: inNew ? day : null, oldDay: inOld ? oldDay : null, before: was, after: is });
  }
  return differences;
}
