import type { ReactNode } from 'react';
import { dayPartOf } from '#shared/domain/model/day-part.ts';
import { DAY_NAMES, type DayName, type DemandRow } from '#shared/domain/model/plan.ts';
import { rowHours } from '#shared/domain/model/row-hours.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import type { LocalDate } from '#shared/time/local-date.ts';
import { useText } from '../../app/locale/use-text.ts';
import { CellField } from '../../ui/CellField.tsx';
import { RowButtons } from '../RowButtons.tsx';
import { useParsers } from '../use-parsers.ts';
import { CompetenceCell } from './CompetenceCell.tsx';
import { withMinimum, withPeople } from './demand-rows.ts';
import { ReasonCell } from './ReasonCell.tsx';

const MOST_PEOPLE = 1000;

interface DemandRowProps {
  readonly row: DemandRow;
  readonly number: number;
  /** Whether the row may have dates of its own. */
  readonly hasDates: boolean;
  onChange(row: DemandRow): void;
  onDuplicate(): void;
  onRemove(): void;
}

/** One row of the demand, edited where it stands. */
export function DemandRowCells({ row, number, hasDates, onChange, onDuplicate, onRemove }: DemandRowProps): ReactNode {
  const words = useText();
  const { t } = words;
  const parse = useParsers();
  const name = t('app.demand.row', { number });
  const label = (key: TextKey): string => t('app.field.row', { what: t(key), row: name });
  const whole = parse.whole(0, MOST_PEOPLE);

  return (
    <tr className={row.days.length === 0 ? 'problem' : undefined}>
      <th scope="row">{t(`day-part.${dayPartOf(row.start, row.end)}`)}</th>
      <td>
        <Days row={row} label={label('app.demand.col.days')} onChange={(days) => onChange({ ...row, days })} />
        {row.days.length === 0 && <span className="cell-error">{t('app.demand.no-days')}</span>}
      </td>
      <td className="cell-input">
        <CellField
          label={label('app.demand.col.start')}
          width="4.25rem"
          value={row.start}
          format={String}
          parse={parse.time}
          onCommit={(start) => onChange({ ...row, start })}
        />
      </td>
      <td className="cell-input">
        <CellField
          label={label('app.demand.col.end')}
          width="4.25rem"
          value={row.end}
          format={String}
          parse={parse.time}
          onCommit={(end) => onChange({ ...row, end })}
        />
      </td>
      <td className="cell-input number">
        <CellField
          label={label('app.demand.col.people')}
          isNumber
          width="4rem"
          value={row.people}
          format={(value) => words.number(value)}
          parse={whole}
          onCommit={(people) => onChange(withPeople(row, people))}
        />
      </td>
      <td className="cell-input number">
        <CellField
          label={label('app.demand.col.minimum')}
          isNumber
          width="4rem"
          placeholder={words.number(row.people)}
          value={row.minimum ?? null}
          format={(value) => (value === null ? '' : words.number(value))}
          parse={parse.maybe((text) => {
            const parsed = whole(text);
            return parsed.ok && parsed.value > row.people ? { ok: false, problem: t('app.demand.minimum-over', { people: row.people }) } : parsed;
          })}
          onCommit={(minimum) => onChange(withMinimum(row, minimum))}
        />
      </td>
      <td>
        <CompetenceCell row={row} name={name} onChange={onChange} />
      </td>
      {hasDates &&
        (['from', 'to'] as const).map((end) => (
          <td key={end} className="cell-input">
            <CellField
              label={label(`app.demand.col.${end}`)}
              width="6.5rem"
              value={row[end] ?? null}
              format={(value) => (value === null ? '' : words.date(value))}
              parse={parse.maybe(parse.date)}
              onCommit={(value) => onChange(withDate(row, end, value))}
            />
          </td>
        ))}
      <td className="number">{words.number(rowHours(row), 1)}</td>
      <td>
        <ReasonCell row={row} name={name} onChange={onChange} />
      </td>
      <td className="number">
        <RowButtons row={name} onDuplicate={onDuplicate} onRemove={onRemove} />
      </td>
    </tr>
  );
}

function withDate(row: DemandRow, end: 'from' | 'to', value: LocalDate | null): DemandRow {
  const { [end]: _before, ...rest } = row;
  return value === null ? rest : { ...rest, [end]: value };
}

interface DaysProps {
  readonly row: DemandRow;
  readonly label: string;
  onChange(days: DemandRow['days']): void;
}

function Days({ row, label, onChange }: DaysProps): ReactNode {
  const { t } = useText();
  const all: readonly (DayName | 'holiday')[] = [...DAY_NAMES, 'holiday'];
  return (
    <fieldset className="toggles" aria-label={label}>
      {all.map((day) => {
        const isOn = row.days.includes(day);
        return (
          <button
            key={day}
            type="button"
            className={`toggle${day === 'sat' || day === 'holiday' ? ' apart' : ''}`}
            aria-pressed={isOn}
            onClick={() => onChange(all.filter((each) => (each === day ? !isOn : row.days.includes(each))))}
          >
            <span aria-hidden="true">{day === 'holiday' ? t('app.demand.holiday-short') : t(`day.${day}.short`)}</span>
            <span className="visually-hidden">{t(`day.${day}`)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
