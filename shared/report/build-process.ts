import { lawOf } from '../domain/law/law-of.ts';
import { noticeOf } from '../domain/process/notice-of.ts';
import { statusOf } from '../domain/process/process-of.ts';
import { formatDate, formatLongDate } from '../i18n/format.ts';
import { translate } from '../i18n/translate.ts';
import type { Block, Paragraph } from './report-doc.ts';
import type { ReportInput } from './report-input.ts';

/** Where the plan stands and by when it must be discussed, in one line. */
export function processLine({ plan, locale }: ReportInput): Paragraph {
  const { effectiveFrom, latest, discussedOn } = noticeOf(plan, lawOf(plan));
  const params = {
    status: translate(locale, `process.status.${statusOf(plan.process)}`),
    effective: formatLongDate(locale, effectiveFrom),
    latest: formatLongDate(locale, latest),
    discussed: discussedOn === null ? '' : formatLongDate(locale, discussedOn),
  };
  return { kind: 'paragraph', text: translate(locale, discussedOn === null ? 'report.process' : 'report.process.discussed', params), tone: 'quiet' };
}

/** What was said at each step, for the record; nothing before the first step. */
export function minutesTable({ plan, locale }: ReportInput): readonly Block[] {
  const steps = plan.process?.steps ?? [];
  if (steps.length === 0) return [];
  const title = translate(locale, 'app.discussion.minutes');
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      caption: title,
      columns: [
        { title: translate(locale, 'app.discussion.step.date'), share: 1.5, align: 'left' },
        { title: translate(locale, 'app.versions.col.status'), share: 2, align: 'left' },
        { title: translate(locale, 'app.discussion.step.participants'), share: 4, align: 'left' },
        { title: translate(locale, 'app.discussion.step.minutes'), share: 9, align: 'left' },
      ],
      rows: steps.map(({ status, on, participants = '', minutes = '' }) => [
        formatDate(on),
        translate(locale, `process.status.${status}`),
        participants,
        minutes,
      ]),
    },
  ];
}
