import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Instant, instant } from '#shared/time/instant.ts';
import { aPlan } from '../support/a-plan.ts';
import { openService } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const morning = (day: number): Instant => instant(`2027-03-${String(day).padStart(2, '0')}T06:00:00.000Z`);
const copiesOf = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.backup'));

describe('the first opening of a day', () => {
  it('copies what is in the store, once', async () => {
    const folder = tempFolder();
    const file = join(folder, 'a.db');
    const first = openService(file, { clock: () => morning(1) });
    const planId = await first.add(aPlan().withLine('D D D D D - -').build());
    first.service.close();
    expect(copiesOf(folder)).toEqual([]);
    openService(file, { clock: () => morning(1) }).service.close();
    const second = openService(file, { clock: () => morning(1) });
    await second.execute(planId, { type: 'line.remove', id: '1' });
    expect(copiesOf(folder)).toEqual(['a.db.2027-03-01.backup']);
    expect((await openService(join(folder, 'a.db.2027-03-01.backup')).open(planId)).plan.lines).toHaveLength(1);
  });

  it('keeps the copies of seven days, and every file with another name', async () => {
    const folder = tempFolder();
    const file = join(folder, 'a.db');
    const strangers = ['a.db.v1-2027-01-04T073000.backup', 'b.db.2020-01-01.backup', 'a.db.2020-01-01.backup.txt'];
    for (const name of strangers) writeFileSync(join(folder, name), 'x');
    const { service, add } = openService(file, { clock: () => morning(1) });
    await add(aPlan().withLine('D').build());
    service.close();
    for (let day = 1; day <= 9; day++) openService(file, { clock: () => morning(day) }).service.close();
    const names = readdirSync(folder);
    expect(names.filter((name) => /^a\.db\.2027-03-\d\d\.backup$/.test(name))).toEqual([3, 4, 5, 6, 7, 8, 9].map((day) => `a.db.2027-03-0${day}.backup`));
    expect(names).toEqual(expect.arrayContaining(strangers));
  });

  it('opens all the same when the copy cannot be made', async () => {
    const folder = tempFolder();
    const file = join(folder, 'a.db');
    const logged: string[] = [];
    const first = openService(file);
    const planId = await first.add(aPlan().withLine('D').build());
    first.service.close();
    // A folder where the unfinished copy would go.
    const inTheWay = `${file}.2027-03-01.backup.unfinished`;
    openService(join(inTheWay, 'x.db')).service.close();
    const second = openService(file, { clock: () => morning(1), log: { error: (message) => logged.push(message) } });
    expect((await second.open(planId)).revision).toBe(0);
    expect(logged).toEqual(['daily copy failed']);
    expect(readdirSync(folder)).toContain(basename(inTheWay));
  });
});
