import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { DepartmentSummary, PlanSummary } from '#shared/contract/methods.ts';
import type { ComparedUnit } from '#shared/domain/compare/comparison.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { describeError } from '#shared/i18n/describe-error.ts';
import { clockOfInstant, dateOfInstant } from '#shared/time/norwegian-clock.ts';
import { useText } from '../../app/locale/use-text.ts';
import { formatRoute } from '../../state/route.ts';
import { useApp, useClient } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { ExampleTag } from '../ExampleTag.tsx';

/** The service compares at most this many plans at a time. */
const MOST_COMPARED = 12;

type Doomed = { readonly name: string } & ({ readonly planId: string } | { readonly departmentId: string });

/** Every plan of every department with its key figures. */
export function DepartmentTable({ departments }: { readonly departments: readonly DepartmentSummary[] }): ReactNode {
  const { t } = useText();
  const [doomed, setDoomed] = useState<Doomed | null>(null);
  const version = useApp((state) => state.departmentsVersion);
  const planIds = departments.flatMap((department) => department.plans.map((plan) => plan.id)).slice(0, MOST_COMPARED);
  const figures = useQuery('compare.get', { planIds, municipalities: [] }, version).value;
  const byPlan = new Map(figures?.units.map((unit) => [unit.key, unit]));
  const columns = ['department', 'places', 'plan', 'size', 'care-factor', 'weekday', 'weekend', 'breaches', 'changed'] as const;
  const numeric = new Set<string>(['places', 'care-factor', 'weekday', 'weekend', 'breaches']);

  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="visually-hidden">{t('app.departments.title')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={numeric.has(column) ? 'number' : undefined}>
                {t(`app.departments.col.${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('app.departments.col.actions')}</span>
            </th>
          </tr>
        </thead>
        {departments.map((department) => (
          <DepartmentRows key={department.id} department={department} byPlan={byPlan} onRemove={setDoomed} />
        ))}
      </table>
      {doomed && <RemoveDialog doomed={doomed} onClose={() => setDoomed(null)} />}
    </div>
  );
}

interface RowsProps {
  readonly department: DepartmentSummary;
  readonly byPlan: ReadonlyMap<string, ComparedUnit>;
  onRemove(doomed: Doomed): void;
}

function DepartmentRows({ department, byPlan, onRemove }: RowsProps): ReactNode {
  const { t, number } = useText();
  const rows: readonly (PlanSummary | null)[] = department.plans.length > 0 ? department.plans : [null];
  return (
    <tbody>
      {rows.map((plan, index) => (
        <tr key={plan?.id ?? 'none'}>
          {index === 0 && (
            <>
              <th scope="rowgroup" rowSpan={rows.length}>
                {department.name} {department.isExample && <ExampleTag name={department.name} />}
                <div className="soft">
                  {department.municipality} · {t(`service.${department.serviceType}`)}
                </div>
              </th>
              <td rowSpan={rows.length} className="number">
                {number(department.places)}
              </td>
            </>
          )}
          {plan ? <PlanCells plan={plan} unit={byPlan.get(plan.id) ?? null} /> : <td colSpan={7}>{t('app.departments.no-plans')}</td>}
          <td className="nowrap number">
            {plan && department.plans.length > 1 ? (
              <IconButton label={t('app.departments.remove-plan', { name: plan.name })} onPress={() => onRemove({ name: plan.name, planId: plan.id })}>
                ✕
              </IconButton>
            ) : (
              <IconButton
                label={t('app.departments.remove-department', { name: department.name })}
                onPress={() => onRemove({ name: department.name, departmentId: department.id })}
              >
                ✕
              </IconButton>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function PlanCells({ plan, unit }: { readonly plan: PlanSummary; readonly unit: ComparedUnit | null }): ReactNode {
  const { t, number, date, signedHours } = useText();
  const show = (id: string, format: (value: number) => string): string => {
    const value = unit?.indicators[id]?.value;
    return value === null || value === undefined ? '' : format(value);
  };
  return (
    <>
      <td>
        <a href={formatRoute({ screen: 'overview', planId: plan.id })}>{plan.name}</a>
      </td>
      <td className="nowrap">{t('app.departments.size', { lines: plan.lines, weeks: plan.weeks })}</td>
      <td className="number strong">{show('care-factor.PF1.planned', (value) => number(value, 2))}</td>
      <td className="number surplus">{show('surplus.weekday', (value) => signedHours(value, 0))}</td>
      <td className="number deficit">{show('deficit.weekend', (value) => signedHours(-value, 0))}</td>
      <td className="number">{unit ? number(unit.counts.breach) : ''}</td>
      <td className="nowrap">{t('app.departments.changed-at', { date: date(dateOfInstant(plan.changedAt)), time: clockOfInstant(plan.changedAt) })}</td>
    </>
  );
}

/** What cannot be undone asks first. */
function RemoveDialog({ doomed, onClose }: { readonly doomed: Doomed; onClose(): void }): ReactNode {
  const { t, locale } = useText();
  const client = useClient();
  const setNotice = useApp((state) => state.setNotice);
  const departmentsChanged = useApp((state) => state.departmentsChanged);
  const closePlan = useApp((state) => state.closePlan);

  // Locked versions go only when that is said in so many words: the first answer names them.
  const [locked, setLocked] = useState<AppError | null>(null);

  async function remove(): Promise<void> {
    const evenLocked = locked !== null;
    const answer =
      'planId' in doomed
        ? await client.call('plan.remove', { planId: doomed.planId, evenLocked })
        : await client.call('department.remove', { departmentId: doomed.departmentId, evenLocked });
    if (!answer.ok && answer.error.code === 'version.locked') return setLocked(answer.error);
    if (!answer.ok) setNotice(answer.error);
    closePlan();
    departmentsChanged();
    onClose();
  }

  return (
    <Modal title={t('app.departments.remove-title', { name: doomed.name })} closeLabel={t('app.close')} onClose={onClose}>
      <p>{t('app.departments.remove-text')}</p>
      {locked && (
        <Message kind="problem" isUrgent title={t('app.departments.remove-locked')}>
          <p>{describeError(locale, locked).detail}</p>
        </Message>
      )}
      <div className="form-buttons">
        <Button data-color="danger" onClick={() => void remove()}>
          {t(locked ? 'app.departments.remove-even-locked' : 'app.departments.remove')}
        </Button>
        <Button variant="secondary" data-autofocus onClick={onClose}>
          {t('app.cancel')}
        </Button>
      </div>
    </Modal>
  );
}
