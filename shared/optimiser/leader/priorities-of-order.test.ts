import { describe, expect, it } from 'vitest';
import { OPTIMISE_AIMS, type OptimiseAim } from '../../domain/model/optimise-job.ts';
import { USUAL_PRIORITIES, weightsOf } from '../search/priorities.ts';
import { prioritiesOfOrder } from './priorities-of-order.ts';

const first = (aim: OptimiseAim) => [aim, ...OPTIMISE_AIMS.filter((each) => each !== aim)];

describe('prioritiesOfOrder', () => {
  it('gives the usual costs for the usual order, and likeness a little', () => {
    expect(prioritiesOfOrder(OPTIMISE_AIMS)).toEqual({ ...USUAL_PRIORITIES, similarity: 0.2 });
  });

  it('makes an aim that is put first count more, and those it passes less', () => {
    const { health, weekendDeficit } = prioritiesOfOrder(first('health'));
    expect(health).toBeGreaterThan(USUAL_PRIORITIES.health);
    expect(weekendDeficit).toBeLessThan(USUAL_PRIORITIES.weekendDeficit);
  });

  it.each(OPTIMISE_AIMS)('keeps the law above everything with %s first', (aim) => {
    const { unlawful, ...rest } = weightsOf(prioritiesOfOrder(first(aim)));
    expect(Math.max(...Object.values(rest))).toBeLessThan(unlawful / 5);
  });

  it('never makes it cheaper to leave hours out than to have somebody too many', () => {
    const { hours, surplus } = prioritiesOfOrder(first('surplus'));
    expect(hours).toBeGreaterThan(surplus);
  });
});
