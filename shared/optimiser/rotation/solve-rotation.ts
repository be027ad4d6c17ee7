import type { SolveProgramme } from '../integer-programme.ts';
import { rotationAutomaton } from './rotation-automaton.ts';
import { DAY_OFF, DAY_OFF_NAME, type RotationAnswer, type RotationInstance } from './rotation-instance.ts';
import { scheduleProblem } from './schedule-problem.ts';
import { type Cut, closedWalk, flowProgramme, grownPieces, pieces, type WeekFlow, weekFlow } from './week-flow.ts';

export interface RotationLimits {
  readonly seconds: number;
  readonly seed: number;
  /** Milliseconds since some moment; counts the time used. */
  readonly now: () => number;
}

/**
 * A rotating rota that meets the demand exactly, or the proof that there is none.
 *
 * The rules become an automaton; laid over the week as a ring it is a network in which a rota is a flow of whole numbers. If the flow falls into pieces, a cut
 * forbids the pieces and the flow is sought again. The first cuts guess that every piece is used, which finds rotas fast; should no flow be left, the
 * cuts are put exactly, so that "infeasible" rests on valid conditions alone. Every schedule is checked before it is given.
 */
export function solveRotation(instance: RotationInstance, solve: SolveProgramme, limits: RotationLimits): RotationAnswer {
  const flow = weekFlow(rotationAutomaton(instance), instance);
  if (flow.arcs.length === 0) return { status: 'infeasible' };
  const end = limits.now() + limits.seconds * 1000;
  let cuts: readonly Cut[] = [];
  let isGuessing = true;
  for (let round = 0; ; round += 1) {
    const seconds = (end - limits.now()) / 1000;
    if (seconds <= 0) return { status: 'unknown' };
    const answer = solve(flowProgramme(flow, instance, cuts), { seconds, seed: limits.seed + round, isFirstEnough: true });
    if (answer.status === 'unknown') return answer;
    if (answer.status === 'infeasible') {
      if (cuts.every((cut) => !cut.sure)) return answer;
      isGuessing = false;
      cuts = cuts.map((cut) => ({ ...cut, sure: false }));
      continue;
    }
    const uses = flow.arcs.map((_, index) => Math.round(answer.values[index] ?? 0));
    const found = pieces(flow, uses);
    if (found.length <= 1) return { status: 'feasible', schedule: checked(instance, scheduleOf(instance, flow, uses)) };
    cuts = [...cuts, ...[...found, ...grownPieces(flow, found)].map((nodes) => ({ nodes, sure: isGuessing }))];
  }
}

function scheduleOf({ days, employees, shifts }: RotationInstance, flow: WeekFlow, uses: readonly number[]): readonly string[] {
  const names = closedWalk(flow, uses).map((label) => (label === DAY_OFF ? DAY_OFF_NAME : (shifts[label]?.name ?? '')));
  return Array.from({ length: employees }, (_, line) => names.slice(line * days, (line + 1) * days).join(''));
}

function checked(instance: RotationInstance, schedule: readonly string[]): readonly string[] {
  const problem = scheduleProblem(instance, schedule);
  if (problem !== null) throw new Error(`the rotation found is wrong: ${problem}`);
  return schedule;
}
