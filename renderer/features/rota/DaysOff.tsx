import type { ReactNode } from 'react';
import { DAY_OFF_CODES } from '#shared/domain/model/plan.ts';
import { isTextKey } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';

/** How many days off of each kind a line has, its leave, and what is left of its annual leave. */
export function DaysOff({ lineId, restOwedMinutes }: { readonly lineId: string; readonly restOwedMinutes: number }): ReactNode {
  const { t, td, number, minutes } = useText();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const report = useQuery('plan.calendar', { planId }, revision).value;
  const line = report?.lines.find((each) => each.line === lineId);
  if (!line) return null;
  const { vacation } = line;
  const owed = line.f5.filter(({ takenOn }) => takenOn === null).length;
  const holidays = line.redDays.reduce((sum, frame) => ({ worked: sum.worked + frame.holidays.worked, off: sum.off + frame.holidays.off }), {
    worked: 0,
    off: 0,
  });
  const leaveName = (leave: string): string => (isTextKey(`leave.${leave}`) ? td(`leave.${leave}`) : leave);
  const rows: readonly (readonly [string, string])[] = [
    ...DAY_OFF_CODES.filter((code) => line.daysOff[code] > 0).map(
      (code) => [t('rota.line.day-off', { code, name: t(`day-off.${code}`) }), number(line.daysOff[code])] as const,
    ),
    ...Object.entries(line.leave).map(([leave, days]) => [capital(leaveName(leave)), number(days)] as const),
    ...(vacation
      ? [[t('rota.line.vacation'), t('rota.line.vacation.value', { used: number(vacation.daysUsed), entitled: number(vacation.daysEntitled) })] as const]
      : []),
    ...(holidays.worked + holidays.off > 0
      ? [[t('rota.line.holidays'), t('rota.line.of', { part: number(holidays.worked), all: number(holidays.worked + holidays.off) })] as const]
      : []),
    ...(owed > 0 ? [[t('rota.line.f5'), number(owed)] as const] : []),
    ...(restOwedMinutes > 0 ? [[t('rota.line.rest-owed'), minutes(restOwedMinutes)] as const] : []),
  ];
  return (
    <section className="stack">
      <h3>{t('rota.line.days-off')}</h3>
      {rows.length === 0 ? (
        <p className="soft">{t('rota.line.days-off.none')}</p>
      ) : (
        <dl className="figures">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
