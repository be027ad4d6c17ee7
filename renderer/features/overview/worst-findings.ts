import type { Finding } from '#shared/domain/model/results.ts';
import { bySeverity } from '../../state/findings.ts';

/** A rule's first finding, standing for all of the rule's findings of that severity. */
export interface WorstFinding {
  readonly finding: Finding;
  readonly count: number;
}

/** What hurts most, a rule at a time: ten findings of one rule would hide the other two. */
export function worstFindings(findings: readonly Finding[], count: number): readonly WorstFinding[] {
  const groups = new Map<string, { finding: Finding; count: number }>();
  for (const finding of bySeverity(findings)) {
    if (finding.severity !== 'breach' && finding.severity !== 'needs-agreement') continue;
    const key = `${finding.severity}|${finding.rule}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { finding, count: 1 });
  }
  return [...groups.values()].slice(0, count);
}
