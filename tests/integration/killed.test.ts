import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyDatabase } from '#service/database-tasks.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { aPlan } from '../support/a-plan.ts';
import { openService } from '../support/open-service.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { editNumber } from './support/edit-number.ts';

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

describe('a program killed with SIGKILL in the middle of editing', () => {
  it('has saved every edit that was answered, time after time', { timeout: 120_000 }, async () => {
    const file = join(tempFolder(), 'a.db');
    for (const answers of [1, 37, 150]) {
      const { planId, revision: answered } = await editAndKill(file, answers);
      expect(verifyDatabase(file).problems).toEqual([]);
      const { service, open } = openService(file);
      const { plan, revision } = await open(planId);
      // At most the one edit that was on its way may have been saved without an answer.
      expect([answered, answered + 1]).toContain(revision);
      let expected = aPlan().cycle(6).withLines(6, '- - - - - - -').build();
      for (let n = 1; n <= revision; n++) {
        const applied = applyCommand(expected, editNumber(n));
        if (applied.ok) expected = applied.value;
      }
      expect(plan.lines.map((line) => line.cells)).toEqual(expected.lines.map((line) => line.cells));
      service.close();
    }
  });
});
