import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { NotUnderstood, ReadCode, ReadLine, RotaReading } from '#shared/exchange/rota-reading.ts';
import { DAYS_PER_WEEK } from '#shared/time/local-date.ts';
import { useText } from '../../app/locale/use-text.ts';
import { Section } from '../../ui/Section.tsx';
import type { ImportWizardState } from './use-import-wizard.ts';

const COUNTS = ['lines', 'weeks', 'shifts', 'days-off', 'unknown'] as const;

interface PreviewStepProps {
  readonly wizard: ImportWizardState;
  /** Goes to the cell in the picture of the sheet. */
  onShow(miss: NotUnderstood): void;
}

/** What the plan will be, and what will not be in it. */
export function PreviewStep({ wizard, onShow }: PreviewStepProps): ReactNode {
  const { t, number, date } = useText();
  const { counts, reading } = wizard.preview;
  const values = { lines: counts.lines, weeks: counts.weeks, shifts: counts.shifts, 'days-off': counts.daysOff, unknown: counts.unknown };
  const { planName, unit, period } = reading;
  const facts = [
    [t('import.plan-name'), planName],
    [t('import.unit'), [unit.name, unit.municipality].filter((part) => part !== '').join(', ')],
    [t('import.period'), `${t(`import.period.${period.kind}`)}, ${date(period.start)}`],
  ] as const;
  return (
    <>
      <dl className="import-counts">
        {COUNTS.map((name) => (
          <div key={name}>
            <dt>{t(`import.count.${name}`)}</dt>
            <dd>{number(values[name])}</dd>
          </div>
        ))}
      </dl>
      <dl className="import-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Missed reading={reading} onShow={onShow} />
      <PlanTable reading={reading} />
    </>
  );
}

function Missed({ reading, onShow }: { readonly reading: RotaReading; onShow(miss: NotUnderstood): void }): ReactNode {
  const { t } = useText();
  const { notUnderstood, sheets } = reading;
  return (
    <Section title={t('import.missed', { count: notUnderstood.length })}>
      {notUnderstood.length === 0 ? (
        <p>{t('import.missed.none')}</p>
      ) : (
        <div className="table-scroll import-missed">
          <table className="table fit">
            <caption className="visually-hidden">{t('import.missed', { count: notUnderstood.length })}</caption>
            <thead>
              <tr>
                {(['sheet', 'cell', 'found', 'why'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`import.missed.${column}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{t('import.missed.show-short')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {notUnderstood.map((miss) => (
                <tr key={`${miss.sheet} ${miss.address} ${miss.why}`}>
                  <td>{sheets[miss.sheet]?.name}</td>
                  <th scope="row">{miss.address}</th>
                  <td className="import-found">{miss.found}</td>
                  <td>{t(`import.why.${miss.why}`)}</td>
                  <td>
                    <Button variant="tertiary" aria-label={t('import.missed.show', { address: miss.address })} onClick={() => onShow(miss)}>
                      {t('import.missed.show-short')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function PlanTable({ reading }: { readonly reading: RotaReading }): ReactNode {
  const { t, number } = useText();
  const byKey = new Map(reading.codes.map((code) => [code.key, code]));
  const weeks = Array.from({ length: reading.period.weeks }, (_, week) => week);
  return (
    <Section title={t('import.plan-preview')}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className="table-scroll import-plan" aria-label={t('import.plan-preview')} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('import.lines.label')}</th>
              <th scope="col">{t('import.lines.competence')}</th>
              <th scope="col" className="number">
                {t('import.lines.percent')}
              </th>
              {weeks.map((week) => (
                <th key={week} scope="col">
                  {t('import.week', { week: week + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reading.lines.map((line) => (
              <tr key={line.key}>
                <th scope="row" className="nowrap">
                  {line.label || line.address}
                </th>
                <td>{t(`competence.${line.competence.value}`)}</td>
                <td className="number">{number(line.positionPercent.value, Number.isInteger(line.positionPercent.value) ? 0 : 2)}</td>
                {weeks.map((week) => (
                  <td key={week} className="nowrap">
                    {weekText(line, week, byKey)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

/** The week as it stands in a plan document: codes between blanks, a dash for nothing, a question mark at what is not known. */
function weekText(line: ReadLine, week: number, codes: ReadonlyMap<string, ReadCode>): string {
  const keys = line.cells.slice(week * DAYS_PER_WEEK, (week + 1) * DAYS_PER_WEEK);
  return keys
    .map((key) => {
      const code = codes.get(key);
      if (!code || code.meaning.as === 'nothing') return '–';
      return code.meaning.as === 'unknown' ? `${key}?` : code.code;
    })
    .join(' ');
}
