import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { loadHighsSolver } from '#service/adapters/exact-solver/highs-solver.ts';
import { rotationAutomaton } from '#shared/optimiser/rotation/rotation-automaton.ts';
import { DAY_OFF, DAY_OFF_NAME, type RotationAnswer, type RotationInstance } from '#shared/optimiser/rotation/rotation-instance.ts';
import { solveRotation } from '#shared/optimiser/rotation/solve-rotation.ts';

/** What solves rotating rotas: ours, and others to compare with where they are installed. Each works on one thread. */
export interface RotationEngine {
  readonly name: string;
  /** The time from the instance to the answer. Of other programs only the search counts, not their start, and of MiniZinc not the flattening of the model. */
  readonly solve: (instance: RotationInstance, limits: { readonly seconds: number; readonly seed: number }) => TimedAnswer;
}

export interface TimedAnswer {
  readonly answer: RotationAnswer;
  readonly seconds: number;
}

const MODELS = path.join(import.meta.dirname, 'models');
/** Another MiniZinc than the one on PATH, or another Python. */
const MINIZINC = process.env.VAKTBALANSE_MINIZINC || 'minizinc';
const PYTHON = process.env.VAKTBALANSE_PYTHON || 'python3';
/** For what a program does before and after the search that it was given time for. */
const GRACE_SECONDS = 30;

export async function ourEngine(): Promise<RotationEngine> {
  const solve = await loadHighsSolver();
  const now = () => performance.now();
  return {
    name: 'vaktbalanse',
    solve: (instance, limits) => {
      const start = now();
      const answer = solveRotation(instance, solve, { ...limits, now });
      return { answer, seconds: (now() - start) / 1000 };
    },
  };
}

/** The engine of this name (`gecode`, `chuffed`, `cp-sat`), or a sentence on why it cannot be had. */
export function otherEngine(name: string): RotationEngine | string {
  if (name === 'cp-sat') {
    const found = spawnSync(PYTHON, ['-c', 'import ortools'], { encoding: 'utf8' });
    if (found.status !== 0) return `cp-sat: the Python package ortools is not installed for ${PYTHON} (pip install ortools); left out.`;
    return { name, solve: byCpSat };
  }
  if (name !== 'gecode' && name !== 'chuffed') return `${name}: no such engine; use gecode, chuffed or cp-sat.`;
  const found = spawnSync(MINIZINC, ['--solvers'], { encoding: 'utf8' });
  if (found.error) return `${name}: MiniZinc is not installed (no program ${MINIZINC}); left out.`;
  if (!found.stdout.toLowerCase().includes(`${name} `)) return `${name}: this MiniZinc does not have it (minizinc --solvers lists what it has); left out.`;
  return { name, solve: (instance, limits) => byMiniZinc(name, instance, limits) };
}

interface Facts {
  readonly days: number;
  readonly employees: number;
  readonly labels: number;
  readonly states: number;
  /** The next state, counted from 1, by state and label; 0 where there is none. The last label is a day off. */
  readonly steps: readonly (readonly number[])[];
  /** People by day and label. */
  readonly wanted: readonly (readonly number[])[];
}

function factsOf(instance: RotationInstance): Facts {
  const { days, employees, shifts } = instance;
  const automaton = rotationAutomaton(instance);
  const off = shifts.length;
  const steps = automaton.map((out) => {
    const row = Array.from({ length: off + 1 }, () => 0);
    for (const { label, to } of out) row[label === DAY_OFF ? off : label] = to + 1;
    return row;
  });
  const wanted = Array.from({ length: days }, (_, day) => {
    const people = shifts.map((shift) => shift.demand[day] ?? 0);
    return [...people, employees - people.reduce((sum, count) => sum + count, 0)];
  });
  return { days, employees, labels: off + 1, states: automaton.length, steps, wanted };
}

/** Where no sequence is allowed, or more are wanted than there are, no model needs to be built; some engines refuse to. */
function isHopeless({ states, wanted }: Facts): boolean {
  return states === 0 || wanted.some((people) => people.some((count) => count < 0));
}

/** Days counted from 1, as the engines number labels, as lines of letters. */
function answerOf({ shifts, days }: RotationInstance, labels: readonly number[]): RotationAnswer {
  const letters = labels.map((label) => shifts[label - 1]?.name ?? DAY_OFF_NAME);
  return { status: 'feasible', schedule: Array.from({ length: letters.length / days }, (_, line) => letters.slice(line * days, (line + 1) * days).join('')) };
}

function byCpSat(instance: RotationInstance, limits: { readonly seconds: number; readonly seed: number }): TimedAnswer {
  const facts = factsOf(instance);
  if (isHopeless(facts)) return { answer: { status: 'infeasible' }, seconds: 0 };
  const ran = spawnSync(PYTHON, [path.join(MODELS, 'rotation-cp-sat.py')], {
    encoding: 'utf8',
    input: JSON.stringify({ ...facts, ...limits }),
    timeout: (limits.seconds + GRACE_SECONDS) * 1000,
  });
  if (ran.status === null) return { answer: { status: 'unknown' }, seconds: limits.seconds };
  if (ran.status !== 0) throw new Error(`cp-sat: ${ran.stderr}`);
  const { status, seconds, days } = JSON.parse(ran.stdout) as { status: RotationAnswer['status']; seconds: number; days?: readonly number[] };
  if (status === 'unknown') return { answer: { status }, seconds: limits.seconds };
  return { answer: status === 'feasible' ? answerOf(instance, days ?? []) : { status }, seconds };
}

function byMiniZinc(name: string, instance: RotationInstance, { seconds, seed }: { readonly seconds: number; readonly seed: number }): TimedAnswer {
  const facts = factsOf(instance);
  if (isHopeless(facts)) return { answer: { status: 'infeasible' }, seconds: 0 };
  const matrix = (rows: readonly (readonly number[])[]) => `[|${rows.map((row) => row.join()).join('|')}|]`;
  const data = Object.entries({ ...facts, steps: matrix(facts.steps), wanted: matrix(facts.wanted) }).map(([key, value]) => `${key}=${value};`);
  const limits = ['--solver-time-limit', String(Math.round(seconds * 1000)), '--random-seed', String(seed)];
  const ran = spawnSync(MINIZINC, ['--solver', name, ...limits, '--statistics', '-D', data.join(''), path.join(MODELS, 'rotation.mzn')], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    timeout: (seconds + GRACE_SECONDS) * 1000,
  });
  if (ran.status !== 0 && ran.status !== null) throw new Error(`${name}: ${ran.stderr}`);
  // The search alone, as MiniZinc counts it.
  const searched = Number(/%%%mzn-stat: solveTime=([\d.e+-]+)/.exec(ran.stdout)?.[1] ?? seconds);
  const days = /^\[([\d, ]+)\]/m.exec(ran.stdout)?.[1];
  if (days !== undefined) return { answer: answerOf(instance, days.split(',').map(Number)), seconds: searched };
  return ran.stdout.includes('=====UNSATISFIABLE=====') ? { answer: { status: 'infeasible' }, seconds: searched } : { answer: { status: 'unknown' }, seconds };
}
