import { type ReactNode, useMemo, useState } from 'react';
import { DAY_NAMES, type Plan } from '#shared/domain/model/plan.ts';
import type { CellChange, CellPlace } from '#shared/domain/plan/command.ts';
import { addDays, DAYS_PER_WEEK, isoWeek } from '#shared/time/local-date.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';

/** Weeks side by side, as on a printed sheet. */
const WEEKS_SHOWN = 6;
const SATURDAY = 5;

interface ProposedRotaProps {
  readonly cells: readonly CellChange[];
  readonly kept: readonly CellPlace[];
  onKeep(kept: readonly CellPlace[]): void;
}

/** The rota as it would become. What changes is marked and can be held fast, cell by cell or line by line, before one searches on. */
export function ProposedRota({ cells, kept, onKeep }: ProposedRotaProps): ReactNode {
  const { t } = useText();
  const plan = usePlan((state) => state.plan);
  const [firstWeek, setFirstWeek] = useState(0);
  const { period, lines } = plan;
  const changed = useMemo(() => new Map(cells.map((cell) => [keyOf(cell), cell.text])), [cells]);
  const keptKeys = useMemo(() => new Set(kept.map(keyOf)), [kept]);
  const end = Math.min(period.weeks, firstWeek + WEEKS_SHOWN);
  const weeks = Array.from({ length: end - firstWeek }, (_, index) => firstWeek + index);
  const starts = Array.from({ length: Math.ceil(period.weeks / WEEKS_SHOWN) }, (_, index) => index * WEEKS_SHOWN);

  function toggle(places: readonly CellPlace[], isKept: boolean): void {
    const keys = new Set(places.map(keyOf));
    const others = kept.filter((place) => !keys.has(keyOf(place)));
    onKeep(isKept ? [...others, ...places] : others);
  }

  return (
    <>
      <p className="soft">{t('optimise.rota.hint')}</p>
      {starts.length > 1 && (
        <CellSelect<string>
          label={t('app.versions.weeks')}
          value={String(firstWeek)}
          options={starts.map((first) => ({
            value: String(first),
            text: t('app.versions.week-range', { from: weekNumber(plan, first), to: weekNumber(plan, Math.min(period.weeks, first + WEEKS_SHOWN) - 1) }),
          }))}
          onCommit={(first) => setFirstWeek(Number(first))}
        />
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls sideways must be reachable with the keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={t('optimise.rota.title')}>
        <table className="table fit version-rota optimise-rota">
          <caption className="visually-hidden">{t('optimise.rota.title')}</caption>
          <RotaHead plan={plan} weeks={weeks} />
          <tbody>
            {lines.map((line) => {
              // Its days off too: who holds a line wants it as it stands.
              const mine = line.cells.map((_, day): CellPlace => ({ line: line.id, day }));
              const isWhole = mine.every((place) => keptKeys.has(keyOf(place)));
              return (
                <tr key={line.id}>
                  <th scope="row">
                    <label className="optimise-check">
                      <input
                        type="checkbox"
                        checked={isWhole}
                        aria-label={t('optimise.rota.keep-line', { line: line.label || line.id })}
                        onChange={(event) => toggle(mine, event.currentTarget.checked)}
                      />
                      {line.label || line.id}
                    </label>
                  </th>
                  {line.cells.slice(firstWeek * DAYS_PER_WEEK, end * DAYS_PER_WEEK).map((was, index) => {
                    const day = firstWeek * DAYS_PER_WEEK + index;
                    const text = changed.get(keyOf({ line: line.id, day }));
                    return (
                      <td key={day} className={day % DAYS_PER_WEEK === SATURDAY ? 'weekend-start' : undefined}>
                        {text === undefined ? (
                          was
                        ) : (
                          <ChangedCell
                            was={was}
                            text={text}
                            isKept={keptKeys.has(keyOf({ line: line.id, day }))}
                            onToggle={(isKept) => toggle([{ line: line.id, day }], isKept)}
                          />
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

function RotaHead({ plan, weeks }: { readonly plan: Plan; readonly weeks: readonly number[] }): ReactNode {
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

interface ChangedCellProps {
  readonly was: string;
  readonly text: string;
  readonly isKept: boolean;
  onToggle(isKept: boolean): void;
}

function ChangedCell({ was, text, isKept, onToggle }: ChangedCellProps): ReactNode {
  const { t } = useText();
  const empty = t('optimise.rota.free');
  const name = t('optimise.rota.cell', { before: was || empty, after: text || empty });
  return (
    <button type="button" className="optimise-cell" aria-pressed={isKept} aria-label={name} title={name} onClick={() => onToggle(!isKept)}>
      {text || '–'}
    </button>
  );
}

function weekNumber({ period }: Plan, week: number): number {
  return period.kind === 'cycle' ? week + 1 : isoWeek(addDays(period.start, week * DAYS_PER_WEEK));
}

function keyOf({ line, day }: CellPlace): string {
  return `${day} ${line}`;
}
