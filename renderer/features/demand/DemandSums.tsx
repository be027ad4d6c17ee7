import { Fragment, type ReactNode } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { Section } from '../../ui/Section.tsx';

/** The other ways to count, for comparing with figures from elsewhere, which seldom say which way was theirs. With how many decimals. */
const OTHER_FACTORS = [
  ['PF3', 3],
  ['PF1o', 3],
  ['PF2o', 3],
  ['PF3o', 3],
  ['PF6', 2],
] as const;

/** What the demand comes to, live: hours, FTE, care factor, and what the positions make beside it. */
export function DemandSums(): ReactNode {
  const { t, number, hours, td } = useText();
  const indicators = usePlan((state) => state.evaluation.indicators);
  const target = usePlan((state) => state.plan.settings.targetCareFactor);
  const show = (id: string, format: (value: number) => string): string => {
    const value = indicators[id]?.value;
    return value === null || value === undefined ? '–' : format(value);
  };
  return (
    <Section title={t('app.demand.sum')} isCard>
      <dl className="figures">
        <dt>{t('app.demand.sum.hours')}</dt>
        <dd>{show('hours.demand', (value) => hours(value))}</dd>
        <dt>{t('app.demand.sum.fte')}</dt>
        <dd>{show('fte.demand', (value) => number(value, 2))}</dd>
        <dt>{t('app.demand.sum.factor')}</dt>
        <dd className="strong">{show('care-factor.PF1.demand', (value) => number(value, 3))}</dd>
        <dt>{t('app.demand.sum.factor-day')}</dt>
        <dd>{show('care-factor.PF2.demand', (value) => number(value, 3))}</dd>
        <dt>{t('app.demand.sum.contracted')}</dt>
        <dd>{show('care-factor.PF1.contracted', (value) => number(value, 3))}</dd>
        {target !== undefined && (
          <>
            <dt>{t('app.demand.sum.target')}</dt>
            <dd>{number(target, 2)}</dd>
          </>
        )}
      </dl>
      <p className="soft">{td('indicator.care-factor.PF1.demand.definition')}</p>
      <dl className="figures">
        {OTHER_FACTORS.map(([id, decimals]) => (
          <Fragment key={id}>
            <dt>{td(`indicator.care-factor.${id}.demand.name`)}</dt>
            <dd>{show(`care-factor.${id}.demand`, (value) => number(value, decimals))}</dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}
