import type { ReactNode } from 'react';
import { addDays, localDate } from '#shared/time/local-date.ts';
import { useText } from '../../app/locale/use-text.ts';
import { formatRoute } from '../../state/route.ts';
import { usePlan } from '../../state/store.ts';
import { useCatalogue } from '../../state/use-catalogue.ts';
import { Message } from '../../ui/Message.tsx';

/** Tells when the plan has dates after the last confirmed tariff. */
export function TariffBanner({ hasLink = true }: { readonly hasLink?: boolean }): ReactNode {
  const { t, date } = useText();
  const planId = usePlan((state) => state.planId);
  const { start, weeks } = usePlan((state) => state.plan.period);
  const catalogue = useCatalogue();
  const end = addDays(start, weeks * 7 - 1);
  if (!catalogue || end <= catalogue.tariffConfirmedUntil) return null;
  return (
    <Message kind="advice">
      <p>
        {t('app.tariff.banner', { date: date(localDate(catalogue.tariffConfirmedUntil)), end: date(end) })}{' '}
        {hasLink && <a href={formatRoute({ screen: 'setup', planId })}>{t('app.tariff.table')}</a>}
      </p>
    </Message>
  );
}
