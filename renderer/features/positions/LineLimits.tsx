import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { DAY_NAMES, type RotaLine } from '#shared/domain/model/plan.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { Modal } from '../../ui/Modal.tsx';

/** Which shifts a line may have, and on which days one may begin. Nothing chosen means everything. */
export function LineLimits({ line, onClose }: { readonly line: RotaLine; onClose(): void }): ReactNode {
  const { t } = useText();
  const execute = useApp((state) => state.execute);
  const shiftCodes = usePlan((state) => state.plan.shiftCodes);
  const codes = shiftCodes.filter((code) => code.kind === 'work').map((code) => code.code);

  function toggled<T>(all: readonly T[], chosen: readonly T[] | undefined, one: T): readonly T[] | null {
    const next = all.filter((each) => (each === one ? !chosen?.includes(each) : chosen?.includes(each)));
    return next.length === 0 ? null : next;
  }

  return (
    <Modal title={t('app.positions.dialog-title', { label: line.label || line.id })} closeLabel={t('app.close')} onClose={onClose}>
      <p className="soft">{t('app.positions.dialog-note')}</p>
      <fieldset className="toggles-box">
        <legend>{t('app.positions.dialog-codes')}</legend>
        {codes.map((code) => (
          <Toggle
            key={code}
            text={code}
            isOn={line.allowedCodes?.includes(code) ?? false}
            onPress={() => void execute({ type: 'line.update', id: line.id, changes: { allowedCodes: toggled(codes, line.allowedCodes, code) } })}
          />
        ))}
      </fieldset>
      <fieldset className="toggles-box">
        <legend>{t('app.positions.dialog-days')}</legend>
        {DAY_NAMES.map((day) => (
          <Toggle
            key={day}
            text={t(`day.${day}`)}
            isOn={line.days?.includes(day) ?? false}
            onPress={() => void execute({ type: 'line.update', id: line.id, changes: { days: toggled(DAY_NAMES, line.days, day) } })}
          />
        ))}
      </fieldset>
      <div>
        <Button onClick={onClose}>{t('app.close')}</Button>
      </div>
    </Modal>
  );
}

function Toggle({ text, isOn, onPress }: { readonly text: string; readonly isOn: boolean; onPress(): void }): ReactNode {
  return (
    <button type="button" className="toggle" aria-pressed={isOn} onClick={onPress}>
      {text}
    </button>
  );
}
