import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { localDate } from '../../time/local-date.ts';
import { lawOf } from '../law/law-of.ts';
import { noticeOf } from './notice-of.ts';
import { statusOf, withStep } from './process-of.ts';

const on = localDate('2026-12-14');

describe('where a plan stands', () => {
  it('is a draft without any step, and afterwards what its last step made it', () => {
    expect(statusOf(undefined)).toBe('draft');
    expect(statusOf({ discussedOn: on })).toBe('draft');
    const sent = withStep(undefined, { status: 'to-discussion', on });
    expect(statusOf(sent)).toBe('to-discussion');
    expect(statusOf(withStep(sent, { status: 'draft', on }))).toBe('draft');
  });

  it('sets the day of the discussion and the day it takes effect with their steps, and no others', () => {
    const discussed = withStep({ effectiveFrom: localDate('2027-01-11') }, { status: 'discussed', on });
    expect(discussed).toMatchObject({ discussedOn: on, effectiveFrom: '2027-01-11' });
    const decided = withStep(discussed, { status: 'decided', on: localDate('2026-12-20') });
    expect(decided.discussedOn).toBe(on);
    expect(withStep(decided, { status: 'in-force', on: localDate('2027-01-18') })).toMatchObject({ discussedOn: on, effectiveFrom: '2027-01-18' });
  });
});

describe('the deadline of the discussion', () => {
  const plan = aPlan().calendar('2027-01-04').withLine('D').build();

  it.each([
    ['2026-12-20', 15],
    ['2026-12-21', 14],
    ['2026-12-22', 13],
  ])('counts calendar days from %s: %i', (discussedOn, given) => {
    expect(noticeOf({ ...plan, process: { discussedOn: localDate(discussedOn) } }, lawOf(plan))).toMatchObject({ latest: '2026-12-21', given });
  });

  it('counts back from the day the plan takes effect where that is another', () => {
    const process = { effectiveFrom: localDate('2027-02-01') };
    expect(noticeOf({ ...plan, process }, lawOf(plan))).toMatchObject({ effectiveFrom: '2027-02-01', latest: '2027-01-18', discussedOn: null, given: null });
  });
});
