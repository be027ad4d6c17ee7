import { type KeyboardEvent, memo, type ReactNode, useMemo, useRef, useState } from 'react';
import { type OverAndUnder, weekBalances } from '#shared/domain/model/day-balance.ts';
import type { Period } from '#shared/domain/model/plan.ts';
import { addDays, DAYS_PER_WEEK, isoWeek } from '#shared/time/local-date.ts';
import { useText, type Words } from '../../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../../state/store.ts';
import { type HeatPart, type HeatWeek, heatWeeks } from './heat-weeks.ts';
import { useJump } from './use-jump.ts';
import './heat.css';

/** A short plan is seen whole without it. */
const FEWEST_WEEKS = 8;

/** The whole period at a glance: for every week how much its weekdays and its weekend are over and under. A week leads to itself. */
export function HeatStrip(): ReactNode {
  const words = useText();
  const period = usePlan((plan) => plan.plan.period);
  const hasDemand = usePlan((plan) => plan.plan.demand.length > 0);
  const days = usePlan((plan) => plan.evaluation.days);
  const active = useApp((state) => Math.floor(state.selection.active.col / DAYS_PER_WEEK));
  const balances = useMemo(() => weekBalances(days), [days]);
  const heat = useMemo(() => heatWeeks(balances), [balances]);
  const [reached, setReached] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const jump = useJump();
  if (period.weeks < FEWEST_WEEKS || !hasDemand) return null;

  function onKeyDown(event: KeyboardEvent, at: number): void {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: heat.length - 1 };
    const to = steps[event.key];
    if (to === undefined || to < 0 || to >= heat.length) return;
    event.preventDefault();
    setReached(to);
    list.current?.querySelectorAll('button')[to]?.focus();
  }

  return (
    <div className="heat">
      <div className="heat-labels soft" aria-hidden="true">
        <span>{words.t('rota.heat.weekday')}</span>
        <span>{words.t('rota.heat.weekend')}</span>
      </div>
      <ul ref={list} className="plain heat-weeks" aria-label={words.t('rota.heat.label')}>
        {heat.map((week) => {
          const balance = balances[week.week];
          return (
            balance && (
              <Week
                key={week.week}
                week={week}
                name={weekInWords(week.week, period, balance.weekday, balance.weekend, words)}
                isActive={week.week === active}
                isReached={week.week === reached}
                onJump={jump}
                onKeyDown={(event) => onKeyDown(event, week.week)}
              />
            )
          );
        })}
      </ul>
    </div>
  );
}

interface WeekProps {
  readonly week: HeatWeek;
  readonly name: string;
  readonly isActive: boolean;
  readonly isReached: boolean;
  onJump(day: number): void;
  onKeyDown(event: KeyboardEvent): void;
}

const Week = memo(
  function Week({ week, name, isActive, isReached, onJump, onKeyDown }: WeekProps): ReactNode {
    return (
      <li>
        <button
          type="button"
          aria-label={name}
          title={name}
          aria-current={isActive ? 'true' : undefined}
          tabIndex={isReached ? 0 : -1}
          onClick={() => onJump(week.week * DAYS_PER_WEEK)}
          onKeyDown={onKeyDown}
        >
          <Part heat={week.weekday} />
          <Part heat={week.weekend} />
        </button>
      </li>
    );
  },
  // Each evaluation brings new objects for equal weeks; what they show is in the name and the heat.
  (before, after) =>
    before.name === after.name &&
    before.isActive === after.isActive &&
    before.isReached === after.isReached &&
    JSON.stringify(before.week) === JSON.stringify(after.week),
);

/** Over above, plain; under below, hatched. */
function Part({ heat }: { readonly heat: HeatPart }): ReactNode {
  return (
    <span className="heat-part">
      <span className="heat-over" data-heat={heat.surplus} />
      <span className="heat-under" data-heat={heat.deficit} />
    </span>
  );
}

function weekInWords(week: number, period: Period, weekday: OverAndUnder, weekend: OverAndUnder, words: Words): string {
  const { t } = words;
  const number = period.kind === 'cycle' ? week + 1 : isoWeek(addDays(period.start, week * DAYS_PER_WEEK));
  const side = ({ surplus, deficit }: OverAndUnder): string => {
    const parts = [
      [surplus, t('rota.word.over')],
      [-deficit, t('rota.word.under')],
    ] as const;
    const said = parts.map(([hours, word]) => ({ text: words.signedHours(hours), word })).filter(({ text }) => /[1-9]/.test(text));
    return said.length === 0 ? t('rota.word.balanced') : said.map(({ text, word }) => `${text} ${word}`).join(', ');
  };
  return t('rota.heat.week', { week: number, weekday: side(weekday), weekend: side(weekend) });
}
