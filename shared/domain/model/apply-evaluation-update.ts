import type { DayFigures, Evaluation, EvaluationUpdate, Finding, LineFigures } from './results.ts';

/** Prefix of the owner of staffing findings, which belong to a day instead of a line. */
const DAY_OWNER = 'day:';

/** The owner under which the staffing findings that begin on a day travel in an update. */
export function dayOwner(day: number): string {
  return `${DAY_OWNER}${day}`;
}

/** Whether an id could be taken for a day's; a plan with such a line always gets full updates. */
export function looksLikeDayOwner(id: string): boolean {
  return id.startsWith(DAY_OWNER);
}

/** Who owns a finding: its line, or the day on which it begins. */
export function ownerOf(finding: Finding): string {
  return finding.line ?? dayOwner(finding.day);
}

/**
 * The evaluation after an update, equal to the one the service holds. What an update does not mention stays the same object, so that
 * a screen can tell by identity what to draw anew.
 */
export function applyEvaluationUpdate(evaluation: Evaluation, update: EvaluationUpdate): Evaluation {
  if (update.kind === 'full') return update.evaluation;
  const lines = replaced(evaluation.lines, update.lines, ({ id }) => id);
  const days = replaced(evaluation.days, update.days, ({ day }) => day);
  return {
    indicators: Object.keys(update.indicators).length === 0 ? evaluation.indicators : { ...evaluation.indicators, ...update.indicators },
    lines,
    days,
    findings: update.findings.length === 0 ? evaluation.findings : replacedFindings(evaluation.findings, update.findings, lines, days),
    counts: update.counts,
  };
}

function replaced<T>(list: readonly T[], changed: readonly T[], keyOf: (item: T) => string | number): readonly T[] {
  if (changed.length === 0) return list;
  const byKey = new Map(changed.map((item) => [keyOf(item), item]));
  return list.map((item) => byKey.get(keyOf(item)) ?? item);
}

function replacedFindings(
  findings: readonly Finding[],
  changed: Extract<EvaluationUpdate, { kind: 'patch' }>['findings'],
  lines: readonly LineFigures[],
  days: readonly DayFigures[],
): readonly Finding[] {
  const byOwner = new Map<string, readonly Finding[]>();
  for (const finding of findings) {
    const owner = ownerOf(finding);
    const list = byOwner.get(owner) as Finding[] | undefined;
    if (list) list.push(finding);
    else byOwner.set(owner, [finding]);
  }
  for (const { owner, findings: ofOwner } of changed) byOwner.set(owner, ofOwner);
  const owners = [...lines.map(({ id }) => id), ...days.map(({ day }) => dayOwner(day))];
  return owners.flatMap((owner) => byOwner.get(owner) ?? []);
}
