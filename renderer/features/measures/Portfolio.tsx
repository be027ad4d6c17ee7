import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import type { MeasureCategory, MeasureEffect } from '#shared/domain/measures/measure.ts';
import { useText } from '../../app/locale/use-text.ts';
import '../../charts/charts.css';

const WIDTH = 560;
const HEIGHT = 260;
const LEFT = 52;
const RIGHT = 20;
const TOP = 16;
const BOTTOM = 40;
const SIZE = 7;
const MILLION = 1_000_000;

/** A shape a category, so that the chart reads without colours. */
const SHAPES: Readonly<Record<MeasureCategory, string>> = {
  efficiency: `M${-SIZE},0a${SIZE},${SIZE} 0 1,0 ${2 * SIZE},0a${SIZE},${SIZE} 0 1,0 ${-2 * SIZE},0`,
  'service-quality': `M0,${-SIZE}L${SIZE},${SIZE}L${-SIZE},${SIZE}Z`,
  'structure-volume': `M${-SIZE},${-SIZE}H${SIZE}V${SIZE}H${-SIZE}Z`,
};
const CATEGORIES = Object.keys(SHAPES) as MeasureCategory[];

/** Kroner of a full year against months until they come: what gives little soon, and what gives much late. A line spans low to high. The number beside a point is the measure's in the table, which holds the numbers. */
export function Portfolio({ effects }: { readonly effects: readonly MeasureEffect[] }): ReactNode {
  const { t, number } = useText();
  const points = effects.flatMap(({ measure, fullYear, monthsToEffect }, index) =>
    fullYear === null || measure.status === 'dropped'
      ? []
      : [{ measure, number: index + 1, monthsToEffect, low: fullYear.low / MILLION, high: fullYear.high / MILLION }],
  );
  const most = Math.max(0.1, ...points.map(({ high }) => high));
  const least = Math.min(0, ...points.map(({ low }) => low));
  const x = scaleLinear([0, Math.max(12, ...points.map(({ monthsToEffect }) => monthsToEffect))], [LEFT, WIDTH - RIGHT]).nice(4);
  const y = scaleLinear([least, most], [HEIGHT - BOTTOM, TOP]).nice(4);
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('app.measures.portfolio-label')}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className="gridline" x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
            <text className="axis" x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {number(tick, Number.isInteger(tick) ? 0 : 1)}
            </text>
          </g>
        ))}
        {x.ticks(6).map((tick) => (
          <text key={tick} className="axis" x={x(tick)} y={HEIGHT - BOTTOM + 16} textAnchor="middle">
            {String(tick)}
          </text>
        ))}
        <text className="axis" x={WIDTH - RIGHT} y={HEIGHT - 4} textAnchor="end">
          {t('app.measures.portfolio-x')}
        </text>
        <text className="axis" x={LEFT} y={TOP - 5}>
          {t('app.measures.portfolio-y')}
        </text>
        {points.map(({ measure, number: label, monthsToEffect, low, high }) => (
          <g key={measure.id} className="portfolio-point">
            {low !== high && <line className="portfolio-span" x1={x(monthsToEffect)} x2={x(monthsToEffect)} y1={y(low)} y2={y(high)} />}
            <path d={SHAPES[measure.category]} transform={`translate(${x(monthsToEffect)},${y((low + high) / 2)})`} />
            <text x={x(monthsToEffect) + SIZE + 4} y={y((low + high) / 2) + 5}>
              {label}
            </text>
            <title>{measure.title}</title>
          </g>
        ))}
      </svg>
      <figcaption className="portfolio-legend">
        {CATEGORIES.map((category) => (
          <span key={category}>
            <svg viewBox="-9 -9 18 18" width="14" height="14" aria-hidden="true" className="portfolio-point">
              <path d={SHAPES[category]} />
            </svg>{' '}
            {t(`measure.category.${category}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
