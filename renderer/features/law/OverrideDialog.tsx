import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { LawOverride } from '#shared/domain/model/plan.ts';
import { parameterValue } from '#shared/i18n/describe-parameter.ts';
import type { TextKey } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import type { Parsed } from '../../ui/CellField.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { useParsers } from '../use-parsers.ts';
import type { LawRow } from './law-rows.ts';

const LONGEST_REASON = 300;
const VALUE_LABELS: Readonly<Record<string, TextKey>> = { minutes: 'app.override.value-minutes', share: 'app.override.value-share' };

/** Sets a number for this plan's municipality: the number, from when, until when, and why. */
export function OverrideDialog({ row, onClose }: { readonly row: LawRow; onClose(): void }): ReactNode {
  const { t, locale, date } = useText();
  const parse = useParsers();
  const settings = usePlan((state) => state.plan.settings);
  const start = usePlan((state) => state.plan.period.start);
  const execute = useApp((state) => state.execute);
  const [typed, setTyped] = useState({ value: '', from: date(start), to: '', reason: '' });
  const [wasTried, setWasTried] = useState(false);
  const { parameter } = row;
  const { min, max, isWhole } = parameter.accepted ?? { min: 0, max: 0, isWhole: false };
  const overrides = settings.overrides ?? [];

  const value = (isWhole ? parse.whole : parse.decimal)(min, max)(typed.value);
  const to = parse.maybe(parse.date)(typed.to);
  const parsedFrom = parse.date(typed.from);
  const isTaken = parsedFrom.ok && overrides.some((each) => each.parameter === parameter.id && each.from === parsedFrom.value);
  const from: Parsed<LawOverride['from']> = isTaken ? { ok: false, problem: t('app.override.taken') } : parsedFrom;
  const isBackwards = to.ok && to.value !== null && from.ok && to.value < from.value;
  const reason = typed.reason.trim();

  function submit(event: FormEvent): void {
    event.preventDefault();
    setWasTried(true);
    if (!value.ok || !from.ok || !to.ok || isBackwards || reason === '') return;
    const override: LawOverride = { parameter: parameter.id, from: from.value, ...(to.value === null ? {} : { to: to.value }), value: value.value, reason };
    void execute({ type: 'plan.update', changes: { settings: { ...settings, overrides: [...overrides, override] } } });
    onClose();
  }

  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => setTyped({ ...typed, [name]: event.currentTarget.value }),
  });
  return (
    <Modal title={t('app.law.override-of', { name: row.name })} closeLabel={t('app.close')} onClose={onClose}>
      <p className="soft">{t('app.override.note', { clause: parameter.clause })}</p>
      <form className="form" noValidate onSubmit={submit}>
        <Textfield
          label={t(VALUE_LABELS[parameter.unit] ?? 'app.override.value')}
          description={`${t('app.override.now', { value: row.value })}${
            value.ok ? `. ${t('app.override.reads', { value: parameterValue(locale, parameter, value.value) })}` : ''
          }`}
          inputMode="decimal"
          data-autofocus
          error={wasTried && !value.ok && value.problem}
          {...field('value')}
        />
        <Textfield label={t('app.override.from')} error={wasTried && !from.ok && from.problem} {...field('from')} />
        <Textfield label={t('app.override.to')} error={wasTried && ((!to.ok && to.problem) || (isBackwards && t('app.override.to-before')))} {...field('to')} />
        <Textfield
          label={t('app.override.reason')}
          maxLength={LONGEST_REASON}
          error={wasTried && reason === '' && t('app.override.reason-missing')}
          {...field('reason')}
        />
        <div className="form-buttons">
          <Button type="submit">{t('app.law.override')}</Button>
          <Button variant="secondary" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
