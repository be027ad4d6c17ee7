import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { composeService } from '#service/compose.ts';
import type { PlanCommand } from '#shared/domain/plan/command.ts';
import { aPlan } from '../support/a-plan.ts';
import { errorOf, openService, valueOf } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const plan = aPlan().withLine('D D D D D - -').build();
const command: PlanCommand = { type: 'cells.set', cells: [{ line: '1', day: 5, text: 'D' }] };

describe('a second service on the same file', () => {
  it('opens for reading, says so, and sees what the first one saves', async () => {
    const file = join(tempFolder(), 'a.db');
    const first = openService(file);
    const planId = await first.add(plan);
    const second = openService(file);
    expect(second.service.readOnly).toBe('in-use');
    expect(valueOf(await second.client.call('service.status', {}))).toMatchObject({ file, readOnly: 'in-use' });
    expect((await second.open(planId)).revision).toBe(0);
    await first.execute(planId, command);
    expect((await second.open(planId)).plan.lines[0]?.cells[5]).toBe('D');
  });

  it('answers database.locked to every change', async () => {
    const file = join(tempFolder(), 'a.db');
    const first = openService(file);
    const planId = await first.add(plan);
    const { client } = openService(file);
    const answers = [
      await client.call('plan.execute', { planId, baseRevision: 0, command }),
      await client.call('plan.undo', { planId }),
      await client.call('plan.remove', { planId }),
      await client.call('department.create', { name: 'B', municipality: 'Larvik', template: 'x', locale: 'nb' }),
    ];
    expect(answers.map((answer) => errorOf(answer))).toEqual(answers.map(() => ({ code: 'database.locked', params: { file } })));
    expect((await first.open(planId)).revision).toBe(0);
  });

  it('keeps language and look for as long as it is open', async () => {
    const file = join(tempFolder(), 'a.db');
    const first = openService(file);
    const second = openService(file);
    valueOf(await second.client.call('settings.set', { locale: 'nn' }));
    expect(valueOf(await second.client.call('settings.get', {})).locale).toBe('nn');
    expect(valueOf(await first.client.call('settings.get', {})).locale).toBe('nb');
  });

  it('is refused when it asked to be', () => {
    const file = join(tempFolder(), 'a.db');
    openService(file);
    expect(() => composeService({ dbPath: file, whenInUse: 'refuse' })).toThrow('database.locked');
  });

  it('may write once the first one is closed', () => {
    const file = join(tempFolder(), 'a.db');
    openService(file).service.close();
    expect(openService(file).service.readOnly).toBe(false);
  });
});

describe('several processes that start at the same moment on a new file', () => {
  it('become one writer and readers; none fails', async () => {
    const file = join(tempFolder(), 'a.db');
    const program = join(import.meta.dirname, 'support', 'open-and-tell.ts');
    const children = Array.from({ length: 4 }, () => spawn(process.execPath, [program, file], { stdio: ['pipe', 'pipe', 'inherit'] }));
    onTestFinished(() => children.forEach((child) => void child.kill('SIGKILL')));
    const told = await Promise.all(children.map(async (child) => String(await once(createInterface(child.stdout), 'line'))));
    expect(told.sort()).toEqual(['false', 'in-use', 'in-use', 'in-use']);
    for (const child of children) child.stdin.end();
    await Promise.all(children.map((child) => once(child, 'exit')));
  });
});

describe('another process', () => {
  it('is waited for while it is still making the file', async () => {
    const file = join(tempFolder(), 'a.db');
    const child = spawn(process.execPath, [join(import.meta.dirname, 'support', 'start-slowly.ts'), file], { stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(createInterface(child.stdout), 'line');
    expect(openService(file).service.readOnly).toBe('in-use');
    child.stdin.end();
    await once(child, 'exit');
  });

  it('holds the file while it lives, and gives it free when it is killed', async () => {
    const file = join(tempFolder(), 'a.db');
    const child = spawn(process.execPath, [join(import.meta.dirname, 'support', 'edit-until-killed.ts'), file], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(createInterface(child.stdout), 'line');
    const second = openService(file);
    expect(second.service.readOnly).toBe('in-use');
    second.service.close();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(openService(file).service.readOnly).toBe(false);
  });
});
