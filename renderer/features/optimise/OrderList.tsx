import { type ReactNode, useState } from 'react';
import type { OptimiseAim } from '#shared/domain/model/optimise-job.ts';
import { isTextKey } from '#shared/i18n/translate.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp } from '../../state/store.ts';
import { moveItem } from './move-item.ts';

/** The aims in the leader's order: moved by dragging, by two buttons, or by Alt and the arrows on a button. */
export function OrderList({ order, onChange }: { readonly order: readonly OptimiseAim[]; onChange(order: readonly OptimiseAim[]): void }): ReactNode {
  const { t, td } = useText();
  const announce = useApp((state) => state.announce);
  const [dragged, setDragged] = useState<OptimiseAim | null>(null);

  function move(aim: OptimiseAim, to: number): void {
    const next = moveItem(order, order.indexOf(aim), to);
    if (next === order) return;
    onChange(next);
    announce(t('optimise.order.moved', { aim: t(`optimise.aim.${aim}`), place: to + 1 }));
  }

  return (
    <ol className="optimise-order">
      <li className="optimise-fixed">
        <span className="strong">{t('optimise.order.always')}</span>
        <span className="soft">{t('optimise.order.always.hint')}</span>
      </li>
      {order.map((aim, index) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is for the mouse; the two buttons do the same by keyboard
        <li
          key={aim}
          draggable
          data-dragged={aim === dragged || undefined}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            setDragged(aim);
          }}
          onDragOver={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            if (dragged !== aim) move(dragged, index);
          }}
          onDragEnd={() => setDragged(null)}
        >
          <span className="optimise-place" aria-hidden="true">
            {index + 1}
          </span>
          <span className="optimise-aim">
            {t(`optimise.aim.${aim}`)}
            {isTextKey(`optimise.aim.${aim}.hint`) && <span className="soft"> {td(`optimise.aim.${aim}.hint`)}</span>}
          </span>
          {([-1, 1] as const).map((step) => (
            <button
              key={step}
              type="button"
              className="icon-button"
              aria-disabled={(step < 0 ? index === 0 : index === order.length - 1) || undefined}
              aria-label={t(step < 0 ? 'optimise.order.up' : 'optimise.order.down', { aim: t(`optimise.aim.${aim}`) })}
              onClick={() => move(aim, index + step)}
            >
              <span aria-hidden="true">{step < 0 ? '↑' : '↓'}</span>
            </button>
          ))}
        </li>
      ))}
    </ol>
  );
}
