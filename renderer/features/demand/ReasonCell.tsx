import { type ReactNode, useState } from 'react';
import type { DemandRow } from '#shared/domain/model/plan.ts';
import { useText } from '../../app/locale/use-text.ts';
import { CellField } from '../../ui/CellField.tsx';
import { useParsers } from '../use-parsers.ts';

const MOST_NAME = 200;
const MOST_TEXT = 2000;

/** Why a row is wanted, and who wants it. Fields only where there is something to read or to write. */
export function ReasonCell({ row, name, onChange }: { readonly row: DemandRow; readonly name: string; onChange(row: DemandRow): void }): ReactNode {
  const { t } = useText();
  const parse = useParsers();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && row.reason === undefined && row.author === undefined) {
    return (
      <button type="button" className="link" onClick={() => setOpen(true)}>
        <span aria-hidden="true">+ </span>
        {t('app.demand.reason.short')}
        <span className="visually-hidden">, {name}</span>
      </button>
    );
  }
  const fields = [
    ['reason', MOST_TEXT],
    ['author', MOST_NAME],
  ] as const;
  return (
    <div className="demand-reason">
      {fields.map(([fact, most]) => (
        <CellField
          key={fact}
          label={t('app.field.row', { what: t(`app.demand.${fact}`), row: name })}
          placeholder={t(`app.demand.${fact}.placeholder`)}
          value={row[fact] ?? null}
          format={(value) => value ?? ''}
          parse={parse.maybe(parse.text(most))}
          onCommit={(value) => onChange(withFact(row, fact, value))}
        />
      ))}
    </div>
  );
}

function withFact(row: DemandRow, fact: 'reason' | 'author', value: string | null): DemandRow {
  const { [fact]: _before, ...rest } = row;
  return value === null ? rest : { ...rest, [fact]: value };
}
