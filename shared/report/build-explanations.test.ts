import { describe, expect, it } from 'vitest';
import { aPlan } from '#tests/support/a-plan.ts';
import { evaluatePlan } from '../domain/evaluate/evaluate-plan.ts';
import type { Plan } from '../domain/model/plan.ts';
import { localDate } from '../time/local-date.ts';
import { explanationTable, overrideTable } from './build-explanations.ts';
import type { ReportInput } from './report-input.ts';

function input(plan: Plan): ReportInput {
  return { plan, evaluation: evaluatePlan(plan), locale: 'nb', printedOn: localDate('2026-11-21'), tariffConfirmedUntil: localDate('2026-04-30') };
}

function rowsOf(blocks: ReturnType<typeof overrideTable>): readonly (readonly string[])[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
}

const OVERRIDE = { parameter: 'aml.daily-rest', from: localDate('2027-01-04'), value: 900, reason: 'Særavtale av 3. mars.' };

describe('how the findings are worked out, on paper', () => {
  it('has a row for each breach and each that needs an agreement, with sum, limit and agreement', () => {
    // Evening to 22:00, day from 07:30: 9 h 30 min between them.
    const report = input(aPlan().withLine('A D - - - - -').build());
    const serious = report.evaluation.findings.filter(({ severity }) => severity === 'breach' || severity === 'needs-agreement');
    const rows = rowsOf(explanationTable(report));
    expect(serious.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(serious.length);
    const text = rows.map((row) => row.join(' | ').replace(/\u2009/g, ' ')).join('\n');
    expect(text).toContain('9 t 30 min');
    expect(text).toContain('Daglig arbeidsfri: 11 t');
    expect(text).toContain('offisiell kilde');
  });

  it('is left out when nothing is broken and nothing needs an agreement', () => {
    expect(explanationTable(input(aPlan().withLine('D - D - D - -').build()))).toEqual([]);
  });
});

describe('overrides on paper', () => {
  it('stand with the number here, the number of the law, and the reason', () => {
    const rows = rowsOf(
      overrideTable(
        input(
          aPlan()
            .withLine('D - - - - - -')
            .withSettings({ overrides: [OVERRIDE] })
            .build(),
        ),
      ),
    );
    expect(rows.map((row) => row.map((cell) => cell.replace(/\u2009/g, ' ')))).toEqual([
      ['Daglig arbeidsfri', 'AML § 10-8 (1)', '15 t', '11 t', '04.01.2027', 'inntil videre', 'Særavtale av 3. mars.'],
    ]);
  });

  it('take no room when there are none', () => {
    expect(overrideTable(input(aPlan().build()))).toEqual([]);
  });
});
