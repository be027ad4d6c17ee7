import type { ReactNode } from 'react';
import { DAY_NAMES, type Plan } from '#shared/domain/model/plan.ts';
import { addDays, DAYS_PER_WEEK, isoWeek } from '#shared/time/local-date.ts';
import { useText } from '../app/locale/use-text.ts';
import { CellSelect } from '../ui/CellSelect.tsx';

/** Weeks side by side in a rota that is only read, as on a printed sheet. */
const WEEKS_SHOWN = 6;

/** The weeks shown together with the first one, counted from 0. */
export function weeksFrom({ period }: Pick<Plan, 'period'>, first: number): readonly number[] {
  return Array.from({ length: Math.min(period.weeks, first + WEEKS_SHOWN) - first }, (_, index) => first + index);
}

function weekNumber({ period }: Pick<Plan, 'period'>, week: number): number {
  return period.kind === 'cycle' ? week + 1 : isoWeek(addDays(period.start, week * DAYS_PER_WEEK));
}

interface WeekChoiceProps {
  readonly plan: Pick<Plan, 'period'>;
  readonly first: number;
  onChoose(first: number): void;
}

/** Which weeks to look at; nothing where all of them have room. */
export function WeekChoice({ plan, first, onChoose }: WeekChoiceProps): ReactNode {
  const { t } = useText();
  const { weeks } = plan.period;
  if (weeks <= WEEKS_SHOWN) return null;
  const starts = Array.from({ length: Math.ceil(weeks / WEEKS_SHOWN) }, (_, index) => index * WEEKS_SHOWN);
  return (
    <CellSelect<string>
      label={t('app.versions.weeks')}
      value={String(first)}
      options={starts.map((start) => ({
        value: String(start),
        text: t('app.versions.week-range', { from: weekNumber(plan, start), to: weekNumber(plan, Math.min(weeks, start + WEEKS_SHOWN) - 1) }),
      }))}
      onCommit={(start) => onChoose(Number(start))}
    />
  );
}

/** The two rows over such a rota: weeks, and their days. `children` stand after the weeks, over both rows. */
export function RotaWeeksHead({
  plan,
  weeks,
  children,
}: {
  readonly plan: Pick<Plan, 'period'>;
  readonly weeks: readonly number[];
  readonly children?: ReactNode;
}): ReactNode {
  const { t } = useText();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t('diff.col.line')}
        </th>
        {weeks.map((week) => (
          <th key={week} scope="colgroup" colSpan={DAYS_PER_WEEK}>
            {t('app.versions.week', { week: weekNumber(plan, week) })}
          </th>
        ))}
        {children}
      </tr>
      <tr>
        {weeks.flatMap((week) =>
          DAY_NAMES.map((name) => (
            <th key={`${week} ${name}`} scope="col" className={name === 'sat' ? 'weekend-start' : undefined}>
              {t(`day.${name}.short`)}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}
