import { describe, expect, it } from 'vitest';
import { PRIORITY_IDS, prioritiesInOrder, USUAL_PRIORITIES } from './priorities.ts';

describe('prioritiesInOrder', () => {
  it('keeps the usual weights in the usual order, and those of what is left out', () => {
    expect(prioritiesInOrder(PRIORITY_IDS)).toEqual(USUAL_PRIORITIES);
    expect(prioritiesInOrder(['competence', 'surplus'])).toEqual(USUAL_PRIORITIES);
  });

  it('makes what moves up heavier and what moves down lighter', () => {
    const weekendFirst = prioritiesInOrder(['weekendDeficit', 'belowMinimum', 'competence']);
    expect(weekendFirst).toEqual({ ...USUAL_PRIORITIES, weekendDeficit: 20 * 2.5 ** 2, belowMinimum: 16, competence: 12 });
  });
});
