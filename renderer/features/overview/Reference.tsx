import type { ReactNode } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { Section } from '../../ui/Section.tsx';

/** How far this rota's care factor lies from what others have published for the same kind of department. */
export function Reference(): ReactNode {
  const { t, number, signed } = useText();
  const own = usePlan((state) => state.evaluation.indicators['care-factor.PF1.planned']?.value ?? null);
  const serviceType = usePlan((state) => state.plan.unit.serviceType);
  const { value } = useQuery('compare.get', { planIds: [], municipalities: [] });
  const factors = value?.factors.filter((factor) => factor.serviceType === serviceType) ?? [];
  if (!value) return null;
  return (
    <Section title={t('app.overview.reference')}>
      {factors.length === 0 ? (
        <p className="soft">{t('app.overview.reference-none')}</p>
      ) : (
        <>
          <dl className="figures">
            <dt className="strong">{t('app.overview.here')}</dt>
            <dd className="strong">{own === null ? '–' : number(own, 2)}</dd>
            {factors.map((factor) => (
              <FactorRow
                key={factor.id}
                source={`${factor.source}${factor.year ? ` (${factor.year})` : ''}, ${t(`app.confidence.${factor.confidence}`)}`}
                value={number(factor.value, 2)}
                difference={own === null ? '' : t('app.overview.reference-difference', { difference: signed(factor.value - own, 2) })}
              />
            ))}
          </dl>
          <p className="soft">{t('app.overview.reference-note')}</p>
        </>
      )}
    </Section>
  );
}

function FactorRow({ source, value, difference }: { readonly source: string; readonly value: string; readonly difference: string }): ReactNode {
  return (
    <>
      <dt>
        {source}
        {difference && <div>{difference}</div>}
      </dt>
      <dd>{value}</dd>
    </>
  );
}
