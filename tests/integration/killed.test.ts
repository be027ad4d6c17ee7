import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyDatabase } from '#service/database-tasks.ts';
import type { Client } from '#shared/contract/client.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { aPlan } from '../support/a-plan.ts';
import { openService, valueOf } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { EDITS_A_VERSION, editNumber } from './support/edit-number.ts';

/** Kills the editing program after so many answers; tells which plan and which revision were answered last. */
async function editAndKill(file: string, answers: number): Promise<{ planId: string; revision: number }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'support', 'edit-until-killed.ts'), file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  let isKilled = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (isKilled || output.split('\n').length <= answers) return;
    isKilled = true;
    child.kill('SIGKILL');
  });
  await once(child, 'close');
  const lines = output.split('\n').slice(0, -1);
  expect(lines.length).toBeGreaterThanOrEqual(answers);
  const [planId = '', revision = ''] = (lines.at(-1) ?? '').split(' ');
  return { planId, revision: Number(revision) };
}

/** Every version that was saved before an answered edit is there, whole; at most the one on its way came besides. */
async function expectVersions(client: Client, planId: string, answered: number): Promise<void> {
  const versions = valueOf(await client.call('version.list', { planId }));
  const promised = Math.floor(answered / EDITS_A_VERSION);
  expect([promised, promised + 1]).toContain(versions.length);
  for (const { id, name, revision } of versions) {
    const { plan } = valueOf(await client.call('version.open', { planId, versionId: id }));
    expect(name).toBe(`after ${revision}`);
    expect(plan.lines.map((line) => line.cells)).toEqual(afterEdits(revision).lines.map((line) => line.cells));
  }
}

/** The plan after so many numbered edits. */
function afterEdits(count: number): Plan {
  let plan = aPlan().cycle(6).withLines(6, '- - - - - - -').build();
  for (let n = 1; n <= count; n++) {
    const applied = applyCommand(plan, editNumber(n));
    if (applied.ok) plan = applied.value;
  }
  return plan;
}

describe('a program killed with SIGKILL in the middle of editing', () => {
  it('has saved every edit that was answered, time after time', { timeout: 120_000 }, async () => {
    const file = join(tempFolder(), 'a.db');
    for (const answers of [1, 37, 150]) {
      const { planId, revision: answered } = await editAndKill(file, answers);
      expect(verifyDatabase(file).problems).toEqual([]);
      const { service, client, open } = openService(file);
      const { plan, revision } = await open(planId);
      // At most the one edit that was on its way may have been saved without an answer.
      expect([answered, answered + 1]).toContain(revision);
      expect(plan.lines.map((line) => line.cells)).toEqual(afterEdits(revision).lines.map((line) => line.cells));
      await expectVersions(client, planId, answered);
      service.close();
    }
  });
});
