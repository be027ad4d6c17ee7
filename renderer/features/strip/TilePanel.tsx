import type { ReactNode } from 'react';
import { useText } from '../../app/locale/use-text.ts';
import { useApp } from '../../state/store.ts';
import type { TileId } from '../../state/view-slice.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { BalancePanel } from './BalancePanel.tsx';
import { CareFactorPanel } from './CareFactorPanel.tsx';
import { CostPanel } from './CostPanel.tsx';
import { RulesPanel } from './RulesPanel.tsx';

/** What stands behind a tile: definition, what makes it, where it lies, what changes it. Not a dialog; one goes on working beside it. */
export function TilePanel({ tile }: { readonly tile: TileId }): ReactNode {
  const { t } = useText();
  const closeTile = useApp((state) => state.closeTile);
  return (
    <div className="panel">
      <div className="panel-head">
        <h2>{t(`app.tile.${tile}`)}</h2>
        <IconButton label={t('app.panel.close')} onPress={closeTile}>
          ✕
        </IconButton>
      </div>
      {tile === 'care-factor' && <CareFactorPanel />}
      {tile === 'weekday' && <BalancePanel side="weekday" />}
      {tile === 'weekend' && <BalancePanel side="weekend" />}
      {tile === 'rules' && <RulesPanel />}
      {tile === 'cost' && <CostPanel />}
    </div>
  );
}
