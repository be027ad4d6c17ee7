import { DAY_OFF, type RotationInstance } from './rotation-instance.ts';

/** From a state of the automaton, working `label` (a shift's index or {@link DAY_OFF}) leads to state `to`. */
export interface Step {
  readonly label: number;
  readonly to: number;
}

/** The states of the automaton: every endless path spells an allowed sequence of days, and every allowed one is such a path. */
export type Automaton = readonly (readonly Step[])[];

/** What of the past decides what may come: the last two days, how long the present shift or days off last, and how long the work block. */
interface Past {
  readonly before: number;
  readonly last: number;
  readonly run: number;
  readonly work: number;
}

/**
 * The rules on sequences (block lengths, days off, forbidden successions) as an automaton with as few states as possible. Which person works is not in it:
 * in a rotating rota all lines are one sequence.
 */
export function rotationAutomaton(instance: RotationInstance): Automaton {
  const steps = withoutDeadEnds(allSteps(instance));
  return merged(steps);
}

function allSteps(instance: RotationInstance): readonly (readonly Step[])[] {
  const pasts: Past[] = [];
  const known = new Map<string, number>();
  const stateOf = (past: Past): number => {
    const key = `${past.before},${past.last},${past.run},${past.work}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, pasts.length);
    return pasts.push(past) - 1;
  };
  for (const shift of instance.shifts.keys()) stateOf({ before: DAY_OFF, last: shift, run: 1, work: 1 });
  const steps: Step[][] = [];
  // The list grows while it is walked: each step may lead to a new past.
  for (let state = 0; state < pasts.length; state += 1) {
    const past = pasts[state] as Past;
    steps.push(daysAfter(past, instance).map((label) => ({ label, to: stateOf(pastAfter(past, label)) })));
  }
  return steps;
}

function pastAfter({ last, run, work }: Past, label: number): Past {
  return { before: last, last: label, run: label === last ? run + 1 : 1, work: label === DAY_OFF ? 0 : work + 1 };
}

function daysAfter(past: Past, instance: RotationInstance): readonly number[] {
  const labels = [DAY_OFF, ...instance.shifts.keys()];
  return labels.filter((label) => keepsBlocks(past, label, instance) && !isForbidden(past, label, instance));
}

function keepsBlocks({ last, run, work }: Past, label: number, { shifts, daysOff, workBlock }: RotationInstance): boolean {
  const present = last === DAY_OFF ? daysOff : shifts[last]?.block;
  if (present === undefined) return false;
  if (label === last) return run < present.most && (label === DAY_OFF || work < workBlock.most);
  if (run < present.least) return false;
  if (last === DAY_OFF) return true;
  return label === DAY_OFF ? work >= workBlock.least : work < workBlock.most;
}

function isForbidden({ before, last }: Past, label: number, { forbidden }: RotationInstance): boolean {
  return forbidden.some((sequence) => {
    const [first, second, third] = sequence;
    return sequence.length === 2 ? first === last && second === label : first === before && second === last && third === label;
  });
}

/** Leaves out states from which every path ends. */
function withoutDeadEnds(steps: readonly (readonly Step[])[]): readonly (readonly Step[])[] {
  let alive = steps;
  for (;;) {
    const isDead = alive.map((out) => out.length === 0);
    const next = alive.map((out) => out.filter((step) => !isDead[step.to]));
    if (next.every((out, state) => out.length === alive[state]?.length)) return next;
    alive = next;
  }
}

/** Merges states that allow the same futures (partition refinement), dead ends left out. */
function merged(steps: readonly (readonly Step[])[]): Automaton {
  let classes = steps.map((out): number => (out.length === 0 ? -1 : 0));
  for (let count = 1; ; ) {
    const names = new Map<string, number>();
    const next = steps.map((out, state) => {
      if (out.length === 0) return -1;
      const futures = out.map((step) => `${step.label}:${classes[step.to]}`).toSorted();
      const name = [classes[state], ...futures].join(' ');
      const known = names.get(name) ?? names.size;
      names.set(name, known);
      return known;
    });
    classes = next;
    if (names.size === count || names.size === 0) break;
    count = names.size;
  }
  const automaton: (readonly Step[])[] = [];
  steps.forEach((out, state) => {
    const own = classes[state] ?? -1;
    if (own >= 0) automaton[own] ??= out.map((step) => ({ label: step.label, to: classes[step.to] ?? -1 }));
  });
  return automaton;
}
