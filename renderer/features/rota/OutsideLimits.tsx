import { type ReactNode, useMemo } from 'react';
import { outsideLimits } from '#shared/domain/plan/outside-limits.ts';
import { dayText } from '#shared/i18n/describe-finding.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';

/** So many are told one by one. */
const MOST = 10;

/** Shifts outside the codes and days that the line itself may have; nothing where there are none. */
export function OutsideLimits({ row }: { readonly row: number }): ReactNode {
  const { t, locale } = useText();
  const plan = usePlan((state) => state.plan);
  const line = plan.lines[row];
  const shifts = useMemo(() => (line ? outsideLimits(line, plan) : []), [line, plan]);
  if (shifts.length === 0) return null;
  return (
    <section className="stack">
      <h3>{t('rota.line.outside')}</h3>
      <p className="soft">{t('rota.line.outside.hint')}</p>
      <ul className="plain">
        {shifts.slice(0, MOST).map(({ day, code, outside }) => (
          <li key={day}>{t(`rota.line.outside.${outside}`, { code, when: dayText(locale, plan, day) })}</li>
        ))}
        {shifts.length > MOST && <li>{t('rota.line.outside.more', { count: shifts.length - MOST })}</li>}
      </ul>
    </section>
  );
}
