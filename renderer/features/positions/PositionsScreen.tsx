import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { RotaLine } from '#shared/domain/model/plan.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { nextId } from '../next-id.ts';
import { HeldSection } from './HeldSection.tsx';
import { LineLimits } from './LineLimits.tsx';
import { LineRow } from './LineRow.tsx';
import { newLine } from './new-line.ts';
import { SharingSection } from './SharingSection.tsx';
import './positions.css';

/** The lines of the rota as positions: who may work, how much, which weekends, at what pay. */
export function PositionsScreen(): ReactNode {
  const { t } = useText();
  const plan = usePlan((state) => state.plan);
  const figures = usePlan((state) => state.evaluation.lines);
  const execute = useApp((state) => state.execute);
  const [limitsOf, setLimitsOf] = useState<string | null>(null);
  const byLine = new Map(figures.map((line) => [line.id, line]));
  const limited = plan.lines.find((line) => line.id === limitsOf);
  const columns = ['label', 'competence', 'percent', 'week', 'weekend', 'vacancy', 'codes', 'pay', 'seniority', 'contracted', 'planned', 'balance'] as const;
  const numeric = new Set<string>(['percent', 'pay', 'seniority', 'contracted', 'planned', 'balance']);

  function add(line: RotaLine, index: number): void {
    void execute({ type: 'line.add', index, line });
  }
  function addNew(): void {
    const last = plan.lines.at(-1);
    const competence = last?.competence ?? 'healthcare-worker';
    add(newLine(plan, t('app.positions.new-label', { competence: t(`competence.${competence}`), number: plan.lines.length + 1 })), plan.lines.length);
  }

  return (
    <Screen
      title={t('app.positions.title')}
      intro={t('app.positions.intro')}
      actions={plan.lines.length > 0 && <Button onClick={addNew}>{t('app.positions.add')}</Button>}
    >
      {plan.lines.length === 0 ? (
        <Empty title={t('app.positions.empty')}>
          <p>{t('app.positions.empty-text')}</p>
          <Button onClick={addNew}>{t('app.positions.add')}</Button>
        </Empty>
      ) : (
        <div className="table-scroll">
          <table className="table positions">
            <caption className="visually-hidden">{t('app.positions.title')}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={numeric.has(column) ? 'number' : undefined}>
                    {t(`app.positions.col.${column}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{t('app.row.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {plan.lines.map((line, index) => (
                <LineRow
                  key={line.id}
                  line={line}
                  figures={byLine.get(line.id) ?? null}
                  isRolling={plan.period.kind === 'cycle' && plan.period.rotation === 'rolling'}
                  isFirst={index === 0}
                  isLast={index === plan.lines.length - 1}
                  onChange={(changes) => void execute({ type: 'line.update', id: line.id, changes })}
                  onMove={(step) => void execute({ type: 'line.move', id: line.id, index: index + step })}
                  onDuplicate={() => add({ ...line, id: nextId(plan.lines), cells: line.cells.map(() => '') }, index + 1)}
                  onRemove={() => void execute({ type: 'line.remove', id: line.id })}
                  onLimits={() => setLimitsOf(line.id)}
                />
              ))}
            </tbody>
            <Sums />
          </table>
        </div>
      )}
      {plan.lines.length > 0 && <HeldSection />}
      {plan.lines.length > 0 && <SharingSection />}
      {limited && <LineLimits line={limited} onClose={() => setLimitsOf(null)} />}
    </Screen>
  );
}

function Sums(): ReactNode {
  const { t, number, percent, share, hours, signedHours } = useText();
  const lines = usePlan((state) => state.plan.lines.length);
  const indicators = usePlan((state) => state.evaluation.indicators);
  const value = (id: string): number => indicators[id]?.value ?? 0;
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {t('app.positions.sum', { lines, fte: number(value('fte.contracted'), 2) })}
        </th>
        <td colSpan={7}>{t('app.positions.mean', { percent: percent(value('position.mean-percent'), 1), share: share(value('position.full-time-share')) })}</td>
        <td className="number">{hours(value('hours.contracted'))}</td>
        <td className="number">{hours(value('hours.planned'))}</td>
        <td className="number">{signedHours(value('hours.planned') - value('hours.contracted'))}</td>
        <td />
      </tr>
    </tfoot>
  );
}
