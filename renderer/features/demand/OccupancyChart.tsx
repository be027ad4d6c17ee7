import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import type { FactorDemand } from '#shared/domain/model/factor-demand.ts';
import { useText } from '../../app/locale/use-text.ts';
import '../../charts/charts.css';

const WIDTH = 560;
const HEIGHT = 220;
const LEFT = 56;
const RIGHT = 28;
const TOP = 12;
const BOTTOM = 40;

/** What is needed as the department empties: the factor's line goes down, the floor does not, and the factor for each resident goes up. */
export function OccupancyChart({ found }: { readonly found: FactorDemand }): ReactNode {
  const { t, number, hours, share } = useText();
  const points = found.occupancy;
  const most = Math.max(...points.map(({ needed }) => needed), found.hoursBefore);
  const x = scaleLinear([points[0]?.share ?? 0, points.at(-1)?.share ?? 1], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([0, most * 1.1], [HEIGHT - BOTTOM, TOP]).nice(4);
  const path = (value: (point: (typeof points)[number]) => number): string =>
    points.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.share)},${y(value(point))}`).join('');
  return (
    <figure className="chart occupancy">
      <figcaption className="strong">{t('factor.occupancy')}</figcaption>
      <p className="soft">{t('factor.occupancy-intro')}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('factor.occupancy-label')}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className="gridline" x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
            <text className="axis" x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {number(tick)}
            </text>
          </g>
        ))}
        {points.map((point) => (
          <text key={point.share} className="axis" x={x(point.share)} y={HEIGHT - BOTTOM + 18} textAnchor="middle">
            {share(point.share)}
          </text>
        ))}
        <line className="floor-line" x1={LEFT} x2={WIDTH - RIGHT} y1={y(found.hoursAtFloor)} y2={y(found.hoursAtFloor)} />
        <text x={LEFT + 4} y={y(found.hoursAtFloor) + 16}>
          {t('factor.occupancy-floor', { hours: hours(found.hoursAtFloor) })}
        </text>
        <path className="needed-line" d={path(({ needed }) => needed)} />
        {points.map((point) => (
          <circle key={point.share} className="needed-point" cx={x(point.share)} cy={y(point.needed)} r="4" />
        ))}
      </svg>
      <details>
        <summary>{t('app.chart.table')}</summary>
        <table className="table">
          <caption className="visually-hidden">{t('factor.occupancy')}</caption>
          <thead>
            <tr>
              {(['share', 'occupied', 'hours', 'needed', 'factor'] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {t(`factor.occupancy.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.share}>
                <th scope="row" className="number">
                  {share(point.share)}
                </th>
                <td className="number">{number(point.occupied, 1)}</td>
                <td className="number">{hours(point.hours)}</td>
                <td className="number strong">{hours(point.needed)}</td>
                <td className="number">{number(point.factor, 3)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
