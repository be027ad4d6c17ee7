import { describe, expect, it } from 'vitest';
import { findingKey } from '#shared/domain/model/new-findings.ts';
import type { Finding, Severity } from '#shared/domain/model/results.ts';
import { countBySeverity, groupFindings, indexFindings, marksOfLine, neighbourFinding } from './findings.ts';

function finding(line: string | null, day: number, severity: Severity = 'breach', rule = 'daily-rest'): Finding {
  const from = `2027-01-${String(day + 4).padStart(2, '0')}T22:00` as Finding['from'];
  return { rule, severity, line, from, to: from, day, measured: 450, limit: 480, unit: 'minutes', citation: '', agreement: null, inputs: {} };
}

describe('indexFindings', () => {
  it('marks a cell with its most serious finding and keeps all of them', () => {
    const index = indexFindings([finding('1', 3, 'advice'), finding('1', 3, 'breach'), finding('1', 4, 'needs-agreement')], null);
    const marks = marksOfLine(index, '1').byDay;
    expect(marks.get(3)?.severity).toBe('breach');
    expect(marks.get(3)?.findings).toHaveLength(2);
    expect(marks.get(4)?.severity).toBe('needs-agreement');
  });

  it('gives no mark to what is covered or only informs', () => {
    const index = indexFindings([finding('1', 3, 'covered'), finding('1', 4, 'info')], null);
    expect(marksOfLine(index, '1').byDay.size).toBe(0);
  });

  it('keeps findings of the whole unit apart', () => {
    expect(indexFindings([finding(null, 2)], null).ofDays.byDay.get(2)?.severity).toBe('breach');
  });

  it('keeps the very marks of lines that did not change', () => {
    const before = indexFindings([finding('1', 3), finding('2', 5)], null);
    const after = indexFindings([finding('1', 3), finding('2', 6)], before);
    expect(marksOfLine(after, '1')).toBe(marksOfLine(before, '1'));
    expect(marksOfLine(after, '2')).not.toBe(marksOfLine(before, '2'));
    expect(marksOfLine(after, '3')).toBe(marksOfLine(before, '3'));
  });
});

describe('groupFindings', () => {
  it('puts the group with the worst finding first and the worst first inside it', () => {
    const groups = groupFindings(
      [finding('1', 0, 'advice'), finding('2', 1, 'advice'), finding('2', 2, 'breach'), finding(null, 3, 'needs-agreement')],
      'line',
    );
    expect(groups.map((group) => [group.id, group.findings.map((each) => each.severity)])).toEqual([
      ['2', ['breach', 'advice']],
      ['', ['needs-agreement']],
      ['1', ['advice']],
    ]);
  });

  it('groups by rule', () => {
    expect(groupFindings([finding('1', 0), finding('2', 0, 'breach', 'overlap'), finding('3', 0)], 'rule').map((group) => group.id)).toEqual([
      'daily-rest',
      'overlap',
    ]);
  });
});

describe('countBySeverity', () => {
  it('counts every severity', () => {
    expect(countBySeverity([finding('1', 0), finding('1', 1), finding('1', 2, 'info')])).toEqual({
      breach: 2,
      'needs-agreement': 0,
      covered: 0,
      advice: 0,
      info: 1,
    });
  });
});

describe('neighbourFinding', () => {
  const list = [finding('2', 1), finding('1', 5), finding('1', 2), finding(null, 0), finding('1', 3, 'info')];
  const lines = ['1', '2'];
  const go = (row: number, day: number, step: 1 | -1, key: string | null = null): [string | null, number] | null => {
    const found = neighbourFinding(list, lines, { row, day, key }, step);
    return found && [found.line, found.day];
  };

  it('goes on in reading order and round the end', () => {
    expect(go(0, 0, 1)).toEqual(['1', 2]);
    expect(go(0, 2, 1)).toEqual(['1', 5]);
    expect(go(0, 6, 1)).toEqual(['2', 1]);
    expect(go(1, 1, 1)).toEqual([null, 0]);
    expect(go(1, 1, -1)).toEqual(['1', 5]);
    expect(go(0, 0, -1)).toEqual([null, 0]);
  });

  it('goes on from the finding one is at, even when several lie in one cell', () => {
    const two = [finding('1', 2, 'breach', 'a'), finding('1', 2, 'breach', 'b')];
    const first = neighbourFinding(two, lines, { row: 0, day: 0, key: null }, 1);
    expect(first?.rule).toBe('a');
    expect(neighbourFinding(two, lines, { row: 0, day: 2, key: findingKey(first as Finding) }, 1)?.rule).toBe('b');
  });

  it('is null when there is nothing to go to', () => {
    expect(neighbourFinding([finding('1', 1, 'info')], lines, { row: 0, day: 0, key: null }, 1)).toBeNull();
  });
});
