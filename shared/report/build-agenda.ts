import type { Plan } from '../domain/model/plan.ts';
import type { Finding } from '../domain/model/results.ts';
import { agendaOf } from '../domain/process/agenda.ts';
import { describeCommentPlace } from '../i18n/describe-comment.ts';
import { isTextKey, translate, translateDynamic } from '../i18n/translate.ts';
import { type Block, SEVERITY_SIGNS } from './report-doc.ts';
import type { ReportInput } from './report-input.ts';

/** What there is to talk about: open comments, breaches by rule, and the agreements that are missing. */
export function agendaTable({ plan, evaluation, locale }: ReportInput): readonly Block[] {
  const { comments, breaches, agreements } = agendaOf(plan, evaluation);
  const points = [
    ...comments.map((comment) => ['', translate(locale, 'report.agenda.comment'), comment.text, describeCommentPlace(locale, comment, plan)]),
    ...[...byRule(breaches)].map(([rule, findings]) => [
      SEVERITY_SIGNS.breach,
      translate(locale, 'severity.breach'),
      translate(locale, 'report.agenda.findings', { what: translateDynamic(locale, `rule.${rule}.title`), count: findings.length }),
      linesOf(locale, findings, plan),
    ]),
    ...agreements.map(({ type, findings }) => [
      SEVERITY_SIGNS['needs-agreement'],
      translate(locale, 'severity.needs-agreement'),
      translate(locale, 'report.agenda.findings', { what: agreementName(locale, type), count: findings.length }),
      linesOf(locale, findings, plan),
    ]),
  ];
  const title = translate(locale, 'app.agenda.title');
  if (points.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      caption: title,
      columns: [
        { title: translate(locale, 'report.agenda.number'), share: 0.7, align: 'left' },
        { title: translate(locale, 'report.findings.sign'), share: 0.7, align: 'left' },
        { title: translate(locale, 'report.agenda.kind'), share: 2, align: 'left' },
        { title: translate(locale, 'report.agenda.point'), share: 8, align: 'left' },
        { title: translate(locale, 'report.agenda.place'), share: 5, align: 'left' },
      ],
      rows: points.map((point, index) => [String(index + 1), ...point]),
    },
  ];
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return groups;
}

/** Labels of the lines concerned, in the plan's order, or that it is the whole department. */
function linesOf(locale: ReportInput['locale'], findings: readonly Finding[], plan: Plan): string {
  const concerned = new Set(findings.map(({ line }) => line));
  if (concerned.has(null)) return translate(locale, 'report.agenda.department');
  return plan.lines.flatMap(({ id, label }) => (concerned.has(id) ? [label || id] : [])).join(', ');
}

function agreementName(locale: ReportInput['locale'], type: string | null): string {
  return type !== null && isTextKey(`agreement.${type}`) ? translateDynamic(locale, `agreement.${type}`) : translate(locale, 'app.agenda.agreement-unknown');
}
