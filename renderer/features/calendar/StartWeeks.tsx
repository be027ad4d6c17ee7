import { Field, Label, Select } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { CellSelect } from '../../ui/CellSelect.tsx';
import './start-weeks.css';

/** Week of the base rota in which lines begin: one for all, and those of single lines that begin in another. */
export interface StartWeekChoice {
  readonly forAll: number;
  readonly byLine: Readonly<Record<string, number>>;
}

interface StartWeeksProps {
  readonly value: StartWeekChoice;
  onChange(next: StartWeekChoice): void;
}

/** The value of a line that goes with the others. */
const AS_ALL = '';

/** In which week of the base rota each line begins: a choice for all, and a table for those that differ. */
export function StartWeeks({ value, onChange }: StartWeeksProps): ReactNode {
  const { t } = useText();
  const weeks = usePlan((state) => state.plan.period.weeks);
  const lines = usePlan((state) => state.plan.lines);
  const [isOpen, setIsOpen] = useState(false);
  const numbers = Array.from({ length: weeks }, (_, index) => String(index + 1));

  function setLine(id: string, week: string): void {
    const { [id]: _before, ...others } = value.byLine;
    onChange({ ...value, byLine: week === AS_ALL ? others : { ...others, [id]: Number(week) } });
  }

  return (
    <>
      <Field>
        <Label>{t('app.roll-out.start-week')}</Label>
        <Select value={String(value.forAll)} onChange={(event) => onChange({ ...value, forAll: Number(event.currentTarget.value) })}>
          {numbers.map((week) => (
            <Select.Option key={week} value={week}>
              {week}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {weeks > 1 && lines.length > 1 && (
        <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary>{t('app.roll-out.by-line', { count: Object.keys(value.byLine).length })}</summary>
          <div className="start-weeks">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('app.roll-out.col.line')}</th>
                  <th scope="col">{t('app.roll-out.col.week')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.id}>
                    <th scope="row">{line.label || line.id}</th>
                    <td>
                      <CellSelect
                        label={t('app.roll-out.week-of', { label: line.label || line.id })}
                        value={String(value.byLine[line.id] ?? AS_ALL)}
                        options={[
                          { value: AS_ALL, text: t('app.roll-out.as-all', { week: value.forAll }) },
                          ...numbers.map((week) => ({ value: week, text: week })),
                        ]}
                        onCommit={(week) => setLine(line.id, week)}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </>
  );
}
