import { describe, expect, it } from 'vitest';
import { addDemoDepartments, addDemoWhenEmpty } from '#service/demo.ts';
import { aPlan } from '../support/a-plan.ts';
import { openService, valueOf } from '../support/open-service.ts';

describe('the example departments', () => {
  it('are three, marked as examples, and come only once', async () => {
    const { service, client } = openService(':memory:');
    expect([await addDemoDepartments(service), await addDemoDepartments(service)]).toEqual([3, 0]);
    const departments = valueOf(await client.call('department.list', {}));
    expect(departments.map(({ isExample, plans }) => [isExample, plans.length])).toEqual([
      [true, 1],
      [true, 1],
      [true, 1],
    ]);
  });

  it('come back one by one when asked for', async () => {
    const { service, client } = openService(':memory:');
    await addDemoDepartments(service);
    const [first] = valueOf(await client.call('department.list', {}));
    await client.call('department.remove', { departmentId: first?.id ?? '' });
    expect(await addDemoDepartments(service)).toBe(1);
  });

  it('do not come by themselves into a store that somebody uses', async () => {
    const { service, add } = openService(':memory:');
    await add(aPlan().withLine('D').build());
    expect(await addDemoWhenEmpty(service)).toBe(0);
  });

  it('show what the product is about: more than enough hands on weekdays, too few in weekends', async () => {
    const { service, client, open } = openService(':memory:');
    await addDemoWhenEmpty(service);
    const departments = valueOf(await client.call('department.list', {}));
    const healthHouse = departments.find(({ serviceType }) => serviceType === 'health-house');
    const { indicators, counts } = (await open(healthHouse?.plans[0]?.id ?? '')).evaluation;
    expect(indicators['surplus.weekday']?.value).toBeGreaterThan(50);
    expect(indicators['deficit.weekend']?.value).toBeGreaterThan(50);
    expect(counts.breach).toBe(0);
  });
});
