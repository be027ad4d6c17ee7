import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { FIRST_LEVERS } from '#shared/domain/model/lever-example.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { useLiveQuery } from '../../state/use-live-query.ts';
import { useSettled } from '../../state/use-settled.ts';
import { Message } from '../../ui/Message.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';
import { Closers } from './Closers.tsx';
import { Dials } from './Dials.tsx';
import { Frontier } from './Frontier.tsx';
import { leadText } from './figure-words.ts';
import { GuidedExample } from './GuidedExample.tsx';
import { keepLeverState, type LeverState, leverStateOf, needOf } from './lever-state.ts';
import { NeedCard } from './NeedCard.tsx';
import { StaffTable } from './StaffTable.tsx';
import { TryRota } from './TryRota.tsx';
import { WeekendNeeds } from './WeekendNeeds.tsx';
import './levers.css';

const ORDINARY_SHIFT_HOURS = 7.5;

/** The weekend equation, live, before any rota: a demand, five dials, and what comes of them. */
export function LeversScreen(): ReactNode {
  const words = useText();
  const { t, number, percent } = words;
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const hasDemand = usePlan((state) => state.plan.demand.length > 0);
  const [state, setState] = useState(() => leverStateOf(planId, hasDemand));
  const { levers } = state;
  const change = (next: LeverState) => {
    keepLeverState(planId, next);
    setState(next);
  };
  const setLevers = (next: LeverState['levers']) => change({ ...state, levers: next });

  const need = needOf(state);
  const basis = { planId, ...(need ? { need } : {}), absenceShare: state.absence / 100 };
  const report = useLiveQuery('levers.get', { ...basis, levers }, revision);
  const settled = useSettled({ basis, levers });
  const isSettled = JSON.stringify(settled) === JSON.stringify({ basis, levers });
  const gap = useLiveQuery('levers.gap', { ...settled.basis, levers: settled.levers }, revision);
  const { longHours, isAnnual } = settled.levers;
  const frontier = useLiveQuery('levers.frontier', { ...settled.basis, terms: { longHours, isAnnual } }, revision);
  // What belongs to another demand is never shown beside this one.
  const isDrawn = !frontier.isBusy && JSON.stringify(settled.basis) === JSON.stringify(basis);
  const isExample = state.source === 'example';
  const told = { ...basis, levers: FIRST_LEVERS };
  const story = useLiveQuery('levers.get', isExample ? told : null, revision).value;
  const storyClosers = useLiveQuery('levers.gap', isExample ? told : null, revision).value;
  const error = report.error ?? gap.error ?? frontier.error;
  const { value } = report;

  return (
    <Screen
      title={t('levers.title')}
      intro={t('levers.intro')}
      actions={
        !isExample && (
          <Button variant="secondary" onClick={() => change({ ...state, source: 'example', levers: FIRST_LEVERS })}>
            {t('levers.example.open')}
          </Button>
        )
      }
    >
      {error && <ErrorMessage error={error} />}
      {isExample && (
        <GuidedExample
          story={story}
          closers={storyClosers}
          levers={levers}
          onTry={setLevers}
          onClose={() => change({ ...state, source: hasDemand ? 'plan' : 'typed', levers: FIRST_LEVERS })}
        />
      )}
      {!isExample && <NeedCard state={state} figures={value?.need ?? null} onChange={change} />}
      <div className="levers">
        <div className="stack levers-dials">
          <Dials levers={levers} shiftHours={value?.equation.shiftHours ?? ORDINARY_SHIFT_HOURS} onChange={setLevers} />
        </div>
        <div className="stack levers-results">
          {value === null ? (
            <p className="soft">{t('levers.waiting')}</p>
          ) : value.need.hours === 0 ? (
            <Message kind="advice">{t('levers.no-demand')}</Message>
          ) : (
            <>
              <div className="levers-lead">
                <p className="lead" aria-live="polite">
                  {leadText(words, value.staff)}
                </p>
                <p className="soft">
                  {t('levers.equation', {
                    shifts: number(value.need.weekendShifts),
                    every: number(value.equation.every, Number.isInteger(value.equation.every) ? 0 : 1),
                    people: number(Math.ceil(value.equation.byShifts.people - 1e-9)),
                    mean: percent(value.equation.byShifts.meanPercent),
                  })}{' '}
                  {t('levers.lead.note')}
                </p>
              </div>
              <StaffTable staff={value.staff} today={value.today} prices={value.prices} />
              <TryRota question={{ ...basis, levers }} />
              <Closers closers={gap.isBusy || !isSettled ? null : gap.value} hasGap={value.staff.weekendDeficit.hours >= 0.05} />
              <Frontier frontier={isDrawn ? frontier.value : null} levers={levers} staff={value.staff} today={value.today} onChange={setLevers} />
              <WeekendNeeds rows={value.table} />
            </>
          )}
        </div>
      </div>
    </Screen>
  );
}
