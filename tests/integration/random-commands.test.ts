import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyDatabase } from '#service/database-tasks.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { seededRandom } from '#shared/kernel/random.ts';
import { aPlan } from '../support/a-plan.ts';
import { openService, valueOf } from '../support/open-service.ts';
import { randomCommand } from '../support/random-command.ts';
import { tempFolder } from '../support/temp-folder.ts';

const COMMANDS = 60;

function after(plan: Plan, command: Parameters<typeof applyCommand>[1]): Plan {
  const applied = applyCommand(plan, command);
  if (!applied.ok) expect.fail(`the test made a command that does not fit: ${JSON.stringify([applied.error, command])}`);
  return applied.value;
}

describe.each([1, 2, 3, 4, 5, 6])('random commands, seed %i', (seed) => {
  it('leave the same plan in the file as in memory, and undo and redo lead back and forth exactly', async () => {
    const random = seededRandom(seed);
    const file = join(tempFolder(), 'a.db');
    const start = aPlan().cycle(3).withLines(4, ['D D A A - - -', 'N N - - D D D', '- - F1 F2 A A -']).withDemand('07:30', '15:00', 2).build();

    const first = openService(file);
    const planId = await first.add(start);
    let plan = start;
    let steps = 0;
    for (let count = 0; count < COMMANDS; count++) {
      const command = randomCommand(random, plan);
      const next = after(plan, command);
      const update = await first.execute(planId, command);
      if (next !== plan) steps += 1;
      expect(update).toMatchObject({ revision: steps, history: { undo: steps, redo: 0 } });
      plan = next;
    }
    expect((await first.open(planId)).plan).toEqual(plan);
    first.service.close();

    const second = openService(file);
    expect((await second.open(planId)).plan).toEqual(plan);
    for (let step = 0; step < steps; step++) valueOf(await second.client.call('plan.undo', { planId }));
    second.service.close();

    const third = openService(file);
    expect((await third.open(planId)).plan).toEqual(start);
    for (let step = 0; step < steps; step++) valueOf(await third.client.call('plan.redo', { planId }));
    third.service.close();

    expect((await openService(file, { readOnly: true }).open(planId)).plan).toEqual(plan);
    expect(verifyDatabase(file).problems).toEqual([]);
  });
});
