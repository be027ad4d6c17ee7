import type { ReactNode } from 'react';
import type { Finding } from '#shared/domain/model/results.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { Message } from '../../ui/Message.tsx';
import { FindingPoints } from '../discussion/AgendaSection.tsx';

/**
 * No lawful rota was found with what is to stay: which rules are in the way, and what to try. The place where it is explained which wishes, rules and locks
 * cannot be had together.
 */
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
    </Message>
  );
}
