import { describe, expect, it } from 'vitest';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import { localDate } from '#shared/time/local-date.ts';
import { aPlan } from '../support/a-plan.ts';
import { errorOf, openService, TEST_NOW, valueOf } from '../support/open-service.ts';

const plan = aPlan().withLine('D D D D D - -').build();

describe('calling the service', () => {
  it('refuses a method that does not exist', async () => {
    const { service } = openService(':memory:');
    expect(errorOf(await service.call('plan.burn', {}))).toEqual({ code: 'method.unknown', params: { method: 'plan.burn' } });
    expect(errorOf(await service.call('__proto__', {})).code).toBe('method.unknown');
  });

  it.each([
    [{ baseRevision: 0, command: { type: 'line.remove', id: '1' } }, '$.planId'],
    [{ planId: 'p', baseRevision: -1, command: { type: 'line.remove', id: '1' } }, '$.baseRevision'],
    [{ planId: 'p', baseRevision: 0, command: { type: 'line.paint' } }, '$.command.type'],
    [{ planId: 'p', baseRevision: 0, command: { type: 'cells.set', cells: [{ line: '1', day: 0.5, text: 'D' }] } }, '$.command.cells[0].day'],
    [{ planId: 'p', baseRevision: 0, command: { type: 'line.remove', id: '1' }, extra: 1 }, '$.extra'],
    [null, '$'],
  ])('refuses input of the wrong shape %j and names the place %s', async (input, path) => {
    const { service } = openService(':memory:');
    const error = errorOf(await service.call('plan.execute', input));
    expect(error).toMatchObject({ code: 'request.invalid', path, params: { path } });
    expect(Object.keys(error.params)).toEqual(expect.arrayContaining(['found', 'accepted']));
  });

  it('answers internal with an id that leads to the log when the program itself fails, and goes on', async () => {
    const logged: unknown[] = [];
    let isBroken = false;
    const { client } = openService(':memory:', {
      log: { error: (message, details) => logged.push({ message, ...details }) },
      clock: () => {
        if (isBroken) throw new TypeError('secret detail');
        return TEST_NOW;
      },
    });
    isBroken = true;
    const error = errorOf(await client.call('catalogue.get', {}));
    expect(error.code).toBe('internal');
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(logged).toMatchObject([{ message: 'internal error', method: 'catalogue.get', correlationId: error.params.correlationId }]);
    isBroken = false;
    valueOf(await client.call('catalogue.get', {}));
  });

  it('saves and answers although a listener fails, and the other listeners hear', async () => {
    const heard: string[] = [];
    const { service, add, execute } = openService(':memory:', { log: { error: () => heard.push('logged') } });
    const stop = service.subscribe(() => {
      throw new Error('listener');
    });
    service.subscribe((event) => heard.push(event.type));
    const planId = await add(plan);
    stop();
    const command: PlanCommand = { type: 'line.remove', id: '1' };
    expect((await execute(planId, command)).revision).toBe(1);
    expect(heard).toEqual(['logged', 'departments.changed', 'plan.changed']);
  });

  it('lists every rule and indicator with stable ids', async () => {
    const { client } = openService(':memory:');
    const { rules, parameters, indicators, version } = valueOf(await client.call('catalogue.get', {}));
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rules.find(({ id }) => id === 'daily-rest')?.parameters[0]).toMatchObject({ value: '660', unit: 'minutes', confidence: 'official' });
    expect(rules.find(({ id }) => id === 'daily-rest')?.severities).toEqual(['breach', 'needs-agreement', 'covered']);
    const weekend = parameters.find(({ id }) => id === 'hta.weekend-supplement');
    expect(weekend).toMatchObject({ clause: 'HTA 5.2', accepted: null });
    expect(weekend?.values.at(-1)).toMatchObject({ from: '2026-05-01', to: null, confidence: 'unverified' });
    expect(parameters.find(({ id }) => id === 'aml.daily-rest')?.accepted).toEqual({ min: 0, max: 20160, isWhole: true });
    expect(indicators.map(({ id }) => id)).toEqual(expect.arrayContaining(['hours.planned', 'care-factor.PF1.planned', 'deficit.weekend']));
  });

  it('explains a finding, and says when there is none', async () => {
    const { client, add } = openService(':memory:');
    const planId = await add(aPlan().withLine('A D - - - - -').build());
    const { explanation } = valueOf(await client.call('finding.explain', { planId, rule: 'daily-rest', line: '1', day: 0 }));
    expect(explanation).toMatchObject({
      finding: { measured: 570 },
      shifts: [{ code: 'A' }, { code: 'D' }],
      steps: [{ step: 'rest' }, { step: 'short-of' }, { step: 'owed' }],
    });
    expect(errorOf(await client.call('finding.explain', { planId, rule: 'daily-rest', line: '1', day: 3 })).code).toBe('finding.not-found');
    expect(errorOf(await client.call('finding.explain', { planId: 'none', rule: 'daily-rest', line: null, day: 0 })).code).toBe('plan.not-found');
  });

  it('finds who can take a shift and swaps that mend a finding, and leaves the plan as it is', async () => {
    const { client, add } = openService(':memory:');
    const planId = await add(aPlan().withLine('- A D - - - -').withLine('- - A - - - -').build());
    const before = valueOf(await client.call('plan.open', { planId }));
    const answer = valueOf(await client.call('plan.candidates', { planId, line: '1', day: 1 }));
    expect(answer).toMatchObject({ question: 'who', code: 'A', candidates: [{ line: '2', grade: 'good' }], refused: [] });
    expect(valueOf(await client.call('plan.candidates', { planId, line: '1', day: 5 })).question).toBe('which');
    const { swaps } = valueOf(await client.call('finding.swaps', { planId, rule: 'daily-rest', line: '1', day: 1 }));
    expect(swaps.map(({ kind }) => kind)).toContain('same-day');
    expect(valueOf(await client.call('plan.open', { planId }))).toEqual(before);
    for (const wrong of [{ day: 7 }, { day: 0, line: '9' }, { day: 0, code: 'F1' }]) {
      expect(errorOf(await client.call('plan.candidates', { planId, ...wrong }))).toMatchObject({ code: 'request.invalid' });
    }
    expect(errorOf(await client.call('finding.swaps', { planId, rule: 'daily-rest', line: '2', day: 1 })).code).toBe('finding.not-found');
  });

  it('finds out in a thread of its own why no rota covers the demand', { timeout: 60_000 }, async () => {
    const { client, add } = openService(':memory:');
    const planId = await add(
      aPlan()
        .withLine('- - - - - - -')
        .withDemand('07:30', '15:00', 2, { id: 'monday', days: ['mon'] })
        .build(),
    );
    expect(valueOf(await client.call('plan.why-not', { planId }))).toMatchObject({
      status: 'impossible',
      isSmallest: true,
      conflict: [{ cause: { kind: 'demand', row: 'monday' }, alone: 'opens' }],
    });
    expect(errorOf(await client.call('plan.why-not', { planId: 'none' })).code).toBe('plan.not-found');
  });

  it('prices a single line, and refuses one that the plan lacks', async () => {
    const { client, add } = openService(':memory:');
    const planId = await add(aPlan().withLine('D D D D D - -').withLine('A - - - - - -').build());
    const report = valueOf(await client.call('plan.cost', { planId, line: '2' }));
    expect(report.shifts.map(({ line }) => line)).toEqual(['2']);
    expect(errorOf(await client.call('plan.cost', { planId, line: '9' }))).toMatchObject({ code: 'request.invalid', params: { accepted: '1, 2' } });
  });

  it('prices an empty shift in four ways, and refuses a line or a code that the plan lacks', async () => {
    const { client, add } = openService(':memory:');
    const settings = { pensionPercent: 10, employerContributionPercent: 14.1 };
    const planId = await add(aPlan().withLine('D D D D D - -').withLine('A - - - - - -', { competence: 'assistant' }).withSettings(settings).build());
    const shift = { planId, line: '1', date: localDate('2027-01-09'), code: 'A' };
    const { remedies } = valueOf(await client.call('plan.remedies', { ...shift, agencyMarkUpPercent: 60 }));
    expect(remedies.map(({ way, totalOre }) => [way, totalOre === null])).toEqual([
      ['extra-hours', false],
      ['overtime', false],
      ['agency', false],
      ['redistribution', false],
    ]);
    expect(valueOf(await client.call('plan.remedies', { ...shift, line: '2' }))).toMatchObject({ remedies: [], reason: { key: 'cost.reason.no-pay' } });
    expect(errorOf(await client.call('plan.remedies', { ...shift, line: '9' }))).toMatchObject({ code: 'request.invalid', params: { accepted: '1, 2' } });
    expect(errorOf(await client.call('plan.remedies', { ...shift, code: 'FE' }))).toMatchObject({ code: 'request.invalid', params: { path: '$.code' } });
  });
});
