import { Button, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { DENOMINATORS } from '#shared/domain/model/denominator.ts';
import { FACTOR_FORMULAS, type FactorDemand, type FactorGoal } from '#shared/domain/model/factor-demand.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { useParsers } from '../use-parsers.ts';
import { withPeople } from './demand-rows.ts';
import { FactorRows } from './FactorRows.tsx';
import { OccupancyChart } from './OccupancyChart.tsx';

const MOST_FACTOR = 20;
/** In the ids of the indicators. */
const SUFFIX = { places: '', 'occupied-places': 'o' } as const;

/** From a care factor to people on duty: the hours it gives, how they may lie on the rows of the demand, and what an emptier department does. */
export function FactorDialog({ onClose }: { onClose(): void }): ReactNode {
  const words = useText();
  const { t, td, number } = words;
  const parse = useParsers();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const demand = usePlan((state) => state.plan.demand);
  const indicators = usePlan((state) => state.evaluation.indicators);
  const aimedAt = usePlan((state) => state.plan.settings.targetCareFactor);
  const execute = useApp((state) => state.execute);
  const [goal, setGoal] = useState<FactorGoal>(() => ({
    formula: 'PF1',
    denominator: 'places',
    // Where nobody has said what to aim at, one begins with what the demand comes to.
    target: aimedAt ?? indicators['care-factor.PF1.demand']?.value ?? 0,
    keepsNight: true,
  }));
  const [typed, setTyped] = useState(() => number(goal.target, 3));
  const read = parse.decimal(0, MOST_FACTOR)(typed);
  const { value: answer, error } = useQuery('plan.demand-for-factor', { planId, ...goal }, revision);
  const found = answer?.proposal;
  const ways = FACTOR_FORMULAS.flatMap((formula) => DENOMINATORS.map((denominator) => ({ formula, denominator })));
  const hasChange = found?.rows.some(({ before, after }) => before !== after) ?? false;

  function choose(way: string): void {
    const chosen = ways.find((one) => wayOf(one) === way);
    // Another way of counting has another number for the same staff; the aim goes with it.
    if (!chosen) return;
    const target = indicators[`care-factor.${way}.demand`]?.value ?? goal.target;
    setGoal({ ...goal, ...chosen, target });
    setTyped(number(target, 3));
  }

  function type(text: string): void {
    setTyped(text);
    const target = parse.decimal(0, MOST_FACTOR)(text);
    if (target.ok) setGoal({ ...goal, target: target.value });
  }

  function layIn(rows: FactorDemand['rows']): void {
    const people = new Map(rows.map(({ id, after }) => [id, after]));
    void execute({ type: 'demand.replace', rows: demand.map((row) => withPeople(row, people.get(row.id) ?? row.people)) });
    onClose();
  }

  return (
    <Modal title={t('factor.title')} closeLabel={t('app.close')} className="wide-dialog" onClose={onClose}>
      <p>{t('factor.intro')}</p>
      <div className="factor-goal">
        <Textfield
          label={t('factor.target')}
          data-autofocus
          inputMode="decimal"
          error={!read.ok && read.problem}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <FactField label={t('factor.way')}>
          <CellSelect
            label={t('factor.way')}
            value={wayOf(goal)}
            options={ways.map((way) => ({ value: wayOf(way), text: td(`indicator.care-factor.${wayOf(way)}.demand.name`) }))}
            onCommit={choose}
          />
        </FactField>
        {goal.formula !== 'PF2' && (
          <label className="row">
            <input type="checkbox" checked={goal.keepsNight} onChange={(event) => setGoal({ ...goal, keepsNight: event.currentTarget.checked })} />
            {t('factor.keeps-night')}
          </label>
        )}
      </div>
      <p className="soft">{td(`indicator.care-factor.${wayOf(goal)}.demand.definition`)}</p>
      {error && <ErrorMessage error={error} />}
      {answer && !found && <p>{t(goal.denominator === 'places' ? 'indicator.reason.no-places' : 'indicator.reason.no-occupied-places')}</p>}
      {found && (
        <>
          <FactorRows found={found} />
          <OccupancyChart found={found} />
          <div className="form-buttons">
            <Button disabled={!hasChange || !read.ok} onClick={() => layIn(found.rows)}>
              {t('factor.apply')}
            </Button>
            <Button variant="secondary" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            {!hasChange && <span className="soft">{t('factor.no-change')}</span>}
          </div>
        </>
      )}
    </Modal>
  );
}

function wayOf({ formula, denominator }: Pick<FactorGoal, 'formula' | 'denominator'>): string {
  return `${formula}${SUFFIX[denominator]}`;
}
