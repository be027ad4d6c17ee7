import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { DemandRow } from '#shared/domain/model/plan.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { nextId } from '../next-id.ts';
import { DemandRowCells } from './DemandRowCells.tsx';
import { DemandSums } from './DemandSums.tsx';
import { newRow } from './demand-rows.ts';
import { FactorDialog } from './FactorDialog.tsx';
import { ProfileBar } from './ProfileBar.tsx';
import { rowsOf, withRowsOf } from './profiles.ts';
import './demand.css';

/** Who is needed when: one row a stretch of the day, with its hours, FTE and care factor beside it. */
export function DemandScreen(): ReactNode {
  const { t } = useText();
  const all = usePlan((state) => state.plan.demand);
  const profiles = usePlan((state) => state.plan.demandProfiles);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isFromFactor, setFromFactor] = useState(false);
  // A profile that is gone, by an undo for instance, leaves the ordinary rows.
  const profile = profiles?.find(({ id }) => id === chosen);
  const rows = rowsOf(all, profile?.id ?? null);
  const isCalendar = usePlan((state) => state.plan.period.kind === 'calendar');
  const execute = useApp((state) => state.execute);
  const replace = (next: readonly DemandRow[]): void => void execute({ type: 'demand.replace', rows: withRowsOf(all, profile?.id ?? null, next) });
  const isClosed = profile?.kind === 'closed';
  const hasDates = isCalendar && profile === undefined;
  const added = (): DemandRow => ({ ...newRow(rows), id: nextId(all, 'row') });
  const numeric = new Set<string>(['people', 'minimum', 'hours']);
  const columns = [
    'part',
    'days',
    'start',
    'end',
    'people',
    'minimum',
    'competence',
    ...(hasDates ? (['from', 'to'] as const) : []),
    'hours',
    'reason',
  ] as const;

  return (
    <Screen
      title={t('app.demand.title')}
      intro={t('app.demand.intro')}
      actions={
        <>
          {rows.length > 0 && profile === undefined && (
            <Button variant="secondary" onClick={() => setFromFactor(true)}>
              {t('factor.open')}
            </Button>
          )}
          {(rows.length > 0 || profile !== undefined) && !isClosed && <Button onClick={() => replace([...rows, added()])}>{t('app.demand.add')}</Button>}
        </>
      }
    >
      {isCalendar && <ProfileBar chosen={profile?.id ?? null} onChoose={setChosen} />}
      <div className="demand" data-wide={hasDates ? '' : undefined}>
        {rows.length === 0 && profile ? (
          <p>{t(isClosed ? 'app.demand.profile.is-closed' : 'app.demand.profile.empty')}</p>
        ) : rows.length === 0 ? (
          <Empty title={t('app.demand.empty')}>
            <p>{t('app.demand.empty-text')}</p>
            <Button onClick={() => replace([added()])}>{t('app.demand.add')}</Button>
          </Empty>
        ) : (
          <div className="table-scroll">
            <table className="table">
              <caption className="visually-hidden">{t('app.demand.title')}</caption>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col" className={numeric.has(column) ? 'number' : undefined}>
                      {t(`app.demand.col.${column}`)}
                    </th>
                  ))}
                  <th scope="col">
                    <span className="visually-hidden">{t('app.row.actions')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row, index) => (
                  <DemandRowCells
                    key={row.id}
                    row={row}
                    number={index + 1}
                    hasDates={hasDates}
                    onChange={(changed) => replace(rows.with(index, changed))}
                    onDuplicate={() => replace(rows.toSpliced(index + 1, 0, { ...row, id: nextId(all, 'row') }))}
                    onRemove={() => replace(rows.toSpliced(index, 1))}
                  />
                ))}
              </tbody>
            </table>
            {rows.some((row) => row.days.includes('holiday')) && <p className="soft">{t('app.demand.holiday-note')}</p>}
          </div>
        )}
        <DemandSums />
      </div>
      {isFromFactor && <FactorDialog onClose={() => setFromFactor(false)} />}
    </Screen>
  );
}
