import { describe, expect, it } from 'vitest';
import { aPlan, type PlanBuilder, work } from '#tests/support/a-plan.ts';
import { clockTime } from '../../time/clock-time.ts';
import { localDate, localDateTime } from '../../time/local-date.ts';
import type { Plan } from '../model/plan.ts';
import { contextOf } from './context-of.ts';
import { type RolledOut, type RollOutOptions, rollOut } from './roll-out.ts';

const OPTIONS: RollOutOptions = { name: 'Vår', start: localDate('2027-01-04'), weeks: 4 };

function rolled(base: PlanBuilder, options: Partial<RollOutOptions> = {}): RolledOut {
  const result = rollOut(base.build(), { ...OPTIONS, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** First code of each week, line by line. */
const mondays = ({ lines }: Plan) => lines.map(({ cells }) => cells.filter((_, day) => day % 7 === 0).join(''));

const codes = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3'].map((code) => work(code, '07:30', '15:00'));
const base = aPlan()
  .withCodes(...codes)
  .withLine(['A1', 'A2', 'A3'])
  .withLine(['B1', 'B2', 'B3']);

describe('rollOut', () => {
  it('goes round each line’s own weeks from the first', () => {
    expect(mondays(rolled(base).plan)).toEqual(['A1A2A3A1', 'B1B2B3B1']);
  });

  it('begins in the start week, and single lines in their own', () => {
    expect(mondays(rolled(base, { startWeek: 2 }).plan)).toEqual(['A2A3A1A2', 'B2B3B1B2']);
    expect(mondays(rolled(base, { startWeek: 2, startWeeks: { 2: 3 } }).plan)).toEqual(['A2A3A1A2', 'B3B1B2B3']);
  });

  it('goes on through the lines below in a rolling rota, and from the last to the first', () => {
    const rolling = base.cycle(3, 'rolling');
    expect(mondays(rolled(rolling, { weeks: 7 }).plan)).toEqual(['A1A2A3B1B2B3A1', 'B1B2B3A1A2A3B1']);
    expect(mondays(rolled(rolling, { startWeek: 3 }).plan)).toEqual(['A3B1B2B3', 'B3A1A2A3']);
  });

  it('leaves comments, pins and wishes with the base rota, whose days they speak of', () => {
    const noted = aPlan()
      .withLine('D', { pinnedDays: [0], wishes: [{ day: 0, want: 'off' }], vacancy: 'vacant' })
      .build();
    const comments = [{ id: 'a', text: 'Look here', at: localDateTime(localDate('2027-01-04'), 0) }];
    const result = rollOut({ ...noted, comments }, OPTIONS);
    if (!result.ok) throw new Error('refused');
    expect(result.value.plan).not.toHaveProperty('comments');
    expect(result.value.plan.lines[0]).toMatchObject({ id: '1', vacancy: 'vacant' });
    for (const fact of ['pinnedDays', 'wishes']) expect(result.value.plan.lines[0]).not.toHaveProperty(fact);
  });

  it('takes what the person works elsewhere along, week by week as here, and ends the link to the plan there', () => {
    const shiftCodes = [{ code: 'K', start: clockTime('14:00'), end: clockTime('21:30') }];
    const cells = ['K', '', '', '', '', '', '', '', 'K', '', '', '', '', ''];
    const there = { unit: '3. etasje', plan: 'other', line: '1', positionPercent: 50, shiftCodes, cells };
    const { plan } = rolled(aPlan().withLine(['D', 'A'], { elsewhere: there }), { weeks: 3, startWeek: 2 });
    expect(plan.lines[0]?.elsewhere).toEqual({
      unit: '3. etasje',
      positionPercent: 50,
      shiftCodes,
      cells: [...cells.slice(7), ...cells],
    });
  });

  it('makes a calendar plan of that name, and keeps everything else of the base rota', () => {
    const rich = base.withDemand('07:30', '15:00', 2).withAgreement('10-5-2').withSettings({ pensionPercent: 10 });
    const { plan } = rolled(rich, { weeks: 53 });
    expect(plan).toMatchObject({ name: 'Vår', period: { kind: 'calendar', start: '2027-01-04', weeks: 53 } });
    expect(plan.period).not.toHaveProperty('rotation');
    const { demand, agreements, settings, unit, shiftCodes } = rich.build();
    expect(plan).toMatchObject({ demand, agreements, settings, unit, shiftCodes });
    expect(plan.lines.map(({ cells }) => cells.length)).toEqual([371, 371]);
  });

  it('keeps texts that are no code', () => {
    expect(rolled(aPlan().withLine('Kari - - - - - -')).plan.lines[0]?.cells.filter((text) => text === 'Kari')).toHaveLength(4);
  });

  it.each([
    ['a start that is no Monday', base, { start: localDate('2027-01-05') }, '$.start'],
    ['a calendar plan', base.calendar('2027-01-04'), {}, '$.planId'],
    ['a start week that the rota lacks', base, { startWeek: 4 }, '$.startWeek'],
    ['a line that the rota lacks', base, { startWeeks: { 9: 1 } }, "$.startWeeks['9']"],
    ['a start week of a line that the rota lacks', base, { startWeeks: { 2: 0 } }, "$.startWeeks['2']"],
  ])('refuses %s', (_, plan, options, path) => {
    expect(rollOut(plan.build(), { ...OPTIONS, ...options })).toMatchObject({ ok: false, error: { code: 'request.invalid', path } });
  });

  it('an empty rota gives an empty plan', () => {
    expect(rolled(aPlan().cycle(1)).plan.lines).toEqual([]);
  });
});

describe('the weeks of an earlier plan', () => {
  const start = localDate('2027-01-25');
  const next = rolled(aPlan().withLine('D - - - - - -'), { start, weeks: 1 }).plan;
  const texts = (earlier: PlanBuilder) => contextOf(earlier.build(), start, next).context?.lines['1']?.filter((text) => text !== '');

  it('are the last ones of a calendar plan that ends where the new one begins', () => {
    const earlier = aPlan().calendar('2027-01-04').withLine(['D', 'A', 'N F1 FE']);
    expect(contextOf(earlier.build(), start, next).context).toMatchObject({ weeks: 3 });
    expect(texts(earlier)).toEqual(['D', 'A', 'N']);
  });

  it('are four at most', () => {
    const earlier = aPlan().calendar('2026-12-14').withLine(['N', 'N', 'D', 'A', 'D', 'A']);
    expect(contextOf(earlier.build(), start, next).context?.weeks).toBe(4);
    expect(texts(earlier)).toEqual(['D', 'A', 'D', 'A']);
  });

  it('are those of a cycle as it has gone round since', () => {
    // 4 January 2027 on: D A N | D A N | D A N …; the weeks before 25 January are the first three.
    const rota = aPlan().withLine(['D', 'A', 'N']);
    expect(texts(rota)).toEqual(['D', 'A', 'N']);
    const rolling = aPlan().cycle(2, 'rolling').withLine(['D', 'A']).withLine(['N', 'L']);
    expect(texts(rolling)).toEqual(['D', 'A', 'N']);
  });

  it('are none when the earlier plan ends before, or begins later, or has none of the lines', () => {
    expect(texts(aPlan().calendar('2027-01-04').withLine(['D', 'A']))).toBeUndefined();
    expect(texts(aPlan().calendar('2027-01-25').withLine(['D', 'A']))).toBeUndefined();
    expect(texts(aPlan().calendar('2027-01-04').withLine(['D', 'A', 'N'], { id: 'x' }))).toBeUndefined();
  });

  it('leave out shifts under leave', () => {
    const overlays = [{ from: localDate('2027-01-11'), to: localDate('2027-01-17'), leave: 'sick-leave' }];
    expect(texts(aPlan().calendar('2027-01-04').withLine(['D', 'A', 'N'], { overlays }))).toEqual(['D', 'N']);
  });

  it('bring codes that the new plan lacks, under another name where they mean other times', () => {
    const earlier = aPlan()
      .withCodes(work('D', '08:00', '16:00'), work('X', '10:00', '18:00'))
      .calendar('2027-01-04')
      .withLine(['D', 'X', 'A']);
    const { context, shiftCodes } = contextOf(earlier.build(), start, next);
    expect(context?.lines['1']?.filter((text) => text !== '')).toEqual(['D*', 'X', 'A']);
    expect(shiftCodes.slice(next.shiftCodes.length)).toMatchObject([
      { code: 'D*', start: '08:00' },
      { code: 'X', start: '10:00' },
    ]);
  });
});
