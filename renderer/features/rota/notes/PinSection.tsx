import type { ReactNode } from 'react';
import { showKey } from '../../../actions/match-key.ts';
import { isMac } from '../../../app/is-mac.ts';
import { useText } from '../../../app/locale/use-text.ts';
import { pinsIn, togglePins } from '../../../grid/note-actions.ts';
import type { CellRange } from '../../../state/selection.ts';
import { useAppStore, usePlan } from '../../../state/store.ts';

/** Whether the selected cells are pinned, and the button that changes it. */
export function PinSection({ range }: { readonly range: CellRange }): ReactNode {
  const words = useText();
  const { t } = words;
  const store = useAppStore();
  const plan = usePlan((state) => state.plan);
  const { cells, pinned } = pinsIn(plan, range);
  return (
    <section className="stack tight">
      <h3>{t('rota.pins.heading')}</h3>
      <div className="row">
        {pinned > 0 && <span>{cells.length === 1 ? t('rota.note.pinned') : t('rota.pins.count', { count: pinned })}</span>}
        <button type="button" className="link" title={showKey('Mod+L', isMac())} onClick={() => togglePins(store, words, range)}>
          {t(pinned < cells.length ? 'rota.pins.pin' : 'rota.pins.unpin')}
        </button>
      </div>
      {pinned > 0 && <p className="soft">{t('rota.pins.hint')}</p>}
    </section>
  );
}
