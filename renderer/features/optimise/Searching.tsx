import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { OptimiseJob } from '#shared/domain/model/optimise-job.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp } from '../../state/store.ts';
import { Section } from '../../ui/Section.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { clockText, isOnTheWay } from './words.ts';

/** The search while it goes on: how far, what the best so far is like, and Stop. */
export function Searching({ job }: { readonly job: OptimiseJob }): ReactNode {
  const { t, number } = useText();
  const stopJob = useApp((state) => state.stopJob);
  const isStopping = job.state === 'stopping';
  const { seconds } = job.settings;
  return (
    <Section title={t(isStopping ? 'optimise.stopping' : 'optimise.searching')} isCard>
      <div className="optimise-progress">
        {/* Without a value it says only that something goes on, which is what there is to say of a search without an end. */}
        <progress aria-label={t('optimise.progress')} max={1} {...(job.share !== null && !isStopping && { value: job.share })} />
        <p className="optimise-facts">
          <span>
            {seconds === null
              ? t('optimise.elapsed', { time: clockText(job.elapsedMs) })
              : t('optimise.elapsed-of', { time: clockText(job.elapsedMs), all: clockText(seconds * 1000) })}
          </span>
          <span data-moves={job.moves}>{t('optimise.tries', { count: number(job.moves) })}</span>
          <span>{t('optimise.speed', { count: number(job.movesPerSecond) })}</span>
        </p>
        <Button variant="secondary" disabled={isStopping} onClick={() => void stopJob()}>
          {t('optimise.stop')}
        </Button>
      </div>
      <FiguresTable
        job={job}
        caption={t(isOnTheWay(job) ? 'optimise.figures.on-the-way' : 'optimise.figures.best-so-far')}
        nowLabel={t('optimise.figures.now')}
      />
      <p className="soft">{t('optimise.searching.note')}</p>
    </Section>
  );
}
