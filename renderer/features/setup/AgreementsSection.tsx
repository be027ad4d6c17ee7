import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { AGREEMENT_TYPES, type Agreement } from '#shared/domain/model/plan.ts';
import { addDays } from '#shared/time/local-date.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { CellField } from '../../ui/CellField.tsx';
import { CellSelect } from '../../ui/CellSelect.tsx';
import { Section } from '../../ui/Section.tsx';
import { nextId } from '../next-id.ts';
import { RowButtons } from '../RowButtons.tsx';
import { useParsers } from '../use-parsers.ts';
import { AgreementTerms } from './AgreementTerms.tsx';
import { withType } from './agreement-terms.ts';

/** The register of written agreements that change a limit of the law. */
export function AgreementsSection(): ReactNode {
  const { t } = useText();
  const agreements = usePlan((state) => state.plan.agreements);
  const start = usePlan((state) => state.plan.period.start);
  const execute = useApp((state) => state.execute);
  const replace = (next: readonly Agreement[]): void => void execute({ type: 'agreements.replace', agreements: next });
  const add = (): void =>
    replace([...agreements, { id: nextId(agreements, 'agreement'), type: '10-5-2', from: start, to: addDays(start, 52 * 7 - 1), lines: 'all' }]);

  return (
    <Section
      title={t('app.agreements.title')}
      actions={
        <Button variant="secondary" onClick={add}>
          {t('app.agreements.add')}
        </Button>
      }
    >
      <p className="soft">{t('app.agreements.intro')}</p>
      {agreements.length === 0 ? (
        <p>{t('app.agreements.empty')}</p>
      ) : (
        <div className="table-scroll">
          <table className="table fit">
            <caption className="visually-hidden">{t('app.agreements.title')}</caption>
            <thead>
              <tr>
                {(['type', 'from', 'to', 'lines', 'terms'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`app.agreements.col.${column}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{t('app.row.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {agreements.map((agreement, index) => (
                <AgreementRow
                  key={agreement.id}
                  agreement={agreement}
                  onChange={(changed) => replace(agreements.with(index, changed))}
                  onRemove={() => replace(agreements.toSpliced(index, 1))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

interface AgreementRowProps {
  readonly agreement: Agreement;
  onChange(agreement: Agreement): void;
  onRemove(): void;
}

function AgreementRow({ agreement, onChange, onRemove }: AgreementRowProps): ReactNode {
  const { t, date } = useText();
  const parse = useParsers();
  const [isOpen, setIsOpen] = useState(false);
  const name = t(`agreement.${agreement.type}`);
  return (
    <>
      <tr>
        <th scope="row" className="cell-input">
          <CellSelect
            label={t('app.agreements.col.type')}
            value={agreement.type}
            options={AGREEMENT_TYPES.map((value) => ({ value, text: t(`agreement.${value}`) }))}
            onCommit={(type) => onChange(withType(agreement, type))}
          />
        </th>
        <td className="cell-input">
          <CellField
            label={t('app.field.row', { what: t('app.agreements.col.from'), row: name })}
            width="6.5rem"
            value={agreement.from}
            format={date}
            parse={parse.date}
            onCommit={(from) => onChange({ ...agreement, from, to: agreement.to < from ? from : agreement.to })}
          />
        </td>
        <td className="cell-input">
          <CellField
            label={t('app.field.row', { what: t('app.agreements.col.to'), row: name })}
            width="6.5rem"
            value={agreement.to}
            format={date}
            parse={(text) => {
              const parsed = parse.date(text);
              return parsed.ok && parsed.value < agreement.from ? { ok: false, problem: t('app.agreements.before', { date: date(agreement.from) }) } : parsed;
            }}
            onCommit={(to) => onChange({ ...agreement, to })}
          />
        </td>
        <td>
          <CoveredLines agreement={agreement} onChange={onChange} />
        </td>
        <td>
          <button type="button" className="link" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            <span className="visually-hidden">{t('app.agreements.terms-of', { name })}: </span>
            <span aria-hidden="true">{isOpen ? '▾' : '▸'} </span>
            {agreement.parties?.join(', ') || t('app.agreements.terms-none')}
          </button>
        </td>
        <td className="number">
          <RowButtons row={name} onRemove={onRemove} />
        </td>
      </tr>
      {isOpen && (
        <tr className="cost-open">
          <td colSpan={6}>
            <AgreementTerms agreement={agreement} onChange={onChange} />
          </td>
        </tr>
      )}
    </>
  );
}

function CoveredLines({ agreement, onChange }: Pick<AgreementRowProps, 'agreement' | 'onChange'>): ReactNode {
  const { t } = useText();
  const lines = usePlan((state) => state.plan.lines);
  const covered = agreement.lines;
  return (
    <>
      <CellSelect
        label={t('app.agreements.col.lines')}
        value={covered === 'all' ? 'all' : 'some'}
        options={(['all', 'some'] as const).map((value) => ({ value, text: t(`app.agreements.${value}`) }))}
        onCommit={(value) => onChange({ ...agreement, lines: value === 'all' ? 'all' : lines.map((line) => line.id) })}
      />
      {covered !== 'all' && (
        <fieldset className="toggles" aria-label={t('app.agreements.choose-lines')}>
          {lines.map((line) => (
            <button
              key={line.id}
              type="button"
              className="toggle"
              aria-pressed={covered.includes(line.id)}
              onClick={() =>
                onChange({ ...agreement, lines: lines.map((each) => each.id).filter((id) => (id === line.id ? !covered.includes(id) : covered.includes(id))) })
              }
            >
              {line.label || line.id}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
