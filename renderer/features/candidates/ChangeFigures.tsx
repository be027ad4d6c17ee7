import type { ReactNode } from 'react';
import type { TouchedLine, TriedChange } from '#shared/domain/model/tried-change.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';

/** What a change costs and what it does to staffing: terms and values of a list of figures. */
export function ChangeFigures({ change }: { readonly change: TriedChange }): ReactNode {
  const words = useText();
  const { t, signedHours } = words;
  const isCycle = usePlan((state) => state.plan.period.kind === 'cycle');
  return (
    <>
      <dt>{t('candidates.fact.cost')}</dt>
      <dd>{costText(change.costOre, isCycle, words)}</dd>
      {Math.abs(change.deficitHours) > 0.01 && (
        <>
          <dt>{t('candidates.fact.staffing')}</dt>
          <dd>{signedHours(change.deficitHours)}</dd>
        </>
      )}
    </>
  );
}

/** Hours and weekends of a line, before and after. */
export function LineFigures({ line }: { readonly line: TouchedLine }): ReactNode {
  const words = useText();
  const { t, number } = words;
  return (
    <>
      <dt>{t('candidates.fact.hours')}</dt>
      <dd>{hoursText(line, words)}</dd>
      {line.weekendsBefore !== line.weekendsAfter && (
        <>
          <dt>{t('candidates.fact.weekends')}</dt>
          <dd>{t('candidates.fact.change', { before: number(line.weekendsBefore), after: number(line.weekendsAfter) })}</dd>
        </>
      )}
    </>
  );
}

export function hoursText({ balanceBefore, balanceAfter }: TouchedLine, { t, signed, signedHours }: Words): string {
  return t('candidates.fact.change', { before: signed(balanceBefore, 1), after: signedHours(balanceAfter, 1) });
}

/** With its sign: more, or less. */
export function costText(ore: number | null, isCycle: boolean, { t, kroner }: Words): string {
  if (ore === null) return t('candidates.fact.cost.unknown');
  const text = kroner(ore);
  const signed = ore > 0 ? `+${text}` : text;
  return isCycle ? t('candidates.fact.cost.cycle', { kroner: signed }) : signed;
}
