import type { ReactNode } from 'react';
import type { Discussion } from '#shared/contract/methods.ts';
import type { Plan } from '#shared/domain/model/plan.ts';
import type { Finding } from '#shared/domain/model/results.ts';
import { describeCommentPlace } from '#shared/i18n/describe-comment.ts';
import { describeFinding } from '#shared/i18n/describe-finding.ts';
import { isTextKey } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { Section } from '../../ui/Section.tsx';
import { SeverityMark } from '../findings/FindingItem.tsx';

/** As many findings as one reads on a screen; the PDF has them all. */
const SHOWN = 6;

/** What there is to talk about: open comments, breaches, agreements that are missing. */
export function AgendaSection({ agenda }: { readonly agenda: Discussion['agenda'] }): ReactNode {
  const { t, td, locale } = useText();
  const plan = usePlan((state) => state.plan);
  const { comments, breaches, agreements } = agenda;
  const isEmpty = comments.length + breaches.length + agreements.length === 0;
  return (
    <Section title={t('app.agenda.title')} isCard>
      {isEmpty && <p className="soft">{t('app.agenda.nothing')}</p>}
      {comments.length > 0 && (
        <Points title={t('app.agenda.comments')}>
          {comments.map((comment) => (
            <li key={comment.id}>{t('app.agenda.comment', { place: describeCommentPlace(locale, comment, plan), text: comment.text })}</li>
          ))}
        </Points>
      )}
      {breaches.length > 0 && (
        <Points title={t('app.agenda.breaches')}>
          <FindingPoints findings={breaches} plan={plan} />
        </Points>
      )}
      {agreements.length > 0 && (
        <Points title={t('app.agenda.agreements')}>
          {agreements.map(({ type, findings }) => {
            const name = type !== null && isTextKey(`agreement.${type}`) ? td(`agreement.${type}`) : t('app.agenda.agreement-unknown');
            return (
              <li key={type ?? 'other'} className="point">
                <SeverityMark severity="needs-agreement" />
                <span>{t('app.agenda.agreement', { type: name, count: findings.length })}</span>
              </li>
            );
          })}
        </Points>
      )}
    </Section>
  );
}

function Points({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <h3>{title}</h3>
      <ul className="plain points">{children}</ul>
    </div>
  );
}

/** The first findings of a list in words, and how many more there are. */
export function FindingPoints({ findings, plan }: { readonly findings: readonly Finding[]; readonly plan: Plan }): ReactNode {
  const { t, locale } = useText();
  return (
    <>
      {findings.slice(0, SHOWN).map((finding, index) => (
        <li key={index} className="point">
          <SeverityMark severity={finding.severity} />
          <span>{describeFinding(locale, finding, plan)}</span>
        </li>
      ))}
      {findings.length > SHOWN && <li className="soft">{t('app.agenda.more', { count: findings.length - SHOWN })}</li>}
    </>
  );
}
