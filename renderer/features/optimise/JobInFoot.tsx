import type { ReactNode } from 'react';
import type { OptimiseJob } from '#shared/domain/model/optimise-job.ts';
import { useText } from '../../app/locale/use-text.ts';
import { formatRoute } from '../../state/route.ts';
import { clockText } from './words.ts';

/** On every screen: that a suggestion is being made, or waits. */
export function JobInFoot({ job }: { readonly job: OptimiseJob }): ReactNode {
  const { t } = useText();
  const isGoing = job.state === 'running' || job.state === 'stopping';
  return (
    <a href={formatRoute({ screen: 'optimise', planId: job.planId })}>
      {isGoing ? t('optimise.foot.going', { time: clockText(job.elapsedMs) }) : t('optimise.foot.ready')}
    </a>
  );
}
