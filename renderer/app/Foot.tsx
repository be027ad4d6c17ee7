import type { ReactNode } from 'react';
import { clockOfInstant } from '#shared/time/norwegian-clock.ts';
import { JobInFoot } from '../features/optimise/JobInFoot.tsx';
import { isPlanRoute } from '../state/route.ts';
import { useApp } from '../state/store.ts';
import { useText } from './locale/use-text.ts';
import { REGION } from './regions.ts';

/** When it was saved, how far one can go back, and what is under way. */
export function Foot(): ReactNode {
  const { t, td } = useText();
  const plan = useApp((state) => (isPlanRoute(state.route) ? state.plan : null));
  const jobs = useApp((state) => state.jobs);
  const job = useApp((state) => state.job);
  const undo = useApp((state) => state.undo);
  const redo = useApp((state) => state.redo);
  const openDialog = useApp((state) => state.openDialog);
  const next = (type: string | null | undefined): string | undefined => (type ? t('app.foot.next', { what: td(`app.command.${type}`) }) : undefined);
  return (
    <footer className="foot" aria-label={t('app.region.foot')} tabIndex={-1} {...{ [REGION]: '' }}>
      {plan?.plan.settings.isExample && <span className="tag-example">{t('app.foot.example')}</span>}
      <span className="foot-space" role={jobs.length > 0 ? 'status' : undefined}>
        {jobs.map((job) => td(job.labelKey)).join(' ')}
      </span>
      {plan && job && <JobInFoot job={job} />}
      {plan && (
        <>
          <span>{plan.pending > 0 ? t('app.foot.saving') : t('app.foot.saved', { time: clockOfInstant(plan.savedAt) })}</span>
          <button type="button" className="link" disabled={plan.history.undo === 0} title={next(plan.history.nextUndo)} onClick={() => void undo()}>
            {t('app.foot.undo', { count: plan.history.undo })}
          </button>
          <kbd aria-hidden="true">Ctrl+Z</kbd>
          <button type="button" className="link" disabled={plan.history.redo === 0} title={next(plan.history.nextRedo)} onClick={() => void redo()}>
            {t('app.foot.redo', { count: plan.history.redo })}
          </button>
        </>
      )}
      <button type="button" className="link" onClick={() => openDialog('keys')}>
        {t('app.foot.keys')}
      </button>
      <kbd aria-hidden="true">?</kbd>
    </footer>
  );
}
