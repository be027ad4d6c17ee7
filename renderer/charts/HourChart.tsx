import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import type { HourProfile, HourSlot } from '#shared/domain/model/hour-profile.ts';
import { useText } from '../app/locale/use-text.ts';
import { hourSpans } from './hour-spans.ts';
import './charts.css';
import { BalanceHead } from './BalanceHead.tsx';

const WIDTH = 300;
const HEIGHT = 190;
const TOP = 12;
const BOTTOM = 24;
const LEFT = 26;
const DAY = 1440;
const HOURS = [0, 6, 12, 18, 24];

/** People on duty against people wanted round the clock: the mean weekday beside the mean weekend day, on the same scale. Reads by the legend of the week chart. */
export function HourChart({ profile }: { readonly profile: HourProfile }): ReactNode {
  const { t } = useText();
  const most = Math.max(4, ...[...profile.weekday, ...profile.weekend].map((slot) => slot.wanted + slot.surplus));
  return (
    <figure className="chart">
      <div className="chart-pair">
        {(['weekday', 'weekend'] as const).map((side) => (
          <Panel key={side} title={t(`app.chart.${side}`)} slots={profile[side]} slotMinutes={profile.slotMinutes} most={most} />
        ))}
      </div>
      <details>
        <summary>{t('app.chart.table')}</summary>
        <div className="chart-pair">
          {(['weekday', 'weekend'] as const).map((side) => (
            <HourTable key={side} title={t(`app.chart.${side}`)} slots={profile[side]} slotMinutes={profile.slotMinutes} />
          ))}
        </div>
      </details>
    </figure>
  );
}

interface PanelProps {
  readonly title: string;
  readonly slots: readonly HourSlot[];
  readonly slotMinutes: number;
  readonly most: number;
}

function Panel({ title, slots, slotMinutes, most }: PanelProps): ReactNode {
  const { t, number } = useText();
  const id = useId();
  const x = scaleLinear([0, DAY], [LEFT, WIDTH - 8]);
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]).nice(4);
  const spans = hourSpans(slots, slotMinutes);
  const outline = spans.map((span) => `L${x(span.minute)},${y(span.wanted)}L${x(span.end)},${y(span.wanted)}`).join('');
  return (
    <div>
      <p className="chart-title" id={id}>
        {title}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('app.chart.hours-title', { side: title })}>
        <defs>
          <pattern id={`${id}h`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" y1="0" x2="0" y2="6" className="hatch" />
          </pattern>
        </defs>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className="gridline" x1={LEFT} x2={WIDTH - 8} y1={y(tick)} y2={y(tick)} />
            <text className="axis" x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {number(tick, Number.isInteger(tick) ? 0 : 1)}
            </text>
          </g>
        ))}
        {spans.map((span) => {
          const place = { x: x(span.minute), width: x(span.end) - x(span.minute) };
          const covered = span.wanted - span.deficit;
          return (
            <g key={span.minute}>
              <rect className="bar" {...place} y={y(covered)} height={y(0) - y(covered)} />
              {span.deficit > 0 && <rect className="bar-under flat" {...place} y={y(span.wanted)} height={y(covered) - y(span.wanted)} fill={`url(#${id}h)`} />}
              {span.surplus > 0 && (
                <rect className="bar-over flat" {...place} y={y(span.wanted + span.surplus)} height={y(span.wanted) - y(span.wanted + span.surplus)} />
              )}
            </g>
          );
        })}
        <path className="wanted" d={`M${x(0)},${y(spans[0]?.wanted ?? 0)}${outline}`} fill="none" />
        {HOURS.map((hour) => (
          <text key={hour} className="axis" x={x(hour * 60)} y={HEIGHT - 7} textAnchor="middle">
            {String(hour).padStart(2, '0')}
          </text>
        ))}
      </svg>
    </div>
  );
}

function HourTable({ title, slots, slotMinutes }: Omit<PanelProps, 'most'>): ReactNode {
  const { t, number, signed } = useText();
  const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return (
    <table className="table fit">
      <caption>{title}</caption>
      <BalanceHead first={t('app.overview.part')} />
      <tbody>
        {hourSpans(slots, slotMinutes).map((span) => (
          <tr key={span.minute}>
            <th scope="row" className="nowrap">
              {clock(span.minute)}–{clock(span.end)}
            </th>
            <td className="number">{number(span.wanted, 1)}</td>
            <td className="number">{number(span.onDuty, 1)}</td>
            <td className="number">{signed(span.surplus, 1)}</td>
            <td className="number">{signed(-span.deficit, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
