import type { ReactNode } from 'react';
import { meanWeek } from '#shared/domain/model/mean-week.ts';
import { DAY_NAMES } from '#shared/domain/model/plan.ts';
import type { DayFigures } from '#shared/domain/model/results.ts';
import { useText } from '../../app/locale/use-text.ts';
import { BalanceHead } from '../../charts/BalanceHead.tsx';
import { usePlan } from '../../state/store.ts';
import { worstDays } from '../../state/worst-days.ts';
import { ProofPanel } from '../bound/ProofPanel.tsx';
import { useGoTo } from '../findings/use-go-to.ts';
import { PanelPart } from './PanelPart.tsx';

/** Surplus and deficit of one side of the week: by weekday, and the days it concerns most. */
export function BalancePanel({ side }: { readonly side: 'weekday' | 'weekend' }): ReactNode {
  const { t, td, number, signedHours } = useText();
  const days = usePlan((state) => state.evaluation.days);
  const indicators = usePlan((state) => state.evaluation.indicators);
  const profile = meanWeek(days).filter((day) => day.isWeekend === (side === 'weekend'));
  return (
    <>
      <PanelPart title={t('app.panel.definition')}>
        <p>{td(`indicator.surplus.${side}.definition`)}</p>
        <p>{td(`indicator.deficit.${side}.definition`)}</p>
      </PanelPart>
      <PanelPart title={t('app.panel.inputs')}>
        <table className="table">
          <BalanceHead first={t('app.panel.weekday')} />
          <tbody>
            {profile.map((day) => (
              <tr key={day.name}>
                <th scope="row">{t(`day.${day.name}.short`)}</th>
                <td className="number">{number(day.wanted, 1)}</td>
                <td className="number">{number(day.onDuty, 1)}</td>
                <td className="number surplus">{signedHours(day.surplus)}</td>
                <td className="number deficit">{signedHours(-day.deficit)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t('app.panel.hours')}
              </th>
              <td className="number surplus">{signedHours(indicators[`surplus.${side}`]?.value ?? 0)}</td>
              <td className="number deficit">{signedHours(-(indicators[`deficit.${side}`]?.value ?? 0))}</td>
            </tr>
          </tfoot>
        </table>
        <p className="soft">{t('app.panel.per-day-note')}</p>
      </PanelPart>
      <ProofPanel side={side} />
      <PanelPart title={t('app.panel.worst-days')}>
        <DayList days={worstDays(days, side, side === 'weekend' ? 'deficit' : 'surplus', 6)} figure={side === 'weekend' ? 'deficit' : 'surplus'} />
      </PanelPart>
      <PanelPart title={t('app.panel.change')}>
        <p>{t(`app.panel.${side}-change`)}</p>
      </PanelPart>
    </>
  );
}

function DayList({ days, figure }: { readonly days: readonly DayFigures[]; readonly figure: 'surplus' | 'deficit' }): ReactNode {
  const { t, dayMonth, signedHours } = useText();
  const isCycle = usePlan((state) => state.plan.period.kind === 'cycle');
  const go = useGoTo();
  if (days.length === 0) return <p className="soft">{t('app.panel.none')}</p>;
  return (
    <ul className="plain">
      {days.map((day) => (
        <li key={day.day} className="day-link">
          <button type="button" className="link" onClick={() => go.day(day.day)}>
            {t('app.panel.go-to-day', {
              week: Math.floor(day.day / 7) + 1,
              day: t(`day.${DAY_NAMES[day.day % 7] ?? 'mon'}`),
              date: isCycle ? '' : dayMonth(day.date),
            })}
          </button>
          <span className={figure}>{signedHours(figure === 'surplus' ? day.surplus : -day.deficit)}</span>
        </li>
      ))}
    </ul>
  );
}
