import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { DemandRow } from '#shared/domain/model/plan.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { nextId } from '../next-id.ts';
import { DemandRowCells } from './DemandRowCells.tsx';
import { DemandSums } from './DemandSums.tsx';
import { newRow } from './demand-rows.ts';
import './demand.css';

/** Who is needed when: one row a stretch of the day, with its hours, FTE and care factor beside it. */
export function DemandScreen(): ReactNode {
  const { t } = useText();
  const rows = usePlan((state) => state.plan.demand);
  const isCalendar = usePlan((state) => state.plan.period.kind === 'calendar');
  const execute = useApp((state) => state.execute);
  const replace = (next: readonly DemandRow[]): void => void execute({ type: 'demand.replace', rows: next });
  const numeric = new Set<string>(['people', 'minimum', 'hours']);
  const columns = ['part', 'days', 'start', 'end', 'people', 'minimum', 'competence', ...(isCalendar ? (['from', 'to'] as const) : []), 'hours'] as const;

  return (
    <Screen
      title={t('app.demand.title')}
      intro={t('app.demand.intro')}
      actions={rows.length > 0 && <Button onClick={() => replace([...rows, newRow(rows)])}>{t('app.demand.add')}</Button>}
    >
      <div className="demand">
        {rows.length === 0 ? (
          <Empty title={t('app.demand.empty')}>
            <p>{t('app.demand.empty-text')}</p>
            <Button onClick={() => replace([newRow(rows)])}>{t('app.demand.add')}</Button>
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
                    isCalendar={isCalendar}
                    onChange={(changed) => replace(rows.with(index, changed))}
                    onDuplicate={() => replace(rows.toSpliced(index + 1, 0, { ...row, id: nextId(rows, 'row') }))}
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
    </Screen>
  );
}
