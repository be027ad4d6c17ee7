import type { ReactNode } from 'react';
import type { Finding } from '#shared/domain/model/results.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { Message } from '../../ui/Message.tsx';
import { FindingPoints } from '../discussion/AgendaSection.tsx';
import { WhyNot } from '../why-not/WhyNot.tsx';

/** No lawful rota was found with what is to stay: which rules are in the way, what to try, and which wishes, rules and pins cannot be had together. */
export function NotLawful({ findings, hasSuggestion }: { readonly findings: readonly Finding[]; readonly hasSuggestion: boolean }): ReactNode {
  const { t } = useText();
  const plan = usePlan((state) => state.plan);
  return (
    <Message kind="problem" title={t('optimise.unlawful.title', { count: findings.length })}>
      <p>{t(hasSuggestion ? 'optimise.unlawful.some' : 'optimise.unlawful.none')}</p>
      <ul className="plain points">
        <FindingPoints findings={findings} plan={plan} />
      </ul>
      <p>{t('optimise.unlawful.advice')}</p>
      <h3>{t('why.title')}</h3>
      <WhyNot />
    </Message>
  );
}
