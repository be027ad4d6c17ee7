import { Fragment, type ReactNode, useState } from 'react';
import type { CostReport, LineCost, ShiftCost } from '#shared/domain/cost/cost-report.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { Section } from '../../ui/Section.tsx';
import { CostShift } from './CostShift.tsx';
import { groupBy } from './group-by.ts';

/** Each line's year; a line opens into its shifts, a shift into its parts. */
export function CostLines({ report }: { readonly report: CostReport }): ReactNode {
  const { t } = useText();
  const [open, setOpen] = useState<string | null>(null);
  const shiftsOf = groupBy(report.shifts, (shift) => shift.line);
  return (
    <Section title={t('app.cost.drill')}>
      <div className="table-scroll">
        <table className="table fit">
          <caption className="visually-hidden">{t('app.cost.drill')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('app.cost.col.line')}</th>
              <th scope="col" className="number">
                {t('app.cost.col.pay')}
              </th>
              <th scope="col">{t('app.cost.col.source')}</th>
              <th scope="col" className="number">
                {t('app.cost.col.hourly')}
              </th>
              <th scope="col" className="number">
                {t('app.cost.col.year')}
              </th>
              <th scope="col">{t('app.cost.col.shifts')}</th>
            </tr>
          </thead>
          <tbody>
            {report.lines.map((line) => (
              <Fragment key={line.line}>
                <LineRow
                  line={line}
                  shifts={shiftsOf.get(line.line) ?? []}
                  isOpen={open === line.line}
                  onToggle={() => setOpen(open === line.line ? null : line.line)}
                />
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

interface LineRowProps {
  readonly line: LineCost;
  readonly shifts: readonly ShiftCost[];
  readonly isOpen: boolean;
  onToggle(): void;
}

function LineRow({ line, shifts, isOpen, onToggle }: LineRowProps): ReactNode {
  const { t, kroner, number } = useText();
  const label = usePlan((state) => state.plan.lines.find((each) => each.id === line.line)?.label) || line.line;
  return (
    <>
      <tr>
        <th scope="row">{label}</th>
        <td className="number">{line.pay ? kroner(line.pay.annualPayKr * 100) : '–'}</td>
        <td className="soft">{line.pay && t(`cost.pay-source.${line.pay.source}`)}</td>
        <td className="number">{line.pay ? kroner(line.pay.hourlyOre, 2) : '–'}</td>
        <td className="number strong">{line.yearOre === null ? '–' : kroner(line.yearOre)}</td>
        <td>
          {shifts.length > 0 && (
            <button type="button" className="link" aria-expanded={isOpen} onClick={onToggle}>
              <span className="visually-hidden">{t('app.cost.open-line', { line: label })}: </span>
              <span aria-hidden="true">{isOpen ? '▾' : '▸'} </span>
              {t('app.cost.shift-count', { count: shifts.length })}
            </button>
          )}
          {shifts.length === 0 && number(0)}
        </td>
      </tr>
      {isOpen && (
        <tr className="cost-open">
          <td colSpan={6}>
            <Shifts shifts={shifts} />
          </td>
        </tr>
      )}
    </>
  );
}

function Shifts({ shifts }: { readonly shifts: readonly ShiftCost[] }): ReactNode {
  const { t } = useText();
  return (
    <table className="table fit">
      <thead>
        <tr>
          <th scope="col">{t('app.cost.col.date')}</th>
          <th scope="col">{t('app.cost.col.code')}</th>
          <th scope="col" className="number">
            {t('app.cost.col.gross')}
          </th>
          <th scope="col" className="number">
            {t('app.cost.col.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shifts.map((shift, index) => (
          <CostShift key={`${shift.date}${index}`} shift={shift} />
        ))}
      </tbody>
    </table>
  );
}
