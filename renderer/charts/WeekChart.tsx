import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import type { MeanWeekday } from '#shared/domain/model/mean-week.ts';
import { useText } from '../app/locale/use-text.ts';
import { Legend } from './Legend.tsx';
import './charts.css';
import { BalanceHead } from './BalanceHead.tsx';

const WIDTH = 600;
const HEIGHT = 232;
const TOP = 40;
const BOTTOM = 24;
const LEFT = 40;
const BAR = 46;
const STEP = 72;
const WEEKEND_GAP = 28;

/**
 * Hours on duty against hours wanted, a bar a weekday, the weekend set apart. What lies above the wanted line is drawn lighter, what is
 * missing is hatched, and both stand as signed numbers on top, so that the chart reads without colour. The numbers stand in a table too.
 */
export function WeekChart({ profile }: { readonly profile: readonly MeanWeekday[] }): ReactNode {
  const { t, number } = useText();
  const id = useId();
  const most = Math.max(8, ...profile.map((day) => day.wanted + day.surplus));
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]).nice(4);
  return (
    <figure className="chart">
      <Legend />
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}t`}>
        <title id={`${id}t`}>{t('app.chart.title')}</title>
        <defs>
          <pattern id={`${id}h`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" y1="0" x2="0" y2="6" className="hatch" />
          </pattern>
        </defs>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className="gridline" x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
            <text className="axis" x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {number(tick)}
            </text>
          </g>
        ))}
        {profile.map((day, index) => (
          <Day key={day.name} day={day} x={LEFT + 10 + index * STEP + (day.isWeekend ? WEEKEND_GAP : 0)} y={y} hatch={`url(#${id}h)`} />
        ))}
      </svg>
      <details>
        <summary>{t('app.chart.table')}</summary>
        <WeekTable profile={profile} />
      </details>
    </figure>
  );
}

interface DayProps {
  readonly day: MeanWeekday;
  readonly x: number;
  readonly hatch: string;
  y(hours: number): number;
}

function Day({ day, x, y, hatch }: DayProps): ReactNode {
  const { t, signed } = useText();
  const base = y(0);
  // What is wanted and there, what is wanted and missing, what is there and not wanted: never netted.
  const covered = day.wanted - day.deficit;
  const top = y(day.wanted + day.surplus);
  const decimals = Math.max(day.surplus, day.deficit) < 10 ? 1 : 0;
  const over = signed(day.surplus, decimals);
  const under = signed(-day.deficit, decimals);
  const isOver = /[1-9]/.test(over);
  const isUnder = /[1-9]/.test(under);
  return (
    <g>
      <rect className="bar" x={x} width={BAR} y={y(covered)} height={base - y(covered)} />
      {isOver && <rect className="bar-over" x={x} width={BAR} y={top} height={y(day.wanted) - top} />}
      {isUnder && <rect className="bar-under" x={x} width={BAR} y={y(day.wanted)} height={y(covered) - y(day.wanted)} fill={hatch} />}
      <line className="wanted" x1={x - 6} x2={x + BAR + 6} y1={y(day.wanted)} y2={y(day.wanted)} />
      {isUnder && (
        <text className="value under" x={x + BAR / 2} y={top - 8} textAnchor="middle">
          {under}
        </text>
      )}
      {isOver && (
        <text className="value over" x={x + BAR / 2} y={top - (isUnder ? 22 : 8)} textAnchor="middle">
          {over}
        </text>
      )}
      {!isOver && !isUnder && (
        <text className="value" x={x + BAR / 2} y={top - 8} textAnchor="middle">
          0
        </text>
      )}
      <text className="axis" x={x + BAR / 2} y={base + 17} textAnchor="middle">
        {t(`day.${day.name}.short`)}
      </text>
    </g>
  );
}

function WeekTable({ profile }: { readonly profile: readonly MeanWeekday[] }): ReactNode {
  const { t, number, signedHours } = useText();
  return (
    <table className="table fit">
      <BalanceHead first={t('app.panel.weekday')} />
      <tbody>
        {profile.map((day) => (
          <tr key={day.name}>
            <th scope="row">{t(`day.${day.name}`)}</th>
            <td className="number">{number(day.wanted, 1)}</td>
            <td className="number">{number(day.onDuty, 1)}</td>
            <td className="number">{signedHours(day.surplus)}</td>
            <td className="number">{signedHours(-day.deficit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
