import type { ReactNode } from 'react';
import { showKey } from '../../../actions/match-key.ts';
import { isMac } from '../../../app/is-mac.ts';
import { useText } from '../../../app/locale/use-text.ts';
import { useApp } from '../../../state/store.ts';

/** Opens a tool over the grid, or closes it. */
export function ToolButton({ tool, keys }: { readonly tool: 'fill' | 'find'; readonly keys: string }): ReactNode {
  const { t } = useText();
  const open = useApp((state) => state.gridTool);
  const openTool = useApp((state) => state.openGridTool);
  const close = useApp((state) => state.closeGridTool);
  const isOpen = open === tool || (tool === 'find' && open === 'replace');
  return (
    <button
      type="button"
      className="link"
      aria-expanded={isOpen}
      title={`${t(`rota.${tool}.hint`)} ${showKey(keys, isMac())}`}
      onClick={() => (isOpen ? close() : openTool(tool))}
    >
      {t(`rota.${tool}.title`)}
    </button>
  );
}
