import { findingKey } from '#shared/domain/model/new-findings.ts';
import { type Finding, SEVERITIES, type Severity, type SeverityCounts } from '#shared/domain/model/results.ts';

/** What the corner of a cell shows: the most serious finding in it, and all of them for those who ask. */
export interface CellMark {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The marks of one line (or of the days' footer), by day. The signature is equal when the marks are. */
export interface Marks {
  readonly signature: string;
  readonly byDay: ReadonlyMap<number, CellMark>;
}

export interface FindingIndex {
  readonly byLine: ReadonlyMap<string, Marks>;
  /** Findings about the whole unit. */
  readonly ofDays: Marks;
}

/** Severities that have a sign in the grid. What is covered or only informs stands in the list alone. */
export const MARKED_SEVERITIES: readonly Severity[] = ['breach', 'needs-agreement', 'advice'];

const NO_MARKS: Marks = { signature: '', byDay: new Map() };

export function isSeverer(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b);
}

/**
 * Where which marks go. Lines whose marks are as before keep their very object, so that only lines that changed are drawn again.
 */
export function indexFindings(findings: readonly Finding[], previous: FindingIndex | null): FindingIndex {
  const byLine = new Map<string, Finding[]>();
  const ofDays: Finding[] = [];
  for (const finding of findings) {
    if (!MARKED_SEVERITIES.includes(finding.severity)) continue;
    if (finding.line === null) ofDays.push(finding);
    else {
      const list = byLine.get(finding.line);
      if (list) list.push(finding);
      else byLine.set(finding.line, [finding]);
    }
  }
  const marks = new Map([...byLine].map(([line, list]) => [line, marksOf(list, previous?.byLine.get(line))]));
  return { byLine: marks, ofDays: marksOf(ofDays, previous?.ofDays) };
}

export function marksOfLine(index: FindingIndex, line: string): Marks {
  return index.byLine.get(line) ?? NO_MARKS;
}

function marksOf(findings: readonly Finding[], previous: Marks | undefined): Marks {
  if (findings.length === 0) return NO_MARKS;
  const signature = findings.map((finding) => `${findingKey(finding)}|${finding.day}|${finding.measured}`).join('\n');
  if (previous?.signature === signature) return previous;
  const byDay = new Map<number, CellMark>();
  for (const finding of findings) {
    const mark = byDay.get(finding.day);
    if (!mark) byDay.set(finding.day, { severity: finding.severity, findings: [finding] });
    else {
      const severity = isSeverer(finding.severity, mark.severity) ? finding.severity : mark.severity;
      byDay.set(finding.day, { severity, findings: [...mark.findings, finding] });
    }
  }
  return { signature, byDay };
}

/** How many of the given findings have which severity. */
export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts: Record<Severity, number> = { breach: 0, 'needs-agreement': 0, covered: 0, advice: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** The most serious first; equals stay in the order of the evaluation (by line, then by day). */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

export interface FindingGroup {
  /** Line id, rule id, or '' for findings about the whole unit when grouped by line. */
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** Groups, the one with the most serious finding first; inside a group the most serious first. */
export function groupFindings(findings: readonly Finding[], by: 'line' | 'rule'): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of bySeverity(findings)) {
    const id = by === 'line' ? (finding.line ?? '') : finding.rule;
    const list = groups.get(id);
    if (list) list.push(finding);
    else groups.set(id, [finding]);
  }
  return [...groups].map(([id, list]) => ({ id, findings: list }));
}

/**
 * The finding to jump to from a cell: the next one (or the one before) in reading order, line by line and day by day, round the
 * end to the first. Findings about the whole unit come after the lines. Null when there is none.
 */
export function neighbourFinding(
  findings: readonly Finding[],
  lineIds: readonly string[],
  from: { readonly row: number; readonly day: number; readonly key: string | null },
  step: 1 | -1,
): Finding | null {
  const rowOf = (finding: Finding): number => (finding.line === null ? lineIds.length : lineIds.indexOf(finding.line));
  const ordered = findings.filter((finding) => MARKED_SEVERITIES.includes(finding.severity)).toSorted((a, b) => rowOf(a) - rowOf(b) || a.day - b.day);
  if (ordered.length === 0) return null;
  const current = from.key === null ? -1 : ordered.findIndex((finding) => findingKey(finding) === from.key);
  if (current >= 0) return ordered[(current + step + ordered.length) % ordered.length] ?? null;
  const isAfter = (finding: Finding): boolean => rowOf(finding) > from.row || (rowOf(finding) === from.row && finding.day > from.day);
  const isBefore = (finding: Finding): boolean => rowOf(finding) < from.row || (rowOf(finding) === from.row && finding.day < from.day);
  const found = step === 1 ? ordered.find(isAfter) : ordered.findLast(isBefore);
  return found ?? (step === 1 ? ordered[0] : ordered.at(-1)) ?? null;
}
