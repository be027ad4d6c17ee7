import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAppStore } from '#renderer/state/store.ts';
import { DEFAULT_SETTINGS } from '#renderer/state/view-slice.ts';
import type { Transport } from '#renderer/transport/transport.ts';
import { solveWithHighs } from '#service/adapters/exact-solver/solve-with-highs.ts';
import { createBoundMemory } from '#shared/app/bounds/bound-memory.ts';
import { boundReport } from '#shared/app/bounds/bound-report.ts';
import type { SolveLinear } from '#shared/app/ports/linear-solver.ts';
import { boundFacts } from '#shared/domain/model/bound-facts.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { aPlan, work } from '#tests/support/a-plan.ts';
import { openService } from '#tests/support/open-service.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const worked = aPlan()
  .cycle(6)
  .withCodes(work('D', '07:30', '15:00'), work('A', '15:00', '22:30'))
  .withDemand('07:30', '15:00', 4)
  .withDemand('15:00', '22:30', 4)
  .withLines(12, '- - - - - - -', { allowedCodes: ['D', 'A'] })
  .build();

const typed = (plan: Plan): Plan => ({ ...plan, name: 'Renamed', lines: plan.lines.map((line) => ({ ...line, cells: line.cells.map(() => 'D') })) });
const oftener = (plan: Plan): Plan => ({ ...plan, lines: plan.lines.map((line) => ({ ...line, weekendEvery: 2 })) });
const weekendHours = ({ bounds }: { readonly bounds: readonly { readonly id: string; readonly hours: number }[] }) =>
  bounds.find(({ id }) => id === 'deficit.weekend')?.hours;

describe('the memory of proofs', () => {
  it('proves a plan once, however its cells change, and anew when weekends do', async () => {
    let asked = 0;
    const counting: SolveLinear = (program) => {
      asked += 1;
      return solveWithHighs(program);
    };
    const prove = createBoundMemory((plan) => boundReport(plan, counting));
    expect(weekendHours(await prove(worked))).toBe(60);
    const once = asked;
    expect(await prove(typed(worked))).toBe(await prove(worked));
    expect(asked).toBe(once);
    expect(weekendHours(await prove(oftener(worked)))).toBe(30);
    expect(asked).toBeGreaterThan(once);
  });

  it('proves by counting where no engine answers', async () => {
    const prove = createBoundMemory((plan) => boundReport(plan, async () => null));
    expect(weekendHours(await prove(worked))).toBe(60);
  });
});

describe('the screen', () => {
  it('asks for the proof of a plan once, and again when its facts change', async () => {
    const test = openService(path.join(tempFolder(), 'bound.sqlite'));
    const planId = await test.add(worked);
    const calls: string[] = [];
    const client: Transport = {
      call: (method, input) => {
        calls.push(method);
        return test.client.call(method, input);
      },
      subscribe: (listener) => test.service.subscribe(listener),
    };
    const { store, stop } = createAppStore(client, DEFAULT_SETTINGS);
    const asks = () => calls.filter((method) => method === 'plan.bound').length;
    const proven = async (facts: string) => {
      store.getState().prove(planId, facts);
      await expect.poll(() => store.getState().proven?.facts, { timeout: 20_000 }).toBe(facts);
      return store.getState().proven?.report;
    };
    const facts = boundFacts(worked);
    const report = await proven(facts);
    expect(report && weekendHours(report)).toBe(60);
    expect(report?.levers.map(({ kind }) => kind)).toContain('smaller-positions');
    await proven(boundFacts(typed(worked)));
    expect(asks()).toBe(1);
    await proven(boundFacts(oftener(worked)));
    expect(asks()).toBe(2);
    stop();
  });
});
