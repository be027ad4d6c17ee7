import { type ReactNode, useState } from 'react';
import type { FrontierPoint, LeverFrontier, Levers, StaffFigures } from '#shared/domain/model/levers.ts';
import { estimate } from '#shared/i18n/describe-levers.ts';
import { useText } from '../../app/locale/use-text.ts';
import { FrontierChart, type FrontierMark } from '../../charts/FrontierChart.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { consentText } from './figure-words.ts';

interface FrontierProps {
  readonly frontier: LeverFrontier | null;
  readonly levers: Levers;
  readonly staff: StaffFigures;
  readonly today: StaffFigures | null;
  onChange(levers: Levers): void;
}

type Pattern = 'ordinary' | 'long' | 'follows';

function patternOf({ longShare, needFollows }: Pick<FrontierPoint, 'longShare' | 'needFollows'>): Pattern {
  if (longShare === 0) return 'ordinary';
  return needFollows ? 'follows' : 'long';
}

/** How large positions can be at each weekend frequency, drawn and as a table. */
export function Frontier({ frontier, levers, staff, today, onChange }: FrontierProps): ReactNode {
  const { t } = useText();
  const [chosen, setChosen] = useState<Pattern | null>(null);
  const shown = chosen ?? patternOf({ ...levers, longShare: Math.round(levers.longShare) });
  const points = frontier?.points.filter((point) => patternOf(point) === shown) ?? [];
  const curves = [...new Set(points.map(({ every }) => every))].map((every) => ({
    every,
    points: points.filter((point) => point.every === every).map(({ meanPercent, weekendDeficit: hours }) => ({ meanPercent, hours })),
  }));
  const mark = (kind: FrontierMark['kind'], of: StaffFigures): FrontierMark => ({
    kind,
    name: t(`levers.frontier.${kind}`),
    meanPercent: of.meanPercent,
    hours: of.weekendDeficit.hours,
  });
  return (
    <Section title={t('levers.frontier')}>
      {frontier === null ? (
        <p className="soft">{t('levers.waiting')}</p>
      ) : (
        <div className="frontier">
          <div className="stack">
            <Segments<Pattern>
              label={t('levers.frontier.shifts')}
              value={shown}
              options={[
                { value: 'ordinary', text: t('levers.frontier.ordinary') },
                { value: 'long', text: t('levers.frontier.long') },
                { value: 'follows', text: t('levers.frontier.follows') },
              ]}
              onChange={(value) => setChosen(value)}
            />
            <FrontierChart curves={curves} marks={[mark('here', staff), ...(today ? [mark('today', today)] : [])]} />
            <details>
              <summary>{t('levers.frontier.points')}</summary>
              <PointsTable points={points} />
            </details>
          </div>
          <RowsTable frontier={frontier} onUse={(changes) => onChange({ ...levers, ...changes })} />
        </div>
      )}
    </Section>
  );
}

function RowsTable({ frontier, onUse }: { readonly frontier: LeverFrontier; onUse(changes: Partial<Levers>): void }): ReactNode {
  const words = useText();
  const { t, locale, number, percent } = words;
  const ordinary = new Map(frontier.rows.filter((row) => patternOf(row) === 'ordinary').map(({ every, people }) => [every, people]));
  // Long shifts that gain nothing are said in a sentence.
  const rows = frontier.rows.filter((row) => patternOf(row) !== 'long' || row.people < (ordinary.get(row.every) ?? 0));
  return (
    <div className="table-scroll stack">
      <table className="table fit frontier-rows">
        <caption>{t('levers.frontier.rows')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('bound.table.pattern')}</th>
            <th scope="col" className="number">
              {t('levers.row.mean')}
            </th>
            <th scope="col" className="number">
              {t('levers.row.people')}
            </th>
            <th scope="col" className="number">
              {t('levers.row.cost')}
            </th>
            <th scope="col">{t('levers.row.consents')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { every, longShare, needFollows, meanPercent, people, costYearOre, consents, isClosed } = row;
            const name = t('levers.frontier.row', { every: number(every), pattern: patternOf(row) });
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number strong">{isClosed ? percent(meanPercent) : t('levers.frontier.open')}</td>
                <td className="number">{isClosed ? number(people) : ''}</td>
                <td className="number">{isClosed ? (costYearOre === null ? t('levers.unknown') : estimate(locale, costYearOre)) : ''}</td>
                <td>{consentText(words, consents)}</td>
                <td>
                  {isClosed && (
                    <button
                      type="button"
                      className="link"
                      onClick={() => onUse({ every, longShare, needFollows, fullTimeShare: 0, partPercent: Math.min(100, meanPercent) })}
                    >
                      {t('levers.frontier.use')}
                      <span className="visually-hidden">: {name}</span>
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length < frontier.rows.length && <p className="soft">{t('levers.frontier.no-gain')}</p>}
    </div>
  );
}

function PointsTable({ points }: { readonly points: readonly FrontierPoint[] }): ReactNode {
  const { t, number, percent, hours } = useText();
  return (
    <table className="table fit">
      <thead>
        <tr>
          <th scope="col">{t('levers.dial.every')}</th>
          <th scope="col" className="number">
            {t('levers.row.mean')}
          </th>
          <th scope="col" className="number">
            {t('levers.row.people')}
          </th>
          <th scope="col" className="number">
            {t('levers.row.deficit')}
          </th>
          <th scope="col" className="number">
            {t('levers.row.surplus')}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ every, meanPercent, people, weekendDeficit, weekdaySurplus }) => (
          <tr key={`${every} ${people}`}>
            <th scope="row">{t('levers.frontier.every', { every: number(every) })}</th>
            <td className="number">{percent(meanPercent, 1)}</td>
            <td className="number">{number(people)}</td>
            <td className="number">{hours(weekendDeficit)}</td>
            <td className="number">{hours(weekdaySurplus)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
