import { comparePlans } from '../domain/evaluate/compare-plans.ts';
import { hasChanged } from '../domain/plan/plan-comparison.ts';
import { type ComparisonText, describePlanComparison } from '../i18n/describe-plan-comparison.ts';
import { type TextKey, translate } from '../i18n/translate.ts';
import { type Block, SEVERITY_SIGNS, type TextTable } from './report-doc.ts';
import type { ReportInput } from './report-input.ts';

/** What changed since an earlier version, before everything else; nothing where no version is compared with. */
export function changePages(input: ReportInput): readonly Block[] {
  const { plan, locale, since } = input;
  if (since === undefined) return [];
  const comparison = comparePlans(since, input);
  const text = describePlanComparison(locale, comparison, since.plan, plan);
  const title = translate(locale, 'report.changes', { name: since.name });
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', text: plan.name, tone: 'quiet' },
    { kind: 'paragraph', text: text.headline, tone: 'strong' },
    ...(hasChanged(comparison.difference) ? changeTables(input, text) : []),
    { kind: 'page-break' },
  ];
}

function changeTables({ locale }: ReportInput, text: ComparisonText): readonly Block[] {
  const column = (key: TextKey, share: number, align: 'left' | 'right' = 'left') => ({ title: translate(locale, key), share, align });
  const findings = (which: 'added' | 'gone') =>
    section(locale, `diff.section.${which}`, {
      columns: [column('report.findings.sign', 0.7), column('report.findings.severity', 2), column('report.findings.what', 14)],
      rows: text[which].map(({ finding, text: words }) => [SEVERITY_SIGNS[finding.severity], translate(locale, `severity.${finding.severity}`), words]),
    });
  return [
    ...section(locale, 'diff.section.sums', {
      columns: [
        column('diff.col.number', 4),
        column('diff.col.before', 2, 'right'),
        column('diff.col.after', 2, 'right'),
        column('diff.col.change', 2, 'right'),
      ],
      rows: text.sums.map(({ name, before, after, change }) => [name, before, after, change]),
      width: 0.6,
    }),
    ...section(locale, 'diff.section.lines', {
      columns: [
        column('diff.col.line', 4),
        column('diff.col.what', 6),
        column('diff.col.hours', 3),
        column('diff.col.weekends', 1.5),
        column('diff.col.nights', 1.5),
      ],
      rows: text.lines.map(({ label, what, hours, weekends, nights }) => [label, what, hours, weekends, nights]),
    }),
    ...section(locale, 'diff.section.cells', {
      columns: [column('diff.col.line', 3), column('diff.section.cells', 13)],
      rows: text.cells.map(({ label, changes }) => [label, changes.join(' · ')]),
    }),
    ...(text.facts.length === 0
      ? []
      : [heading(locale, 'diff.section.facts'), ...text.facts.map((fact): Block => ({ kind: 'paragraph', text: fact, tone: 'normal' }))]),
    ...findings('added'),
    ...findings('gone'),
  ];
}

function heading(locale: ReportInput['locale'], key: TextKey): Block {
  return { kind: 'heading', level: 2, text: translate(locale, key) };
}

/** A table under its heading, or nothing where it would be empty. */
function section(locale: ReportInput['locale'], key: TextKey, table: Pick<TextTable, 'columns' | 'rows' | 'width'>): readonly Block[] {
  return table.rows.length === 0 ? [] : [heading(locale, key), { kind: 'table', caption: translate(locale, key), ...table }];
}
