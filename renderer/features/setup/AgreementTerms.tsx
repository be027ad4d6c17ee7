import type { ReactNode } from 'react';
import { type Agreement, type AgreementLimits, LIMITS_OF_AGREEMENT } from '#shared/domain/model/plan.ts';
import { useText } from '../../app/locale/use-text.ts';
import { usePlan } from '../../state/store.ts';
import { CellField } from '../../ui/CellField.tsx';
import { FactField } from '../../ui/FactField.tsx';
import { useParsers } from '../use-parsers.ts';
import { withLimits } from './agreement-terms.ts';

interface AgreementTermsProps {
  readonly agreement: Agreement;
  onChange(agreement: Agreement): void;
}

const LONGEST_NOTICE = 120;
const MOST_PARTIES = 50;

/** What is agreed beyond type and dates: who signed, notice, limits of its own, who has consented. */
export function AgreementTerms({ agreement, onChange }: AgreementTermsProps): ReactNode {
  const { t, number } = useText();
  const parse = useParsers();
  const { noticeMonths: _notice, ...withoutNotice } = agreement;
  const { parties: _parties, ...withoutParties } = agreement;
  return (
    <div className="facts boxed">
      <FactField label={t('app.agreements.parties')} hint={t('app.agreements.parties-hint')}>
        <CellField
          label={t('app.agreements.parties')}
          value={(agreement.parties ?? []).join(', ')}
          format={String}
          parse={(text) => ({ ok: true, value: text })}
          onCommit={(text) => {
            const parties = partiesIn(text);
            onChange(parties.length === 0 ? withoutParties : { ...agreement, parties });
          }}
        />
      </FactField>
      <FactField label={t('app.agreements.notice')}>
        <CellField
          label={t('app.agreements.notice')}
          isNumber
          placeholder={t('app.setup.optional')}
          value={agreement.noticeMonths ?? null}
          format={(value) => (value === null ? '' : number(value))}
          parse={parse.maybe(parse.whole(0, LONGEST_NOTICE))}
          onCommit={(value) => onChange(value === null ? withoutNotice : { ...agreement, noticeMonths: value })}
        />
      </FactField>
      {LIMITS_OF_AGREEMENT[agreement.type].map((limit) => (
        <LimitField key={limit} limit={limit} agreement={agreement} onChange={onChange} />
      ))}
      {agreement.type === '10-12-4' && <Consents agreement={agreement} onChange={onChange} />}
    </div>
  );
}

function partiesIn(text: string): readonly string[] {
  const names = text.split(',').map((name) => name.trim().slice(0, 200));
  return names.filter(Boolean).slice(0, MOST_PARTIES);
}

const LONGEST_HOURS: Readonly<Record<keyof AgreementLimits, number>> = { dayMinutes: 24, weekMinutes: 168, restMinutes: 168 };

function LimitField({ limit, agreement, onChange }: AgreementTermsProps & { readonly limit: keyof AgreementLimits }): ReactNode {
  const { t, number } = useText();
  const parse = useParsers();
  const { [limit]: minutes, ...others } = agreement.limits ?? {};
  const label = t(`app.agreements.limit.${limit}`);

  function change(hours: number | null): void {
    const limits: AgreementLimits = hours === null ? others : { ...others, [limit]: Math.round(hours * 60) };
    onChange(withLimits(agreement, limits));
  }

  return (
    <FactField label={label} hint={t('app.agreements.limit-hint')}>
      <CellField
        label={label}
        isNumber
        placeholder={t('app.setup.optional')}
        value={minutes === undefined ? null : minutes / 60}
        format={(value) => (value === null ? '' : number(value, Number.isInteger(value) ? 0 : 2))}
        parse={parse.maybe(parse.decimal(limit === 'restMinutes' ? 0 : 0.1, LONGEST_HOURS[limit]))}
        onCommit={change}
      />
    </FactField>
  );
}

function Consents({ agreement, onChange }: AgreementTermsProps): ReactNode {
  const { t } = useText();
  const lines = usePlan((state) => state.plan.lines);
  const consenting = agreement.voluntaryLines ?? [];
  return (
    <div className="field-row">
      <span aria-hidden="true">{t('app.agreements.consents')}</span>
      <fieldset className="toggles" aria-label={t('app.agreements.consents')}>
        {lines.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className="toggle"
            aria-pressed={consenting.includes(id)}
            onClick={() => {
              const next = lines.map((line) => line.id).filter((each) => (each === id ? !consenting.includes(id) : consenting.includes(each)));
              onChange({ ...agreement, voluntaryLines: next });
            }}
          >
            {label || id}
          </button>
        ))}
      </fieldset>
      <span className="hint">{t('app.agreements.consents-hint')}</span>
    </div>
  );
}
