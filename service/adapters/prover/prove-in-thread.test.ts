import { describe, expect, it } from 'vitest';
import { FIRST_LEVERS } from '#shared/domain/model/lever-example.ts';
import { aPlan } from '#tests/support/a-plan.ts';
import { proofThread } from './prove-in-thread.ts';

const plan = aPlan()
  .cycle(3)
  .withDemand('07:30', '15:00', 4)
  .withDemand('14:30', '22:00', 4)
  .withLines(12, 'D D D D D - -', { allowedCodes: ['D', 'A'] })
  .build();

describe('proofs in a thread of their own', () => {
  it('answers questions asked together, each with its own', async () => {
    const thread = proofThread();
    try {
      const [bounds, levers] = await Promise.all([thread.prove('bounds', plan, null), thread.prove('levers', plan, { levers: FIRST_LEVERS })]);
      expect(bounds.bounds.find(({ id }) => id === 'deficit.weekend')?.hours).toBe(60);
      expect(levers.today?.people).toBe(12);
    } finally {
      thread.close();
    }
  });

  it('fails what is open when it is ended, and answers again after that', async () => {
    const thread = proofThread();
    const open = thread.prove('bounds', plan, null);
    thread.close();
    await expect(open).rejects.toThrow('the proof thread ended');
    const again = await thread.prove('bounds', plan, null);
    expect(again.bounds).toHaveLength(5);
    thread.close();
  });
});
