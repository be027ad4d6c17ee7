import type { ReactNode } from 'react';
import type { Discussion } from '#shared/contract/methods.ts';
import { daysBetween } from '#shared/time/local-date.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { Message } from '../../ui/Message.tsx';

/** By when the plan must be discussed, in words, and whether that was or can be kept. */
export function DeadlineNote({ discussion }: { readonly discussion: Discussion }): ReactNode {
  const words = useText();
  const { notice } = discussion;
  const rule = { effective: words.longDate(notice.effectiveFrom), latest: words.longDate(notice.latest), days: notice.days };
  const { isMissed, text } = standing(discussion, words);
  return (
    <Message kind={isMissed ? 'problem' : 'note'} title={words.t('app.discussion.deadline')}>
      <p>{words.t('app.discussion.deadline.rule', rule)}</p>
      <p className="strong">{text}</p>
    </Message>
  );
}

function standing({ notice, today }: Discussion, { t, longDate }: Words): { readonly isMissed: boolean; readonly text: string } {
  const { discussedOn, given } = notice;
  if (discussedOn !== null && given !== null) {
    const isKept = given >= notice.days;
    const params = { date: longDate(discussedOn), count: Math.max(-1, given) };
    return { isMissed: !isKept, text: t(isKept ? 'app.discussion.deadline.kept' : 'app.discussion.deadline.missed', params) };
  }
  const left = daysBetween(today, notice.latest);
  if (left >= 0) return { isMissed: false, text: t('app.discussion.deadline.left', { count: left }) };
  return { isMissed: true, text: t('app.discussion.deadline.passed', { count: -left }) };
}
