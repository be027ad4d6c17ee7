import { type ReactNode, useState } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { formatRoute } from '../../state/route.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Message } from '../../ui/Message.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Searching } from './Searching.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { Suggestion } from './Suggestion.tsx';
import './optimise.css';

/** Suggestions for the rota: what it should be like, the search while it goes on, and what was found. */
export function OptimiseScreen(): ReactNode {
  const { t } = useText();
  const planId = usePlan((state) => state.planId);
  const hasDemand = usePlan((state) => state.plan.demand.length > 0);
  const hasLines = usePlan((state) => state.plan.lines.length > 0);
  const job = useApp((state) => state.job);
  const [takenRevision, setTaken] = useState<number | null>(null);

  if (!hasDemand || !hasLines) {
    return (
      <Screen title={t('optimise.title')} intro={t('optimise.intro')}>
        <Empty title={t('optimise.empty.title')}>
          <p>{t(hasLines ? 'optimise.empty.demand' : 'optimise.empty.lines')}</p>
          <a href={formatRoute({ screen: hasLines ? 'demand' : 'positions', planId })}>
            {t(hasLines ? 'app.overview.go.demand' : 'app.overview.go.positions')}
          </a>
        </Empty>
      </Screen>
    );
  }
  return (
    <Screen title={t('optimise.title')} intro={t('optimise.intro')}>
      {job === null && takenRevision !== null && <Taken />}
      {job === null ? (
        <SettingsForm />
      ) : job.state === 'running' || job.state === 'stopping' ? (
        <Searching job={job} />
      ) : (
        <Suggestion key={job.id} job={job} onTaken={setTaken} />
      )}
    </Screen>
  );
}

function Taken(): ReactNode {
  const { t } = useText();
  const planId = usePlan((state) => state.planId);
  const undo = useApp((state) => state.undo);
  const canUndo = usePlan((state) => state.history.undo > 0);
  return (
    <Message kind="note" title={t('optimise.taken.title')}>
      <p>{t('optimise.taken.text')}</p>
      <div className="row">
        <a href={formatRoute({ screen: 'rota', planId })}>{t('optimise.taken.go')}</a>
        <button type="button" className="link" disabled={!canUndo} onClick={() => void undo()}>
          {t('optimise.taken.undo')}
        </button>
      </div>
    </Message>
  );
}
