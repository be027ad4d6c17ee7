import type { ReactNode } from 'react';
import { COMPETENCES, type Competence } from '#shared/domain/model/competence.ts';
import type { FullTimeWeekHours } from '#shared/domain/model/plan.ts';
import type { LineAnswer } from '#shared/exchange/import-answers.ts';
import type { ReadLine } from '#shared/exchange/rota-reading.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { CellField } from '../../ui/CellField.tsx';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { Section } from '../../ui/Section.tsx';
import { useParsers } from '../use-parsers.ts';
import { Proposed } from './Proposed.tsx';
import type { ImportWizardState } from './use-import-wizard.ts';

const WEEKS: readonly FullTimeWeekHours[] = [35.5, 37.5, 33.6, 'three-part'];
const COLUMNS = ['label', 'competence', 'percent', 'week-hours'] as const;

/** Competence, size of position and full week of each line. */
export function LinesQuestion({ wizard }: { readonly wizard: ImportWizardState }): ReactNode {
  const { t } = useText();
  const { lines } = wizard.preview.reading;
  const given = wizard.answers.lines ?? {};
  const change = (line: ReadLine, answer: LineAnswer): void => wizard.change({ lines: { ...given, [line.key]: { ...given[line.key], ...answer } } });
  const common = lines.every((line) => line.fullTimeWeekHours.value === lines[0]?.fullTimeWeekHours.value) ? lines[0]?.fullTimeWeekHours.value : undefined;
  // What holds for all replaces what was said about single lines.
  const changeAll = (fullTimeWeekHours: FullTimeWeekHours): void =>
    wizard.change({ lines: { ...given, ...Object.fromEntries(lines.map((line) => [line.key, { ...given[line.key], fullTimeWeekHours }])) } });

  return (
    <Section title={t('import.lines')}>
      {common !== undefined && (
        <FactField label={t('import.all-week-hours')}>
          <WeekSelect label={t('import.all-week-hours')} value={common} onCommit={changeAll} />
        </FactField>
      )}
      <div className="table-scroll">
        <table className="table fit">
          <caption className="visually-hidden">{t('import.lines')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={column === 'percent' ? 'number' : undefined}>
                  {t(`import.lines.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <LineRow key={line.key} line={line} onChange={(answer) => change(line, answer)} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function LineRow({ line, onChange }: { readonly line: ReadLine; onChange(answer: LineAnswer): void }): ReactNode {
  const { t, number } = useText();
  const parse = useParsers();
  const label = (key: TextKey): string => t('app.field.row', { what: t(key), row: line.key });
  return (
    <tr>
      <th scope="row">{line.label || line.address}</th>
      <td className="cell-input nowrap">
        <CellSelect
          label={label('import.lines.competence')}
          width="auto"
          value={line.competence.value}
          options={COMPETENCES.map((value) => ({ value, text: t(`competence.${value}`) }))}
          onCommit={(competence: Competence) => onChange({ competence })}
        />
        <Proposed source={line.competence.source} />
      </td>
      <td className="cell-input number nowrap">
        <Proposed source={line.positionPercent.source} />
        <CellField
          label={label('import.lines.percent')}
          isNumber
          width="5rem"
          value={line.positionPercent.value}
          format={(value) => number(value, Number.isInteger(value) ? 0 : 2)}
          parse={parse.decimal(0.01, 150)}
          onCommit={(positionPercent) => onChange({ positionPercent })}
        />
      </td>
      <td className="cell-input">
        <WeekSelect
          label={label('import.lines.week-hours')}
          value={line.fullTimeWeekHours.value}
          onCommit={(value) => onChange({ fullTimeWeekHours: value })}
        />
      </td>
    </tr>
  );
}

interface WeekSelectProps {
  readonly label: string;
  readonly value: FullTimeWeekHours;
  onCommit(value: FullTimeWeekHours): void;
}

function WeekSelect({ label, value, onCommit }: WeekSelectProps): ReactNode {
  const { t, hours } = useText();
  return (
    <CellSelect
      label={label}
      width="auto"
      value={String(value)}
      options={WEEKS.map((each) => ({ value: String(each), text: each === 'three-part' ? t('import.three-part') : hours(each) }))}
      onCommit={(text) => onCommit(WEEKS.find((each) => String(each) === text) ?? 35.5)}
    />
  );
}
