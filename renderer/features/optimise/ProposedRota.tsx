import { type ReactNode, useMemo, useState } from 'react';
import type { CellChange, CellPlace } from '#shared/domain/plan/command.ts';
import { DAYS_PER_WEEK } from '#shared/time/local-date.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { RotaWeeksHead, WeekChoice, weeksFrom } from '../rota-weeks.tsx';

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
  const { lines } = plan;
  const changed = useMemo(() => new Map(cells.map((cell) => [keyOf(cell), cell.text])), [cells]);
  const keptKeys = useMemo(() => new Set(kept.map(keyOf)), [kept]);
  const weeks = weeksFrom(plan, firstWeek);
  const end = firstWeek + weeks.length;

  function toggle(places: readonly CellPlace[], isKept: boolean): void {
    const keys = new Set(places.map(keyOf));
    const others = kept.filter((place) => !keys.has(keyOf(place)));
    onKeep(isKept ? [...others, ...places] : others);
  }

  return (
    <>
      <p className="soft">{t('optimise.rota.hint')}</p>
      <WeekChoice plan={plan} first={firstWeek} onChoose={setFirstWeek} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls sideways must be reachable with the keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={t('optimise.rota.title')}>
        <table className="table fit version-rota optimise-rota">
          <caption className="visually-hidden">{t('optimise.rota.title')}</caption>
          <RotaWeeksHead plan={plan} weeks={weeks} />
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

function keyOf({ line, day }: CellPlace): string {
  return `${day} ${line}`;
}
