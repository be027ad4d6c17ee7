import type { ReactNode } from 'react';
import type { OptimiseJob, OptimiseMeasure } from '#shared/domain/model/optimise-job.ts';
import { useText, type Words } from '../../app/locale/use-text.ts';
import { isAtBest, measuresOf, measureText } from './words.ts';

/** What the rota is like by the leader's measures: before, now, and what no rota can go below. */
export function FiguresTable({ job, caption, nowLabel }: { readonly job: OptimiseJob; readonly caption: string; readonly nowLabel: string }): ReactNode {
  const words = useText();
  const { t } = words;
  return (
    <div className="table-scroll">
      <table className="table fit optimise-figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('optimise.figures.what')}</th>
            <th scope="col" className="number">
              {t('optimise.figures.before')}
            </th>
            <th scope="col" className="number">
              {nowLabel}
            </th>
            <td aria-hidden="true" />
            <th scope="col" className="number">
              {t('optimise.figures.proven')}
            </th>
            <th scope="col">{t('optimise.figures.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {measuresOf(job).map((measure) => (
            <tr key={measure} data-measure={measure}>
              <th scope="row">{t(`optimise.measure.${measure}`)}</th>
              <td className="number">{measureText(words, measure, job.before[measure])}</td>
              <td className="number strong">{measureText(words, measure, job.now[measure])}</td>
              <td className="optimise-bar-cell" aria-hidden="true">
                <Bar job={job} measure={measure} />
              </td>
              <td className="number">{job.proven[measure] === undefined ? '–' : measureText(words, measure, job.proven[measure])}</td>
              <td>{verdict(job, measure, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function verdict(job: OptimiseJob, measure: OptimiseMeasure, words: Words): string {
  if (isAtBest(job, measure) === true) return words.t(job.now[measure] < 0.05 ? 'optimise.verdict.nothing' : 'optimise.verdict.proven');
  const moved = job.now[measure] - job.before[measure];
  const amount = measureText(words, measure, Math.abs(moved));
  if (amount === measureText(words, measure, 0)) return words.t('optimise.verdict.same');
  return words.t(moved < 0 ? 'optimise.verdict.better' : 'optimise.verdict.worse', { amount });
}

/** How much is left of what there was, with a mark at what is proven. The figures beside it say the same. */
function Bar({ job, measure }: { readonly job: OptimiseJob; readonly measure: OptimiseMeasure }): ReactNode {
  const [before, now, proven] = [job.before[measure], job.now[measure], job.proven[measure]];
  const most = Math.max(before, now, proven ?? 0);
  if (most === 0) return null;
  const part = (value: number) => (100 * value) / most;
  return (
    <svg className="optimise-bar" viewBox="0 0 100 10" preserveAspectRatio="none">
      <rect className="bar-before" x="0" y="0" width={part(before)} height="10" />
      <rect className="bar-now" x="0" y="2.5" width={part(now)} height="5" />
      {proven !== undefined && <rect className="bar-proven" x={Math.min(98.5, part(proven))} y="0" width="1.5" height="10" />}
    </svg>
  );
}
