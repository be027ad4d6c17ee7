import { explanationOf } from '../domain/explain/explain-finding.ts';
import { buildTimeline } from '../domain/timeline/build-timeline.ts';
import { describeExplanation } from '../i18n/describe-explanation.ts';
import { describeFinding } from '../i18n/describe-finding.ts';
import { parameterName, parameterValue } from '../i18n/describe-parameter.ts';
import { formatDate } from '../i18n/format.ts';
import { translate } from '../i18n/translate.ts';
import { entryOn } from '../law/parameter.ts';
import { PARAMETERS } from '../law/parameters.ts';
import { bySeriousness } from './build-first-page.ts';
import { type Block, SEVERITY_SIGNS } from './report-doc.ts';
import type { ReportInput } from './report-input.ts';

/** The chain behind every breach and everything that needs an agreement, in short: computation, limit with date and source, agreement. */
export function explanationTable({ plan, evaluation, locale }: ReportInput): readonly Block[] {
  const serious = evaluation.findings.filter(({ severity }) => severity === 'breach' || severity === 'needs-agreement').sort(bySeriousness);
  if (serious.length === 0) return [];
  const timeline = buildTimeline(plan);
  const rows = serious.map((finding) => {
    const { shifts, steps, parameters, agreement } = describeExplanation(locale, explanationOf(finding, timeline), plan);
    // Where the computation speaks for itself, the shifts would only say it twice.
    const computation = steps.length > 0 ? steps.join(' ') : shifts.join('; ');
    return [SEVERITY_SIGNS[finding.severity], describeFinding(locale, finding, plan), computation, parameters.join('; '), agreement.join(' ')];
  });
  return [
    { kind: 'heading', level: 2, text: translate(locale, 'report.explanations') },
    {
      kind: 'table',
      caption: translate(locale, 'report.explanations'),
      columns: [
        { title: translate(locale, 'report.findings.sign'), share: 0.7, align: 'left' },
        { title: translate(locale, 'report.findings.what'), share: 6, align: 'left' },
        { title: translate(locale, 'report.explanations.computation'), share: 5, align: 'left' },
        { title: translate(locale, 'report.explanations.limits'), share: 6, align: 'left' },
        { title: translate(locale, 'report.explanations.agreement'), share: 4, align: 'left' },
      ],
      rows,
    },
  ];
}

/** What the municipality sets in place of law and tariff, with its reasons. Nothing where it sets nothing. */
export function overrideTable({ plan, locale }: ReportInput): readonly Block[] {
  const overrides = plan.settings.overrides ?? [];
  if (overrides.length === 0) return [];
  const title = translate(locale, 'report.overrides', { municipality: plan.unit.municipality });
  const rows = overrides.flatMap(({ parameter: id, value, from, to, reason }) => {
    const parameter = PARAMETERS.get(id);
    if (!parameter) return [];
    return [
      [
        parameterName(locale, id),
        parameter.clause,
        parameterValue(locale, parameter, value),
        parameterValue(locale, parameter, entryOn(parameter, from)?.value ?? null),
        formatDate(from),
        to === undefined ? translate(locale, 'app.overrides.open-end') : formatDate(to),
        reason,
      ],
    ];
  });
  const column = (text: string, share: number) => ({ title: text, share, align: 'left' as const });
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      caption: title,
      columns: [
        column(translate(locale, 'app.law.col.name'), 5),
        column(translate(locale, 'app.law.col.clause'), 2.5),
        column(translate(locale, 'app.law.col.value'), 2),
        column(translate(locale, 'app.overrides.col.instead'), 2),
        column(translate(locale, 'app.law.col.from'), 1.8),
        column(translate(locale, 'app.law.col.to'), 1.8),
        column(translate(locale, 'app.overrides.col.reason'), 7),
      ],
      rows,
    },
  ];
}
