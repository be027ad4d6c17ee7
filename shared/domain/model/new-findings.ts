import type { Finding } from './results.ts';

/** Stands for a finding between two evaluations: the same rule about the same stretch of the same line, equally serious. */
export function findingKey(finding: Finding): string {
  return `${finding.rule}|${finding.line ?? ''}|${finding.from}|${finding.to}|${finding.severity}`;
}

/**
 * The findings of a plan that an earlier one did not have, in the order of `after`. One is new when nothing in `before` has its rule, line,
 * stretch of time and severity; where the same is found several times, as many are new as have been added. What only grew within the same
 * stretch is not new.
 *
 * @example newFindings(published.findings, now.findings) // what has come since the published version
 */
export function newFindings(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, number>();
  for (const finding of before) {
    const key = findingKey(finding);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return after.filter((finding) => {
    const key = findingKey(finding);
    const left = known.get(key) ?? 0;
    if (left > 0) known.set(key, left - 1);
    return left === 0;
  });
}
