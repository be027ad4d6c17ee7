import { describe, expect, it } from 'vitest';
import { aPlan, type PlanBuilder } from '#tests/support/a-plan.ts';
import type { SingleCommand } from '../plan/command.ts';
import { type F3Proposals, proposeF3 } from './propose-f3.ts';

// Ordinary Sundays of the summer 2026; Whit Monday is 25 May.
const summer = aPlan().calendar('2026-06-01');
const sundays = (pattern: string) => [...pattern].map((mark) => (mark === '1' ? '- - - - - - D' : '- - - - - - -'));
const stepsOf = ({ command }: F3Proposals): readonly SingleCommand[] => (command?.type === 'batch' ? command.commands : []);
const days = (plan: PlanBuilder) => proposeF3(plan.build()).proposals.map(({ date }) => date);

describe('proposeF3 without an agreement', () => {
  it.each([
    ['1010', []],
    ['11', ['2026-06-14']],
    ['111', ['2026-06-14']],
    ['1111', ['2026-06-14', '2026-06-28']],
    ['110111', ['2026-06-14', '2026-07-05']],
  ])('frees every second of the Sundays %s', (pattern, expected) => {
    expect(days(summer.withLine(sundays(pattern)))).toEqual(expected);
  });

  it('clears the night shift of the evening before, which works the Sunday', () => {
    expect(proposeF3(summer.withLine(['- - - - - - D', '- - - - - N -']).build()).proposals).toEqual([
      { line: '1', date: '2026-06-14', day: 12, replaces: 'N' },
    ]);
  });

  it('clears both shifts where two work the same Sunday', () => {
    expect(proposeF3(summer.withLine(['- - - - - - D', '- - - - - N A']).build()).proposals.map(({ day }) => day)).toEqual([12, 13]);
  });

  it('goes line by line', () => {
    const { proposals } = proposeF3(summer.withLine(sundays('11')).withLine(sundays('01')).withLine(sundays('11')).build());
    expect(proposals.map(({ line }) => line)).toEqual(['1', '3']);
  });

  it('adds a code for F3 to a plan that has none, under a free name', () => {
    const plan = summer.withLine(sundays('11')).build();
    const without = { ...plan, shiftCodes: plan.shiftCodes.filter(({ code }) => code !== 'F3') };
    const [codes, cells] = stepsOf(proposeF3(without));
    expect(codes).toMatchObject({ type: 'shift-codes.replace', shiftCodes: expect.arrayContaining([{ code: 'F3', kind: 'off', dayOff: 'F3' }]) });
    expect(cells).toEqual({ type: 'cells.set', cells: [{ line: '1', day: 13, text: 'F3' }] });
    const taken = { ...without, shiftCodes: [...without.shiftCodes, { code: 'F3', kind: 'leave' as const, leave: 'course' }] };
    expect(stepsOf(proposeF3(taken))[1]).toMatchObject({ cells: [{ text: 'F3*' }] });
  });

  it('uses the plan’s own code for F3', () => {
    const plan = summer.withCodes({ code: 'H', kind: 'off', dayOff: 'F3' }).withLine(sundays('11')).build();
    const own = { ...plan, shiftCodes: plan.shiftCodes.filter(({ code }) => code !== 'F3') };
    expect(proposeF3(own).command).toEqual({ type: 'cells.set', cells: [{ line: '1', day: 13, text: 'H' }] });
  });

  it('has nothing for a cycle', () => {
    expect(proposeF3(aPlan().withLine(sundays('11')).build())).toEqual({ proposals: [], unsolved: [], command: null });
  });
});

describe('proposeF3 with an agreement on averaging', () => {
  const agreed = (pattern: string) => days(summer.withLine(sundays(pattern)).withAgreement('10-8-4-average'));

  it.each([
    ['as many worked as off', '1100', []],
    ['one too many', '1101', ['2026-06-07']],
    ['four in a row, then four off', '11110000', ['2026-06-28']],
    ['eight in a row, then eight off', '1111111100000000', ['2026-06-28', '2026-07-26']],
    ['every Sunday of eight', '11111111', ['2026-06-28', '2026-06-07', '2026-06-14', '2026-07-26']],
  ])('%s (%s)', (_, pattern, expected) => {
    expect(agreed(pattern)).toEqual(expected);
  });

  it('helps only where it covers the day; the rest is by the main rule', () => {
    const plan = summer.withLine(sundays('11001100')).withAgreement('10-8-4-average', { from: '2026-07-01' as never });
    expect(days(plan)).toEqual(['2026-06-14']);
  });

  it('frees public holidays before Sundays', () => {
    // Ascension Day, 17 May (a Sunday), Whit Sunday and Monday and the Sunday after, 11 to 31 May 2026: at most two of five.
    const plan = aPlan().calendar('2026-05-11').withLine(['- - - D - - D', '- - - - - - D', 'D - - - - - D']).withAgreement('10-8-4-average');
    expect(days(plan).map((date) => new Date(`${date}T12:00:00Z`).getUTCDay() !== 0)).toEqual([true, true, false]);
  });
});
