import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { useText } from '../app/locale/use-text.ts';
import './charts.css';
import './frontier-chart.css';

const WIDTH = 640;
const HEIGHT = 300;
const LEFT = 48;
const RIGHT = 110;
const TOP = 28;
const BOTTOM = 44;
const LEAST_PERCENT = 30;
/** Names of curves this close to each other would lie on top of each other. */
const NAME_HEIGHT = 17;

export interface FrontierCurve {
  readonly every: number;
  readonly points: readonly { readonly meanPercent: number; readonly hours: number }[];
}

export interface FrontierMark {
  readonly kind: 'here' | 'today';
  readonly name: string;
  readonly meanPercent: number;
  readonly hours: number;
}

/**
 * Proven weekend deficit against mean position, a curve for each weekend frequency. Curves differ in shape of mark and stroke and carry their names,
 * so that they read without colour. The numbers stand in a table beside it.
 */
export function FrontierChart({ curves, marks }: { readonly curves: readonly FrontierCurve[]; readonly marks: readonly FrontierMark[] }): ReactNode {
  const { t, number, percent } = useText();
  const id = useId();
  const most = Math.max(10, ...curves.flatMap(({ points }) => points.map(({ hours }) => hours)), ...marks.map(({ hours }) => hours));
  const x = scaleLinear([LEAST_PERCENT, 100], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, TOP]).nice(4);
  const names = placedNames(curves, y);
  return (
    <figure className="chart frontier-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}t`}>
        <title id={`${id}t`}>{t('levers.frontier.chart')}</title>
        <text className="axis" x={4} y={14}>
          {t('levers.frontier.y')}
        </text>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className="gridline" x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
            <text className="axis" x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {number(tick)}
            </text>
          </g>
        ))}
        {x.ticks(7).map((tick) => (
          <text key={tick} className="axis" x={x(tick)} y={HEIGHT - BOTTOM + 18} textAnchor="middle">
            {percent(tick)}
          </text>
        ))}
        <text className="axis" x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 6} textAnchor="middle">
          {t('levers.frontier.x')}
        </text>
        {curves.map(({ every, points }) => {
          const sorted = points.filter(({ meanPercent }) => meanPercent >= LEAST_PERCENT).toSorted((a, b) => a.meanPercent - b.meanPercent);
          return (
            <g key={every} className="frontier-curve" data-every={every}>
              <polyline points={sorted.map(({ meanPercent, hours }) => `${x(meanPercent)},${y(hours)}`).join(' ')} />
              {sorted.map(({ meanPercent, hours }) => (
                <Shape key={meanPercent} every={every} x={x(meanPercent)} y={y(hours)} />
              ))}
              <text x={WIDTH - RIGHT + 10} y={names.get(every)}>
                {t('levers.frontier.every', { every: number(every) })}
              </text>
            </g>
          );
        })}
        {marks
          .filter(({ meanPercent }) => meanPercent >= LEAST_PERCENT)
          .map(({ kind, name, meanPercent, hours }) => (
            <g key={kind} className="frontier-mark" data-kind={kind}>
              <circle cx={x(meanPercent)} cy={y(hours)} r={kind === 'here' ? 9 : 7} />
              <text x={x(meanPercent) - 14} y={y(hours) - 8} textAnchor="end">
                {name}
              </text>
            </g>
          ))}
      </svg>
    </figure>
  );
}

/** Where the name of each curve stands: at its end, pushed apart where two ends are close. */
function placedNames(curves: readonly FrontierCurve[], y: (hours: number) => number): ReadonlyMap<number, number> {
  const ends = curves.map(({ every, points }) => ({ every, at: y(Math.max(0, ...points.map(({ hours }) => hours))) + 4 })).sort((a, b) => b.at - a.at);
  let lowest = Number.POSITIVE_INFINITY;
  return new Map(
    ends.map(({ every, at }) => {
      lowest = Math.min(at, lowest - NAME_HEIGHT);
      return [every, lowest];
    }),
  );
}

/** A circle, a square and a triangle. */
function Shape({ every, x, y }: { readonly every: number; readonly x: number; readonly y: number }): ReactNode {
  if (every === 2) return <circle cx={x} cy={y} r="4" />;
  if (every === 3) return <rect x={x - 3.5} y={y - 3.5} width="7" height="7" />;
  return <path d={`M ${x} ${y - 5} L ${x + 4.5} ${y + 3.5} L ${x - 4.5} ${y + 3.5} Z`} />;
}
