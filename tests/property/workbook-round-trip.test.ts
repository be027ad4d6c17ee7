import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#service/adapters/spreadsheet/read-workbook.ts';
import { writeWorkbook } from '#service/adapters/spreadsheet/write-workbook.ts';
import { evaluatePlan } from '#shared/domain/evaluate/evaluate-plan.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import { applyCommand } from '#shared/domain/plan/apply-command.ts';
import { buildWorkbook } from '#shared/exchange/write/build-workbook.ts';
import { type OwnWorkbook, readOwnWorkbook } from '#shared/exchange/write/own-workbook.ts';
import { randomElement, randomInteger, seededRandom } from '#shared/kernel/random.ts';
import { localDate } from '#shared/time/local-date.ts';
import { randomCommand } from '../support/random-command.ts';
import { randomPlan } from '../support/random-plan.ts';

/** Texts that spreadsheet programs take for something else. */
const NASTY = [
  '=1+1',
  '+47 123',
  '-2',
  '@SUM(A1)',
  "'=x",
  '07',
  '1,5',
  '1e3',
  'TRUE',
  '12.03.2027',
  '07:30',
  '_x0041_',
  '_x',
  '  ',
  ' Åse ',
  'to\u00a0ord',
  'æøå漢👩‍⚕️',
  '"«',
  '<b>&amp;',
  'l1\nl2',
  'tab\there',
  'cr\r\nlf',
  'PT05H30M00S',
  '\u0001',
  '\ud83d',
];

const anyPlan = fc.integer({ min: 0, max: 2 ** 31 }).map((seed): Plan => {
  const random = seededRandom(seed);
  const start = randomPlan(random);
  let plan: Plan = { ...start, lines: start.lines.map((line) => ({ ...line, positionPercent: line.positionPercent || 10 })) };
  for (let step = 0; step < 5; step++) {
    const changed = applyCommand(plan, randomCommand(random, plan));
    if (changed.ok) plan = changed.value;
  }
  const nasty = () => randomElement(random, NASTY);
  return {
    ...plan,
    name: `x${nasty()}`,
    lines: plan.lines.map((line) => ({
      ...line,
      label: nasty(),
      cells: line.cells.map((text) => (randomInteger(random, 0, 9) === 0 ? nasty().trim().replace(/^-$/, '') : text)),
    })),
  };
});

async function thereAndBack(plan: Plan, locale: 'nb' | 'nn' | 'en'): Promise<OwnWorkbook> {
  const bytes = await writeWorkbook(buildWorkbook({ plan, evaluation: evaluatePlan(plan), locale, exportedOn: localDate('2026-11-21') }));
  const own = readOwnWorkbook(await readWorkbook(bytes, 'plan.xlsx'));
  if (typeof own === 'string') expect.fail(own);
  return own;
}

describe('a plan written to a workbook and read back', () => {
  it('is the same plan in every fact, and nothing counts as changed', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.constantFrom('nb' as const, 'nn' as const, 'en' as const), async (plan, locale) => {
        const own = await thereAndBack(plan, locale);
        expect(own).toEqual({ plan, changes: [], hasGrid: true });
      }),
      { numRuns: 40 },
    );
  });
});
