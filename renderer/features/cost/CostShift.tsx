import { type ReactNode, useState } from 'react';
import type { RemedyPart, ShiftCost } from '#shared/domain/cost/cost-report.ts';
import { DAY_NAMES } from '#shared/domain/model/plan.ts';
import { isTextKey } from '#shared/i18n/translate.ts';
import { weekdayIndex } from '#shared/time/local-date.ts';
import { useText } from '../../app/locale/use-text.ts';
import { ConfidenceWord } from '../law/ConfidenceWord.tsx';
import { OverriddenMark } from '../law/OverriddenMark.tsx';
import { noteText } from './note-text.ts';

/** One shift's price; opens into hours × rate × rule × date. */
export function CostShift({ shift }: { readonly shift: ShiftCost }): ReactNode {
  const words = useText();
  const { t, kroner, date } = words;
  const [isOpen, setIsOpen] = useState(false);
  const day = DAY_NAMES[weekdayIndex(shift.date)] ?? 'mon';
  return (
    <>
      <tr>
        <th scope="row" className="nowrap">
          {t(`day.${day}.short`)} {date(shift.date)}
        </th>
        <td>{shift.code}</td>
        <td className="number">{shift.grossOre === null ? '–' : kroner(shift.grossOre, 2)}</td>
        <td className="number">
          {shift.totalOre === null ? (
            shift.reason && noteText(shift.reason, words)
          ) : (
            <button type="button" className="link" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
              <span className="visually-hidden">{t('app.cost.open-shift', { code: shift.code, date: date(shift.date) })}: </span>
              {kroner(shift.totalOre, 2)} <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
            </button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className="cost-open">
          <td colSpan={4}>
            <PartTable parts={shift.parts} total={shift.totalOre} />
          </td>
        </tr>
      )}
    </>
  );
}

/** The parts of a price: hours × rate × rule × date, how sure the rate is, and what of it the plan sets itself. */
export function PartTable({ parts, total }: { readonly parts: readonly RemedyPart[]; readonly total: number | null }): ReactNode {
  const words = useText();
  const { t, td, number, kroner, date } = words;
  const rule = (part: RemedyPart): string => (isTextKey(`cost.rule.${part.rule}`) ? td(`cost.rule.${part.rule}`) : part.rule);
  const numeric = new Set<string>(['hours', 'rate', 'amount']);
  return (
    <table className="table fit">
      <thead>
        <tr>
          {(['part', 'hours', 'rate', 'amount', 'rule', 'from', 'confidence'] as const).map((column) => (
            <th key={column} scope="col" className={numeric.has(column) ? 'number' : undefined}>
              {t(`app.cost.col.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part, index) => (
          <tr key={`${part.part}${index}`}>
            <th scope="row">{t(`cost.part.${part.part}`)}</th>
            <td className="number">{number(part.hours, 2)}</td>
            <td className="number">{kroner(part.rateOre, 2)}</td>
            <td className="number">{kroner(part.amountOre, 2)}</td>
            <td>
              {rule(part)} <OverriddenMark ids={part.overridden} />
              {part.note && <div className="soft">{noteText(part.note, words)}</div>}
            </td>
            <td>{date(part.from)}</td>
            <td>
              <ConfidenceWord confidence={part.confidence} />
            </td>
          </tr>
        ))}
      </tbody>
      {total !== null && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('app.cost.total')}
            </th>
            <td className="number">{kroner(total, 2)}</td>
            <td colSpan={3} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}
