import type { StateCreator } from 'zustand/vanilla';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { PlanUpdate } from '#shared/contract/methods.ts';
import { applyEvaluationUpdate } from '#shared/domain/model/apply-evaluation-update.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import type { Transport } from '../transport/transport.ts';
import { movementsBetween } from './movements.ts';
import type { PlanState, StoreActions } from './plan-state.ts';
import type { AppState } from './store.ts';

export interface PlanSlice extends StoreActions {
  readonly plan: PlanState | null;
  readonly openError: AppError | null;
  /** Another window changed a plan: fetches it when it is ours and newer than what we have. */
  planChanged(planId: string, revision: number): void;
}

type Step =
  | { readonly kind: 'execute'; readonly command: PlanCommand }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'travel'; readonly steps: number };

export function createPlanSlice(client: Transport): StateCreator<AppState, [], [], PlanSlice> {
  return (set, get) => {
    /** The plan as the service has it; `plan.plan` is this with `waiting` applied. */
    let confirmed: Plan | null = null;
    let waiting: PlanCommand[] = [];
    let line: Promise<unknown> = Promise.resolve();
    let stepsUnderWay = 0;
    let newestElsewhere = 0;

    function change(changes: Partial<PlanState>): void {
      const state = get().plan;
      if (state) set({ plan: { ...state, ...changes } });
    }

    async function load(planId: string): Promise<boolean> {
      const answer = await client.call('plan.open', { planId });
      if (!answer.ok) {
        set({ openError: answer.error });
        return false;
      }
      const before = get().plan;
      const same = before?.planId === planId ? before : null;
      confirmed = answer.value.plan;
      set({
        openError: null,
        plan: {
          ...answer.value,
          plan: replay(confirmed, waiting),
          pending: waiting.length,
          movements: same ? movementsBetween(same.evaluation, answer.value.evaluation) : {},
          error: same?.error ?? null,
          refused: same?.refused ?? [],
        },
      });
      return true;
    }

    function merge(answer: PlanUpdate, sent: PlanCommand | null): void {
      const state = get().plan;
      if (!state || !confirmed || state.planId !== answer.planId) return;
      const applied = applyCommand(confirmed, answer.applied);
      const evaluation = applyEvaluationUpdate(state.evaluation, answer.update);
      // The screen already shows what was typed; keeping that very object spares every cell a new drawing.
      const isAsTyped = sent !== null && JSON.stringify(sent) === JSON.stringify(answer.applied);
      const next = applied.ok ? applied.value : confirmed;
      confirmed = isAsTyped && waiting.length === 0 ? state.plan : next;
      set({
        plan: {
          ...state,
          plan: isAsTyped ? state.plan : replay(next, waiting),
          revision: answer.revision,
          evaluation,
          history: answer.history,
          savedAt: answer.savedAt,
          pending: waiting.length,
          movements: movementsBetween(state.evaluation, evaluation),
        },
      });
    }

    async function refuse(planId: string, error: AppError, command: PlanCommand | null): Promise<void> {
      const state = get().plan;
      if (!state || !confirmed || state.planId !== planId) return;
      const refused = command ? [...state.refused, command] : state.refused;
      change({ plan: replay(confirmed, waiting), pending: waiting.length, error, refused });
      // After a conflict our picture is old; after a silent host it may be.
      if (error.code === 'plan.conflict' || error.code === 'host.unreachable') await load(planId);
    }

    async function send(planId: string, step: Step): Promise<Envelope<PlanUpdate>> {
      if (step.kind === 'undo') return client.call('plan.undo', { planId });
      if (step.kind === 'redo') return client.call('plan.redo', { planId });
      if (step.kind === 'travel') return client.call('plan.travel', { planId, steps: step.steps });
      return client.call('plan.execute', { planId, baseRevision: get().plan?.revision ?? 0, command: step.command });
    }

    /** One step at a time, in the order they were made: each builds on the revision of the one before. */
    function enqueue(planId: string, step: Step): Promise<boolean> {
      stepsUnderWay += 1;
      const outcome = line.then(async () => {
        const answer = await send(planId, step);
        const isOurs = get().plan?.planId === planId;
        if (step.kind === 'execute' && isOurs) waiting = waiting.slice(1);
        if (answer.ok) merge(answer.value, step.kind === 'execute' ? step.command : null);
        else await refuse(planId, answer.error, step.kind === 'execute' ? step.command : null);
        stepsUnderWay -= 1;
        if (stepsUnderWay === 0 && isOurs && newestElsewhere > (get().plan?.revision ?? 0)) await load(planId);
        return answer.ok;
      });
      line = outcome.catch(() => undefined); // a bug in one step must not stop those after it
      return outcome;
    }

    return {
      plan: null,
      openError: null,
      openPlan: async (planId) => {
        await line;
        if (get().plan?.planId !== planId) {
          waiting = [];
          newestElsewhere = 0;
          set({ plan: null, openError: null, openTile: null, active: null });
        }
        await load(planId);
      },
      closePlan: () => {
        waiting = [];
        confirmed = null;
        set({ plan: null, openError: null, openTile: null, active: null });
      },
      execute: async (command) => {
        const state = get().plan;
        if (!state) return false;
        const applied = applyCommand(state.plan, command);
        if (!applied.ok) {
          change({ error: applied.error });
          return false;
        }
        waiting = [...waiting, command];
        change({ plan: applied.value, pending: waiting.length, error: null, refused: [] });
        return enqueue(state.planId, { kind: 'execute', command });
      },
      undo: async () => {
        const state = get().plan;
        if (state && (state.history.undo > 0 || state.pending > 0)) await enqueue(state.planId, { kind: 'undo' });
      },
      redo: async () => {
        const state = get().plan;
        if (state && state.history.redo > 0) await enqueue(state.planId, { kind: 'redo' });
      },
      travel: async (steps) => {
        const state = get().plan;
        if (state && steps !== 0) await enqueue(state.planId, { kind: 'travel', steps });
      },
      retryRefused: async () => {
        const refused = get().plan?.refused ?? [];
        change({ error: null, refused: [] });
        for (const command of refused) if (!(await get().execute(command))) return;
      },
      dismissError: () => change({ error: null, refused: [] }),
      planChanged: (planId, revision) => {
        const state = get().plan;
        if (state?.planId !== planId || revision <= state.revision) return;
        newestElsewhere = Math.max(newestElsewhere, revision);
        // News of our own change may come before its answer; then it is too early to tell.
        if (stepsUnderWay === 0) line = load(planId);
      },
    };
  };
}

/** The plan with the waiting changes on top; one that no longer fits is left out here and refused by the service when its turn comes. */
function replay(plan: Plan, commands: readonly PlanCommand[]): Plan {
  return commands.reduce((current, command) => {
    const applied = applyCommand(current, command);
    return applied.ok ? applied.value : current;
  }, plan);
}
