import { memo, type ReactNode } from 'react';
import { COMPETENCES } from '#shared/domain/model/competence.ts';
import { type FullTimeWeekHours, type RotaLine, VACANCIES, type Vacancy } from '#shared/domain/model/plan.ts';
import type { LineFigures } from '#shared/domain/model/results.ts';
import type { LineChanges } from '#shared/domain/plan/command.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { CellField } from '../../ui/CellField.tsx';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { RowButtons } from '../RowButtons.tsx';
import { useParsers } from '../use-parsers.ts';

const WEEKS: readonly FullTimeWeekHours[] = [35.5, 37.5, 33.6, 'three-part'];
const WEEKENDS: readonly number[] = [1, 2, 3, 4, 5, 6];

interface LineRowProps {
  readonly line: RotaLine;
  readonly figures: LineFigures | null;
  readonly isRolling: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  onChange(changes: LineChanges): void;
  onMove(step: 1 | -1): void;
  onDuplicate(): void;
  onRemove(): void;
  onLimits(): void;
}

/** One position, edited where it stands, with what its line comes to in the rota. */
export const LineRow = memo(function LineRow(props: LineRowProps): ReactNode {
  const { line, figures, onChange } = props;
  const words = useText();
  const { t, number, hours, signedHours } = words;
  const parse = useParsers();
  const name = line.label || line.id;
  const label = (key: TextKey): string => t('app.field.row', { what: t(key), row: name });
  const weekends = line.weekendEvery !== null && !WEEKENDS.includes(line.weekendEvery) ? [...WEEKENDS, line.weekendEvery] : WEEKENDS;
  const limits = [line.allowedCodes?.join(' '), line.days?.map((day) => t(`day.${day}.short`)).join(' ')].filter(Boolean).join(' · ');

  return (
    <tr>
      <th scope="row" className="cell-input">
        <CellField
          label={label('app.positions.col.label')}
          value={line.label}
          format={String}
          parse={parse.text(200)}
          onCommit={(value) => onChange({ label: value })}
        />
      </th>
      <td className="cell-input">
        <CellSelect
          label={label('app.positions.col.competence')}
          value={line.competence}
          options={COMPETENCES.map((value) => ({ value, text: t(`competence.${value}`) }))}
          onCommit={(competence) => onChange({ competence })}
        />
      </td>
      <td className="cell-input number">
        <CellField
          label={label('app.positions.col.percent')}
          isNumber
          width="5rem"
          value={line.positionPercent}
          format={(value) => number(value, Number.isInteger(value) ? 0 : 2)}
          parse={parse.decimal(0.01, 150)}
          onCommit={(positionPercent) => onChange({ positionPercent })}
        />
      </td>
      <td className="cell-input">
        <CellSelect
          label={label('app.positions.col.week')}
          value={String(line.fullTimeWeekHours)}
          options={WEEKS.map((value) => ({ value: String(value), text: value === 'three-part' ? t('app.positions.three-part') : hours(value) }))}
          onCommit={(value) => onChange({ fullTimeWeekHours: WEEKS.find((each) => String(each) === value) ?? 35.5 })}
        />
      </td>
      <td className="cell-input">
        <CellSelect
          label={label('app.positions.col.weekend')}
          value={line.weekendEvery === null ? 'none' : String(line.weekendEvery)}
          options={[
            { value: 'none', text: t('app.positions.weekend-none') },
            ...weekends.map((every) => ({
              value: String(every),
              text: every === 1 ? t('app.positions.weekend-all') : t('app.positions.weekend-every', { count: every }),
            })),
          ]}
          onCommit={(value) => onChange({ weekendEvery: value === 'none' ? null : Number(value) })}
        />
      </td>
      <td className="cell-input">
        <CellSelect<Vacancy | 'none'>
          label={label('app.positions.col.vacancy')}
          width="7.5rem"
          value={line.vacancy ?? 'none'}
          options={(['none', ...VACANCIES] as const)
            // A line of a rolling rota is everybody's in turn, so that none can be held back.
            .filter((value) => value !== 'held' || !props.isRolling || line.vacancy === 'held')
            .map((value) => ({ value, text: t(`app.positions.vacancy.${value}`) }))}
          onCommit={(value) => onChange({ vacancy: value === 'none' ? null : value })}
        />
      </td>
      <td>
        <button type="button" className="link" onClick={props.onLimits}>
          <span className="visually-hidden">{t('app.positions.dialog-title', { label: name })}: </span>
          {limits || t('app.positions.all-codes')}
        </button>
      </td>
      <td className="cell-input number">
        <CellField
          label={label('app.positions.col.pay')}
          isNumber
          width="7.5rem"
          placeholder={t('app.positions.pay-placeholder')}
          value={line.annualPayKr ?? null}
          format={(value) => (value === null ? '' : number(value))}
          parse={parse.maybe(parse.decimal(0, 10_000_000))}
          onCommit={(annualPayKr) => onChange({ annualPayKr })}
        />
      </td>
      <td className="cell-input number">
        <CellField
          label={label('app.positions.col.seniority')}
          isNumber
          width="4rem"
          value={line.seniorityYears ?? null}
          format={(value) => (value === null ? '' : number(value))}
          parse={parse.maybe(parse.decimal(0, 70))}
          onCommit={(seniorityYears) => onChange({ seniorityYears })}
        />
      </td>
      <td className="number">{figures ? hours(figures.hoursContracted) : ''}</td>
      <td className="number">{figures ? hours(figures.hoursPlanned) : ''}</td>
      <td className="number">{figures ? signedHours(figures.hoursBalance) : ''}</td>
      <td className="number">
        <RowButtons
          row={name}
          isFirst={props.isFirst}
          isLast={props.isLast}
          onUp={() => props.onMove(-1)}
          onDown={() => props.onMove(1)}
          onDuplicate={props.onDuplicate}
          onRemove={props.onRemove}
        />
      </td>
    </tr>
  );
});
