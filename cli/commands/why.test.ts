import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const PLAN = path.join(ROOT, 'tests', 'fixtures', 'full-time-only.vaktbalanse.json');

function run(...words: readonly string[]) {
  return spawnSync(process.execPath, [path.join(ROOT, 'cli', 'main.ts'), ...words], { encoding: 'utf8', cwd: ROOT });
}

describe('why', { timeout: 120_000 }, () => {
  it('names the weekends and the demand that cannot be together, in words and as JSON', () => {
    const { status, stdout } = run('why', PLAN, '--locale', 'nb');
    expect(status).toBe(0);
    expect(stdout).toContain('Helg hver 3. uke for alle linjer – ikke nok alene');
    const answer = JSON.parse(run('why', PLAN, '--json').stdout) as { status: string; proof: string; conflict: readonly { kind: string; alone: string }[] };
    expect(answer).toMatchObject({ status: 'impossible', level: 'people', proof: 'rota', isSmallest: true });
    expect(answer.conflict.map(({ kind, alone }) => [kind, alone])).toEqual([
      ['weekends', 'not-enough'],
      ['demand', 'opens'],
      ['demand', 'opens'],
    ]);
  });

  it('refuses a number of seconds that is none', () => {
    expect(run('why', PLAN, '--seconds', 'x').status).toBe(2);
  });
});
