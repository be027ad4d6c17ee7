import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { must } from '#shared/kernel/assert.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan } from '../support/a-plan.ts';
import { errorOf, openService, valueOf } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const aService = () => openService(join(tempFolder(), 'a.db'));
const base = aPlan().named('Grunnturnus').withLine(['D D D D - - F1', 'A A A A - D D']);
const start = localDate('2027-03-15');

describe('plan.roll-out', () => {
  it('makes a calendar plan of its own in the same department and tells so', async () => {
    const { client, add, open, events } = aService();
    const planId = await add(base.build());
    const rolled = valueOf(await client.call('plan.roll-out', { planId, name: 'Vår 2027', start, weeks: 4, startWeek: 2 }));
    const [original, made] = [await open(planId), await open(rolled.planId)];
    expect(rolled.seam).toEqual([]);
    expect(made.plan).toMatchObject({ name: 'Vår 2027', period: { kind: 'calendar', start, weeks: 4 } });
    expect(made.plan.lines[0]?.cells.slice(0, 7)).toEqual(original.plan.lines[0]?.cells.slice(7));
    expect([made.departmentId, made.revision, original.revision]).toEqual([original.departmentId, 0, 0]);
    expect(events.filter(({ type }) => type === 'departments.changed')).toHaveLength(2);
  });

  it('judges the seam to the plan before', async () => {
    const { client, add, open } = aService();
    const earlier = await add(aPlan().named('Vinter').calendar('2027-03-01').withLine(['- - - - - - -', '- - - - - - N']).build());
    const planId = await add(base.build());
    const alone = valueOf(await client.call('plan.roll-out', { planId, name: 'Alene', start, weeks: 2 }));
    const joined = valueOf(await client.call('plan.roll-out', { planId, name: 'Vår', start, weeks: 2, earlierPlanId: earlier }));
    // The night to Monday ends at 08:00, and the day shift has begun at 07:30.
    expect(joined.seam.map(({ rule, line }) => [rule, line])).toContainEqual(['overlap', '1']);
    const [before, after] = [await open(alone.planId), await open(joined.planId)];
    expect(after.evaluation.findings).toEqual(expect.arrayContaining([...joined.seam]));
    expect(before.evaluation.findings.map(({ rule }) => rule)).not.toContain('overlap');
  });

  it('refuses a calendar plan, a Tuesday, and an unknown plan before', async () => {
    const { client, add } = aService();
    const planId = await add(base.build());
    const calendar = await add(aPlan().named('K').calendar('2027-01-04').withLine('D').build());
    const input = { planId, name: 'Vår', start, weeks: 2 };
    expect(errorOf(await client.call('plan.roll-out', { ...input, planId: calendar }))).toMatchObject({ code: 'request.invalid', path: '$.planId' });
    expect(errorOf(await client.call('plan.roll-out', { ...input, start: localDate('2027-03-16') }))).toMatchObject({
      code: 'request.invalid',
      path: '$.start',
    });
    expect(errorOf(await client.call('plan.roll-out', { ...input, earlierPlanId: 'none' }))).toMatchObject({ code: 'plan.not-found' });
    expect(valueOf(await client.call('department.list', {})).flatMap(({ plans }) => plans)).toHaveLength(2);
  });
});

describe('plan.calendar', () => {
  it('tells days off, vacation, red days and the F3 that are missing; applying them is an ordinary change', async () => {
    const { client, add, execute } = aService();
    const planId = await add(aPlan().calendar('2027-03-15').withLine(['A A D F1 A D D', 'FE A D D - - F1', 'A A D D D - F1']).build());
    const { lines, f3 } = valueOf(await client.call('plan.calendar', { planId }));
    expect(lines).toMatchObject([{ line: '1', daysOff: { F1: 3, F3: 0 }, leave: { 'annual-leave': 1 }, vacation: { daysUsed: 1 } }]);
    expect(f3.proposals).toMatchObject([{ line: '1', date: '2027-03-25' }]);
    await execute(planId, must(f3.command, 'the F3 to add'));
    const after = valueOf(await client.call('plan.calendar', { planId }));
    expect(after.f3.proposals).toEqual([]);
    expect(after.lines[0]?.daysOff.F3).toBe(1);
  });

  it('proposes F3 as one step back, also where the code for F3 has to be added first', async () => {
    const { client, add, open, execute } = aService();
    const plan = aPlan().calendar('2027-03-15').withLine(['A A D F1 A D D', 'FE A D D - - F1', 'A A D D D - F1']).build();
    const planId = await add({ ...plan, shiftCodes: plan.shiftCodes.filter(({ code }) => code !== 'F3') });
    const before = await open(planId);
    const { f3 } = valueOf(await client.call('plan.calendar', { planId }));
    const { history, update } = await execute(planId, must(f3.command, 'the F3 to add'));
    expect([history.undo, history.nextUndo, update.kind]).toEqual([1, 'batch', 'full']);
    expect((await open(planId)).plan.lines[0]?.cells).toContain('F3');
    valueOf(await client.call('plan.undo', { planId }));
    expect((await open(planId)).plan).toEqual(before.plan);
  });
});
