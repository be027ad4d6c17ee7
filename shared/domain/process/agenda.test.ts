import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { localDate, localDateTime } from '../../time/local-date.ts';
import { evaluatePlan } from '../evaluate/evaluate-plan.ts';
import { agendaOf } from './agenda.ts';

describe('the agenda of a plan', () => {
  it('has the breaches, and what needs an agreement by the agreement', () => {
    // Line 1: two rests of 9 h 30 min, which § 10-8 (3) can allow; line 2: a shift of 12 h without averaging; line 3: a day shift before the night is over.
    const plan = aPlan().withLine('A D - A D - -').withLine('L - - - - - -').withLine('N D - - - - -').build();
    const { breaches, agreements } = agendaOf(plan, evaluatePlan(plan));
    expect(breaches.map(({ rule, line }) => `${rule} ${line}`)).toContain('overlap 3');
    expect(agreements.map(({ type }) => type)).toEqual(expect.arrayContaining(['10-8-3-daily']));
    const rests = agreements.find(({ type }) => type === '10-8-3-daily');
    expect(rests?.findings.filter(({ line }) => line === '1')).toHaveLength(2);
  });

  it('has the comments that are not dealt with', () => {
    const at = localDateTime(localDate('2027-01-04'), 480);
    const plan = {
      ...aPlan().withLine('D').build(),
      comments: [
        { id: 'a', text: 'Kan vi bytte?', line: '1', day: 0, at },
        { id: 'b', text: 'Avklart', at, isDone: true },
      ],
    };
    expect(agendaOf(plan, evaluatePlan(plan)).comments.map(({ id }) => id)).toEqual(['a']);
  });

  it('is empty for a plan that keeps every rule', () => {
    const plan = aPlan().withLine('D D D D - - -').build();
    expect(agendaOf(plan, evaluatePlan(plan))).toEqual({ comments: [], breaches: [], agreements: [] });
  });
});
